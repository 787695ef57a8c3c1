/** What a cell holds, as Office.js reports it: '' is a blank cell, an error is its text ('#N/A'). */
export type CellValue = string | number | boolean;
