import { copyName, leftOutText, refusalText } from '../../src/desk/frame/fileText';
import { FileError } from '../../src/host/files/fileError';

test('a refused file says in the reader’s language what to do', () => {
  expect(refusalText(new FileError('FILE_OLD_FORMAT'), 'zh')).toContain('另存为“Excel 工作簿 (.xlsx)”');
  expect(refusalText(new FileError('FILE_OLD_FORMAT'), 'en')).toContain('save it as Excel Workbook (.xlsx)');
});

test('what a copy will lack is said before it is saved', () => {
  expect(leftOutText(['macros', 'pictures'], 'zh')).toContain('宏、图片');
  expect(leftOutText([], 'en')).toBeNull();
});

test.each([
  ['质检.3月.xlsm', '质检.3月.xlsx'],
  ['export.csv', 'export.xlsx'],
  ['a.xlsx', 'a.xlsx'],
])('a copy of %s is %s', (opened, saved) => {
  expect(copyName(opened)).toBe(saved);
});
