import { standardSheet, type StandardSheet } from '../kit/standardSheet';

/** English standards that list what is checked, and the header of an evaluation log. */
export const ENGLISH_LISTS: readonly StandardSheet[] = [
  standardSheet(
    'Branch line checklist',
    [
      ['Retail Bank - Call Checklist'],
      ['#', 'Check', 'Yes/No', 'Points', 'Comments'],
      ['Opening (10)'],
      [1, 'Answered with the bank name', '', 5, ''],
      [2, 'Offered help', '', 5, ''],
      ['Verification (30)'],
      [3, 'Completed the security questions', '', 20, 'Auto-fail if missed'],
      [4, 'Verified before giving balances', '', 10, ''],
      ['Servicing (40)'],
      [5, 'Gave the correct information', '', 20, ''],
      [6, 'Used hold correctly', '', 10, 'N/A gets full marks'],
      [7, 'Logged the request', '', 10, ''],
      ['Closing (20)'],
      [8, 'Asked if anything else was needed', '', 10, ''],
      [9, 'Thanked the customer', '', 10, ''],
      ['Total', '', '', 100, ''],
    ],
    `
Opening = 10
  Answered with the bank name = 5: Yes 5, No 0
  Offered help = 5: Yes 5, No 0
Verification = 30
  Completed the security questions = 20: Yes 20, No 0
  Verified before giving balances = 10: Yes 10, No 0
Servicing = 40
  Gave the correct information = 20: Yes 20, No 0
  Used hold correctly = 10: Yes 10, No 0
  Logged the request = 10: Yes 10, No 0
Closing = 20
  Asked if anything else was needed = 10: Yes 10, No 0
  Thanked the customer = 10: Yes 10, No 0
! fatal
`,
    { at: 'A2', merges: ['A2:E2', 'A4:E4', 'A7:E7', 'A10:E10', 'A14:E14'] },
  ),
  standardSheet(
    'Collections deductions',
    [
      ['Collections - deduction list'],
      ['Every call starts at 100 points'],
      ['Group', 'Behaviour', 'Deduction'],
      ['Soft skills', 'Talks over the customer', 'Deduct 2 points each time, max 6'],
      ['Soft skills', 'Dead air without warning', 'Deduct 1 point each time, max 5'],
      ['Soft skills', 'Impatient tone', 'Deduct 5 points each time'],
      ['Compliance', 'Recording notice read late', 'Deduct 5 points each time'],
      ['Compliance', 'Wrong balance quoted', 'Deduct 10 points each time'],
      ['Record keeping', 'Payment promise not logged', 'Deduct 4 points each time, max 8'],
      ['Rules'],
      ['Threatening the customer is an automatic fail.'],
      ['If the debt is discussed with a third party, the whole call scores 0.'],
    ],
    `
Soft skills = ?
  Talks over the customer = ? x -2/6
  Dead air without warning = ? x -1/5
  Impatient tone = ? x -5
Compliance = ?
  Recording notice read late = ? x -5
  Wrong balance quoted = ? x -10
Record keeping = ?
  Payment promise not logged = ? x -4/8
! fatal
! zeroContact
`,
    { at: 'B2' },
  ),
  standardSheet(
    'Chat weights',
    [
      ['Airline live chat - what we score'],
      [],
      ['Section', 'Criterion', 'Weight'],
      ['Responsiveness (30%)', 'First reply', '15%'],
      ['', 'Pace of replies', '10%'],
      ['', 'Idle chat handling', '5%'],
      ['Quality (50%)', 'Correct answer', '25%'],
      ['', 'Ownership', '15%'],
      ['', 'Clear writing', '10%'],
      ['Compliance (20%)', 'Passenger verification', '10%'],
      ['', 'Booking remarks', '10%'],
      ['Total', '', '100%'],
      ["Note: giving out another passenger's data fails the chat, and Passenger verification is marked 0."],
      ['Note: new starters are scored from their third week.'],
      ['Team CSAT target: 88% or higher'],
    ],
    `
Responsiveness = 30
  First reply = 15
  Pace of replies = 10
  Idle chat handling = 5
Quality = 50
  Correct answer = 25
  Ownership = 15
  Clear writing = 10
Compliance = 20
  Passenger verification = 10
  Booking remarks = 10
! fatal|veto
target
`,
    { merges: ['A1:C1', 'A4:A6', 'A7:A9', 'A10:A11'] },
  ),
  standardSheet(
    'Telesales evaluations',
    [
      ['Energy telesales - call evaluations, week 18'],
      [
        'Date',
        'Agent',
        'Call ID',
        'Greeting (5)',
        'Verification (10)',
        'Active listening (10)',
        'Product knowledge (20)',
        'Objection handling (20)',
        'Compliance script (25)',
        'Closing (10)',
        'Total (100)',
        'Comments',
      ],
      ['2024-04-29', 'D. Okoro', 'C-58120', 5, 10, 8, 15, 20, 25, 10, 93, 'Strong rapport'],
      ['2024-04-29', 'M. Silva', 'C-58133', 5, 10, 10, 20, 10, 25, 5, 85, 'Gave in early on price'],
      ['2024-04-30', 'P. Novak', 'C-58207', 3, 10, 6, 20, 15, 25, 10, 89, ''],
    ],
    `
- = ?
  Greeting = 5
  Verification = 10
  Active listening = 10
  Product knowledge = 20
  Objection handling = 20
  Compliance script = 25
  Closing = 10
`,
    { at: 'A1' },
  ),
];
