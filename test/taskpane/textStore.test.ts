import { browserStore } from '../../src/taskpane/storage/textStore';
import { readPreferences, writePreferences } from '../../src/taskpane/storage/preferences';
import { openStorage } from './openStorage';

const ignore = (): void => undefined;

test('a text is there again for the next pane, and only under its own prefix', () => {
  const storage = openStorage();
  browserStore('a:', () => storage, ignore).set('draft', 'text');
  const again = browserStore('a:', () => storage, ignore);
  const other = browserStore('b:', () => storage, ignore);
  expect([again.get('draft'), again.keys()]).toEqual(['text', ['draft']]);
  expect([other.get('draft'), other.keys()]).toEqual([null, []]);
  again.remove('draft');
  expect(storage.length).toBe(0);
});

test('where the browser refuses, texts live as long as the pane and the person is told', () => {
  let refused = 0;
  const forbidden = (): Storage => {
    throw new Error('denied by policy');
  };
  const store = browserStore('a:', forbidden, () => (refused += 1));
  store.set('draft', 'text');
  expect(refused).toBeGreaterThan(0);
  expect(store.get('draft')).toBe('text');
  expect(store.keys()).toEqual(['draft']);
  store.remove('draft');
  expect(store.get('draft')).toBeNull();
});

test('preferences survive; damaged ones count as not set', () => {
  const storage = openStorage();
  const store = browserStore('person:', () => storage, ignore);
  const preferences = { language: 'en', theme: 'dark', evaluator: { name: '赵敏', day: '2026-03-05' } } as const;
  writePreferences(store, preferences);
  expect(readPreferences(store)).toMatchObject(preferences);
  for (const damaged of [
    '{',
    'null',
    '[]',
    '"x"',
    '{"language":"fr","theme":7,"evaluator":"me","collapsedSections":{}}',
  ]) {
    store.set('preferences', damaged);
    expect(Object.values(readPreferences(store)).filter((value) => value !== undefined)).toEqual([]);
  }
});
