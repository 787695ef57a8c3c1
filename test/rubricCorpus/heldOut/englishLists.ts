import { standardSheet, type StandardSheet } from '../kit/standardSheet';

/** Checklists, deductions, weights and the header of a log. */
export const ENGLISH_LISTS: readonly StandardSheet[] = [
  standardSheet(
    'ISP repair checklist',
    [
      ['Broadband repair line: call checklist', '', '', '', '', ''],
      ['#', 'Checkpoint', 'Points', 'Yes', 'No', 'Comments'],
      ['Open the call (20 pts)', '', '', '', '', ''],
      [1, 'Gives name and company', '5 pts', '', '', ''],
      [2, 'Verifies the account holder', '15 pts', '', '', 'Auto-fail if account data is shared unverified'],
      ['Diagnose (50 pts)', '', '', '', '', ''],
      [3, 'Asks which lights are on', '10 pts', '', '', ''],
      [4, 'Runs the line test', '20 pts', '', '', 'N/A during a known outage: give full points'],
      [5, 'Walks customer through a restart', '10 pts', '', '', ''],
      [6, 'Explains the finding in plain words', '10 pts', '', '', ''],
      ['Close the call (30 pts)', '', '', '', '', ''],
      [7, 'Books the engineer or confirms the fix', '15 pts', '', '', ''],
      [8, 'Gives the ticket number', '10 pts', '', '', ''],
      [9, 'Thanks the customer', '5 pts', '', '', ''],
      ['Total', '', '100 pts', '', '', ''],
    ],
    `
Open the call = 20
  Gives name and company = 5: Yes 5, No 0
  Verifies the account holder = 15: Yes 15, No 0
Diagnose = 50
  Asks which lights are on = 10: Yes 10, No 0
  Runs the line test = 20: Yes 20, No 0
  Walks customer through a restart = 10: Yes 10, No 0
  Explains the finding in plain words = 10: Yes 10, No 0
Close the call = 30
  Books the engineer or confirms the fix = 15: Yes 15, No 0
  Gives the ticket number = 10: Yes 10, No 0
  Thanks the customer = 5: Yes 5, No 0
! fatal`,
    { merges: ['A1:F1', 'A3:F3', 'A6:F6', 'A11:F11'] },
  ),
  standardSheet(
    'Dental chain weights',
    [
      ['Dental booking team - what counts', '', '', ''],
      ['Category', 'Behaviour', 'Weight', 'Guidance'],
      ['Reception manner', 'Friendly greeting', '10%', 'Clinic and first name'],
      ['Reception manner', 'Shows empathy for pain', '15%', 'Acknowledges before asking details'],
      ['Reception manner', 'Clear speech', '5%', ''],
      ['Appointment', 'Checks patient record', '15%', 'Name and date of birth'],
      ['Appointment', 'Offers suitable slot', '20%', 'Urgent cases within one day'],
      ['Appointment', 'Explains fees', '15%', 'Check-up, X-ray and late cancellation'],
      ['Finish', 'Repeats date and clinic', '15%', ''],
      ['Finish', 'Completes the notes', '5%', 'Before the next call'],
      ['Total', '', '100%', ''],
      ['Team goal: 90% of calls answered within 20 seconds', '', '', ''],
      ['Giving a diagnosis over the phone is a critical error.', '', '', ''],
    ],
    `
Reception manner = 30
  Friendly greeting = 10
  Shows empathy for pain = 15
  Clear speech = 5
Appointment = 50
  Checks patient record = 15
  Offers suitable slot = 20
  Explains fees = 15
Finish = 20
  Repeats date and clinic = 15
  Completes the notes = 5
! fatal
target`,
    { at: 'B1', merges: ['B1:E1', 'B12:E12', 'B13:E13'] },
  ),
  standardSheet(
    'Furniture delivery call log',
    [
      [
        'Date',
        'Agent',
        'Order no.',
        'Greeting (5 pts)',
        'Verifies order (15 pts)',
        'Delivery window (20 pts)',
        'Access questions (15 pts)',
        'Damage handling (25 pts)',
        'Tone (10 pts)',
        'Closing (10 pts',
        'Total',
        'Coach notes',
      ],
      ['2024-05-02', 'Moira', 'F-7712', 5, 15, 20, 10, 25, 8, 10, 93, 'Forgot to ask about stairs'],
      ['2024-05-02', 'Idris', 'F-7720', 5, 10, 20, 15, 20, 10, 5, 85, ''],
      ['2024-05-03', 'Moira', 'F-7745', 5, 15, 15, 15, 25, 10, 10, 95, 'Nice recovery'],
      ['2024-05-06', 'Petra', 'F-7781', 0, 15, 20, 15, 25, 6, 10, 91, ''],
    ],
    `
- = ?
  Greeting = 5
  Verifies order = 15
  Delivery window = 20
  Access questions = 15
  Damage handling = 25
  Tone = 10
  Closing = 10`,
  ),
  standardSheet(
    'Job centre deductions',
    [
      ['Job centre phone line - monitoring sheet', '', '', ''],
      ['Every call starts at 100 points', '', '', ''],
      ['No.', 'Group', 'Fault', 'Deduction'],
      [1, 'Manner', 'No greeting', 'Deduct 5 points'],
      [2, 'Manner', 'Interrupts the caller', 'Deduct 2 points each time, max 6'],
      [3, 'Manner', 'Uses jargon', 'Deduct 1 point each time'],
      [4, 'Information', 'Wrong opening hours given', 'Deduct 10 points'],
      [5, 'Information', 'Benefit form not explained', 'Deduct 10 points'],
      [6, 'Information', 'Deadline missing', 'Deduct 5 points each time, max 15'],
      [7, 'Process', 'Unannounced hold', 'Deduct 3 points each time'],
      [8, 'Process', 'Call not logged', 'Deduct 8 points'],
      ['Note: mocking a job seeker is an automatic fail.', '', '', ''],
      ['Note: if the agent hangs up on purpose the whole call scores 0.', '', '', ''],
    ],
    `
Manner = ?
  No greeting = ? x -5/5
  Interrupts the caller = ? x -2/6
  Uses jargon = ? x -1
Information = ?
  Wrong opening hours given = ? x -10/10
  Benefit form not explained = ? x -10/10
  Deadline missing = ? x -5/15
Process = ?
  Unannounced hold = ? x -3
  Call not logged = ? x -8/8
! fatal
! zeroContact`,
    { merges: ['A1:D1', 'A2:D2', 'A12:D12', 'A13:D13'] },
  ),
];
