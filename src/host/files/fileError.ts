/** Why a file cannot be opened. */
export type FileErrorCode =
  | 'FILE_EMPTY'
  /** Opens with a password only. */
  | 'FILE_ENCRYPTED'
  /** The format of Excel 2003 and earlier and of WPS: `.xls`, `.et`. */
  | 'FILE_OLD_FORMAT'
  | 'FILE_BINARY_WORKBOOK'
  | 'FILE_OPEN_DOCUMENT'
  /** A page or an XML table that another program wrote, whatever the file's name says. */
  | 'FILE_WEB_PAGE'
  | 'FILE_XML_TABLE'
  /** Plain text, although the name says that it is a workbook. */
  | 'FILE_TEXT_NAMED_WORKBOOK'
  /** Text in neither UTF-8, UTF-16 nor GB18030. */
  | 'FILE_ENCODING_UNKNOWN'
  /** More rows than a sheet has. */
  | 'FILE_TOO_LONG'
  | 'FILE_NOT_A_WORKBOOK'
  | 'FILE_DAMAGED';

const MESSAGES: Record<FileErrorCode, string> = {
  FILE_EMPTY: 'The file is empty (0 bytes). Copy or export it again.',
  FILE_ENCRYPTED:
    'The workbook is protected by a password for opening. Open it in Excel or WPS, take the password away (File > Info > Protect Workbook > Encrypt with Password) and save it.',
  FILE_OLD_FORMAT:
    'This is a workbook in the old format (.xls or .et). Open it in Excel or WPS and save it as "Excel Workbook (.xlsx)".',
  FILE_BINARY_WORKBOOK:
    'This is a binary workbook (.xlsb). Open it in Excel or WPS and save it as "Excel Workbook (.xlsx)".',
  FILE_OPEN_DOCUMENT:
    'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice, Excel or WPS and save it as "Excel Workbook (.xlsx)".',
  FILE_WEB_PAGE:
    'This is a web page with a table in it, as many systems export it, not a workbook. Open it in Excel or WPS and save it as "Excel Workbook (.xlsx)".',
  FILE_XML_TABLE:
    'This is an XML spreadsheet of 2003, not an .xlsx workbook. Open it in Excel or WPS and save it as "Excel Workbook (.xlsx)".',
  FILE_TEXT_NAMED_WORKBOOK:
    'The name says that this is a workbook, but it holds plain text. If it is a table of text, rename it to .csv; otherwise export it again.',
  FILE_ENCODING_UNKNOWN:
    'The text is in none of the encodings UTF-8, UTF-16 and GB18030 (GBK). Open it in Excel or WPS and save it as "Excel Workbook (.xlsx)".',
  FILE_TOO_LONG: 'The table has more than 1,048,576 rows or 16,384 columns, which no sheet holds. Split it.',
  FILE_NOT_A_WORKBOOK: 'This is no workbook. Opened are .xlsx, .xlsm, and tables of text (.csv, .txt).',
  FILE_DAMAGED:
    'The workbook is damaged or incomplete. Open it in Excel or WPS, which may repair it, and save it as "Excel Workbook (.xlsx)", or copy it again.',
};

/** A file that cannot be opened; its message says what to do. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions,
  ) {
    super(MESSAGES[code], options);
    this.name = 'FileError';
  }
}
