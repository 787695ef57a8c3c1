import { agentProblems, type NamedRow } from '../../../src/domain/agents/agentProblems';
import type { CellValue } from '../../../src/domain/cellValue';

function rows(...all: [number: CellValue, name: string][]): NamedRow[] {
  return all.map(([number, name], at) => ({ number, name, address: `S!C${at + 2}` }));
}

test('agents whose numbers and names agree are no problem, however they are written', () => {
  expect(agentProblems(rows(['00801', '张伟'], ['00801', '张 伟'], [801, '张伟 '], ['', '李娜']))).toEqual([]);
});

test('namesakes are told by number, and rows that name one of them without a number are named', () => {
  const log = rows(['00801', '张伟'], ['00801', '张伟'], ['00802', '张 伟'], ['', '张伟'], [802, '张　伟']);
  expect(agentProblems(log)).toEqual([
    {
      problem: 'namesakes',
      name: '张伟',
      numbers: [
        { text: '00801', count: 2 },
        { text: '00802', count: 1 },
      ],
    },
    { problem: 'ambiguous', name: '张伟', count: 2, examples: ['S!C5', 'S!C6'] },
  ]);
});

test('a namesake who only the list knows makes a name open', () => {
  const listed = [
    { number: '00801', name: '张伟', team: '' },
    { number: '00802', name: '张伟', team: '' },
  ];
  expect(agentProblems(rows(['', '张伟']), listed)).toMatchObject([
    { problem: 'namesakes', numbers: [{ count: 0 }, { count: 0 }] },
    { problem: 'ambiguous', count: 1 },
  ]);
});

test('one number under two names is a rename or a typing error: the rarer one comes last', () => {
  expect(agentProblems(rows(['00801', '张玮'], ['00801', '张伟'], ['00801', '张伟']))).toEqual([
    {
      problem: 'severalNames',
      number: '00801',
      names: [
        { text: '张伟', count: 2 },
        { text: '张玮', count: 1 },
      ],
    },
  ]);
});
