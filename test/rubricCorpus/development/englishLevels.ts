import { standardSheet, type StandardSheet } from '../kit/standardSheet';

/** English standards whose criteria are described level by level. */
export const ENGLISH_LEVELS: readonly StandardSheet[] = [
  standardSheet(
    'Email QA',
    [
      ['Homeware Store - Email Quality Guide'],
      ['Category', 'Criterion', 'Rating guide', 'Points'],
      [
        'Tone & Style (30 pts)',
        'Greeting and sign-off',
        'Excellent: personal greeting and a warm close\nFair: standard greeting only\nPoor: none',
        'Excellent: 10\nFair: 6\nPoor: 0',
      ],
      [
        '',
        'Empathy',
        'Excellent: names the problem and how it feels\nFair: a stock apology\nPoor: no sign of concern',
        'Excellent: 10\nFair: 5\nPoor: 0',
      ],
      [
        '',
        'Grammar and spelling',
        'Excellent: no slips\nFair: one or two slips\nPoor: hard to read',
        'Excellent: 10\nFair: 7\nPoor: 2',
      ],
      [
        'Resolution (50 pts)',
        'Accuracy of answer',
        'Excellent: fully correct\nFair: correct but vague\nPoor: wrong',
        'Excellent: 25\nFair: 15\nPoor: 0',
      ],
      [
        '',
        'Completeness',
        'Excellent: every question answered\nFair: one question missed\nPoor: several missed',
        'Excellent: 15\nFair: 8\nPoor: 0',
      ],
      [
        '',
        'Next steps',
        'Excellent: who does what by when\nFair: next step without a date\nPoor: left open',
        'Excellent: 10\nFair: 5\nPoor: 0',
      ],
      [
        'Process (20 pts)',
        'Case tagging',
        'Excellent: all tags right\nFair: one tag wrong\nPoor: untagged',
        'Excellent: 20\nFair: 10\nPoor: 0',
      ],
      ['Total', '', '', 100],
      ["Note: sending another shopper's order details is an automatic fail."],
    ],
    `
Tone & Style = 30
  Greeting and sign-off = 10: Excellent 10, Fair 6, Poor 0
  Empathy = 10: Excellent 10, Fair 5, Poor 0
  Grammar and spelling = 10: Excellent 10, Fair 7, Poor 2
Resolution = 50
  Accuracy of answer = 25: Excellent 25, Fair 15, Poor 0
  Completeness = 15: Excellent 15, Fair 8, Poor 0
  Next steps = 10: Excellent 10, Fair 5, Poor 0
Process = 20
  Case tagging = 20: Excellent 20, Fair 10, Poor 0
! fatal
`,
    { merges: ['A1:D1', 'A3:A5', 'A6:A8', 'A11:D11'] },
  ),
  standardSheet(
    'Reservations scorecard',
    [
      ['Section', 'Criterion', 'Level', 'Score'],
      ['Opening', '1. Greeting (Max 5)', 'Exceeds - warm and gives hotel and own name', 5],
      ['', '', 'Meets - gives hotel name only', 3],
      ['', '', 'Below - no greeting', 0],
      ['', '2. Guest identification (Max 5)', 'Exceeds - finds the profile and uses the name', 5],
      ['', '', 'Meets - finds the profile', 3],
      ['', '', 'Below - does not look', 0],
      ['Booking handling', '3. Needs discovery (Max 10)', 'Exceeds - asks about purpose, party and budget', 10],
      ['', '', 'Meets - asks about dates and party', 6],
      ['', '', 'Below - quotes without asking', 0],
      ['', '4. Rate explanation (Max 10)', 'Exceeds - compares two rates with terms', 10],
      ['', '', 'Meets - one rate with terms', 6],
      ['', '', 'Below - terms left out', 0],
      ['Close', '5. Recap (Max 10)', 'Exceeds - reads back every detail', 10],
      ['', '', 'Meets - reads back dates and price', 7],
      ['', '', 'Below - no recap', 0],
      ['', '', '', ''],
      ['Note: if the agent hangs up on the guest, the whole call scores 0.'],
      ['Note: calls shorter than one minute are not sampled.'],
    ],
    `
Opening = 10
  Greeting = 5: Exceeds 5, Meets 3, Below 0
  Guest identification = 5: Exceeds 5, Meets 3, Below 0
Booking handling = 20
  Needs discovery = 10: Exceeds 10, Meets 6, Below 0
  Rate explanation = 10: Exceeds 10, Meets 6, Below 0
Close = 10
  Recap = 10: Exceeds 10, Meets 7, Below 0
! zeroContact
`,
    {
      at: 'B4',
      merges: ['B5:B10', 'C5:C7', 'C8:C10', 'B11:B16', 'C11:C13', 'C14:C16', 'B17:B19', 'C17:C19'],
    },
  ),
  standardSheet(
    'Water line standard',
    [
      ['Water Supply Contact Centre'],
      ['Call quality standard, version 4'],
      ['Area', 'Standard', 'Exceeds (5 pts)', 'Meets (3 pts)', 'Below (0 pts)'],
      ['Call Opening', 'Identifies self and company', 'Clear, friendly and complete', 'Complete', 'Missing'],
      ['', 'Confirms the property', 'Address and account both checked', 'Address checked', 'Not checked'],
      ['Problem Handling', 'Probes the fault', 'Finds cause, extent and start', 'Finds extent', 'Logs without asking'],
      ['', 'Gives safety advice', 'Tailored to the household', 'Standard advice', 'No advice'],
      ['Area', 'Standard', 'Exceeds (5 pts)', 'Meets (3 pts)', 'Below (0 pts)'],
      ['', 'Explains charges', 'Explains with an example', 'Explains correctly', 'Wrong or skipped'],
      [
        'Wrap-up',
        'Summarises the agreement',
        'Summary with date and reference',
        'Summary with reference',
        'No summary',
      ],
      ['', 'Closes politely', 'Thanks by name', 'Thanks', 'Abrupt'],
      ['Note: not passing on a flooding emergency is a critical error.'],
      ['Service level: 80% of calls answered within 20 seconds'],
    ],
    `
Call Opening = 10
  Identifies self and company = 5: Exceeds 5, Meets 3, Below 0
  Confirms the property = 5: Exceeds 5, Meets 3, Below 0
Problem Handling = 15
  Probes the fault = 5: Exceeds 5, Meets 3, Below 0
  Gives safety advice = 5: Exceeds 5, Meets 3, Below 0
  Explains charges = 5: Exceeds 5, Meets 3, Below 0
Wrap-up = 10
  Summarises the agreement = 5: Exceeds 5, Meets 3, Below 0
  Closes politely = 5: Exceeds 5, Meets 3, Below 0
! fatal
target
`,
  ),
  standardSheet(
    'SaaS support rubric',
    [
      ['Technical Support Rubric'],
      ['Criterion', 'Max', 'Strong', 'Adequate', 'Weak'],
      ['1. Communication (20 points)'],
      ['Plain language', 10, '8-10: no jargon, checks understanding', '4-7: some jargon', '0-3: hard to follow'],
      ['Setting expectations', 10, '8-10: gives time and owner', '4-7: gives one of them', '0-3: gives neither'],
      ['2. Troubleshooting (30 points)'],
      ['Diagnosis', 15, '11-15: isolates the cause', '6-10: narrows it down', '0-5: guesses'],
      ['Fix or workaround', 15, '11-15: works first time', '6-10: works after a retry', '0-5: does not work'],
      ['Total', 50, '', '', ''],
      ['Note: asking for a password in the ticket is an auto-fail.'],
    ],
    `
Communication = 20
  Plain language = 10: Strong ?, Adequate ?, Weak ?
  Setting expectations = 10: Strong ?, Adequate ?, Weak ?
Troubleshooting = 30
  Diagnosis = 15: Strong ?, Adequate ?, Weak ?
  Fix or workaround = 15: Strong ?, Adequate ?, Weak ?
! fatal
`,
    { merges: ['A1:E1', 'A3:E3', 'A6:E6', 'A10:E10'] },
  ),
];
