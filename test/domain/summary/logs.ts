import fc from 'fast-check';
import { isoToSerial } from '../../../src/domain/time/serialDay';
import type { TestLog } from './workbook';

type Row = TestLog['rows'][number];

/** Names that counting formulas misread unless they are written with care, namesakes, and a name with an inner blank. */
export const ROSTER = [
  { number: '00801', name: '张伟', written: ['张伟', '张 伟'] },
  { number: '00802', name: '张伟', written: ['张伟'] },
  { number: '00803', name: '李*娜', written: ['李*娜'] },
  { number: '00804', name: '李大娜', written: ['李大娜'] },
  { number: '', name: '王芳', written: ['王芳'] },
  { number: '007', name: 'O"Brien?', written: ['O"Brien?', 'o"brien?'] },
  { number: '', name: '>5', written: ['>5'] },
  { number: '00123', name: '赵~六', written: ['赵~六'] },
] as const;

export const TEAMS = ['一组', '二组', 'A*组', ''] as const;

const FIRST_DAY = isoToSerial('2025-02-20');
const LAST_DAY = isoToSerial('2026-04-10');

interface Draft {
  agent: number;
  spelling: number;
  numbered: boolean;
  team: string;
  day: number;
  time: number;
  textDate: boolean;
  kind: string;
  status: string;
  scored: boolean;
  points: number;
  zeroed: boolean;
  pass: boolean;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  agent: fc.nat(ROSTER.length - 1),
  spelling: fc.nat(1),
  numbered: fc.boolean(),
  team: fc.constantFrom(...TEAMS),
  day: fc.oneof(
    fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
    fc
      .constantFrom('2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01', '2025-04-01', '2025-03-31')
      .map(isoToSerial),
  ),
  time: fc.constantFrom(0, 0, 0.5, 0.999),
  textDate: fc.nat(40).map((n) => n === 0),
  kind: fc.constantFrom('随机', '随机', '随机抽检', '专项', '投诉', ''),
  status: fc.constantFrom('已提交', '已提交', '已提交', '草稿', '作废', ''),
  scored: fc.nat(12).map((n) => n > 0),
  points: fc.nat(9000).map((n) => n / 100),
  zeroed: fc.nat(8).map((n) => n === 0),
  pass: fc.boolean(),
});

function rowOf(made: Draft, log: Pick<TestLog, 'keys' | 'inTable'>): Row {
  const agent = ROSTER[made.agent] ?? ROSTER[0];
  const isNamesake = made.agent < 2;
  const row: Row = {
    contactId: `C${made.day}`,
    contactDate: made.textDate ? '三月五日' : made.day + made.time,
    agentNumber: made.numbered || isNamesake ? agent.number : '',
    agent: agent.written[made.spelling % agent.written.length] ?? agent.name,
    team: made.team,
    kind: made.kind,
    status: made.status,
    final: made.scored ? (made.zeroed ? 0 : made.points) : '',
    raw: made.scored ? made.points : '',
    pass: made.scored ? (made.pass && !made.zeroed ? '是' : '否') : '',
    fatal: made.scored ? (made.zeroed ? '是' : '否') : '',
  };
  const kept = Object.entries(row).filter(([key]) => (log.keys as readonly string[]).includes(key));
  return Object.fromEntries(kept);
}

const ALL_KEYS = [
  'contactId',
  'contactDate',
  'agentNumber',
  'agent',
  'team',
  'kind',
  'status',
  'final',
  'raw',
  'pass',
  'fatal',
] as const;

/** Our own log in a table and, at times, an adopted one in plain cells without status, kind or team. */
export const someLogs: fc.Arbitrary<TestLog[]> = fc
  .record({
    rows: fc.array(draft, { minLength: 60, maxLength: 160 }),
    more: fc.array(draft, { minLength: 1, maxLength: 80 }),
    second: fc.boolean(),
    reachable: fc.constantFrom(90, 100),
    lacking: fc.subarray(['kind', 'status', 'team'] as const),
  })
  .map(({ rows, more, second, reachable, lacking }) => {
    const own = { name: 'internet', reachable: 90, keys: ALL_KEYS, inTable: true };
    const keys = ALL_KEYS.filter((key) => !(lacking as readonly string[]).includes(key));
    const adopted = { name: 'calls', reachable, keys, inTable: false };
    const fill = (log: Omit<TestLog, 'rows'>, drafts: Draft[]): TestLog => ({
      ...log,
      rows: drafts.map((made) => rowOf(made, log)),
    });
    return second ? [fill(own, rows), fill(adopted, more)] : [fill(own, rows)];
  });
