export type DeskLanguage = 'zh' | 'en';

const zh = {
  title: '质检评分',
  open: '打开…',
  samples: '示例',
  save: '另存副本',
  language: '语言',
  theme: '主题',
  light: '浅色',
  dark: '深色',
  grid: '工作表',
  pane: '任务窗格',
  splitter: '调整任务窗格宽度',
  loading: '正在打开…',
  openFailed: '无法打开此文件：',
  saveFailed: '无法保存：',
  cost: (requests: number, kilobytes: string, milliseconds: number) =>
    `上一操作：${requests} 次请求，${kilobytes} KB，${milliseconds} 毫秒`,
};

type DeskText = typeof zh;

const en: DeskText = {
  title: 'QA Scorecard',
  open: 'Open…',
  samples: 'Samples',
  save: 'Save a copy',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  grid: 'Worksheet',
  pane: 'Task pane',
  splitter: 'Width of the task pane',
  loading: 'Opening…',
  openFailed: 'This file cannot be opened: ',
  saveFailed: 'Saving failed: ',
  cost: (requests, kilobytes, milliseconds) => `Last action: ${requests} requests, ${kilobytes} KB, ${milliseconds} ms`,
};

/** The texts of the frame around grid and pane. */
export function deskText(language: DeskLanguage): DeskText {
  return language === 'zh' ? zh : en;
}
