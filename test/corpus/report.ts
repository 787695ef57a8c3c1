import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { development } from './development/all';
import { heldOut } from './heldOut/all';
import { FEATURES, type Feature } from './kit/features';
import type { CorpusWorkbook } from './kit/truth';
import { recognise } from './measure/recognise';
import { precision, recall, SUBJECTS, summed, type Figures, type Subject } from './measure/tally';

const TARGET = join(process.cwd(), 'docs', 'recognition.md');

/** Writes docs/recognition.md: how well the logs of the corpus are recognised, and what the corpus holds. */
async function report(): Promise<void> {
  const [seen, unseen] = [await figuresOf(development), await figuresOf(heldOut)];
  const text = [
    '# How well logs are recognised',
    '',
    `Written by \`npm run recognition\`. The corpus (\`test/corpus\`) has ${development.length + heldOut.length} workbooks made by script, each with what a person reads in it. ${development.length} of them are worked with; the other ${heldOut.length}, worded and mixed differently, are kept apart: nobody looks at them or at their failures while recognition is developed, so that their figures tell what is true of files nobody has seen. All are made up: real workbooks will hold what nobody thought of.`,
    '',
    'Precision: of what was found, the share that is right. Recall: of what is there, the share that was found.',
    '',
    ...table(
      ['', 'developed with: precision', 'recall', 'kept apart: precision', 'recall'],
      (Object.keys(SUBJECTS) as Subject[]).map((subject) => [
        SUBJECTS[subject],
        ...shares(seen, subject),
        ...shares(unseen, subject),
      ]),
    ),
    '',
    'A header row is right where it is the lowest row of the header (or the row of maximum points below it), a column where its role is the one a person gives it, a criterion where name, column and maximum points agree, a fatal column where exactly the words that everybody reads as fatal are taken for fatal. A log in parts counts once as a log and once for each header row.',
    '',
    '## What the corpus holds',
    '',
    ...table(
      ['workbooks with', 'developed with', 'kept apart'],
      (Object.keys(FEATURES) as Feature[]).map((feature) => [
        FEATURES[feature],
        String(countOf(development, feature)),
        String(countOf(heldOut, feature)),
      ]),
    ),
    '',
  ].join('\n');
  await writeFile(TARGET, await format(text, { ...(await resolveConfig(TARGET)), filepath: TARGET }));
}

async function figuresOf(corpus: readonly CorpusWorkbook[]): Promise<Figures> {
  return summed((await recognise(corpus)).map(({ figures }) => figures));
}

function shares(figures: Figures, subject: Subject): string[] {
  const { right, found, there } = figures[subject];
  return [
    `${percent(precision(figures[subject]))} (${right}/${found})`,
    `${percent(recall(figures[subject]))} (${right}/${there})`,
  ];
}

function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)];
}

function countOf(corpus: readonly CorpusWorkbook[], feature: Feature): number {
  return corpus.filter(({ features }) => features.includes(feature)).length;
}

report().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
