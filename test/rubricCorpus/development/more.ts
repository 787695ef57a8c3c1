import { standardSheet, type StandardSheet } from '../kit/standardSheet';

/** More of the same layouts, with what goes wrong in them. */
export const MORE: readonly StandardSheet[] = [
  standardSheet(
    '呼入（一格多行）',
    [
      ['监控项目', '监控点', '监听评级'],
      [
        '应答技巧\n(30分)',
        '让客户把话说完，不打断(10分)',
        '优秀：\n专心听完，\n不插话。\n良好：\n听完，回应少。\n合格：\n偶尔插话。\n稍差：\n常插话。\n差：\n不让客户说。',
      ],
      ['', '听懂问题并回应(10分)', '优秀-逐一确认\n良好-大体确认\n合格-部分确认\n稍差-没有确认\n差-答非所问'],
      ['', '处理异议(10分', '优秀：说服客户 良好：基本说服 差：没有说服'],
      ['结束语（5分）', '还有什么可以帮您(3分)', '优秀-主动问\n差-没有问'],
      ['', '谢谢来电2分', '优秀-热情\n差-没有'],
    ],
    `
应答技巧 = 30
  让客户把话说完，不打断 = 10: 优秀 10, 良好 8, 合格 6, 稍差 3, 差 0
  听懂问题并回应 = 10: 优秀 10, 良好 8, 合格 6, 稍差 3, 差 0
  处理异议 = 10: 优秀 10, 良好 8, 差 0
结束语 = 5
  还有什么可以帮您 = 3: 优秀 3, 差 0
  谢谢来电 = 2: 优秀 2, 差 0
`,
    { merges: ['A2:A4', 'A5:A6'] },
  ),
  standardSheet(
    '外呼（项目不印分）',
    [
      ['电话呼出监控模板'],
      ['监控项目', '监听评级'],
      ['招呼语', ''],
      ['规定的招呼语(4分)', '优秀-完整规范'],
      ['', '良好-完整，语速略快'],
      ['', '差-用错'],
      ['问客户姓名(3分)', '优秀-有礼貌地问'],
      ['', '差-没有问'],
      ['控制谈话', ''],
      ['说清来意(4分)', '优秀-一句话说清'],
      ['', '合格-费些时间'],
      ['', '差-说不清'],
    ],
    `
招呼语 = 7
  规定的招呼语 = 4: 优秀 4, 良好 3.2, 差 0
  问客户姓名 = 3: 优秀 3, 差 0
控制谈话 = 4
  说清来意 = 4: 优秀 4, 合格 2.4, 差 0
`,
  ),
  standardSheet(
    '两套标准',
    [
      ['热线标准'],
      ['项目', '内容', '分值'],
      ['礼仪', '开头语', 10],
      ['', '结束语', 10],
      [],
      ['在线标准'],
      ['项目', '内容', '权重', '说明'],
      ['礼仪', '首句', '50%', '…'],
    ],
    `
礼仪 = 20
  开头语 = 10
  结束语 = 10
`,
  ),
  standardSheet(
    '没有表头',
    [
      ['礼貌用语', 5, '好:全程使用\n一般:偶有遗漏\n差:没有'],
      ['语速适中', 5, '好:适中\n差:过快过慢'],
      ['解答正确', 20, '好:正确\n一般:有瑕疵\n差:错误'],
    ],
    `
-
  礼貌用语 = 5: 好 5, 一般 3, 差 0
  语速适中 = 5: 好 5, 差 0
  解答正确 = 20: 好 20, 一般 12, 差 0
`,
    { at: 'C5' },
  ),
  standardSheet(
    '序号分项',
    [
      ['序号', '评分项', '分值', '评分标准'],
      ['一', '服务规范', 40, ''],
      [1, '主动报工号', 10, '未报不得分'],
      [2, '使用礼貌用语', 30, '好30 一般20 差0'],
      ['二', '业务处理', 60, ''],
      [3, '一次解决', 60, '好60 一般40 差0'],
    ],
    `
服务规范 = 40
  主动报工号 = 10
  使用礼貌用语 = 30
业务处理 = 60
  一次解决 = 60
`,
  ),
  standardSheet(
    'Yes No points',
    [
      ['QA form'],
      ['Category', 'Question', 'Points', 'Yes/No'],
      ['Opening', '1. Did the agent give the brand name?', 5, ''],
      ['Opening', '2. Did the agent offer help?', 5, ''],
      ['Security', '3. Were two identifiers checked?', 40, ''],
      ['Resolution', '4. Was the answer correct?', 50, ''],
    ],
    `
Opening = 10
  Did the agent give the brand name? = 5: Yes 5, No 0
  Did the agent offer help? = 5: Yes 5, No 0
Security = 40
  Were two identifiers checked? = 40: Yes 40, No 0
Resolution = 50
  Was the answer correct? = 50: Yes 50, No 0
`,
  ),
  standardSheet(
    '评级分列',
    [
      ['大项', '小项', '评级', '评级分', '说明'],
      ['态度', '耐心', '优', 20, '始终耐心'],
      ['', '', '良', 15, '大体耐心'],
      ['', '', '差', 0, '不耐烦'],
      ['', '热情', '优', 10, '热情'],
      ['', '', '差', 0, '冷淡，一票否决'],
    ],
    `
态度 = 30
  耐心 = 20: 优 20, 良 15, 差 0
  热情 = 10: 优 10, 差 0
! veto
`,
    { merges: ['A2:A6', 'B2:B4', 'B5:B6'] },
  ),
  standardSheet(
    'Levels in a cell',
    [
      ['Section', 'Criteria', 'Guidelines'],
      [
        'Greeting (15 points)',
        'Uses the script (10 pts)',
        'Excellent (10): word for word\nGood (6): in own words\nPoor (0): missing',
      ],
      ['', 'Energy (5 pts)', 'Good (5): lively\nPoor (0): flat'],
      [
        'Compliance (85 points)',
        'Discloses fees (85 pts)',
        'Yes (85): before the sale\nNo (0): later or never. Note: auto-fail',
      ],
    ],
    `
Greeting = 15
  Uses the script = 10: Excellent 10, Good 6, Poor 0
  Energy = 5: Good 5, Poor 0
Compliance = 85
  Discloses fees = 85: Yes 85, No 0
! fatal
`,
  ),
  standardSheet(
    '五分制加权',
    [
      ['阶段', '权重', '5分', '4分', '3分', '2分', '1分'],
      ['开场', '20%', '清楚', '较清楚', '一般', '含糊', '没有'],
      ['挖需求', '30%', '问得准', '较准', '一般', '少', '没有'],
      ['产品介绍', '30%', '精练', '较好', '照稿', '乱', '错'],
      ['收尾', '20%', '确认并道谢', '较好', '一般', '匆忙', '没有'],
    ],
    `
-
  开场 = 5: 5分 5, 4分 4, 3分 3, 2分 2, 1分 1
  挖需求 = 5: 5分 5, 4分 4, 3分 3, 2分 2, 1分 1
  产品介绍 = 5: 5分 5, 4分 4, 3分 3, 2分 2, 1分 1
  收尾 = 5: 5分 5, 4分 4, 3分 3, 2分 2, 1分 1
`,
  ),
  standardSheet(
    'Deductions',
    [
      ['Back-office checklist, every case starts from 100'],
      ['Type', 'Error', 'Scoring'],
      ['Accuracy', 'Wrong category', 'Deduct 5 points per occurrence, max 15'],
      ['Accuracy', 'Missing field', 'Deduct 2 points each time'],
      ['Timeliness', 'Reply after the deadline', 'Deduct 10 points'],
      ['Extra', 'Praised by the customer', 'Add 2 points per occurrence, up to 4'],
    ],
    `
Accuracy = 0
  Wrong category = 0 x -5/15
  Missing field = 0 x -2
Timeliness = 0
  Reply after the deadline = 0 x -10/10
Extra = 0
  Praised by the customer = 0 x +2/4
`,
  ),
  standardSheet(
    '翻页重复',
    [
      ['项目', '内容', '标准', '分值'],
      ['服务能力 30 分)', '安抚 (15分)', '好:及时\n一般:敷衍\n差:没有', '好: 15 一般: 12 差:0'],
      ['项目', '内容', '标准', '分值'],
      ['服务能力 30 分)', '主动 (15分)', '好:主动\n一般:被动', '好: 15 一般: 12 差:0'],
      ['', '', '', ''],
      ['合计', '', '', '30分'],
      ['注：通话中辱骂客户的，该通录音计0分。'],
    ],
    `
服务能力 = 30
  安抚 = 15: 好 15, 一般 12, 差 0
  主动 = 15: 好 15, 一般 12, 差 0
! zeroContact
`,
  ),
  standardSheet(
    'Chat form',
    [
      ['Area', 'Weight', 'Behaviour', 'Max', 'Remarks'],
      ['Language', '40%', 'Spelling', 20, ''],
      ['', '', 'Tone', 20, 'N/A when the chat is abandoned: no deduction'],
      ['Help', '60%', 'Answer', 40, 'Critical error: wrong advice that costs the customer money'],
      ['', '', 'Next steps', 20, ''],
    ],
    `
Language = 40
  Spelling = 20
  Tone = 20
Help = 60
  Answer = 40
  Next steps = 20
! fatal
`,
  ),
];
