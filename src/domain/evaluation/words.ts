import type { Language } from '../language';

/** The words our logs are filled with. */
export interface LogWords {
  readonly statuses: { readonly submitted: string; readonly draft: string; readonly void: string };
  readonly kinds: {
    readonly random: string;
    readonly targeted: string;
    readonly complaint: string;
    readonly newHire: string;
    readonly recheck: string;
  };
  readonly channels: readonly string[];
  readonly modes: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly notApplicable: string;
  /** In the column of a rule that fired. */
  readonly fired: number;
  /** In the column of a rule that did not: nothing. */
  readonly notFired: '';
  /** Between the names of columns at fault. */
  readonly listSeparator: string;
}

const WORDS: Readonly<Record<Language, LogWords>> = {
  'zh-CN': {
    statuses: { submitted: '已提交', draft: '草稿', void: '作废' },
    kinds: { random: '随机', targeted: '专项', complaint: '投诉', newHire: '新人', recheck: '复检' },
    channels: ['呼入', '外呼', '在线', '邮件', '短信', '传真', 'IVR', '网上营业厅', '市场推广反馈'],
    modes: ['录音回放', '远程监听', '旁听', '录屏', '拨测', '知识测试'],
    yes: '是',
    no: '否',
    notApplicable: '不涉及',
    fired: 1,
    notFired: '',
    listSeparator: '、',
  },
  en: {
    statuses: { submitted: 'Submitted', draft: 'Draft', void: 'Void' },
    kinds: { random: 'Random', targeted: 'Targeted', complaint: 'Complaint', newHire: 'New hire', recheck: 'Re-check' },
    channels: ['Inbound', 'Outbound', 'Chat', 'E-mail', 'SMS', 'Fax', 'IVR', 'Online hall', 'Market feedback'],
    modes: ['Recording', 'Remote listening', 'Side by side', 'Screen recording', 'Mystery call', 'Knowledge test'],
    yes: 'Yes',
    no: 'No',
    notApplicable: 'N/A',
    fired: 1,
    notFired: '',
    listSeparator: ', ',
  },
};

export function logWords(language: Language): LogWords {
  return WORDS[language];
}
