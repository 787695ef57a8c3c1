export type TemplateName = 'internetService' | 'inboundCall';
