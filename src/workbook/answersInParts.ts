import type { BatchContext } from './runExcel';

/** Objects of properties in one answer: each takes up to a hundred bytes, and Excel on the web answers at most 5 MB. */
const MOST_A_REQUEST = 40_000;

/** A question whose answer has an object for each of its rows. */
export interface RowQuestion {
  readonly row: number;
  readonly rows: number;
  /** Queues asking for some of its rows; what it returns takes the answer in after the sync. Rows come in order. */
  queue(row: number, rows: number): () => void;
}

/** Asks all questions, in as few requests as the size of the answers allows, one after the other. */
export async function askInParts(context: BatchContext, questions: readonly RowQuestion[]): Promise<void> {
  if (questions.length === 0) return;
  const takes: (() => void)[] = [];
  const rest: RowQuestion[] = [];
  let room = MOST_A_REQUEST;
  for (const question of questions) {
    const rows = Math.min(question.rows, room);
    if (rows > 0) takes.push(question.queue(question.row, rows));
    if (rows < question.rows) rest.push({ ...question, row: question.row + rows, rows: question.rows - rows });
    room -= rows;
  }
  await context.sync();
  for (const take of takes) take();
  return askInParts(context, rest);
}
