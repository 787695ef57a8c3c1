import { development } from './development/all';
import { heldOut } from './heldOut/all';
import type { CorpusWorkbook } from './kit/truth';
import { recognise } from './measure/recognise';
import { precision, recall, SUBJECTS, summed, type Figures, type Subject } from './measure/tally';
import { THRESHOLDS } from './measure/thresholds';

const subjects = Object.keys(SUBJECTS) as Subject[];

/** Subjects below their thresholds, with what was reached. */
function below(figures: Figures, part: keyof typeof THRESHOLDS): string[] {
  return subjects.flatMap((subject) => {
    const [leastPrecision, leastRecall] = THRESHOLDS[part][subject];
    const reached = [precision(figures[subject]), recall(figures[subject])];
    return reached[0] >= leastPrecision && reached[1] >= leastRecall ? [] : [`${subject}: ${reached.join(' ')}`];
  });
}

async function figuresOf(corpus: readonly CorpusWorkbook[], print: boolean): Promise<Figures> {
  const results = await recognise(corpus);
  const wrong = results.filter(({ misses }) => misses.length > 0);
  if (print && wrong.length > 0) {
    // eslint-disable-next-line no-console -- what to work on; the figures alone do not say
    console.info(wrong.map(({ name, misses }) => [name, ...misses].join('\n    ')).join('\n'));
  }
  return summed(results.map(({ figures }) => figures));
}

test('development: at least as good as it was', async () => {
  expect(below(await figuresOf(development, true), 'development')).toEqual([]);
});

test('kept apart: at least as good as it was, and nobody is told what is missed', async () => {
  expect(below(await figuresOf(heldOut, false), 'heldOut')).toEqual([]);
});
