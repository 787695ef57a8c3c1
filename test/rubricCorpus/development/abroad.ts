import { standardSheet, type StandardSheet } from '../kit/standardSheet';

/** Standards in English, and in both languages. */
export const ABROAD: readonly StandardSheet[] = [
  standardSheet(
    'Weightage form',
    [
      ['#', 'Parameter', 'Weightage', 'Yes', 'No', 'NA'],
      [1, 'Call opening within 5 seconds', '10%', '', '', ''],
      [2, 'Customer authentication', '25%', '', '', ''],
      [3, 'Correct resolution', '40%', '', '', ''],
      [4, 'Hold procedure', '10%', '', '', ''],
      [5, 'Call closing', '15%', '', '', ''],
      ['', 'Total', '100%', '', '', ''],
    ],
    `
-
  Call opening within 5 seconds = 10: Yes 10, No 0
  Customer authentication = 25: Yes 25, No 0
  Correct resolution = 40: Yes 40, No 0
  Hold procedure = 10: Yes 10, No 0
  Call closing = 15: Yes 15, No 0
`,
  ),
  standardSheet(
    'Hospital line',
    [
      ['PATIENT LINE – CALL REVIEW'],
      ['Item', 'Max. score', 'Score given', 'Reviewer notes'],
      ['GREETING'],
      ['Answered within 3 rings (5)', 5, '', ''],
      ['Gave name and department (5)', 5, '', ''],
      ['CARE'],
      ['Listened without interrupting (20)', 20, '', ''],
      ['Checked understanding (20)', 20, '', ''],
      ['SAFETY'],
      ['Escalated red-flag symptoms (50)', 50, '', 'Missing it is an automatic fail'],
    ],
    `
GREETING = 10
  Answered within 3 rings = 5
  Gave name and department = 5
CARE = 40
  Listened without interrupting = 20
  Checked understanding = 20
SAFETY = 50
  Escalated red-flag symptoms = 50
! fatal
`,
  ),
  standardSheet(
    'Competencies',
    [
      ['Competency', 'Weight', 'Exceeds (5)', 'Meets (3)', 'Below (1)'],
      ['Ownership', '40%', 'Follows through', 'Answers', 'Deflects'],
      ['Knowledge', '40%', 'Explains why', 'Correct', 'Unsure'],
      ['Courtesy', '20%', 'Warm', 'Polite', 'Curt'],
    ],
    `
-
  Ownership = 5: Exceeds 5, Meets 3, Below 1
  Knowledge = 5: Exceeds 5, Meets 3, Below 1
  Courtesy = 5: Exceeds 5, Meets 3, Below 1
`,
  ),
  standardSheet(
    'Bilingual 双语',
    [
      ['评分项 Item', '满分 Max', '标准 Standard'],
      ['礼貌 Courtesy', 20, '好 Good:20 一般 Fair:12 差 Poor:0'],
      ['解答 Answer', 50, '正确完整 complete and correct'],
      ['记录 Notes', 30, '无遗漏 nothing missing'],
    ],
    `
-
  礼貌 Courtesy = 20
  解答 Answer = 50
  记录 Notes = 30
`,
  ),
  standardSheet(
    'Retail chat',
    [
      ['Retail chat scorecard', '', '', ''],
      ['Valid from 1 March', '', '', ''],
      ['Quality area', 'What to check', 'Rating', 'Points'],
      ['First contact', 'Greets by name', 'Always', 5],
      ['', '', 'Sometimes', 3],
      ['', '', 'Never', 0],
      ['First contact', 'States expected wait', 'Always', 5],
      ['', '', 'Never', 0],
      ['Resolution', 'Solves at first contact', 'Always', 10],
      ['', '', 'Sometimes', 6],
      ['', '', 'Never', 0],
    ],
    `
First contact = 10
  Greets by name = 5: Always 5, Sometimes 3, Never 0
  States expected wait = 5: Always 5, Never 0
Resolution = 10
  Solves at first contact = 10: Always 10, Sometimes 6, Never 0
`,
  ),
  standardSheet(
    'Collections',
    [
      ['Section', 'Requirement', 'Points available', 'How to score'],
      ['Legal', 'Mini-Miranda read', 30, 'Yes = 30, No = 0. Missing: auto-fail'],
      ['Legal', 'Right party contact', 20, 'Yes = 20, No = 0'],
      ['Negotiation', 'Asks for the full balance', 20, '20 = asked first, 10 = asked later, 0 = never'],
      ['Negotiation', 'Handles objections', 30, ''],
      ['Grand total', '', 100, ''],
    ],
    `
Legal = 50
  Mini-Miranda read = 30
  Right party contact = 20
Negotiation = 50
  Asks for the full balance = 20
  Handles objections = 30
! fatal
`,
  ),
];
