import { LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import type { DeskLanguage } from '../frame/deskText';
import { GRID_LOCALES, gridLocale } from './gridLocales';

/** The grid and the engine behind it: one Univer for what people see and what the host calculates. */
export interface Grid {
  univer: Univer;
  api: FUniver;
}

/** Formulas keep the results that the file brought until something they depend on changes. */
const KEEP_CACHED_RESULTS = 2;

/** Draws an empty grid into the element; workbooks are created in it by the host. */
export function createGrid(container: string, language: DeskLanguage): Grid {
  const univer = new Univer({
    locale: gridLocale(language),
    locales: GRID_LOCALES,
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      // The task pane keeps the focus while a workbook opens.
      disableAutoFocus: true,
      // Contact IDs and agent numbers are text on purpose.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: { initialFormulaComputing: KEEP_CACHED_RESULTS },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
  ];
  // Presets share plugins; the first one with its options counts.
  const registered = new Set<unknown>();
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const [constructor, options] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    if (registered.has(constructor)) continue;
    registered.add(constructor);
    univer.registerPlugin(constructor, options);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
