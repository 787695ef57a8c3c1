import { collectAgents, type AgentRow } from '../../../src/domain/agents/collectAgents';

function rows(...all: Partial<AgentRow>[]): AgentRow[] {
  return all.map((row) => ({ number: '', name: '', team: '', date: '', ...row }));
}

test('namesakes with different numbers stay apart, the same agent under two spellings does not', () => {
  const agents = collectAgents(
    rows(
      { number: '00801', name: '张 伟', team: '一组' },
      { number: '00801', name: '张伟', team: '一组' },
      { number: '00801', name: '张伟', team: '一组' },
      { number: '00802', name: '张伟', team: '二组' },
    ),
  );
  expect(agents).toEqual([
    { number: '00801', name: '张伟', team: '一组', spellings: ['张伟', '张 伟'], lastDay: '' },
    { number: '00802', name: '张伟', team: '二组', spellings: ['张伟'], lastDay: '' },
  ]);
});

test('a number cut by Excel is the same number', () => {
  expect(collectAgents(rows({ number: 801, name: '李娜' }, { number: '00801', name: '李娜' }))).toEqual([
    { number: '00801', name: '李娜', team: '', spellings: ['李娜'], lastDay: '' },
  ]);
});

test('a row without a number belongs to the only agent of that name, and to nobody where there are namesakes', () => {
  const [only, ...none] = collectAgents(rows({ number: '1', name: '李娜' }, { name: '李 娜' }));
  expect(only).toMatchObject({ number: '1', spellings: ['李娜', '李 娜'] });
  expect(none).toEqual([]);
  const namesakes = collectAgents(rows({ number: '1', name: '李娜' }, { number: '2', name: '李娜' }, { name: '李娜' }));
  expect(namesakes.map(({ number }) => number)).toEqual(['', '1', '2']);
});

test('without numbers the name decides; case, width and long names with inner blanks are told right', () => {
  const names = ['Ann Lee', 'ANN LEE', 'Ann  Lee', 'Anne Lee', '欧阳 文静', '', ' '];
  expect(
    collectAgents(rows(...names.map((name) => ({ name })))).map(({ name, spellings }) => [name, spellings]),
  ).toEqual([
    ['Ann Lee', ['Ann Lee', 'Ann  Lee']],
    ['Anne Lee', ['Anne Lee']],
    ['欧阳 文静', ['欧阳 文静']],
  ]);
});

test('the team is the one of the latest contact, whatever the order of the rows and the way dates are written', () => {
  const moved = rows(
    { name: '王芳', team: '二组', date: '2026.3.20' },
    { name: '王芳', team: '一组', date: 46086 },
    { name: '王芳', team: '三组', date: '2026-03-01' },
    { name: '王芳', team: '', date: 46110 },
  );
  expect(collectAgents(moved)[0]).toMatchObject({ team: '二组', lastDay: '2026-03-29' });
  expect(collectAgents([...moved].reverse())[0]?.team).toBe('二组');
});

test('a row without a name is the agent of exactly its number; one that lost its zeros is nobody known', () => {
  const known = { number: '00801', name: '李娜', team: '一组' };
  expect(collectAgents(rows(known, { number: '00801' }))).toEqual([{ ...known, spellings: ['李娜', ''], lastDay: '' }]);
  expect(collectAgents(rows(known, { number: 801 })).map(({ name }) => name)).toEqual(['', '李娜']);
});
