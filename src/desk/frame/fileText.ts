import { FileError, type FileErrorCode } from '../../host/files/fileError';
import type { LeftOut } from '../../host/files/openFile';
import type { DeskLanguage } from './deskText';

const REFUSED: Record<DeskLanguage, Record<FileErrorCode, string>> = {
  zh: {
    FILE_EMPTY: '文件是空的（0 字节）。请重新复制或导出。',
    FILE_ENCRYPTED:
      '工作簿设有打开密码。请在 Excel 或 WPS 中打开，取消密码（文件 > 信息 > 保护工作簿 > 用密码进行加密）后保存。',
    FILE_OLD_FORMAT: '这是旧格式的工作簿（.xls 或 .et）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿 (.xlsx)”。',
    FILE_BINARY_WORKBOOK: '这是二进制工作簿（.xlsb）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿 (.xlsx)”。',
    FILE_OPEN_DOCUMENT:
      '这是 OpenDocument 表格（.ods）。请在 LibreOffice、Excel 或 WPS 中打开，另存为“Excel 工作簿 (.xlsx)”。',
    FILE_WEB_PAGE:
      '这是带表格的网页，不是工作簿；不少系统导出的就是这种文件。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿 (.xlsx)”。',
    FILE_XML_TABLE: '这是 XML 表格 2003，不是 .xlsx 工作簿。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿 (.xlsx)”。',
    FILE_TEXT_NAMED_WORKBOOK: '扩展名是工作簿，内容却是纯文本。如果是文本表格，请把扩展名改为 .csv；否则请重新导出。',
    FILE_ENCODING_UNKNOWN:
      '文本既不是 UTF-8、UTF-16，也不是 GBK (GB18030) 编码。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿 (.xlsx)”。',
    FILE_TOO_LONG: '表格超过 1,048,576 行或 16,384 列，一张工作表放不下。请拆分后再打开。',
    FILE_NOT_A_WORKBOOK: '这不是工作簿。可以打开 .xlsx、.xlsm 和文本表格（.csv、.txt）。',
    FILE_DAMAGED:
      '工作簿已损坏或不完整。请用 Excel 或 WPS 打开（可能会修复），另存为“Excel 工作簿 (.xlsx)”；或重新复制一份。',
  },
  en: {
    FILE_EMPTY: 'The file is empty (0 bytes). Copy or export it again.',
    FILE_ENCRYPTED:
      'The workbook asks for a password. Open it in Excel or WPS, take the password away (File > Info > Protect Workbook > Encrypt with Password) and save it.',
    FILE_OLD_FORMAT:
      'This is a workbook in the old format (.xls or .et). Open it in Excel or WPS and save it as Excel Workbook (.xlsx).',
    FILE_BINARY_WORKBOOK:
      'This is a binary workbook (.xlsb). Open it in Excel or WPS and save it as Excel Workbook (.xlsx).',
    FILE_OPEN_DOCUMENT:
      'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice, Excel or WPS and save it as Excel Workbook (.xlsx).',
    FILE_WEB_PAGE:
      'This is a web page with a table, as many systems export it, not a workbook. Open it in Excel or WPS and save it as Excel Workbook (.xlsx).',
    FILE_XML_TABLE:
      'This is an XML spreadsheet of 2003, not an .xlsx workbook. Open it in Excel or WPS and save it as Excel Workbook (.xlsx).',
    FILE_TEXT_NAMED_WORKBOOK:
      'The name says workbook, but the file holds plain text. If it is a table of text, rename it to .csv; otherwise export it again.',
    FILE_ENCODING_UNKNOWN:
      'The text is in none of UTF-8, UTF-16 and GBK (GB18030). Open it in Excel or WPS and save it as Excel Workbook (.xlsx).',
    FILE_TOO_LONG: 'The table has more than 1,048,576 rows or 16,384 columns, which no sheet holds. Split it.',
    FILE_NOT_A_WORKBOOK: 'This is no workbook. Opened are .xlsx, .xlsm, and tables of text (.csv, .txt).',
    FILE_DAMAGED:
      'The workbook is damaged or incomplete. Open it in Excel or WPS, which may repair it, and save it as Excel Workbook (.xlsx); or copy it again.',
  },
};

const PARTS: Record<DeskLanguage, Record<LeftOut, string>> = {
  zh: {
    macros: '宏',
    pictures: '图片',
    charts: '部分图表',
    shapes: '形状和文本框',
    formatsInsideCells: '单元格内部分文字的格式',
    rareFormats: '图案填充、渐变填充和斜线边框',
    pivotTables: '数据透视表',
    slicers: '切片器',
    formControls: '窗体控件',
    otherWorkbooks: '对其他工作簿的链接',
  },
  en: {
    macros: 'macros',
    pictures: 'pictures',
    charts: 'some charts',
    shapes: 'shapes and text boxes',
    formatsInsideCells: 'formats of parts of a text',
    rareFormats: 'pattern and gradient fills, diagonal borders',
    pivotTables: 'PivotTables',
    slicers: 'slicers',
    formControls: 'form controls',
    otherWorkbooks: 'links to other workbooks',
  },
};

/** Why a file was not opened, and what to do. */
export function refusalText(error: unknown, language: DeskLanguage): string {
  return error instanceof FileError ? REFUSED[language][error.code] : String(error);
}

/** What a saved copy will lack; null where it is whole. */
export function leftOutText(leftOut: readonly LeftOut[], language: DeskLanguage): string | null {
  if (leftOut.length === 0) return null;
  const parts = leftOut.map((part) => PARTS[language][part]);
  return language === 'zh'
    ? `以下内容没有打开，另存的副本中不会有：${parts.join('、')}。原文件不变。`
    : `Not opened, and missing in a saved copy: ${parts.join(', ')}. The file itself stays as it is.`;
}

/** Copies are always saved as .xlsx, whatever was opened. */
export function copyName(fileName: string): string {
  return `${fileName.replace(/\.[^.]*$/, '')}.xlsx`;
}
