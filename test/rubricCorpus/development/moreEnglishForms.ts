import { standardSheet, type StandardSheet } from '../kit/standardSheet';

/** English standards that print levels. */
export const ENGLISH_FORMS: readonly StandardSheet[] = [
  standardSheet(
    'Cloud Support QA',
    [
      ['Cloud Support - Ticket and Call Quality Form'],
      [],
      ['Category', 'Criterion', 'What we look for', 'Score'],
      [
        'Opening (15 pts)',
        '1. Greeting',
        'Met: thanks the customer and gives own name\nPartly met: name left out\nNot met: no greeting',
        'Met: 5\nPartly met: 3\nNot met: 0',
      ],
      [
        '',
        '2. Account verification',
        'Met: account ID and contact checked\nPartly met: only one of them checked\nNot met: nothing checked',
        'Met: 10\nPartly met: 5\nNot met: 0',
      ],
      [
        'Troubleshooting (60 pts)',
        '3. Scoping the issue',
        'Met: region, service and start time captured\nPartly met: one of them missing\nNot met: jumps to a fix',
        'Met: 20\nPartly met: 10\nNot met: 0',
      ],
      [
        '',
        '4. Technical accuracy',
        'Met: advice is right and safe\nPartly met: right but incomplete\nNot met: wrong advice',
        'Met: 25\nPartly met: 12\nNot met: 0',
      ],
      ['', '5. Escalation', 'Met: right team, right severity\nNot met: wrong team or severity', 'Met: 15\nNot met: 0'],
      [
        'Wrap-up (25 pts)',
        '6. Summary of next steps',
        'Met: owner and time named\nPartly met: time left open\nNot met: no summary',
        'Met: 15\nPartly met: 8\nNot met: 0',
      ],
      ['', '7. Ticket notes', 'Met: a colleague could take over\nNot met: notes unusable', 'Met: 10\nNot met: 0'],
      ['Total', '', '', 100],
      ['Note: Asking the customer for a password is a critical error.'],
      ['Note: Scores are shared with the agent within a week.'],
    ],
    `
Opening = 15
  Greeting = 5: Met 5, Partly met 3, Not met 0
  Account verification = 10: Met 10, Partly met 5, Not met 0
Troubleshooting = 60
  Scoping the issue = 20: Met 20, Partly met 10, Not met 0
  Technical accuracy = 25: Met 25, Partly met 12, Not met 0
  Escalation = 15: Met 15, Not met 0
Wrap-up = 25
  Summary of next steps = 15: Met 15, Partly met 8, Not met 0
  Ticket notes = 10: Met 10, Not met 0
! fatal
`,
    { merges: ['A1:D1', 'A4:A5', 'A6:A8', 'A9:A10', 'A12:D12', 'A13:D13'] },
  ),
  standardSheet(
    'Pension Helpline',
    [
      ['Pension Helpline Scoring Guide'],
      ['Section', 'Criterion', 'Level', 'Points'],
      ['Courtesy', 'Tone of voice', 'Excellent - warm and unhurried', 10],
      ['', '', 'Good - polite but flat', 7],
      ['', '', 'Poor - curt or impatient', 0],
      ['', 'Plain language', 'Excellent - no jargon at all', 10],
      ['', '', 'Good - jargon used and explained', 7],
      ['', '', 'Poor - member left confused', 0],
      ['Accuracy', 'Benefit figures', 'Excellent - figures right and dated', 30],
      ['', '', 'Good - figures right', 20],
      ['', '', 'Poor - figures wrong', 0],
      ['', 'Options explained', 'Excellent - all options set out evenly', 30],
      ['', '', 'Good - one option left out', 20],
      ['', '', 'Poor - steers the member', 0],
      ['Follow-up', 'Forms sent', 'Excellent - sent the same day', 20],
      ['', '', 'Poor - not sent', 0],
      ['Total', '', '', 100],
      ['Note', 'Giving personal financial advice is an automatic fail.', '', ''],
      ['Note', 'If the agent hangs up on a member, the whole call scores 0.', '', ''],
    ],
    `
Courtesy = 20
  Tone of voice = 10: Excellent 10, Good 7, Poor 0
  Plain language = 10: Excellent 10, Good 7, Poor 0
Accuracy = 60
  Benefit figures = 30: Excellent 30, Good 20, Poor 0
  Options explained = 30: Excellent 30, Good 20, Poor 0
Follow-up = 20
  Forms sent = 20: Excellent 20, Poor 0
! fatal
! zeroContact
`,
    { at: 'B3' },
  ),
  standardSheet(
    'Telehealth Visits Desk',
    [
      ['Telehealth booking desk: call scorecard'],
      ['Area', 'Behaviour', 'Exceeds (4 pts)', 'Meets (3 pts)', 'Below (1 pt)', 'Missed (0 pts)'],
      ['Privacy', 'Patient identification', 'Three identifiers', 'Two identifiers', 'Name only', 'None taken'],
      ['Privacy', 'Consent to record', 'Explained and confirmed', 'Confirmed', 'Mentioned in passing', 'Left out'],
      ['Care', 'Reason for visit', 'Clear and complete', 'Clear', 'Vague', 'Not asked'],
      ['Care', 'Empathy', 'Responds to worry', 'Friendly', 'Neutral', 'Dismissive'],
      ['Care', 'Urgency check', 'Asks and acts', 'Asks', 'Asks late', 'Not asked'],
      ['Logistics', 'Video set-up help', 'Tests link with patient', 'Explains link', 'Only sends link', 'No help'],
      ['Logistics', 'Appointment recap', 'Repeated and sent', 'Repeated', 'Date only', 'None'],
      ['Maximum score', '', 28, '', '', ''],
    ],
    `
Privacy = 8
  Patient identification = 4: Exceeds 4, Meets 3, Below 1, Missed 0
  Consent to record = 4: Exceeds 4, Meets 3, Below 1, Missed 0
Care = 12
  Reason for visit = 4: Exceeds 4, Meets 3, Below 1, Missed 0
  Empathy = 4: Exceeds 4, Meets 3, Below 1, Missed 0
  Urgency check = 4: Exceeds 4, Meets 3, Below 1, Missed 0
Logistics = 8
  Video set-up help = 4: Exceeds 4, Meets 3, Below 1, Missed 0
  Appointment recap = 4: Exceeds 4, Meets 3, Below 1, Missed 0
`,
    { merges: ['A1:F1'] },
  ),
  standardSheet(
    'Social replies',
    [
      ['Criterion', 'Max points', 'Strong', 'Adequate', 'Weak'],
      ['Brand voice', 20, '16-20 sounds like us', '8-15 a bit stiff', '0-7 off brand'],
      ['Answers the question', 30, '24-30 fully', '12-23 in part', '0-11 not at all'],
      ['Moves to private message', 15, '12-15 at the right moment', '6-11 too late', '0-5 personal data in public'],
      ['Spelling and grammar', 15, '12-15 clean', '6-11 a slip or two', '0-5 hard to read'],
      ['Reply time', 20, '16-20 under an hour', '8-15 the same day', '0-7 later'],
      ['Total', 100, '', '', ''],
      ['Any insulting reply is an auto-fail.', '', '', '', ''],
    ],
    `
- = ?
  Brand voice = 20: Strong ?, Adequate ?, Weak ?
  Answers the question = 30: Strong ?, Adequate ?, Weak ?
  Moves to private message = 15: Strong ?, Adequate ?, Weak ?
  Spelling and grammar = 15: Strong ?, Adequate ?, Weak ?
  Reply time = 20: Strong ?, Adequate ?, Weak ?
! fatal
`,
    { at: 'B2', merges: ['B9:F9'] },
  ),
];
