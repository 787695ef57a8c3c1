import type { ColumnMeaning } from './columnMapping';

/** Meanings a header alone can tell. Our computed columns are never among them: a log's own grade or pass stays theirs. */
export type HeaderMeaning = Exclude<
  ColumnMeaning,
  'id' | 'final' | 'grade' | 'pass' | 'fatal' | 'check' | 'raw' | 'criterion'
>;

/** Headers that say the meaning by themselves. */
export const SURE_HEADERS: Readonly<Record<HeaderMeaning, readonly string[]>> = {
  contactId: listed(`
    录音流水号 | 流水号 | 流水 | 录音编号 | 录音号 | 录音id | 通话id | 通话编号 | 通话流水号 | 工单号
    工单编号 | 会话id | 会话编号 | 会话号 | 对话id | 来电流水 | 服务流水号 | 业务流水号 | 呼叫流水号
    话务流水号 | 录音文件 | Call ID | Contact ID | Recording ID | Interaction ID | Ticket | Ticket ID
    Ticket No. | Session ID | Case ID | Conversation ID | Call No. | Call Number | Recording | Reference
    Call Ref | Chat ID
  `),
  contactDate: listed(`
    通话日期 | 通话时间 | 录音日期 | 录音时间 | 来电日期 | 来电时间 | 会话日期 | 会话时间 | 服务日期
    呼叫日期 | 呼叫时间 | 通话开始时间 | 受理日期 | 接听日期 | 外呼日期 | 服务时间 | Date | Call Date
    Contact Date | Recorded On | Recorded At | Received On | Interaction Start | Call Start | Date of Call | Interaction Date | Call Time | Chat Date | Call Date/Time
  `),
  evaluatedAt: listed(`
    质检日期 | 质检时间 | 评分时间 | 评分日期 | 监听日期 | 监听时间 | 抽检日期 | 抽检时间 | 评估日期
    评估时间 | Evaluated At | Evaluation Date | QA Date | Review Date | Date Evaluated | Audit Date
    Monitoring Date | Scored On | Timestamp
  `),
  agentNumber: listed(`
    工号 | 坐席工号 | 座席工号 | 员工号 | 员工工号 | 员工编号 | 客服工号 | 坐席编号 | 座席编号 | 话务员工号
    客户代表工号 | Agent ID | Agent No. | Agent Number | Employee ID | Employee No. | Emp ID | Staff ID
    Staff No. | Agent #
  `),
  agent: listed(`
    坐席 | 座席 | 坐席姓名 | 座席姓名 | 姓名 | 客户代表 | 客服 | 客服姓名 | 客服代表 | 员工姓名 | 员工
    话务员 | 坐席员 | 座席员 | 客服专员 | 被检人 | 被质检人 | 受检人 | 坐席名称 | 座席名称 | 客服人员
    业务代表 | 接线员 | Agent | Agent Name | Advisor | Adviser | CSR | Rep | Representative | Employee
    Employee Name | Associate | 客户经理 | 理财经理 | 顾问 | Handled by | Answered by | Taken by | Call handler
    TSR | CCR | Team Member
  `),
  team: listed(`
    班组 | 组别 | 小组 | 所属班组 | 所属组 | 团队 | 所属团队 | 班次组 | 项目组 | 班组名称 | 组 | Team
    Group | Squad | Team Name
  `),
  channel: listed(`
    渠道 | 服务渠道 | 业务渠道 | 接入渠道 | 来源渠道 | Channel | Contact Channel | Media
  `),
  mode: listed(`
    监听方式 | 监控方式 | 质检方式 | 抽检方式 | 监听模式 | Monitoring Mode | Monitoring Method | Mode
    Monitoring Type | Monitoring
  `),
  kind: listed(`
    抽检类型 | 抽样类型 | 质检类型 | 抽样方式 | 抽检性质 | 抽检类别 | 质检类别 | Sampling Kind | Sample Type
    Sampling Type | Sampling | Evaluation Type | Sampling Method
  `),
  evaluator: listed(`
    质检员 | 质检人 | 质检人员 | 监听人 | 监听员 | 评分人 | 评估人 | 评分员 | 质检专员 | 检查人 | 抽检人
    质检 | Evaluator | QA | QA Name | QA Analyst | Reviewer | Assessor | Auditor | Evaluated By | Scored By
    Monitor | Listener | Inspector | Marker | Examiner | QE
  `),
  status: listed(`
    质检状态 | 评分状态 | Evaluation Status
  `),
  reasons: listed(`
    扣分说明 | 扣分原因 | 扣分理由 | 扣分项 | 扣分点 | 失分原因 | 失分点 | 扣分明细 | Reasons | Deductions
    Reason for Deduction
  `),
  rule: listed(`
    致命差错 | 致命 | 致命错误 | 致命项 | 是否致命 | 致命差错项 | 红线 | 红线项 | 触犯红线 | 是否红线
    一票否决 | 一票否决项 | 0分录音 | 零分录音 | 重大差错 | 重大失误 | 服务禁忌 | 零容忍 | 否决项
    致命性差错 | Fatal | Fatal Error | Auto-fail | Auto Fail | Autofail | Automatic Fail | Critical Error
    Zero Tolerance | Critical Fail
  `),
  total: listed(`
    总分 | 得分 | 合计 | 总得分 | 质检得分 | 最终得分 | 最终分 | 总计 | 总成绩 | 质检总分 | 最后得分
    综合得分 | 合计得分 | 质检成绩 | 成绩 | 评分 | 分数 | 合计分 | 质检分 | 质检分数 | 原始分 | Total
    Score | Total Score | Final Score | QA Score | Overall Score | Total Points | Overall | Quality Score
    Score %
  `),
  comment: listed(`
    备注 | 说明 | 评语 | 质检评语 | 点评 | 备注说明 | 质检备注 | 意见 | 评价 | 问题描述 | 质检意见 | 总评
    建议 | 改进建议 | Comments | Comment | Notes | Note | Remarks | Remark | Feedback | Evaluator Comments
    QA Comments
  `),
  ignored: listed(`
    序号 | 序 | 行号 | No. | No | S/N | # | Serial | Serial No. | Row | Item | Index | 评估编号
    Evaluation ID | 等级 | 评级 | 质检等级 | Grade | Rating | Band | 是否合格 | 合格 | Pass | Pass/Fail
    Result | 结果 | 扣分 | 加分 | 加分项 | 附加分 | 奖励分 | 奖励 | 减分 | Bonus | Bonus Points | 扣分合计 | 总扣分 | 累计扣分 | 手机号 | 手机号码 | 电话 | 电话号码
    来电号码 | 主叫号码 | 被叫号码 | 客户号码 | 客户号 | 客户姓名 | Phone | Phone Number | ANI | Customer
    Customer Name | 月份 | 月 | Month | 周 | 周次 | Week | 年份 | 业务类型 | 业务 | 班长 | 组长 | 主管
    Supervisor | Team Lead | Team Leader | 技能组 | Skill | 申诉 | 是否申诉
  `),
};

/** Headers that as often mean something else. */
export const WEAK_HEADERS: Readonly<Partial<Record<HeaderMeaning, readonly string[]>>> = {
  contactId: listed('编号 | ID | Ref | 单号 | 号码'),
  contactDate: listed('日期 | 时间 | Time | 当日 | 日'),
  agent: listed('名字 | Name | 人员 | 花名 | 昵称 | 成员 | 组员 | User | Owner | Member | Full Name'),
  team: listed('部门 | 科室 | Department | Queue | 班 | 班别'),
  evaluator: listed('审核人 | 审核员 | 复核人 | 检查 | 监听 | 登记人 | Checker | Coach | Checked by'),
  status: listed('状态 | Status'),
};

function listed(words: string): string[] {
  return words.trim().split(/\s*[|\n]\s*/u);
}
