import fc from 'fast-check';
import { isFrozenState, lifeSettings, readLife, RUBRIC_STATES } from '../../../../src/domain/rubric/life/life';
import type { RubricLife, RubricState } from '../../../../src/domain/rubric/life/life';
import { nextStates, reviewDue, takeStep, versionInForce } from '../../../../src/domain/rubric/life/step';

const DRAFT: RubricLife = { state: 'draft', since: { draft: '2026-03-01' } };
const official = (from: string, state: RubricState = 'official'): RubricLife => ({ state, since: {}, from });

/** A life through some states, a step a day from 2 March on. */
function livedThrough(...states: RubricState[]): RubricLife {
  return states.reduce(
    (life, to, at) => takeStep(life, { to, on: `2026-03-${String(at + 2).padStart(2, '0')}` }, false),
    DRAFT,
  );
}

test.each<[RubricState, RubricState[]]>([
  ['draft', ['consultation', 'trial', 'official']],
  ['consultation', ['draft', 'trial', 'official']],
  ['trial', ['draft', 'official']],
  ['official', ['retired']],
  ['retired', []],
])('from %s on to what follows, and to nothing else', (state, legal) => {
  const life: RubricLife = { ...DRAFT, state };
  expect([...nextStates(state)].sort()).toEqual([...legal].sort());
  for (const to of RUBRIC_STATES) {
    const step = () => takeStep(life, { to, on: '2026-03-09' }, false);
    if (legal.includes(to)) expect(step()).toMatchObject({ state: to, since: { [to]: '2026-03-09' } });
    else expect(step).toThrow(expect.objectContaining({ failure: { code: 'STEP_ILLEGAL', from: state, to } }));
  }
});

test('each step keeps the days of those before it and forgets what belonged to the last state alone', () => {
  const trial = livedThrough('consultation', 'trial');
  expect(trial).toEqual({
    state: 'trial',
    since: { draft: '2026-03-01', consultation: '2026-03-02', trial: '2026-03-03' },
    trialUntil: '2026-03-17',
  });
  const back = takeStep(trial, { to: 'draft', on: '2026-03-10', reason: '标准太细', deadline: '2026-03-20' }, false);
  expect(back).toEqual({
    state: 'draft',
    since: { ...trial.since, draft: '2026-03-10' },
    reason: '标准太细',
    deadline: '2026-03-20',
  });
  expect(takeStep(back, { to: 'trial', on: '2026-03-21', trialUntil: '2026-03-28' }, false)).toEqual({
    state: 'trial',
    since: { ...back.since, trial: '2026-03-21' },
    trialUntil: '2026-03-28',
  });
  expect(livedThrough('official', 'retired')).toMatchObject({ state: 'retired', from: '2026-03' });
});

test.each([
  ['a first version from its own month', '2026-03-31', false, '2026-03'],
  ['a revised one from the next', '2026-03-01', true, '2026-04'],
  ['over the end of the year', '2026-12-31', true, '2027-01'],
])('official: %s', (_case, on, isRevised, earliest) => {
  const from = (month?: string) => takeStep(DRAFT, { to: 'official', on, from: month }, isRevised).from;
  expect(from()).toBe(earliest);
  expect(from(earliest)).toBe(earliest);
  expect(from('2027-06')).toBe('2027-06');
  expect(() => from('2026-02')).toThrow(
    expect.objectContaining({ failure: { code: 'MONTH_TOO_EARLY', month: '2026-02', earliest } }),
  );
});

test('a life is read back from the settings it is kept as, whatever stood there before', () => {
  const steps = fc.array(fc.record({ at: fc.nat(), reason: fc.string({ minLength: 1 }) }), { minLength: 1 });
  fc.assert(
    fc.property(steps, fc.boolean(), (taken, hasLog) => {
      let [life, settings] = [DRAFT, {}];
      for (const { at, reason } of taken) {
        const next = nextStates(life.state);
        const to = next[at % next.length];
        if (to === undefined) return;
        life = takeStep(life, { to, on: '2026-03-09', reason, deadline: '2026-04-01' }, true);
        settings = { ...settings, ...lifeSettings(life) };
        expect(readLife(settings, hasLog)).toEqual(life);
      }
    }),
  );
});

test('without a life a standard with a log is official since ever, and one without is a draft', () => {
  expect(readLife({}, true)).toEqual({ state: 'official', since: {} });
  expect(readLife({ state: '' }, false)).toEqual({ state: 'draft', since: {} });
  expect(RUBRIC_STATES.filter(isFrozenState)).toEqual(['trial', 'official', 'retired']);
});

test('a review is due six months after the first official day, while it is official', () => {
  expect(reviewDue(official('2026-03'))).toBe('2026-09-01');
  expect(reviewDue(official('2026-09'))).toBe('2027-03-01');
  expect(reviewDue({ ...official('2026-03'), reviewed: '2026-09-15' })).toBe('2027-03-01');
  expect(reviewDue(official('2026-03', 'retired'))).toBeNull();
  expect(reviewDue({ state: 'official', since: {} })).toBeNull();
});

test('the version in force is the latest official one of the day', () => {
  const versions = [
    { version: 3, life: official('2026-07') },
    { version: 1, life: { state: 'official', since: {} } },
    { version: 2, life: official('2026-04') },
    { version: 4, life: official('2026-05', 'trial') },
    { version: 5, life: official('2026-07') },
    { version: 6, life: official('2026-08', 'retired') },
  ] as const;
  const onDay = (day: string) => versionInForce(versions, day)?.version;
  expect(['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01', '2026-09-01'].map(onDay)).toEqual([1, 2, 2, 5, 5]);
  expect(versionInForce([{ version: 1, life: official('2026-05') }], '2026-04-30')).toBeNull();
});
