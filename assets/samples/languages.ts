import type { SampleLanguage } from './logRows';

export const CHINESE: SampleLanguage = {
  agents: ['陈晨', '李楠', '王磊', '赵岚', '刘扬', '孙玥', '周凡', '吴桐', '郑欣', '何静', '林朗', '黄薇'],
  evaluators: ['钱莉', '高翔', '徐慧', '马骁'],
  teams: ['在线一组', '在线二组', '在线三组'],
  channels: ['在线客服', '微信', 'APP'],
  modes: ['录音', '实时', '屏幕'],
  kinds: ['随机', '定向', '投诉', '新人', '复检'],
  remarks: [
    '未主动告知处理时限',
    '客户情绪激动，安抚到位',
    '工单小类选择有误',
    '重复询问订单号',
    '结束语完整，可作案例',
    '转接前未说明原因',
  ],
  notApplicable: '不涉及',
  yes: '是',
  no: '否',
  criteria: [
    { header: '服务礼貌用语(5分)', points: 5 },
    { header: '首次回应时长(5分)', points: 5 },
    { header: '信息录入(5分)', points: 5 },
    { header: '规范执行(10分)', points: 10 },
    { header: '语言表达(5分)', points: 5 },
    { header: '服务专注度(5分)', points: 5 },
    { header: '业务解答(20分)', points: 20 },
    { header: '处理效率(15分)', points: 15 },
    { header: '安抚客户(15分)', points: 15, skippable: true },
    { header: '服务主动性(15分)', points: 15, skippable: true },
  ],
};

const SURNAMES = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王', '冯', '陈', '杨', '朱'];
const GIVEN = ['婷', '凯', '雪', '斌', '倩'];

/** Sixty agents, for the long log. */
export const CHINESE_LARGE: SampleLanguage = {
  ...CHINESE,
  agents: SURNAMES.flatMap((surname, index) =>
    GIVEN.map((given, at) => surname + (at % 2 === index % 2 ? '晓' : '') + given),
  ),
  teams: ['在线一组', '在线二组', '在线三组', '热线一组', '热线二组'],
};

export const ENGLISH: SampleLanguage = {
  agents: [
    'Amy Porter',
    'Ben Okafor',
    'Carla Mendes',
    'Dev Sharma',
    'Ella Novak',
    'Finn Larsen',
    'Grace Lim',
    'Hugo Martin',
    'Iris Baker',
    'Jonas Weber',
    'Kira Sato',
    'Leo Rossi',
  ],
  evaluators: ['Nora Quinn', 'Omar Haddad', 'Petra Vogel', 'Ruth Adams'],
  teams: ['Billing', 'Technical', 'Orders'],
  channels: ['Phone'],
  modes: ['Recording', 'Live', 'Screen'],
  kinds: ['Random', 'Targeted', 'Complaint', 'New hire', 'Re-check'],
  remarks: [
    'Did not state when the customer will hear back',
    'Calm handling of an upset caller',
    'Wrong ticket category',
    'Asked for the order number twice',
    'Good example for coaching',
  ],
  notApplicable: 'N/A',
  yes: 'Yes',
  no: 'No',
  criteria: [
    { header: 'Greeting (5)', points: 5 },
    { header: 'Verification (10)', points: 10 },
    { header: 'Listening (10)', points: 10 },
    { header: 'Product knowledge (20)', points: 20 },
    { header: 'Resolution (20)', points: 20 },
    { header: 'Empathy (10)', points: 10, skippable: true },
    { header: 'Clarity (10)', points: 10 },
    { header: 'Call control (5)', points: 5 },
    { header: 'Closing (10)', points: 10, skippable: true },
  ],
};
