import fc from 'fast-check';
import { newEvaluationId } from '../../../src/domain/evaluation/evaluationId';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('an ID is the day and ten letters that are not mistaken for each other', () => {
  fc.assert(
    fc.property(fc.array(random, { minLength: 10, maxLength: 10 }), (values) => {
      const queue = [...values];
      const id = newEvaluationId('2026-03-05', () => queue.shift() ?? 0);
      expect(id).toMatch(/^E260305-[2-9A-HJKMNP-Z]{10}$/);
    }),
  );
});

test('each letter comes from its own random number, all of them used', () => {
  const id = newEvaluationId('2026-03-05', () => 0.999999);
  expect(id).toBe('E260305-ZZZZZZZZZZ');
  let next = 0;
  const letters = newEvaluationId('2026-03-05', () => (next += 1) / 31 - 0.01).slice(8);
  expect(letters).toBe('23456789AB');
});
