import { logRow, Setup, type LogDefinition } from '../../src/workbook/setupTable';

const old: LogDefinition = {
  log: 'QA_Log_log1',
  kind: 'range',
  rubric: 'log1_v1',
  language: 'zh-CN',
  columns: { contactId: '录音流水号', 'criterion:开场白': '开场白(5分)' },
  words: { notApplicable: ['/'], fired: ['是', 1], notFired: ['', '否'] },
};

function stored(definition: LogDefinition): LogDefinition | null {
  return new Setup(true, new Map([logRow(definition)])).log(definition.log);
}

test('what the cells of a log say comes back from the set-up as it was decided', () => {
  const words: LogDefinition['words'] = {
    ...old.words,
    otherIsFired: ['致命差错'],
    criteria: {
      开场白: {
        numbers: { from: 5, per: 1 },
        texts: [{ before: '扣', after: '分', from: 5, per: -1 }],
        words: [{ word: '', points: 5 }],
      },
    },
    status: { void: ['作废'], draft: ['草稿'], submitted: '已完成' },
  };
  expect(stored({ ...old, words })).toEqual({ ...old, words });
});

test('a set-up from before there was more than words for yes, no and not applicable is read as it stands', () => {
  expect(stored(old)).toEqual(old);
});
