import type { DeskLanguage } from '../frame/deskText';

export function paneLocale(language: DeskLanguage): string {
  return language === 'zh' ? 'zh-CN' : 'en-US';
}

/** Office.js reads from its page's address which Excel it runs in; Excel for Mac speaks plain JSON messages. */
export function paneAddress(language: DeskLanguage): string {
  return `pane.html?_host_Info=Excel$Mac$16.00$${paneLocale(language)}$telemetry$$$0`;
}
