/** Languages of the interface and of the headers and words written into a workbook. */
export type Language = 'zh-CN' | 'en';

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
