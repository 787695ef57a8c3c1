import type { FailureTexts } from './failureText';

const NOTHING_WRITTEN = '没有写入任何内容。';
const list = (words: readonly string[]) => words.join('、');

export const failuresZhCN: FailureTexts = {
  INVALID_ARGUMENT: ({ detail }) => ({
    what: `填写的内容有误：${detail}`,
    written: NOTHING_WRITTEN,
    remedy: '请改正后重试。',
  }),
  SHEET_NOT_FOUND: ({ sheet }) => ({
    what: `找不到工作表“${sheet}”，可能已改名或删除。`,
    written: NOTHING_WRITTEN,
    remedy: '请恢复该工作表，或点顶部的记录名重新选择。',
  }),
  RUBRIC_NOT_RECOGNISED: ({ where }) => ({
    what: `“${where}”里没有认出评分标准。`,
    written: NOTHING_WRITTEN,
    remedy: '标准须有一行表头（如“监控项目”“监控点”“分值”“评分标准”），或每行一个监控点；请选中标准所在的单元格再试。',
  }),
  ROSTER_NOT_FOUND: ({ sheet }) => ({
    what: sheet === '' ? '工作簿里没有找到人员名单。' : `工作表“${sheet}”里没有找到人员名单。`,
    written: NOTHING_WRITTEN,
    remedy: '名单须有一行表头，至少含“姓名”和“工号”或“班组”，每人一行；请改好表头或指定名单所在的单元格。',
  }),
  LOG_NOT_FOUND: ({ log }) => ({
    what: `找不到质检记录表“${log}”，可能已改名或删除。`,
    written: '没有写入任何内容，已填的评分仍保留在窗格里。',
    remedy: '请恢复该表格，或点顶部的记录名重新选择。',
  }),
  RUBRIC_NOT_FOUND: ({ rubric }) => ({
    what: `工作簿里没有评分标准“${rubric}”。`,
    written: NOTHING_WRITTEN,
    remedy: '请恢复评分标准所在的表格，或重新安装模板。',
  }),
  EVALUATION_NOT_FOUND: ({ id }) => ({
    what: `记录表里没有编号为 ${id} 的评估，该行可能已被删除。`,
    written: NOTHING_WRITTEN,
    remedy: '请确认选中的行，或新建一条评估。',
  }),
  HEADER_ROW_NOT_FOUND: () => ({
    what: '看不出哪一行是表头。',
    written: NOTHING_WRITTEN,
    remedy: '请给每一列写上标题，且标题都在同一行，然后重新识别。',
  }),
  COLUMN_NOT_FOUND: ({ column }) => ({
    what: `缺少“${column}”列，可能已改名或删除。`,
    written: NOTHING_WRITTEN,
    remedy: '请恢复该列标题；若有意改名，请撤销改名后重试。',
  }),
  COLUMN_AMBIGUOUS: ({ column }) => ({
    what: `有多列都叫“${column}”，无法确定用哪一列。`,
    written: NOTHING_WRITTEN,
    remedy: '请给其中一列换个标题后重试。',
  }),
  NAME_TAKEN: ({ name }) => ({
    what: `名称“${name}”已被占用。`,
    written: NOTHING_WRITTEN,
    remedy: '请先改掉原有的名称，再重试。',
  }),
  UNKNOWN_FATAL_WORDS: ({ column, words }) => ({
    what: `“${column}”列里有看不懂的内容：${list(words)}。`,
    written: NOTHING_WRITTEN,
    remedy: '请逐个说明它们是否算触发，再继续。',
  }),
  UNKNOWN_SCORE_WORDS: ({ where, column, words }) => ({
    what: `“${column}”（${where}）等评分列里有还不知道算几分的内容：${list(words.map((word) => (word === '' ? '空白' : word)))}。`,
    written: NOTHING_WRITTEN,
    remedy: '请逐个说明它们算几分、算不涉及，还是留待核对，再继续。',
  }),
  UNCLEAR_SCORES: ({ where, column, points }) => ({
    what: `“${column}”列（${where}）满分是 ${points} 分，里面的数看不出是得分、扣分，还是得分比例（1 为满分）。`,
    written: NOTHING_WRITTEN,
    remedy: '请说明这些数是得分、扣分还是得分比例，再继续。',
  }),
  UNKNOWN_CRITERION: ({ criterion }) => ({
    what: `评分标准里没有监控点“${criterion}”。`,
    written: NOTHING_WRITTEN,
    remedy: '请重新打开窗格，按当前标准评分。',
  }),
  UNKNOWN_RULE: ({ rule }) => ({
    what: `评分标准里没有规则“${rule}”。`,
    written: NOTHING_WRITTEN,
    remedy: '请重新打开窗格，按当前标准评分。',
  }),
  ANSWER_INVALID: ({ criterion, answer }) => ({
    what: `“${criterion}”不能填“${answer}”。`,
    written: NOTHING_WRITTEN,
    remedy: '请填该监控点允许的分值。',
  }),
  ANSWERS_MISSING: ({ criteria }) => ({
    what: `还有监控点没有评分：${list(criteria)}。`,
    written: NOTHING_WRITTEN,
    remedy: '请补齐后再提交。',
  }),
  RUBRIC_INVALID: ({ problems }) => ({
    what: `评分标准有问题，暂不能使用：${list(problems)}。`,
    written: NOTHING_WRITTEN,
    remedy: '请按提示修正评分标准后重试。',
  }),
  RUBRIC_CHANGED: ({ rubric, cells }) => ({
    what: `标准 ${rubric} 的表格在打开之后被人改过：${cells.slice(0, 5).join('、')}${cells.length > 5 ? '…' : ''}。`,
    written: NOTHING_WRITTEN,
    remedy: '请先看看表格里的改动：重新打开以它为准，或另存为新版本。',
  }),
  RUBRIC_FROZEN: ({ rubric, next }) => ({
    what: `标准 ${rubric} 已经试运行、实行或用于评分，不能再改。`,
    written: NOTHING_WRITTEN,
    remedy: `请另存为新版本 ${next}。`,
  }),
  RUBRIC_HAS_ERRORS: ({ rubric, problems }) => ({
    what: `标准 ${rubric} 还有必须先解决的问题：${problems.join('、')}。`,
    written: NOTHING_WRITTEN,
    remedy: '请在“标准”页逐项解决后再试。',
  }),
  RUBRIC_NOT_PUBLISHED: ({ rubric }) => ({
    what: `标准 ${rubric} 还是草稿或正在征求意见，不能用来评分。`,
    written: NOTHING_WRITTEN,
    remedy: '请先在“标准”页转为试运行或正式实行。',
  }),
  STEP_ILLEGAL: ({ from, to }) => ({
    what: `标准不能从“${stateZh(from)}”转为“${stateZh(to)}”。`,
    written: NOTHING_WRITTEN,
    remedy: '顺序是：草稿、征求意见、试运行、正式实行、停用；试运行和征求意见可以退回草稿。',
  }),
  MONTH_TOO_EARLY: ({ month, earliest }) => ({
    what: `不能从 ${month} 起正式实行。`,
    written: NOTHING_WRITTEN,
    remedy: `标准从月初起实行，修订后的标准最早从次月起：请选 ${earliest} 或更晚。`,
  }),
  OPINIONS_OPEN: ({ rubric, count }) => ({
    what: `标准 ${rubric} 还有 ${count} 条意见没有决定是否采纳。`,
    written: NOTHING_WRITTEN,
    remedy: '请逐条写明采纳与否和理由，或确认带着未决意见继续。',
  }),
  RUBRIC_DIFFERS: ({ rubric }) => ({
    what: `这份记录的评分项或分值与评分标准“${rubric}”不一致，不能共用该标准。`,
    written: NOTHING_WRITTEN,
    remedy: '请核对评分项的名称、分值和所属大项，或让这份记录使用自己的标准。',
  }),
  ADOPTION_HAS_EVALUATIONS: ({ log, count }) => ({
    what: `接入“${log}”之后，已有 ${count} 条评分通过质检评分保存到其中。`,
    written: NOTHING_WRITTEN,
    remedy: '如需撤销接入，请确认保留这些行：录音、坐席和各项得分留在原表中，总分、等级等列随撤销一并移除。',
  }),
  LOG_IN_USE: ({ log, sheet }) => ({
    what: `“${sheet}”中的汇总仍在引用记录“${log}”。`,
    written: NOTHING_WRITTEN,
    remedy: '请先删除该汇总表，再撤销接入；之后可重新生成汇总。',
  }),
  NOT_ADOPTED: ({ log }) => ({
    what: `“${log}”不是由质检评分接入的记录，或接入时的版本没有留下撤销所需的信息。`,
    written: NOTHING_WRITTEN,
    remedy: '请选择通过“接入现有记录”加入的记录。',
  }),
  CELLS_NOT_EMPTY: () => ({
    what: '要写入的位置已有内容。',
    written: '没有写入任何内容，原有内容未动。',
    remedy: '请把这些单元格移开或清空，再重试。',
  }),
  RANGE_HAS_MERGED_CELLS: () => ({
    what: '区域里有合并单元格。',
    written: NOTHING_WRITTEN,
    remedy: '请取消合并后重试。',
  }),
  SHEET_PROTECTED: ({ sheet }) => ({
    what: `工作表“${sheet}”受保护，无法写入。`,
    written: '没有写入任何内容，已填的评分仍保留在窗格里。',
    remedy: '请输入这张工作表的保护密码（只在本次使用，不会保存），或在“审阅”里撤销工作表保护，再重试。',
  }),
  PASSWORD_WRONG: ({ sheet }) => ({
    what: `工作表“${sheet}”的保护密码不对。`,
    written: '没有写入任何内容，工作表仍受保护。',
    remedy: '请向设置保护的人确认密码（区分大小写），再输入一次。',
  }),
  PROTECTION_LOST: ({ sheet }) => ({
    what: `写入中断，工作表“${sheet}”的保护没能恢复。`,
    written: '这张工作表现在可能没有保护，已填的评分仍保留在窗格里。',
    remedy: '请在“审阅”里查看这张工作表，需要时重新保护，再重试。',
  }),
  WORKBOOK_PROTECTED: () => ({
    what: '工作簿的结构受保护，不能新增工作表。',
    written: '没有写入任何内容。',
    remedy: '请在“审阅”里撤销“保护工作簿”，完成后可重新保护。',
  }),
  SHEET_FILTERED: ({ sheet }) => ({
    what: `工作表“${sheet}”正在筛选，有行被隐藏，隐藏的行会漏写。`,
    written: NOTHING_WRITTEN,
    remedy: '请在“数据”里清除筛选，再重试；之后可以照常筛选。',
  }),
  LOGS_STACKED: ({ where, other }) => ({
    what: `记录 ${where} 与 ${other} 上下排在相同的列里，汇总时两份会混在一起。`,
    written: NOTHING_WRITTEN,
    remedy: '请把尚未启用的那份移到单独的工作表，再在那里启用。',
  }),
  ALREADY_ADOPTED: ({ log }) => ({
    what: `这张登记表已经启用过了（${log}）。`,
    written: NOTHING_WRITTEN,
    remedy: '直接打开它评分即可。',
  }),
  CONTACTS_REPEATED: ({ where, column, rows }) => ({
    what: `${where} 有 ${rows} 行的“${column}”与上一行相同：一行可能不是一次完整的评分。`,
    written: NOTHING_WRITTEN,
    remedy: `如果每行确实各是一次评分，请在列对应里确认“${column}”；否则请整理成一通录音一行。`,
  }),
  CONTACTS_IN_SEVERAL_SHEETS: ({ where, sheets, contacts }) => ({
    what: `工作表“${sheets.join('”“')}”里有 ${contacts} 通相同的录音（流水号见 ${where}），其中可能有副本，会被重复统计。`,
    written: NOTHING_WRITTEN,
    remedy: '请选择哪些工作表要计入；如果是不同的质检，可以全部选上。',
  }),
  CONTACTS_UNNAMED: ({ where, column }) => ({
    what: `“${where}”的扣分记录没有录音流水号，同一坐席同一天的两通录音会被当成一通。`,
    written: NOTHING_WRITTEN,
    remedy: `请增加一列录音流水号；如果确实没有坐席一天有两通，请在列对应里确认“${column}”。`,
  }),
  COLLECTED_OTHERWISE: ({ log, criteria }) => ({
    what: `这些记录曾经汇集到 ${log}，但那里的评分标准与现在不同：${criteria.join('、')}。`,
    written: NOTHING_WRITTEN,
    remedy: '请沿用原来的评分项名称和分值；如要改用新的标准，请先撤销那次汇集，再重新汇集。',
  }),
  OTHER_DAY: ({ sheet, day, date }) => ({
    what: `工作表“${sheet}”只记 ${day} 的通话，这通是 ${date} 的。`,
    written: '没有写入任何内容，已填的评分仍保留在窗格里。',
    remedy: '请改通话日期，或切换到那一天的工作表再提交；还没有那张表时，复制一张并接入。',
  }),
  ROW_CHANGED: () => ({
    what: '这一行在您打开之后被别人改过。',
    written: '没有写入任何内容，对方的修改仍在。',
    remedy: '请查看该行，确认后重新打开再改。',
  }),
  SCORES_DIFFER: ({ pane, cell }) => ({
    what: `表里算出的分数（${cell}）与窗格（${pane}）不一致。`,
    written: '该行已写入。',
    remedy: '公式可能被改动过，请检查该行的公式，暂勿采用这个分数。',
  }),
  FORMULA_TOO_LONG: ({ column }) => ({
    what: `“${column}”列的公式过长，Excel 存不下。`,
    written: NOTHING_WRITTEN,
    remedy: '请减少监控点或缩短名称。',
  }),
  CELL_EDIT_MODE: () => ({
    what: 'Excel 正在编辑某个单元格。',
    written: NOTHING_WRITTEN,
    remedy: '请按 Enter 或 Esc 结束编辑，再重试。',
  }),
  READ_ONLY: () => ({
    what: '这个工作簿当前不能修改：可能是只读打开、受保护，或在旧版 Excel 里设成了“共享工作簿”。',
    written: '没有写入任何内容，已填的评分仍保留在窗格里。',
    remedy: '请让占用文件的同事关闭文件，或在“审阅”里停止共享，或另存一份后重试。',
  }),
  TIMED_OUT: ({ seconds }) => ({
    what: `Excel 在 ${seconds} 秒内没有回应。`,
    written: '不确定是否已写入；再次保存不会重复。',
    remedy: '请等 Excel 空闲后重试。',
  }),
  SESSION_LOST: () => ({
    what: '与 Excel 的连接已过期（网页放置过久或电脑休眠）。',
    written: '不确定是否已写入；再次保存不会重复。',
    remedy: '请刷新网页后重试，已填的内容仍在窗格里。',
  }),
  CANCELLED: () => ({
    what: '已停止读取工作簿。',
    written: NOTHING_WRITTEN,
    remedy: '需要时请重新开始。',
  }),
  TOO_MUCH_DATA: () => ({
    what: '一次处理的数据太多，Excel 拒绝了。',
    written: NOTHING_WRITTEN,
    remedy: '请删去表格下方多余的空行，或拆分工作簿后重试。',
  }),
  NOT_SUPPORTED: ({ member }) => ({
    what: `这个版本的 Excel 不支持所需的功能（${member}）。`,
    written: NOTHING_WRITTEN,
    remedy: '请升级 Office，或改用 Excel 网页版。',
  }),
  EXCEL_FAILED: ({ excelCode, detail }) => ({
    what: `Excel 报错：${detail}（${excelCode}）`,
    written: '可能只写入了一部分；再次执行会补齐，不会重复。',
    remedy: '请重试；若仍失败，请先保存工作簿，再重新打开。',
  }),
};

const STATES: Readonly<Record<string, string>> = {
  draft: '草稿',
  consultation: '征求意见',
  trial: '试运行',
  official: '正式实行',
  retired: '停用',
};

function stateZh(state: string): string {
  return STATES[state] ?? state;
}
