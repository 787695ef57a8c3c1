import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

/** One Univer with its facade; the desk makes its own with a grid, tests and the headless runner take this one. */
export interface UniverInstance {
  univer: Univer;
  api: FUniver;
}

/** Univer's initialFormulaComputing: cached values of a file stay until something they depend on changes. */
export const KEEP_CACHED_VALUES = 2;

export function createHeadlessUniver(): UniverInstance {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: KEEP_CACHED_VALUES } });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
