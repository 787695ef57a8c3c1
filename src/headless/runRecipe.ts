import { z } from 'zod';
import { QaError } from '../domain/failure';
import { bootOffice } from '../host/boot/bootOffice';
import { FileError } from '../host/files/fileError';
import { ExcelHost } from '../host/host';
import type { WorkbookSnapshot } from '../host/model/snapshot';
import { createExcelSession } from '../workbook/runExcel';
import { STEPS } from './steps';

export interface StepError {
  readonly code: string;
  readonly message: string;
  /** Sheet and cell where there is one. */
  readonly where: string | null;
}

/** One line of the runner's output. */
export interface StepReport {
  readonly step: number;
  readonly do: string;
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error?: StepError;
  /** Awaited syncs. */
  readonly requests: number;
  /** Bytes to and from Excel. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly ms: number;
}

/** Notes can be read from this set on; the use cases need no more than 1.14. */
const API_SET = '1.18';

const recipeSchema = z.array(z.looseObject({ do: z.string() }));

/** Runs a recipe on a workbook, a report a step, up to the first failure; null instead of the workbook after one. */
export async function runRecipe(
  workbook: WorkbookSnapshot,
  recipe: unknown,
  report: (line: StepReport) => void,
): Promise<WorkbookSnapshot | null> {
  const steps = recipeSchema.parse(recipe);
  const host = await ExcelHost.open(workbook);
  const client = await bootOffice(host, { language: 'zh-CN', apiSet: API_SET });
  const session = createExcelSession(client.Excel);
  try {
    for (const [index, { do: name, ...args }] of steps.entries()) {
      const before = host.requests.length;
      const started = performance.now();
      const outcome = await attempt(() => {
        if (!Object.hasOwn(STEPS, name)) throw new QaError({ code: 'INVALID_ARGUMENT', detail: `do: ${name}` });
        return STEPS[name].run(session, args);
      });
      const requests = host.requests.slice(before).filter(({ kind }) => kind === 'request');
      report({
        step: index + 1,
        do: name,
        ...outcome,
        requests: requests.length,
        bytesIn: requests.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
        bytesOut: requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
        ms: Math.round(performance.now() - started),
      });
      if (!outcome.ok) return null;
    }
    return await host.snapshot();
  } finally {
    client.close();
    host.dispose();
  }
}

type Outcome = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: StepError };

async function attempt(run: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { ok: true, result: await run() };
  } catch (error) {
    return { ok: false, error: stepError(error) };
  }
}

export function stepError(error: unknown): StepError {
  if (error instanceof FileError) return { code: error.code, message: error.message, where: null };
  if (error instanceof z.ZodError) return { code: 'INVALID_ARGUMENT', message: z.prettifyError(error), where: null };
  if (error instanceof QaError) {
    const { code, ...data } = error.failure;
    const where = 'where' in data && typeof data.where === 'string' ? data.where : null;
    return { code, message: describe(code, data), where };
  }
  return { code: 'UNEXPECTED', message: error instanceof Error ? error.message : String(error), where: null };
}

function describe(code: string, data: Record<string, unknown>): string {
  const parts = Object.entries(data).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(' | ') : String(value)}`,
  );
  return parts.length > 0 ? `${code} (${parts.join('; ')})` : code;
}
