import { standardSheet, type StandardSheet } from '../kit/standardSheet';

/** Checklists, lists, headers of logs, and texts in cells. */
export const LISTS: readonly StandardSheet[] = [
  standardSheet(
    'Checklist',
    [
      ['', 'No.', 'Check point', 'Yes / No', 'Comment'],
      ['', 1, 'Proper form of address', '', ''],
      ['', 2, 'Correct answer', '', ''],
      ['', 3, 'Text layout', '', ''],
      ['', 4, 'Timely reply', '', ''],
    ],
    `
-
  Proper form of address = ?
  Correct answer = ?
  Text layout = ?
  Timely reply = ?
`,
    { at: 'A3' },
  ),
  standardSheet(
    '满分表',
    [
      ['二、电话质检评分表'],
      ['项目', '评分内容', '满分', '得分'],
      ['礼仪（２０分）', '①问候语规范', 8, ''],
      ['', '②全程使用普通话', 7, ''],
      ['', '③结束语', 5, ''],
      ['技巧（３０分）', '④倾听', 15, ''],
      ['', '⑤引导', 15, ''],
      ['业务（５０分）', '⑥解答正确率', 30, ''],
      ['', '⑦一次解决', 20, ''],
      ['总分', '', 100, ''],
      ['注：15秒接起率≥98%为中心指标。'],
    ],
    `
礼仪 = 20
  问候语规范 = 8
  全程使用普通话 = 7
  结束语 = 5
技巧 = 30
  倾听 = 15
  引导 = 15
业务 = 50
  解答正确率 = 30
  一次解决 = 20
target
`,
  ),
  standardSheet(
    '质检登记',
    [
      [
        '日期',
        '工号',
        '姓名',
        '录音流水号',
        '开头语(10分)',
        '服务态度(20分)',
        '业务解答(50分)',
        '结束语(20分)',
        '致命差错',
        '总分',
        '备注',
      ],
      ['2026/3/1', '0012', '张伟', 'R001', 10, 18, 45, 20, '否', 93, ''],
      ['2026/3/1', '0013', '李娜', 'R002', 8, 20, 50, 20, '否', 98, ''],
      ['2026/3/2', '0012', '张伟', 'R003', 10, 20, 50, 20, '是', 0, '误导'],
    ],
    `
-
  开头语 = 10
  服务态度 = 20
  业务解答 = 50
  结束语 = 20
! fatal
`,
  ),
  standardSheet(
    'Voice rubric',
    [
      ['Section', 'Criterion', 'Level', 'Points', 'Description'],
      ['Opening (10 points)', 'Greeting (Max 6)', 'Good', 6, 'Full greeting'],
      ['', '', 'Fair', 3, 'Part of it'],
      ['', '', 'Poor', 0, 'None'],
      ['', 'Verification (Max 4)', 'Yes', 4, 'Verified'],
      ['', '', 'No', 0, 'Not verified - auto fail'],
      ['Handling (20 points)', 'Listening 10 pts', 'Good', 10, 'Lets speak'],
      ['', '', 'Poor', 0, 'Interrupts'],
      ['', 'Accuracy 10 pts', 'Good', 10, 'Right'],
      ['', '', 'Fair', 6, 'Small slip'],
      ['', '', 'Poor', 0, 'Wrong'],
      ['Total', '', '', 30],
    ],
    `
Opening = 10
  Greeting = 6: Good 6, Fair 3, Poor 0
  Verification = 4: Yes 4, No 0
Handling = 20
  Listening = 10: Good 10, Poor 0
  Accuracy = 10: Good 10, Fair 6, Poor 0
! fatal
`,
  ),
  standardSheet(
    '两列式',
    [
      ['监控项目', '监听评级'],
      ['招呼语'],
      ['使用规定的招呼语（4分）', '优秀-规范\n差-没有'],
      ['有询问客户的姓名（3分）', '优秀-礼貌询问\n差-没有询问'],
      ['结束语'],
      ['感谢客户配合（2分）', '优秀-热情\n良好-一般热情\n合格-较热情\n稍差-冷淡\n差-没有'],
    ],
    `
招呼语 = ?
  使用规定的招呼语 = 4: 优秀 4, 差 0
  有询问客户的姓名 = 3: 优秀 3, 差 0
结束语 = ?
  感谢客户配合 = 2: 优秀 2, 良好 ?, 合格 ?, 稍差 ?, 差 0
`,
  ),
  standardSheet(
    '区间',
    [
      ['考核项', '考核内容', '优秀', '一般', '较差'],
      ['态度\n（30分）', '主动热情（15分）', '13-15', '8-12', '0-7'],
      ['', '耐心倾听（15分）', '13～15', '8～12', '0～7'],
      ['技能\n（70分）', '解答（40分）', '35-40分', '20-34分', '0-19分'],
      ['', '效率（30分）', '25-30分', '15-24分', '0-14分'],
    ],
    `
态度 = 30
  主动热情 = 15: 优秀 15, 一般 12, 较差 7
  耐心倾听 = 15: 优秀 15, 一般 12, 较差 7
技能 = 70
  解答 = 40: 优秀 40, 一般 34, 较差 19
  效率 = 30: 优秀 30, 一般 24, 较差 14
`,
    { merges: ['A2:A3', 'A4:A5'] },
  ),
  standardSheet(
    'Plain',
    [
      ['ACME QA scorecard v3'],
      ['Effective 1 Jan 2026'],
      ['Area', 'What we look for', 'Max score'],
      ['Greeting', 'Branding and name', 5],
      ['Greeting', 'Offer of help', 5],
      ['Process', 'Security check', 20],
      ['Process', 'Correct wrap-up code', 10],
      ['Soft skills', 'Empathy', 30],
      ['Soft skills', 'Clear language', 30],
      ['', 'Total', 100],
      ['Auto-fail: rude to the customer'],
      ['Auto-fail: discloses personal data'],
    ],
    `
Greeting = 10
  Branding and name = 5
  Offer of help = 5
Process = 30
  Security check = 20
  Correct wrap-up code = 10
Soft skills = 60
  Empathy = 30
  Clear language = 30
! fatal|veto
! fatal|veto
`,
  ),
  standardSheet(
    '分级行',
    [
      ['模块', '指标', '分值', '等级及说明'],
      ['服务', '礼貌用语', '10分', '好（10分）：全程使用'],
      ['', '', '', '一般（6分）：偶有遗漏'],
      ['', '', '', '差（0分）：未使用'],
      ['', '语速', '5分', '好（5分）：适中'],
      ['', '', '', '差（0分）：过快或过慢'],
      ['业务', '准确', '20分', '好（20分）：准确'],
      ['', '', '', '一般（12分）：有瑕疵'],
      ['', '', '', '差（0分）：错误，误导客户的为致命差错'],
    ],
    `
服务 = 15
  礼貌用语 = 10: 好 10, 一般 6, 差 0
  语速 = 5: 好 5, 差 0
业务 = 20
  准确 = 20: 好 20, 一般 12, 差 0
! fatal
`,
    { merges: ['A2:A6', 'B2:B4', 'C2:C4', 'B5:B6', 'C5:C6', 'A7:A9', 'B7:B9', 'C7:C9'] },
  ),
  standardSheet(
    '加减分',
    [
      ['项目', '内容', '分值', '评分标准'],
      ['基础分', '服务规范', 40, '按规范执行得满分'],
      ['基础分', '业务能力', 60, '解答正确得满分'],
      ['加分项', '客户表扬', '', '每次加2分，最高加6分'],
      ['扣分项', '超时未回访', '', '每次扣1分，上限5分'],
    ],
    `
基础分 = 100
  服务规范 = 40
  业务能力 = 60
加分项 = 0
  客户表扬 = 0 x +2/6
扣分项 = 0
  超时未回访 = 0 x -1/5
`,
  ),
];
