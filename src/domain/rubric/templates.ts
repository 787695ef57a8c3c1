import type { Language } from '../language';
import type { Rubric } from './rubric';
import { inboundCall } from './templates/inboundCall';
import { internetService } from './templates/internetService';

export const TEMPLATE_NAMES = ['internetService', 'inboundCall'] as const;

export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** A built-in standard, in a language. */
export function template(name: TemplateName, language: Language): Rubric {
  return name === 'internetService' ? internetService(language) : inboundCall(language);
}
