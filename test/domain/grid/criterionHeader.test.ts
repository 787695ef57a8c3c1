import { criterionName, readCriterionHeader } from '../../../src/domain/grid/criterionHeader';

describe('points printed in a header', () => {
  test.each([
    ['礼貌用语(5分)', '礼貌用语', 5],
    ['礼貌用语（5 分）', '礼貌用语', 5],
    ['礼貌用语5分', '礼貌用语', 5],
    ['信息录入 15 分)', '信息录入', 15],
    ['信息录入(15 分', '信息录入', 15],
    ['信息录入（15', '信息录入', 15],
    ['语言表达【10分】', '语言表达', 10],
    ['语言表达\n（满分10分）', '语言表达', 10],
    ['语言表达(0-10分)', '语言表达', 10],
    ['首次回应时长（20秒内）（5分）', '首次回应时长（20秒内）', 5],
    ['首次回应时长(20秒内)(5分)', '首次回应时长(20秒内)', 5],
    ['5分钟内回访(4分)', '5分钟内回访', 4],
    ['服务 态度（２．５分）', '服务态度', 2.5],
    ['Greeting (5)', 'Greeting', 5],
    ['Greeting /5', 'Greeting', 5],
    ['Greeting/5', 'Greeting', 5],
    ['Greeting [5 pts]', 'Greeting', 5],
    ['Hold procedure - 10 points', 'Hold procedure', 10],
    ['Tone (max. 6)', 'Tone', 6],
    ['业务（满分50，含准确完整）', '业务', 50],
    ['接通(20秒内，5分)', '接通', 5],
    ['礼貌用语(0/3/5分)', '礼貌用语', 5],
    ['Empathy (out of 10)', 'Empathy', 10],
    ['礼貌用语 满分5', '礼貌用语', 5],
  ])('%s', (header, name, points) => {
    expect(readCriterionHeader(header)).toEqual({ name, points });
  });

  test.each([
    ['服务态度（权重20%）', '服务态度', 20],
    ['服务态度 权重：20%', '服务态度', 20],
    ['Greeting [12.5%]', 'Greeting', 12.5],
  ])('a weight in %s', (header, name, weight) => {
    expect(readCriterionHeader(header)).toEqual({ name, points: null, weight });
  });

  test.each([
    ['30秒内应答', '30秒内应答'],
    ['处理时长（分钟）', '处理时长（分钟）'],
    ['5分钟内回访', '5分钟内回访'],
    ['2026年3月', '2026年3月'],
    ['Question 5', 'Question 5'],
    ['(5分)', '(5分)'],
    ['礼貌用语\n 规范', '礼貌用语规范'],
    ['礼貌(0分)', '礼貌(0分)'],
  ])('no points in %s', (header, name) => {
    expect(readCriterionHeader(header)).toEqual({ name, points: null });
    expect(criterionName(header)).toBe(name);
  });
});
