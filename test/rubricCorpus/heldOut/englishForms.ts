import { standardSheet, type StandardSheet } from '../kit/standardSheet';

/** Criteria with levels. */
export const ENGLISH_FORMS: readonly StandardSheet[] = [
  standardSheet(
    'Airport desk scorecard',
    [
      ['Airport Service Desk - Call Scorecard', '', '', '', ''],
      ['Criterion', 'Exceeds (10)', 'Meets (7)', 'Below (3)', 'Missed (0)'],
      ['Opening', '', '', '', ''],
      ['Greeting', 'Warm, names airport and self', 'Names airport only', 'Rushed', 'No greeting'],
      ['Booking lookup', 'Finds it from minimal details', 'Finds it after one retry', 'Needs help', 'Does not look'],
      ['Tone', 'Calm and friendly all through', 'Mostly calm', 'Flat', 'Rude'],
      ['Handling', '', '', '', ''],
      ['Flight information', 'Correct, with gate and next update', 'Correct', 'Partly correct', 'Wrong'],
      ['Rebooking options', 'Offers two or more', 'Offers one', 'Offers after being asked', 'None offered'],
      ['Baggage advice', 'Complete', 'Minor gap', 'Vague', 'Wrong or none'],
      ['Special assistance', 'Asks and arranges', 'Arranges when asked', 'Takes a note only', 'Ignored'],
      ['Closing', '', '', '', ''],
      ['Recap', 'Full recap', 'Short recap', 'Partial', 'No recap'],
      ['Further help', 'Offers and waits', 'Offers', 'Hints', 'Not offered'],
      ['Wrap-up notes', 'Clear to any colleague', 'Understandable', 'Sketchy', 'Empty'],
      ['Note: where no bags are checked, score Baggage advice as N/A with full marks.', '', '', '', ''],
      ['Note: sharing a passenger record with a third party is an automatic fail.', '', '', '', ''],
    ],
    `
Opening = 30
  Greeting = 10: Exceeds 10, Meets 7, Below 3, Missed 0
  Booking lookup = 10: Exceeds 10, Meets 7, Below 3, Missed 0
  Tone = 10: Exceeds 10, Meets 7, Below 3, Missed 0
Handling = 40
  Flight information = 10: Exceeds 10, Meets 7, Below 3, Missed 0
  Rebooking options = 10: Exceeds 10, Meets 7, Below 3, Missed 0
  Baggage advice = 10: Exceeds 10, Meets 7, Below 3, Missed 0
  Special assistance = 10: Exceeds 10, Meets 7, Below 3, Missed 0
Closing = 30
  Recap = 10: Exceeds 10, Meets 7, Below 3, Missed 0
  Further help = 10: Exceeds 10, Meets 7, Below 3, Missed 0
  Wrap-up notes = 10: Exceeds 10, Meets 7, Below 3, Missed 0
! fatal`,
    { merges: ['A1:E1', 'A3:E3', 'A7:E7', 'A12:E12', 'A16:E16', 'A17:E17'] },
  ),
  standardSheet(
    'Cruise reservations QA',
    [
      ['Section', 'Criterion', 'What we listen for', 'Points'],
      [
        'Rapport (25 pts)',
        '1. Welcome',
        'Excellent: brand, name, offer to help\nFair: brand or name missing\nPoor: no welcome',
        'Excellent: 10\nFair: 6\nPoor: 0',
      ],
      [
        '',
        '2. Active listening',
        'Excellent: reflects what the guest said\nFair: asks guest to repeat\nPoor: talks over guest',
        'Excellent: 15\nFair: 8\nPoor: 0',
      ],
      [
        'Sailing advice (50 pts)',
        '3. Needs discovery',
        'Excellent: party, dates, budget and ports\nFair: one of these missing\nPoor: quotes straight away',
        'Excellent: 20\nFair: 12\nPoor: 0',
      ],
      [
        '',
        '4. Cabin choice',
        'Excellent: compares two grades by need\nFair: lists grades\nPoor: picks for the guest',
        'Excellent: 15\nFair: 8\nPoor: 0',
      ],
      [
        '',
        '5. Price and deposit',
        'Excellent: total, deposit and due date\nFair: total only\nPoor: wrong figure',
        'Excellent: 15\nFair: 8\nPoor: 0',
      ],
      [
        'Booking (25 pts)',
        '6. Travel documents',
        'Excellent: passport and visa covered\nFair: passport only\nPoor: not raised',
        'Excellent: 15\nFair: 8\nPoor: 0',
      ],
      [
        '',
        '7. Next steps',
        'Excellent: says what arrives and when\nFair: says it vaguely\nPoor: nothing said',
        'Excellent: 10\nFair: 5\nPoor: 0',
      ],
      ['Total', '', '', 100],
      ['Note: reading a card number back aloud means the whole call scores 0.', '', '', ''],
    ],
    `
Rapport = 25
  Welcome = 10: Excellent 10, Fair 6, Poor 0
  Active listening = 15: Excellent 15, Fair 8, Poor 0
Sailing advice = 50
  Needs discovery = 20: Excellent 20, Fair 12, Poor 0
  Cabin choice = 15: Excellent 15, Fair 8, Poor 0
  Price and deposit = 15: Excellent 15, Fair 8, Poor 0
Booking = 25
  Travel documents = 15: Excellent 15, Fair 8, Poor 0
  Next steps = 10: Excellent 10, Fair 5, Poor 0
! zeroContact`,
    { at: 'B2', merges: ['B3:B4', 'B5:B7', 'B8:B9'] },
  ),
  standardSheet(
    'Donor line rubric',
    [
      ['Donor line - conversation rubric', '', '', ''],
      ['Area', 'Criterion', 'Level', 'Points'],
      ['Gratitude', 'Thanks the donor', 'Strong - thanks by name and mentions past gifts', 20],
      ['', '', 'Adequate - a general thank you', 12],
      ['', '', 'Weak - no thanks', 0],
      ['', 'Listens to the story', 'Strong - lets the donor finish and responds', 15],
      ['', '', 'Adequate - short acknowledgement', 9],
      ['', '', 'Weak - moves on', 0],
      ['Accuracy', 'Explains use of funds', 'Strong - names a project and its result', 25],
      ['', '', 'Adequate - speaks in general terms', 15],
      ['', '', 'Weak - guesses', 0],
      ['', 'Sets up the gift', 'Strong - amount, date and method read back', 30],
      ['', '', 'Adequate - one item not read back', 18],
      ['', '', 'Weak - gift entered wrongly', 0],
      ['Close', 'Receipt and goodbye', 'Strong - tells when the receipt comes', 10],
      ['', '', 'Adequate - mentions a receipt', 6],
      ['', '', 'Weak - hangs up abruptly', 0],
      ['Critical error: pressing a donor who has said no twice.', '', '', ''],
    ],
    `
Gratitude = 35
  Thanks the donor = 20: Strong 20, Adequate 12, Weak 0
  Listens to the story = 15: Strong 15, Adequate 9, Weak 0
Accuracy = 55
  Explains use of funds = 25: Strong 25, Adequate 15, Weak 0
  Sets up the gift = 30: Strong 30, Adequate 18, Weak 0
Close = 10
  Receipt and goodbye = 10: Strong 10, Adequate 6, Weak 0
! fatal`,
    { merges: ['A1:D1', 'A3:A8', 'A9:A14', 'A15:A17', 'B3:B5', 'B6:B8', 'B9:B11', 'B12:B14', 'B15:B17'] },
  ),
  standardSheet(
    'Freight booking quality grid',
    [
      ['Area', 'Criterion', 'Max', 'Good', 'Average', 'Weak'],
      [
        'Enquiry',
        'Cargo details',
        'Max 20',
        'Weight, size and commodity taken (16-20)',
        'One detail missing (8-15)',
        'Little taken (0-7)',
      ],
      [
        'Enquiry',
        'Route and dates',
        'Max 15',
        'Ports and ready date agreed (12-15)',
        'Date left open (6-11)',
        'Not asked (0-5)',
      ],
      [
        'Quotation',
        'Rate accuracy',
        'Max 25',
        'All surcharges shown (20-25)',
        'Small omission (10-19)',
        'Wrong rate (0-9)',
      ],
      [
        'Quotation',
        'Validity explained',
        'Max 10',
        'Date and conditions given (8-10)',
        'Date only (4-7)',
        'Not given (0-3)',
      ],
      ['Follow-up', 'Paperwork list', 'Max 15', 'Complete list sent (12-15)', 'Sent late (6-11)', 'Not sent (0-5)'],
      ['Follow-up', 'Courtesy', 'Max 15', 'Polite and patient (12-15)', 'Neutral (6-11)', 'Curt (0-5)'],
      ['Total', '', 100, '', '', ''],
      ['Note: team leads review two calls per agent each week.', '', '', '', '', ''],
    ],
    `
Enquiry = 35
  Cargo details = 20: Good ?, Average ?, Weak ?
  Route and dates = 15: Good ?, Average ?, Weak ?
Quotation = 35
  Rate accuracy = 25: Good ?, Average ?, Weak ?
  Validity explained = 10: Good ?, Average ?, Weak ?
Follow-up = 30
  Paperwork list = 15: Good ?, Average ?, Weak ?
  Courtesy = 15: Good ?, Average ?, Weak ?`,
    { at: 'A3' },
  ),
];
