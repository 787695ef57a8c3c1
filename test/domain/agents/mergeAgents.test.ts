import type { CollectedAgent } from '../../../src/domain/agents/collectAgents';
import { mergeAgents } from '../../../src/domain/agents/mergeAgents';

function seen(number: string, name: string, ...more: string[]): CollectedAgent {
  return { number, name, team: '二组', spellings: [name, ...more], lastDay: '2026-03-05' };
}

test('a listed agent keeps its place and team and takes on the spellings of the logs', () => {
  const listed = [
    { number: '00802', name: '李娜', team: '一组' },
    { number: '00801', name: '张伟', team: '一组' },
  ];
  expect(mergeAgents(listed, [seen('801', '张 伟', '张伟'), seen('00803', '王芳')])).toEqual([
    { ...listed[0], spellings: ['李娜'], lastDay: '' },
    { ...listed[1], spellings: ['张伟', '张 伟'], lastDay: '2026-03-05' },
    { number: '00803', name: '王芳', team: '二组', spellings: ['王芳'], lastDay: '2026-03-05' },
  ]);
});

test('another name under a listed number, and a namesake under another number, stay agents of their own', () => {
  const listed = [{ number: '00801', name: '张伟', team: '一组' }];
  const merged = mergeAgents(listed, [seen('00801', '张玮'), seen('00802', '张伟')]);
  expect(merged.map(({ number, name }) => `${number} ${name}`)).toEqual(['00801 张伟', '00801 张玮', '00802 张伟']);
});

test('where one side has no number, a name that is one person decides; namesakes do not', () => {
  const listed = [{ number: '00801', name: '张伟', team: '一组' }];
  expect(mergeAgents(listed, [seen('', '张 伟')])).toHaveLength(1);
  expect(mergeAgents([{ ...listed[0], number: '' }], [seen('00801', '张伟')])).toHaveLength(1);
  const namesakes = [...listed, { number: '00802', name: '张伟', team: '二组' }];
  expect(mergeAgents(namesakes, [seen('', '张伟')])).toHaveLength(3);
  expect(mergeAgents(listed, [seen('00802', '张伟'), seen('', '张伟')])).toHaveLength(3);
  expect(mergeAgents([{ ...listed[0], number: '' }], [seen('1', '张伟'), seen('2', '张伟')])).toHaveLength(3);
});
