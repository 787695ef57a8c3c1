import type { TemplatesWords } from './zh-CN';

export const templatesEn: TemplatesWords = {
  facts: '{{criteria}} criteria, {{points}} points at most. {{ours}}',
  look: 'Look inside',
  back: 'All templates',
  views: 'Preview of “{{name}}”',
  view: {
    form: 'Score form',
    workbook: 'Workbook',
    content: 'Standard',
  },
  workbook: {
    gets: 'What the workbook gets',
    rubricSheet: 'Sheet “Rubric {{rubric}}”: the standard itself, {{rows}} rows, one a level, to print and pass round.',
    logSheet: 'Sheet “Evaluations {{rubric}}”: one row a contact, {{columns}} columns, empty and ready.',
    ownSheets: 'A sheet each for the list of agents and the settings; if there are any, they are used.',
    untouched: 'No cell of the sheets you have is changed.',
    example: 'For instance: a contact that lost points once',
    exampleHint:
      'Columns of formulas score by themselves, also for colleagues who type into the sheet without the add-in.',
    parts: {
      contact: 'Contact ({{n}} columns)',
      result: 'Result ({{n}} columns)',
      points: 'Subtotals, criteria and rules ({{n}} columns)',
    },
    filledBy: {
      person: 'Entered',
      pane: 'Automatic',
      formula: 'Formula',
    },
    agent: 'Amy Porter',
    team: 'Team 1',
    evaluator: 'Nora Quinn',
  },
  ours: {
    internetService: 'Points as the standard has them: sections 100, best levels 90.',
    inboundCall:
      'The standard gives levels no points: excellent to poor take 100/80/60/30/0 %. Ours too: nothing is lost by a hold or an objection that did not occur, and the red lines.',
    outboundCall:
      '61 points are printed: difference from rivals and overall impression are completed to 100 by us. Ours too: nothing is lost by a refusal, a callback and the like that did not occur, and the red lines.',
    outboundSales: '1 to 5 a stage; the weights, the wording and all red lines but the vetoes are ours.',
    outboundAfterSales: '1 to 5 a stage; the weights, the wording and all red lines but the vetoes are ours.',
    outboundCompliance: 'The points are ours, 20 an item.',
    workOrder: 'The standard has titles only; definitions and points are ours.',
    backOffice: 'The standard has titles only; definitions and points are ours.',
    nonVoice: 'Yes or no, a point an item.',
    ivr: 'Yes or no, a point an item.',
    onlineHall: 'Yes or no, a point an item.',
    marketInformation: 'The items are ours; yes or no, a point an item.',
  },
};
