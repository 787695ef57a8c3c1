import type { EvaluationInput } from '../../src/domain/evaluation/evaluation';
import { CoAuthoredWorkbook } from '../../src/host/replica/coAuthoredWorkbook';
import type { SavedEvaluation } from '../../src/app/saveEvaluation';
import type { Author } from './authors';
import { byHand } from './hand';
import type { HandStep, Meanwhile, Step } from './schedule';
import { CRITERIA, type StartingLog } from './startingLog';

/** One version of an evaluation that a pane was told is saved. */
export interface Submitted {
  readonly input: EvaluationInput & { readonly id: string };
  readonly saved: SavedEvaluation;
}

export interface Played {
  readonly shared: CoAuthoredWorkbook;
  /** By ID, in the order of saving. */
  readonly submitted: ReadonlyMap<string, readonly Submitted[]>;
  /** Texts that people typed, but for those that a colleague's own writing into the same cell replaced in a merge. */
  readonly typed: readonly string[];
}

const ROUNDS = 6;

/** Plays a schedule to its end: until both copies are alike and no outbox misses anything. */
export async function play(start: StartingLog, authors: readonly Author[], schedule: readonly Step[]): Promise<Played> {
  const shared = await CoAuthoredWorkbook.open(start.workbook, authors.length);
  authors.forEach((author, i) => author.open(shared.host(i)));
  const submitted = new Map<string, Submitted[]>();
  const typed = new Set<string>();
  let texts = 0;

  const merge = async (author: number): Promise<void> => {
    for (const { content } of await shared.merge(author)) typed.delete(String(content?.value));
  };
  const mergeAll = async (): Promise<void> => {
    for (const author of [0, 1, 0, 1]) await merge(author);
  };
  const hand = async (step: HandStep): Promise<void> => {
    const text = `手${texts++}`;
    // Where two write the same cells at once the merge keeps one of them, whatever the add-in does: a row of our columns
    // is typed while both copies are alike.
    if (step.do === 'row') await mergeAll();
    const done = await shared.host(step.author).edit('this user', (workbook) => byHand(workbook, step, text));
    if (step.do === 'row') await mergeAll();
    if (done !== null) typed.add(done);
  };
  const interrupt = (author: number, meanwhile: Meanwhile | null): void => {
    if (!meanwhile) return;
    authors[author].interrupt(meanwhile.request, async () => {
      for (const step of meanwhile.what) await (step.do === 'merge' ? merge(step.author) : hand(step));
    });
  };
  const deliver = async (author: number, input: Submitted['input'], meanwhile: Meanwhile | null): Promise<void> => {
    interrupt(author, meanwhile);
    const saved = await authors[author].delivery.deliver({ log: start.log, input, editing: null });
    submitted.set(input.id, [...(submitted.get(input.id) ?? []), { input, saved }]);
  };
  const confirm = async (author: number): Promise<number> => (await authors[author].delivery.confirm(start.log)).length;

  try {
    for (const step of schedule) {
      if (step.do === 'save') await deliver(step.author, evaluation(submitted.size, step.points), step.meanwhile);
      else if (step.do === 'change') {
        const known = [...submitted.keys()].filter((id) => isThere(shared, step.author, id));
        const id = known[step.which % Math.max(known.length, 1)];
        const last = submitted.get(id ?? '')?.at(-1);
        if (last) await deliver(step.author, changed(last.input), step.meanwhile);
      } else if (step.do === 'confirm') await confirm(step.author);
      else if (step.do === 'merge') await merge(step.author);
      else await hand(step);
    }
    for (let round = 0; round < ROUNDS; round++) {
      await mergeAll();
      const again = (await confirm(0)) + (await confirm(1));
      if (again === 0) return { shared, submitted, typed: [...typed] };
    }
    throw new Error(`The outboxes still miss evaluations after ${ROUNDS} rounds`);
  } catch (error) {
    shared.dispose();
    throw error;
  }
}

function evaluation(count: number, points: number): Submitted['input'] {
  return {
    id: `E-${count}`,
    contact: { id: `C-${count}`, date: `2026-03-${String(10 + count)}`, agent: ['张伟', '王芳', '李娜'][count % 3] },
    evaluator: '赵敏',
    answers: { [CRITERIA[0]]: points, [CRITERIA[1]]: points + count },
  };
}

/** Another judgement of the same contact. */
function changed(input: Submitted['input']): Submitted['input'] {
  const points = (Number(input.answers[CRITERIA[0]]) + 3) % 11;
  return { ...input, answers: { ...input.answers, [CRITERIA[0]]: points } };
}

/** Whether the author's copy shows the evaluation: only then can it be opened and changed. */
function isThere(shared: CoAuthoredWorkbook, author: number, id: string): boolean {
  const { workbook } = shared.host(author);
  return workbook.sheets().some((sheet) => {
    let found = false;
    workbook.store.forEachCell(sheet.id, (_row, _column, { v }) => (found ||= v === id));
    return found;
  });
}
