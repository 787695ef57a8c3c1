import type { Language } from '../language';
import type { Rubric } from './rubric';
import { INBOUND_CALL } from './templates/inboundCall';
import { INTERNET_SERVICE } from './templates/internetService';
import { IVR, MARKET_INFORMATION, NON_VOICE, ONLINE_HALL } from './templates/otherChannels';
import { OUTBOUND_CALL } from './templates/outboundCall';
import { OUTBOUND_COMPLIANCE } from './templates/outboundCompliance';
import { OUTBOUND_AFTER_SALES, OUTBOUND_SALES } from './templates/outboundStages';
import { standardIn, type StandardTexts } from './templates/standard';
import { BACK_OFFICE, WORK_ORDER } from './templates/tickets';

export const TEMPLATE_NAMES = [
  'internetService',
  'inboundCall',
  'outboundCall',
  'outboundSales',
  'outboundAfterSales',
  'outboundCompliance',
  'workOrder',
  'backOffice',
  'nonVoice',
  'ivr',
  'onlineHall',
  'marketInformation',
] as const;

export type TemplateName = (typeof TEMPLATE_NAMES)[number];

const STANDARDS: Readonly<Record<TemplateName, StandardTexts>> = {
  internetService: INTERNET_SERVICE,
  inboundCall: INBOUND_CALL,
  outboundCall: OUTBOUND_CALL,
  outboundSales: OUTBOUND_SALES,
  outboundAfterSales: OUTBOUND_AFTER_SALES,
  outboundCompliance: OUTBOUND_COMPLIANCE,
  workOrder: WORK_ORDER,
  backOffice: BACK_OFFICE,
  nonVoice: NON_VOICE,
  ivr: IVR,
  onlineHall: ONLINE_HALL,
  marketInformation: MARKET_INFORMATION,
};

/** A built-in standard, in a language. */
export function template(name: TemplateName, language: Language): Rubric {
  return standardIn(STANDARDS[name], language);
}
