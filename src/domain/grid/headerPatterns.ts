import type { HeaderMeaning } from './headerVocabulary';

/*
 * Headers that no list of words holds: a qualifier and a noun. They are compared with normalised text, in which there are
 * no blanks. The first that fits wins, so that what is told apart stands above what it resembles.
 */

export const SUBTOTAL = /小计|subtotal|sub-total/u;

const CONTACT =
  '录音|通话|会话|对话|工单|单据|呼叫|话务|聊天|接触|联络|案件|任务|语音|咨询|服务|业务|受理|外呼|呼入|来话|来电|话单|服务单|客诉单|投诉单|语音';
const CALL =
  'call|contact|interaction|ticket|case|chat|session|conversation|recording|transaction|audio|media|email|record';
const PERSON =
  '坐席|座席|客服|员工|话务员|客户代表|接线员|接线|专员|受理员|值机员|业务员|营业员|服务人员|作业员|坐席员|座席员|顾问|销售|销售员|电销员|催收员|经办人|操作员|外呼员|营销员|客户经理|理财经理|服务代表|销售代表|接待客服';
const CHECK =
  '质检|监听|评分|评估|抽检|抽查|检查|打分|评价|考评|考核|评审|监控|测评|听音|听录音|品质|质控|评定|审听|品控|复听|巡检|qc|qa';
const AGENT =
  'agent|employee|emp|staff|advisor|adviser|rep|representative|associate|csr|operator|specialist|consultant|teammember|handler';
const CHECKED =
  'evaluat(?:ion|ed)|eval|audit(?:ed)?|qa|qc|review(?:ed)?|monitor(?:ing|ed)|scor(?:ing|ed)|graded|assess(?:ment|ed)|checked';

/** 2: the word with an addition; 1: words that as often mean something else, so that the content must agree. */
export const HEADER_PATTERNS: readonly (readonly [HeaderMeaning, 1 | 2, RegExp])[] = [
  ['ignored', 2, SUBTOTAL],
  [
    'reasons',
    2,
    /(?:扣分|失分|减分|扣罚)(?:说明|原因|理由|明细|描述|依据|点|项|情况|备注|内容|事由)|(?:deduction|lostpoint|markdown|pointslost).*(?:reason|detail|comment|note)|reasons?for(?:deduction|loss|markdown)/u,
  ],
  [
    'ignored',
    2,
    /(?:致命|红线|否决|差错|fatal|critical|autofail|auto-fail).*(?:说明|原因|描述|类型|类别|内容|情况|条款|备注|代码|次数|数量|个数|率|reason|detail|type|comment|note|count|rate)/u,
  ],
  ['ignored', 2, /非致命|非关键|一般差错|轻微差错|noncritical|non-critical|nonfatal|non-fatal/u],
  [
    'rule',
    2,
    /致命|红线|一票否决|零容忍|高压线|(?:客户|业务|合规|用户)关键(?:错误|差错)|fatal|(?:immediate|instant|automatic|auto)-?(?:fail|zero)|showstopper|dealbreaker|^ztp?$|zerotolerance|knock-?out|critical(?:error|fail|miss|breach)/u,
  ],
  [
    'rule',
    1,
    /否决|底线|雷区|触线|碰线|禁忌|禁语|重大.{0,4}(?:差错|失误|投诉|违规|事故)|严重(?:差错|违规|错误|失误)|违规|compliance(?:breach|.*(?:pass\/fail|y\/n|yes\/no))|violation|critical/u,
  ],
  ['ignored', 2, /申诉|复核|复检|复议|仲裁|appeal|dispute|calibrat/u],
  [
    'ignored',
    2,
    /客户(?:姓名|名称|号|号码|电话|级别|类型|编号|id|来源|诉求|问题)|手机|电话|主叫|被叫|来电号|来话号|呼叫号码|phone|mobile|ani$|customer(?:name|id|no|number|phone|type)|身份证|卡号|订单号|ordern/u,
  ],
  ['ignored', 2, /(?:班长|组长|主管|经理|督导|supervisor|manager|teamlead(?:er)?|coachname)(?:姓名|name)?$/u],
  ['ignored', 2, new RegExp(`(?:${CHECK}).*(?:工号|编号|id$)|evaluator(?:id|no)|qaid$`, 'u')],
  ['evaluatedAt', 2, new RegExp(`(?:${CHECK})(?:完成|提交|录入)?(?:日期|时间|日)$`, 'u')],
  ['evaluatedAt', 2, new RegExp(`(?:${CHECKED})(?:date|time|on|at)$|^date(?:of)?(?:${CHECKED})|^timestamp$`, 'u')],
  [
    'kind',
    2,
    new RegExp(
      `(?:抽样|样本|${CHECK})(?:类型|类别|性质|来源|属性|种类)$|sampl(?:e|ing)|(?:evaluation|audit|monitoring|review)(?:type|kind|category)$`,
      'u',
    ),
  ],
  ['mode', 2, new RegExp(`(?:抽样|${CHECK})(?:方式|模式|形式|途径)$|monitoring(?:mode|method|form)$`, 'u')],
  [
    'contactDate',
    2,
    new RegExp(`(?:${CONTACT}|进线|接入|接听|开始|发生|起始)(?:开始|发生|起始|呼入|受理)?(?:日期|时间|时刻|日)$`, 'u'),
  ],
  [
    'contactDate',
    2,
    new RegExp(
      `^(?:${CALL})(?:start(?:ed)?)?(?:date|time|day|datetime|timestamp)|^date(?:/time|andtime)?of(?:${CALL})|^(?:start)?datetime$|^date(?:handled|taken|received)$`,
      'u',
    ),
  ],
  [
    'contactId',
    2,
    new RegExp(`流水|(?:${CONTACT}|系统|平台|语音)+(?:编号|编码|号码?|id|单号|标识|文件名?|索引|key|代码|链接)$`, 'u'),
  ],
  [
    'contactId',
    2,
    new RegExp(
      `(?:${CALL})(?:id|no\\.?|number|num|ref(?:erence)?(?:no\\.?|number|id)?|#|key|guid|code|link|file(?:name)?)$|^ucid$|^guid$|^uuid$`,
      'u',
    ),
  ],
  [
    'agentNumber',
    2,
    new RegExp(
      `工号|(?:${PERSON}|人员|坐席人员)(?:编号|编码|代码|号|id|账号|帐号)$|登录(?:号|名|账号)|(?:${AGENT})s?(?:id|no\\.?|number|num|#|code|login)$|^login(?:id)?$`,
      'u',
    ),
  ],
  [
    'evaluator',
    2,
    new RegExp(`^(?:${CHECK})(?:人|人员|员|专员|者|老师|负责人|姓名|师)(?:姓名|名称|名|签字|签名)?$`, 'u'),
  ],
  [
    'evaluator',
    2,
    new RegExp(
      `^(?:evaluator|auditor|reviewer|assessor|scorer|grader|checker|quality(?:analyst|assessor|coach|specialist)|(?:qa|qc)(?:analyst|specialist|officer|agent|name|auditor|evaluator|by|coach)?|monitor)(?:name|email)?s?$|(?:${CHECKED}|completed|graded)by$`,
      'u',
    ),
  ],
  [
    'agent',
    2,
    new RegExp(
      `^(?:被|受)?(?:${CHECK}|检|评|听|考)?(?:${PERSON}|代表|客服人员|坐席人员|责任人|当事人|受理人|接听人|接待人|处理人)(?:的)?(?:姓名|名称|名字|名|人员|花名|昵称)?$`,
      'u',
    ),
  ],
  ['agent', 2, new RegExp(`^(?:被|受)(?:${CHECK}|检|评|听|考|评价)(?:人|者|对象|人员|员)(?:姓名|名称|名)?$`, 'u')],
  [
    'agent',
    2,
    new RegExp(
      `^(?:name(?:of)?(?:the)?)?(?:${AGENT})s?(?:'s)?(?:full|first|last)?(?:name)?s?$|^agent|servicerep|customerservice(?:rep|agent|officer)|^(?:full)?name\\(?(?:${AGENT})`,
      'u',
    ),
  ],
  [
    'team',
    2,
    /(?:班组|小组|组别|团队|科组|职场|所属(?:组|部门|团队|项目|中心)|战队|班次组)(?:名称|名)?$|^(?:team|group|squad)(?:name|id)?$/u,
  ],
  ['team', 1, /部门|中心|项目组|科室|department|dept|^lob$|^queue$|^site$|^unit$/u],
  [
    'channel',
    2,
    /渠道$|媒介$|(?:接触|联络|接入|服务|受理)方式$|channel$|^medi(?:a|um)(?:type)?$|(?:contact|interaction|call)type$/u,
  ],
  [
    'comment',
    2,
    /备注|评语|点评|comments?$|remarks?$|notes?$|feedback$|observations?$|^anythingelse|^other(?:comments|notes)/u,
  ],
  [
    'total',
    2,
    /(?:总得?分|总得分|总评分|总成绩|合计|总计|合计分|(?:加权|综合|最终|最后|质检|实得?|实际|评定|整体|本次|考评|考核|折算|录音|通话|合规)总?(?:得分|评分|分数|分值|分|成绩))$|^(?:total|overall|grandtotal)|total(?:score|points|marks)?$|(?:final|qa|quality|overall|call)(?:score|mark|points|result|%)$|^score%?$|^%score$|^sum$/u,
  ],
  [
    'comment',
    1,
    /说明|意见|建议|描述|总结|小结|记录|情况|亮点|不足|改进|辅导|coaching|improvement|strengths?|opportunit|summary|detail|justification/u,
  ],
];

/** Headers of numbers about contacts or agents that are no points: counts, rates, durations, ranks. */
export const MEASURE =
  /(?<!效)率$|占比|比例|数量|总量|条数|件数|次数|通数|人数|天数|分钟|数$|(?<![质音力])量$|次$|平均|均分|均值|排名|名次|同比|环比|时长|时间$|日期$|秒|%$|percent|\brate\b|rate$|(?<!ac|dis)count$|^countof|number|volume|average|^avg|avg$|^mean|mean$|^rank|rank$|duration|time$|\bdate$|seconds|minutes|length|\baht\b|^aht|acw|csat|^age$|^nps$/u;
