import type { Shape } from '../shape';

/** Words of the built-in standards' gallery, loaded with it; the other languages have exactly these keys. */
export const templatesZhCN = {
  facts: '{{criteria}} 个监控点，最高 {{points}} 分。{{ours}}',
  look: '看一看',
  back: '全部模板',
  views: '预览“{{name}}”',
  view: {
    form: '评分表',
    workbook: '工作簿',
    content: '标准内容',
  },
  workbook: {
    gets: '工作簿里会多出',
    rubricSheet: '工作表“标准 {{rubric}}”：标准本身，{{rows}} 行，一级一行，可以打印、传阅。',
    logSheet: '工作表“评分记录 {{rubric}}”：一通一行，{{columns}} 列，空表待用。',
    ownSheets: '坐席名单和设置各一张工作表，已经有了就接着用。',
    untouched: '已有的工作表一格不动。',
    example: '举例：一通只扣一处的录音',
    exampleHint: '公式列自己算分：同事没装插件、直接在表里填，也照样得分。',
    parts: {
      contact: '联系信息（{{n}} 列）',
      result: '结果（{{n}} 列）',
      points: '小计、监控点与规则（{{n}} 列）',
    },
    filledBy: {
      person: '填写',
      pane: '自动',
      formula: '公式',
    },
    agent: '陈晨',
    team: '一班',
    evaluator: '高翔',
  },
  ours: {
    internetService: '分值照原标准：项目合计 100、最好等级合计 90。',
    inboundCall:
      '原标准没有给各等级定分：优秀至差按 100/80/60/30/0% 折算。由我们定的还有：没有等候、没有异议时不扣分，红线。',
    outboundCall:
      '原标准印出 61 分：同类产品差异、整体印象的分值由我们补足到 100。由我们定的还有：没有拒绝、没有预约等情形时不扣分，红线。',
    outboundSales: '每阶段 1 至 5 分；权重、说明和一票否决以外的红线由我们拟定。',
    outboundAfterSales: '每阶段 1 至 5 分；权重、说明和一票否决以外的红线由我们拟定。',
    outboundCompliance: '分值由我们拟定，每项 20 分。',
    workOrder: '原标准只有标题，定义与分值由我们拟定。',
    backOffice: '原标准只有标题，定义与分值由我们拟定。',
    nonVoice: '是非项，每项 1 分。',
    ivr: '是非项，每项 1 分。',
    onlineHall: '是非项，每项 1 分。',
    marketInformation: '检查项由我们拟定，是非项，每项 1 分。',
  },
} as const;

export type TemplatesWords = Shape<typeof templatesZhCN>;
