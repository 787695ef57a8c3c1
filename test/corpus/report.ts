import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { development } from './development/all';
import { heldOut } from './heldOut/all';
import { FEATURES, type Feature } from './kit/features';
import type { CorpusWorkbook } from './kit/truth';
import { recognise } from './measure/recognise';
import { precision, recall, SUBJECTS, summed, type Figures, type Subject } from './measure/tally';
import { PARTS } from '../rubricCorpus/corpus';
import { addTallies, judge, KINDS, shareOf, type Kind, type Tally } from '../rubricCorpus/kit/judge';
import type { StandardSheet } from '../rubricCorpus/kit/standardSheet';

const TARGET = join(process.cwd(), 'docs', 'recognition.md');

/** Writes docs/recognition.md: how well logs and standards of the corpora are read, and what the corpora hold. */
async function report(): Promise<void> {
  const [seen, unseen] = [await figuresOf(development), await figuresOf(heldOut)];
  const text = [
    '# How well logs and standards are recognised',
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
    '## What the corpus of logs holds',
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
    ...standards(),
    '',
  ].join('\n');
  await writeFile(TARGET, await format(text, { ...(await resolveConfig(TARGET)), filepath: TARGET }));
}

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  sections: 'sections by name',
  criteria: 'criteria by name, in their section',
  points: 'points of sections and criteria',
  levels: 'levels with label and points, points each time',
  outcomes: 'outcomes of rules, targets of the centre',
};

/** How well worksheets that hold a standard are read. */
function standards(): string[] {
  const { development: seen, heldOut: unseen } = PARTS;
  const [own, other] = [tallyOf(seen), tallyOf(unseen)];
  return [
    '## How well standards are imported',
    '',
    `\`test/rubricCorpus\` has ${seen.length + unseen.length} worksheets that hold a standard as teams write it, each with what a person reads in it: ${seen.length} the importer was developed with, ${unseen.length} kept apart. All are made up. What is found and is not there counts against the figures too.`,
    '',
    ...table(
      ['read right', 'developed with', 'kept apart'],
      KINDS.map((kind) => [KIND_NAMES[kind], share(own, kind), share(other, kind)]),
    ),
  ];
}

function tallyOf(sheets: readonly StandardSheet[]): Tally {
  return addTallies(sheets.map((sheet) => judge(sheet).tally));
}

function share(tally: Tally, kind: Kind): string {
  const { right, of } = tally[kind];
  return `${percent(shareOf(tally[kind]))} (${right}/${of})`;
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
