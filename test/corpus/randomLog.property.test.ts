import fc from 'fast-check';
import type { CorpusWorkbook } from './kit/truth';
import { otherLog, rowsLog } from './measure/randomLog';
import { recognise } from './measure/recognise';

/** Fails with what was read otherwise than it was written. */
async function readBack(log: CorpusWorkbook): Promise<void> {
  const [{ misses }] = await recognise([log]);
  expect(misses).toEqual([]);
}

test('a random log with random dirt is read back as it was written', () =>
  fc.assert(fc.asyncProperty(rowsLog, readBack), { numRuns: 60 }));

test('a random log with criteria down, a form a contact or a row a deduction is read back as it was written', () =>
  fc.assert(fc.asyncProperty(otherLog, readBack), { numRuns: 40 }));
