import { BaseReferenceObject } from '@univerjs/engine-formula';

/*
 * Univer 0.25.1 walks every row of a reference such as $X$4:$X$1048576 (seconds a formula), where Excel and LibreOffice
 * stop at the used range. Rows below the sheet's last are blank, so that a range may end there. Done once, by import.
 */
const { getRangePosition } = BaseReferenceObject.prototype;

BaseReferenceObject.prototype.getRangePosition = function clipped(this: BaseReferenceObject) {
  // A copy: without an offset Univer hands out the reference's own range.
  const range = { ...getRangePosition.call(this) };
  const lastRow = this.getActiveSheetRowCount() - 1;
  const lastColumn = this.getActiveSheetColumnCount() - 1;
  // A single cell out there stays where it is: it has to be told apart from the last one of the sheet.
  if (range.startRow <= lastRow && range.startRow < range.endRow) range.endRow = Math.min(range.endRow, lastRow);
  if (range.startColumn <= lastColumn && range.startColumn < range.endColumn) {
    range.endColumn = Math.min(range.endColumn, lastColumn);
  }
  return range;
};
