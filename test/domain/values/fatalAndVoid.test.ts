import type { CellValue } from '../../../src/domain/cellValue';
import { adoptedRubric } from '../../../src/domain/grid/adoptedRubric';
import { scoreCells } from '../../../src/domain/scoring/scoreCells';
import { decideWords, voidRows } from '../../../src/domain/values/decideWords';
import type { WordDecisions } from '../../../src/domain/values/wordDecisions';
import { log } from './log';

const two = [
  ['开场白(5分)', 'criterion'],
  ['态度(10分)', 'criterion'],
] as const;

describe('fatal columns', () => {
  const columns = [...two, ['致命差错', 'rule']] as const;
  const fatal = (cell: CellValue, decisions: WordDecisions, cells: readonly CellValue[]): boolean | string => {
    const reading = log(
      columns,
      cells.map((one) => [5, 10, one]),
    );
    const rubric = adoptedRubric(reading.columns, 'k', 'Log', 'zh-CN');
    const words = { language: 'zh-CN' as const, ...decideWords(reading, decisions, 'zh-CN') };
    const row = { 'criterion:开场白': 5, 'criterion:态度': 10, 'rule:致命差错': cell };
    const score = scoreCells(rubric, words, row);
    return score.check === '' ? score.fatal : score.check;
  };

  test('no, nothing, zero, a cross and a blank are never fatal by themselves', () => {
    const cells = ['是', '无', '否', 0, '×', '', ' ', '√', 1, '/'];
    expect(cells.map((cell) => fatal(cell, {}, cells))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  test('reasons are asked for; any other text may be called fatal, now and later', () => {
    const cells = ['', '无', '泄露客户信息', '辱骂客户'];
    expect(() => fatal('', {}, cells)).toThrow('"words":["泄露客户信息","辱骂客户"]');
    const any = { otherTextIsFatal: true };
    expect(['泄露客户信息', '没见过的原因', '否', ' ', '', 0, '#N/A'].map((cell) => fatal(cell, any, cells))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      '致命差错',
    ]);
  });

  test('what a person chose is fatal, all else is not', () => {
    const cells = ['是', '存疑', '辱骂客户'];
    expect(cells.map((cell) => fatal(cell, { fatalValues: ['辱骂客户'] }, cells))).toEqual([false, false, true]);
  });
});

describe('void rows', () => {
  const columns = [...two, ['状态', 'status'], ['备注', 'comment'], ['是否有效', 'ignored']] as const;
  const reading = log(columns, [
    [5, 10, '已完成', '', '是'],
    [5, 10, '作废', '', '是'],
    [5, 10, '已完成', '作废', '是'],
    [5, 10, '待质检', '录音作废后重听', '是'],
    [5, 10, '已完成', '', '否'],
  ]);

  test('are known by their status, their remarks or a column that asks', () => {
    expect(decideWords(reading, {}, 'zh-CN').status).toEqual({
      void: ['作废'],
      draft: ['待质检'],
      submitted: '已完成',
    });
    expect(voidRows(reading, {})).toEqual([2, 4]);
  });

  test('a person may say otherwise', () => {
    const statusValues = [{ value: '作废', meaning: 'counts' as const }];
    expect(decideWords(reading, { statusValues }, 'zh-CN').status?.void).toEqual([]);
    expect(voidRows(reading, { statusValues })).toEqual([4]);
  });
});
