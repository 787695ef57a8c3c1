import { adoptEvaluationLog, planAdoption, type AdoptionPlan } from '../../src/app/adoptEvaluationLog';
import { buildRoster, planRoster } from '../../src/app/buildRoster';
import { removeAdoption } from '../../src/app/removeAdoption';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import type { Target } from './faultOthers';
import {
  adopt,
  ADOPTED_LOG,
  DAILY_SHEETS,
  dailyWorkbook,
  filledLog,
  FORM_SHEETS,
  formWorkbook,
  grownRoster,
  LOG,
  rosterWorkbook,
  teamWorkbook,
} from './faultStarts';
import type { UseCase } from './faultUseCases';

const chinese = (): Promise<WorkbookSnapshot> => teamWorkbook('clean-zh');
const english = (): Promise<WorkbookSnapshot> => teamWorkbook('clean-en');
const roster = (): Promise<WorkbookSnapshot> => Promise.resolve(rosterWorkbook());
const nothing = (): Promise<unknown> => Promise.resolve();

const SETUP: Target = { name: 'QA_Setup' };
const ADOPTED: readonly Target[] = [{ name: ADOPTED_LOG }, SETUP];
const ROSTER: readonly Target[] = [{ name: 'QA_Agents' }, { sheet: '花名册', headerRow: 0 }];
const CHINESE_SHEET = { sheet: '质检登记', headerRow: 2 };
const ENGLISH_SHEET = { sheet: 'QA Log', headerRow: 2 };

/** Logs and lists that people made: taken as they are, and taken back. */
export const ADOPTION_CASES: readonly UseCase[] = [
  {
    name: 'planAdoption',
    covers: 'planAdoption',
    start: chinese,
    before: nothing,
    run: (session) => planAdoption(session, { sheet: CHINESE_SHEET.sheet }),
    targets: [CHINESE_SHEET],
  },
  {
    name: 'adoptEvaluationLog, a plain range',
    covers: 'adoptEvaluationLog',
    start: chinese,
    before: nothing,
    run: (session) => adoptEvaluationLog(session, { sheet: CHINESE_SHEET.sheet }),
    targets: [CHINESE_SHEET],
    saysDone: 'ALREADY_ADOPTED',
    big: true,
  },
  {
    name: 'adoptEvaluationLog, a table',
    covers: 'adoptEvaluationLog',
    start: english,
    before: nothing,
    run: (session) => adoptEvaluationLog(session, { sheet: ENGLISH_SHEET.sheet }),
    targets: [ENGLISH_SHEET],
    saysDone: 'ALREADY_ADOPTED',
    big: true,
  },
  {
    name: 'planRoster',
    covers: 'planRoster',
    start: roster,
    before: grownRoster,
    run: (session) => planRoster(session, { from: 'list', asOf: '2026-03-16' }),
    targets: ROSTER,
  },
  {
    name: 'buildRoster, the first',
    covers: 'buildRoster',
    start: roster,
    before: nothing,
    run: (session) => buildRoster(session, { from: 'list', asOf: '2026-03-16' }),
    targets: ROSTER,
  },
  {
    name: 'buildRoster, joiners, moves and leavers',
    covers: 'buildRoster',
    start: roster,
    before: grownRoster,
    run: (session) => buildRoster(session, { from: 'list', asOf: '2026-03-16' }),
    targets: ROSTER,
  },
  {
    name: 'adoptEvaluationLog, a sheet a day',
    covers: 'adoptEvaluationLog',
    start: () => Promise.resolve(dailyWorkbook()),
    before: nothing,
    run: (session) => adoptEvaluationLog(session, { sheet: DAILY_SHEETS[0] }),
    targets: DAILY_SHEETS.map((sheet) => ({ sheet, headerRow: 1 })),
    saysDone: 'ALREADY_ADOPTED',
    big: true,
  },
  {
    name: 'adoptEvaluationLog, a page a contact',
    covers: 'adoptEvaluationLog',
    start: () => Promise.resolve(formWorkbook()),
    before: nothing,
    run: (session) => adoptEvaluationLog(session, { sheet: FORM_SHEETS[0] }),
    targets: FORM_SHEETS.map((sheet) => ({ sheet, headerRow: 3 })),
    big: true,
  },
  {
    name: 'removeAdoption, a plain range',
    covers: 'removeAdoption',
    start: chinese,
    before: adopt(CHINESE_SHEET.sheet),
    run: (session) => removeAdoption(session, { log: ADOPTED_LOG }),
    targets: ADOPTED,
    saysDone: 'LOG_NOT_FOUND',
    big: true,
  },
  {
    name: 'removeAdoption, a table',
    covers: 'removeAdoption',
    start: english,
    before: (session) => adoptEvaluationLog(session, { sheet: ENGLISH_SHEET.sheet }),
    run: (session, adopted) => removeAdoption(session, { log: (adopted as AdoptionPlan).log }),
    targets: [ENGLISH_SHEET, SETUP],
    saysDone: 'LOG_NOT_FOUND',
    big: true,
  },
  {
    name: 'buildRoster, with the teams of a log',
    covers: 'buildRoster',
    start: roster,
    before: filledLog,
    run: (session) => buildRoster(session, { from: 'list', asOf: '2026-03-16' }),
    targets: [{ name: LOG }, { name: 'QA_Agents' }],
  },
];
