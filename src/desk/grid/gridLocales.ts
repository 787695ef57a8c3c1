import { LocaleType, mergeLocales, type ILocales } from '@univerjs/core';
import formattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formattingZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingZh from '@univerjs/preset-sheets-drawing/locales/zh-CN';
import type { DeskLanguage } from '../frame/deskText';

// The grid's own texts lack those of its calculation progress.
const progressZh = progress('分析公式', '计算中', '分析数组公式', '计算数组公式', '完成');
const progressEn = progress('Analysing', 'Calculating', 'Analysing arrays', 'Calculating arrays', 'Done');

export const GRID_LOCALES: ILocales = {
  [LocaleType.ZH_CN]: mergeLocales(coreZh, formattingZh, validationZh, drawingZh, progressZh),
  [LocaleType.EN_US]: mergeLocales(coreEn, formattingEn, validationEn, drawingEn, progressEn),
};

export function gridLocale(language: DeskLanguage): LocaleType {
  return language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US;
}

function progress(analyzing: string, calculating: string, arrays: string, calculatingArrays: string, done: string) {
  const texts = { analyzing, calculating, 'array-analysis': arrays, 'array-calculation': calculatingArrays, done };
  return { 'sheets-formula': { progress: texts } };
}
