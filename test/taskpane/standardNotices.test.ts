import type { ListedRubric } from '../../src/app/listRubrics';
import { standardNotices } from '../../src/taskpane/features/rubric/lifecycle/standardNotices';

const CALL: ListedRubric = {
  ...{ rubric: 'call_v1', key: 'call', version: 1, name: '电话质检', sheet: '标准 call_v1' },
  ...{ logs: [], edited: [], inForce: true, reviewDue: null, nextVersion: 2 },
  life: { state: 'official', since: {}, from: '2026-01' },
};
const EDITED = { where: '标准 call_v1!D7', column: '分值', before: 5, after: 6, altersScore: true };

const kinds = (rubrics: readonly ListedRubric[]) => standardNotices(rubrics, 'call_v1').map(({ kind }) => kind);

test('nothing is said of a standard that is in force, untouched and not due', () => {
  expect(kinds([CALL])).toEqual([]);
});

test('a review that is due, an edited table and a version that was replaced are told', () => {
  expect(kinds([{ ...CALL, reviewDue: '2026-07-01' }])).toEqual(['reviewDue']);
  expect(kinds([{ ...CALL, edited: [EDITED] }])).toEqual(['edited']);
  const next: ListedRubric = { ...CALL, rubric: 'call_v2', version: 2 };
  expect(standardNotices([{ ...CALL, inForce: false }, next], 'call_v1')).toMatchObject([
    { kind: 'replaced', rubric: { version: 1 }, by: { version: 2 } },
  ]);
});

test('a trial beside the version in force is not replaced, and an edited standard that is retired is let be', () => {
  const trial: ListedRubric = { ...CALL, rubric: 'call_v1', inForce: false, life: { state: 'trial', since: {} } };
  expect(kinds([trial, { ...CALL, rubric: 'call_v0' }])).toEqual([]);
  expect(kinds([{ ...CALL, inForce: false, edited: [EDITED], life: { state: 'retired', since: {} } }])).toEqual([]);
});
