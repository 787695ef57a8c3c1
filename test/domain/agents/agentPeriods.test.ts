import { type AgentPeriod, agentsOn, currentAgents, teamAsOf } from '../../../src/domain/agents/agentPeriods';
import { coveredAgents } from '../../../src/domain/agents/coveredAgents';
import { mergeAgents } from '../../../src/domain/agents/mergeAgents';

const NOBODY = { number: '', name: '', team: '', leader: '', hired: '', business: '', from: '', to: '' };
const LIST: AgentPeriod[] = [
  { ...NOBODY, number: '00801', name: '张伟', team: '一组', to: '2026-03-15' },
  { ...NOBODY, number: '00803', name: '李娜', team: '二组', to: '2026-02-10' },
  { ...NOBODY, number: '00801', name: '张 伟', team: '二组', from: '2026-03-16' },
  { ...NOBODY, number: '00802', name: '王芳', team: '一组' },
  { ...NOBODY, number: '00804', name: '赵敏', team: '三组', from: '2026-05-01' },
];

test('each agent once, with the team of the day, who is at work then first', () => {
  const shown = (day: string): string[] =>
    agentsOn(LIST, day).map(({ name, team, active }) => `${name} ${team} ${active}`);
  expect(shown('2026-03-15')).toEqual(['张伟 一组 true', '王芳 一组 true', '李娜 二组 false', '赵敏 三组 false']);
  expect(shown('2026-03-16').slice(0, 2)).toEqual(['张 伟 二组 true', '王芳 一组 true']);
  expect(shown('').map((text) => text.slice(-5))).toEqual([' true', ' true', ' true', 'false']);
});

test('the team of a day is the one of its period; nobody on the list, nobody at work and namesakes have none', () => {
  const teams = ['2026-03-15', '2026-03-16'].map((day) => teamAsOf(LIST, { number: '00801', name: '' }, day));
  expect(teams).toEqual(['一组', '二组']);
  expect(teamAsOf(LIST, { name: '李 娜' }, '2026-02-10')).toBe('二组');
  expect(teamAsOf(LIST, { name: '李娜' }, '2026-02-11')).toBeNull();
  expect(teamAsOf(LIST, { number: '00899', name: '王芳' }, '2026-03-01')).toBeNull();
  expect(teamAsOf(LIST, { number: '802', name: '王芳' }, '2026-03-01')).toBe('一组');
  expect(teamAsOf(LIST, { number: '802', name: '' }, '2026-03-01')).toBeNull();
  const namesakes = [...LIST, { ...NOBODY, number: '00805', name: '王芳', team: '二组' }];
  expect(teamAsOf(namesakes, { name: '王芳' }, '2026-03-01')).toBeNull();
});

test('a period whose end was typed as something else than a day says nothing of any day', () => {
  expect(teamAsOf([{ ...LIST[3], to: '下周' }], { number: '00802' }, '2026-03-01')).toBeNull();
});

test('a month lists who was at work in it, evaluated or not, and whoever was evaluated', () => {
  const seen = [{ number: '00803', name: '李娜', team: '二组', spellings: ['李娜'], lastDay: '2026-02-09' }];
  const covered = (month: string): string[] =>
    coveredAgents(mergeAgents(currentAgents(LIST), seen), LIST, month).map(({ name }) => name);
  expect(covered('2026-03')).toEqual(['张 伟', '王芳']);
  expect(covered('2026-02')).toEqual(['张 伟', '李娜', '王芳']);
  expect(covered('2026-05')).toEqual(['张 伟', '王芳', '赵敏']);
});

test('a namesake who has left stays listed: without the number a name would count for both', () => {
  const list = [...LIST, { ...NOBODY, number: '00806', name: '王芳', team: '一组', to: '2026-01-31' }];
  expect(coveredAgents(mergeAgents(currentAgents(list), []), list, '2026-03').map(({ number }) => number)).toEqual([
    '00801',
    '00802',
    '00806',
  ]);
});
