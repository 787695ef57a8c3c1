import { standardSheet, type StandardSheet } from '../kit/standardSheet';

/** Standards of many trades, in English. */
export const ENGLISH: readonly StandardSheet[] = [
  standardSheet(
    'Utilities',
    [
      ['Customer Contact Quality Framework'],
      [],
      ['Pillar', 'Standard', 'Score', 'What good looks like'],
      ['Connect', 'Warm welcome', '0-5', 'Smile in the voice'],
      ['Connect', 'Uses the name', '0-5', ''],
      ['Resolve', 'Owns the issue', '0-20', ''],
      ['Resolve', 'First-time fix', '0-40', ''],
      ['Close', 'Summarises', '0-10', ''],
      ['Close', 'Offers survey', '0-20', ''],
    ],
    `
Connect = 10
  Warm welcome = 5
  Uses the name = 5
Resolve = 60
  Owns the issue = 20
  First-time fix = 40
Close = 30
  Summarises = 10
  Offers survey = 20
`,
  ),
  standardSheet(
    'Travel',
    [
      ['Agent:', '', 'Date:', ''],
      ['Call element', 'Good – 10', 'OK – 5', 'Poor – 0'],
      ['Greeting and verification', 'Both complete', 'One missing', 'Neither'],
      ['Fare quoted correctly', 'To the cent', 'Within 5%', 'Wrong'],
      ['Recap and close', 'Full recap', 'Partial', 'None'],
      ['Total (30)', '', '', ''],
    ],
    `
-
  Greeting and verification = 10: Good 10, OK 5, Poor 0
  Fare quoted correctly = 10: Good 10, OK 5, Poor 0
  Recap and close = 10: Good 10, OK 5, Poor 0
`,
  ),
  standardSheet(
    'SaaS support',
    [
      ['Ticket QA'],
      ['Dimension (weight)', 'Criterion', 'Levels'],
      ['Communication (30%)', 'Tone', 'Excellent - always on brand\nAcceptable - minor slips\nPoor - off brand'],
      ['', 'Grammar', 'Excellent - no errors\nAcceptable - 1 or 2\nPoor - more'],
      [
        'Solution (70%)',
        'Accuracy',
        'Excellent - right and complete\nAcceptable - right\nPoor - wrong. Note: wrong and harmful is a critical error',
      ],
    ],
    `
Communication = ?
  Tone = ?: Excellent ?, Acceptable ?, Poor 0
  Grammar = ?: Excellent ?, Acceptable ?, Poor 0
Solution = ?
  Accuracy = ?: Excellent ?, Acceptable ?, Poor 0
! fatal
`,
  ),
  standardSheet(
    'Insurance',
    [
      ['CLAIMS CALL – QUALITY FORM v7'],
      ['Ref', 'Requirement', 'Met', 'Partially met', 'Not met', 'Auto-fail?'],
      ['1.1', 'Data protection check completed', 10, 0, 0, 'Yes'],
      ['1.2', 'Explains next steps', 10, 5, 0, ''],
      ['2.1', 'Shows empathy', 20, 10, 0, ''],
      ['2.2', 'Notes are complete', 10, 5, 0, ''],
    ],
    `
-
  Data protection check completed = 10: Met 10, Partially met 0, Not met 0
  Explains next steps = 10: Met 10, Partially met 5, Not met 0
  Shows empathy = 20: Met 20, Partially met 10, Not met 0
  Notes are complete = 10: Met 10, Partially met 5, Not met 0
! fatal
`,
  ),
  standardSheet(
    'Helpdesk',
    [
      ['Category', 'Checkpoint', 'Max points', 'Deduction rule'],
      ['Process', 'Ticket categorised', 10, 'Wrong category: -5 each'],
      ['Process', 'SLA kept', 30, ''],
      ['People', 'Polite language', 30, 'Deduct 5 points per slip, max 15'],
      ['People', 'Clear instructions', 30, ''],
      ['Sum', '', 100, ''],
      ['Red lines (any one = the contact scores 0)'],
      ['Sharing a password', '', '', ''],
      ['Swearing at the user', '', '', ''],
    ],
    `
Process = 40
  Ticket categorised = 10
  SLA kept = 30
People = 60
  Polite language = 30 x -5/15
  Clear instructions = 30
! zeroContact
! zeroContact
`,
  ),
  standardSheet(
    'Scorecard by part',
    [
      ['PART A: OPENING', '', '10 points'],
      ['A1', 'Greets within 5 seconds', '4 points'],
      ['A2', 'Introduces self', '6 points'],
      ['PART B: NEEDS', '', '40 points'],
      ['B1', 'Asks open questions', '20 points'],
      ['B2', 'Confirms understanding', '20 points'],
      ['PART C: CLOSE', '', '50 points'],
      ['C1', 'Agrees an action', '50 points'],
    ],
    `
PART A: OPENING = 10
  Greets within 5 seconds = 4
  Introduces self = 6
PART B: NEEDS = 40
  Asks open questions = 20
  Confirms understanding = 20
PART C: CLOSE = 50
  Agrees an action = 50
`,
  ),
  standardSheet(
    'Log of calls',
    [
      ['Contact date', 'Agent', 'Call ID', 'Opening /10', 'Handling /60', 'Closing /30', 'Fatal', 'Total'],
      ['2026-03-01', 'Ann Lee', 'C1', 10, 50, 30, 'No', 90],
      ['2026-03-02', 'Bo Hill', 'C2', 8, 60, 20, 'No', 88],
      ['2026-03-02', 'Ann Lee', 'C3', 10, 60, 30, 'Yes', 0],
    ],
    `
-
  Opening = 10
  Handling = 60
  Closing = 30
! fatal
`,
  ),
];
