import { standardSheet, type StandardSheet } from '../kit/standardSheet';

/** English standards that list what is checked. */
export const MORE_ENGLISH_LISTS: readonly StandardSheet[] = [
  standardSheet(
    'Car Rental Calls',
    [
      ['Car rental reservations: monitoring checklist', '', '', ''],
      ['Agent:', '', 'Date:', ''],
      ['Question', 'Points', 'Yes', 'No'],
      ['A. Booking (Max 50)', '', '', ''],
      ['1. Pick-up place and time confirmed', 15, '☐', '☐'],
      ['2. Driver age and licence checked', 15, '☐', '☐'],
      ['3. Deposit explained', 10, '☐', '☐'],
      ['4. Fuel policy explained', 10, '☐', '☐'],
      ['B. Sales (Max 25)', '', '', ''],
      ['5. Cover options offered', 15, '☐', '☐'],
      ['6. Extras offered (child seat, GPS)', 10, '☐', '☐'],
      ['Question', 'Points', 'Yes', 'No'],
      ['C. Manner (Max 25)', '', '', ''],
      ['7. Polite throughout', 15, '☐', '☐'],
      ['8. Thanked the caller', 10, '☐', '☐'],
      ['Total', 100, '', ''],
      ['Note: Taking card details before consent is an automatic fail.', '', '', ''],
      ['Note: Where a question does not apply, award full points.', '', '', ''],
    ],
    `
Booking = 50
  Pick-up place and time confirmed = 15: Yes 15, No 0
  Driver age and licence checked = 15: Yes 15, No 0
  Deposit explained = 10: Yes 10, No 0
  Fuel policy explained = 10: Yes 10, No 0
Sales = 25
  Cover options offered = 15: Yes 15, No 0
  Extras offered (child seat, GPS) = 10: Yes 10, No 0
Manner = 25
  Polite throughout = 15: Yes 15, No 0
  Thanked the caller = 10: Yes 10, No 0
! fatal
`,
    { merges: ['A1:D1', 'A4:D4', 'A9:D9', 'A13:D13', 'A17:D17', 'A18:D18'] },
  ),
  standardSheet(
    'Store Line Weights',
    [
      ['Store line - evaluation weights'],
      ['Section', 'Criterion', 'Weight', 'Comment'],
      ['Welcome', 'Store name given', '5%', 'Within the first sentence'],
      ['', 'Friendly tone', '10%', 'You can hear the smile'],
      ['Help', 'Finds the item', '25%', 'Uses the stock screen'],
      ['', 'Correct price', '20%', 'Includes running offers'],
      ['', 'Offers an alternative', '15%', 'When out of stock'],
      ['Close', 'Holds the item', '15%', 'Until closing time the next day'],
      ['', 'Goodbye', '10%', 'Invites the caller to the store'],
      ['Total', '', '100%', ''],
      [],
      ['Team goal: 90% of calls answered within 20 seconds'],
      ['Note: Swearing at a caller - the whole call scores 0.'],
    ],
    `
Welcome = 15
  Store name given = 5
  Friendly tone = 10
Help = 60
  Finds the item = 25
  Correct price = 20
  Offers an alternative = 15
Close = 25
  Holds the item = 15
  Goodbye = 10
target
! zeroContact
`,
    { at: 'A1', merges: ['A1:D1', 'A3:A4', 'A5:A7', 'A8:A9'] },
  ),
  standardSheet(
    'Triage Audit Log',
    [
      [
        'Date',
        'Nurse',
        'Call ID',
        'Caller identified (10)',
        'Symptoms explored (25)',
        'Red flags asked (30)',
        'Advice clear (20)',
        'Safety net given (15)',
        'Total (100)',
        'Comments',
      ],
      ['2025-05-06', 'R. Okafor', 'T-1882', 10, 20, 30, 20, 10, 90, 'When to ring back was vague'],
      ['2025-05-06', 'M. Lindqvist', 'T-1890', 10, 25, 30, 15, 15, 95, ''],
      ['2025-05-07', 'R. Okafor', 'T-1911', 5, 25, 20, 20, 15, 85, 'Date of birth not taken'],
    ],
    `
- = ?
  Caller identified = 10
  Symptoms explored = 25
  Red flags asked = 30
  Advice clear = 20
  Safety net given = 15
`,
    { at: 'A2' },
  ),
  standardSheet(
    'Claims Back Office',
    [
      ['Claims back office - error deductions'],
      ['Each case starts at 100 points.'],
      ['Type', 'Error', 'Deduction'],
      ['Data entry', 'Typing error in a free-text field', '-1 each time, up to 5'],
      ['Data entry', 'Wrong policy number', '-10'],
      ['Data entry', 'Missing attachment', '-3 each time'],
      ['Assessment', 'Wrong cover applied', '-20'],
      ['Assessment', 'Excess not deducted', '-10'],
      ['Assessment', 'Reasoning not documented', '-5'],
      ['Letters', 'Template text left in', '-2 each time, up to 6'],
      ['Letters', 'Letter sent late', '-5'],
      ['Critical error: payment made to the wrong person.'],
      ['Note: Errors that the handler has corrected before release do not count.'],
    ],
    `
Data entry = ?
  Typing error in a free-text field = ? x -1/5
  Wrong policy number = ? x -10/10
  Missing attachment = ? x -3
Assessment = ?
  Wrong cover applied = ? x -20/20
  Excess not deducted = ? x -10/10
  Reasoning not documented = ? x -5/5
Letters = ?
  Template text left in = ? x -2/6
  Letter sent late = ? x -5/5
! fatal
`,
    { merges: ['A1:C1', 'A2:C2', 'A12:C12', 'A13:C13'] },
  ),
];
