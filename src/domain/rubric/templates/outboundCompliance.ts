import type { CriterionTexts, Text } from './bilingual';
import { RED_LINES } from './redLines';
import type { StandardTexts } from './standard';

function kept(name: Text, points: number, good: Text, bad: Text): CriterionTexts {
  return {
    name,
    points,
    levels: [
      { label: ['合规', 'Kept'], points, descriptor: good },
      { label: ['不合规', 'Broken'], points: 0, descriptor: bad },
    ],
  };
}

/** Compliance of outbound calls. Ours: the points, 20 each; reports name these risks and give them no points. */
export const OUTBOUND_COMPLIANCE: StandardTexts = {
  key: 'outboundcompliance',
  name: ['外呼合规监控表', 'Outbound compliance'],
  sections: [
    {
      name: ['身份与费用', 'Identity and fees'],
      points: 40,
      criteria: [
        kept(
          ['身份核实', 'Identity check'],
          20,
          ['谈及账户或办理前已核实身份', 'Identity checked before account matters or orders'],
          ['没有核实身份就谈账户或办理', 'Account matters or orders without a check'],
        ),
        {
          ...kept(
            ['费用告知', 'Fees disclosed'],
            20,
            ['费用、期限、扣费方式都讲明并得到确认', 'Fee, term and way of charging said and confirmed'],
            ['漏讲或讲错费用', 'Fees left out or wrong'],
          ),
          notApplicable: 'excluded',
        },
      ],
    },
    {
      name: ['信息与措辞', 'Data and wording'],
      points: 60,
      criteria: [
        kept(
          ['隐私保护', 'Privacy'],
          20,
          ['没有念出或明文记录客户敏感信息', 'No sensitive data said aloud or stored in the clear'],
          ['念出、明文记录或外传敏感信息', 'Sensitive data said, stored in the clear or passed on'],
        ),
        kept(
          ['敏感用语', 'Sensitive words'],
          20,
          ['没有使用禁用词和绝对化说法，话术为现行版本', 'No banned or absolute wording, current script'],
          ['使用禁用词、绝对化说法或过期话术', 'Banned or absolute wording, or an outdated script'],
        ),
        kept(
          ['承诺规范', 'Promises'],
          20,
          ['只承诺规定范围内的事，风险提示到位', 'Promises only what is allowed, with the risk notice'],
          ['作了不实或越权的承诺，或漏了风险提示', 'False or unauthorised promise, or no risk notice'],
        ),
      ],
    },
  ],
  rules: [
    RED_LINES.guaranteedReturn,
    RED_LINES.riskNotDisclosed,
    RED_LINES.dataDisclosed,
    RED_LINES.recordTampered,
    { ...RED_LINES.falsePromise, criterion: ['承诺规范', 'Promises'] },
  ],
};
