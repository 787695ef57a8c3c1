import { refreshSummary } from '../../src/app/refreshSummary';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import { adopt, ADOPTED_LOG, teamWorkbook } from './faultStarts';
import type { UseCase } from './faultUseCases';

const SHEET = '质检登记';
const SUMMARY_SHEET = '质检汇总';
const ADOPTED: UseCase['targets'] = [{ name: ADOPTED_LOG }, { name: 'QA_Setup' }];

const chinese = (): Promise<WorkbookSnapshot> => teamWorkbook('clean-zh');

/** The summary, built and refreshed. */
export const SUMMARY_CASES: readonly UseCase[] = [
  {
    name: 'refreshSummary, the first',
    covers: 'refreshSummary',
    start: chinese,
    before: adopt(SHEET),
    run: (session) => refreshSummary(session, { month: '2026-01' }),
    targets: ADOPTED,
    rebuilds: SUMMARY_SHEET,
    big: true,
  },
  {
    name: 'refreshSummary, again',
    covers: 'refreshSummary',
    start: chinese,
    async before(session) {
      await adopt(SHEET)(session);
      await refreshSummary(session, { month: '2026-02' });
    },
    run: (session) => refreshSummary(session, { month: '2026-01' }),
    targets: [...ADOPTED, { name: 'QA_Summary_header' }],
    rebuilds: SUMMARY_SHEET,
    big: true,
  },
];
