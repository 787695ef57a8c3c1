import { inspectWorkbook } from '../../../src/app/inspectWorkbook';
import { withClient } from '../../support/openClient';
import type { CorpusWorkbook } from '../kit/truth';
import { compareLogs, type Comparison } from './compareLogs';

export interface Recognised extends Comparison {
  readonly name: string;
}

/** What inspecting each workbook gives, compared with what is in it. */
export async function recognise(corpus: readonly CorpusWorkbook[]): Promise<Recognised[]> {
  const results: Recognised[] = [];
  for (const entry of corpus) {
    const { workbook, logs } = entry.build();

    const { found } = await withClient(workbook, ({ session }) => inspectWorkbook(session));
    results.push({ name: entry.name, ...compareLogs(logs, found) });
  }
  return results;
}
