import { readScoreText } from '../../../src/domain/values/scoreText';

test.each([
  ['95分', { kind: 'number', value: 95 }],
  ['4 分', { kind: 'number', value: 4 }],
  ['９．５', { kind: 'number', value: 9.5 }],
  ['５分', { kind: 'number', value: 5 }],
  ['+3', { kind: 'number', value: 3 }],
  ['-2', { kind: 'number', value: -2 }],
  ['－2分', { kind: 'number', value: -2 }],
  ['5 pts', { kind: 'number', value: 5 }],
  ['扣2', { kind: 'deducted', value: 2 }],
  ['扣分：1.5分', { kind: 'deducted', value: 1.5 }],
  ['80%', { kind: 'share', share: 0.8 }],
  ['4/5', { kind: 'share', share: 0.8 }],
  ['√', { kind: 'mark', share: 1 }],
  ['×', { kind: 'mark', share: 0 }],
  ['Pass', { kind: 'mark', share: 1 }],
  ['不合格', { kind: 'mark', share: 0 }],
  ['一般', { kind: 'level', share: 0.6 }],
  ['Ｙ', { kind: 'level', share: 1 }],
  ['N/A', { kind: 'notApplicable' }],
  ['－', { kind: 'notApplicable' }],
  ['不涉及', { kind: 'notApplicable' }],
])('%s', (text, meaning) => {
  expect(readScoreText(text)).toEqual(meaning);
});

test.each(['待定', '5分5', '3.5.1', '1-2', '见备注', '%', '分', '5 或 3'])('%s says nothing', (text) => {
  expect(readScoreText(text)).toBeNull();
});
