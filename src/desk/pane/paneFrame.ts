import type { DeskLanguage } from '../frame/deskText';

/** Office.js reads from its page's address which Excel it runs in; Excel for Mac speaks plain JSON messages. */
export function paneAddress(language: DeskLanguage): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-US';
  return `pane.html?_host_Info=Excel$Mac$16.00$${locale}$telemetry$$$0`;
}
