import { findEvaluations } from '../../src/app/readEvaluation';
import { saveEvaluation } from '../../src/app/saveEvaluation';
import { bootOffice, type OfficeClient } from '../../src/host/boot/bootOffice';
import type { ExcelHost } from '../../src/host/host';
import { requestKind } from '../../src/host/protocol/requestLog';
import type { TextStore } from '../../src/taskpane/storage/textStore';
import { createDelivery, type Delivery } from '../../src/taskpane/features/score/delivery';
import { createOutbox } from '../../src/taskpane/features/score/outbox';
import { switchedHost } from '../support/switchedHost';
import { createExcelSession, type ExcelSession } from '../../src/workbook/runExcel';

/** One person's add-in window. */
export interface Author {
  readonly delivery: Delivery;
  /** Puts the window on another workbook, with an empty outbox. */
  open(host: ExcelHost): void;
  /** Called once, right before the k-th request from now is served. */
  interrupt(request: number, work: () => Promise<void>): void;
  close(): void;
}

export async function openAuthor(host: ExcelHost): Promise<Author> {
  let awaited = 0;
  let interruption: { at: number; work: () => Promise<void> } | null = null;
  const window = switchedHost(host, async (body) => {
    if (requestKind(body) === 'request') awaited++;
    if (!interruption || awaited < interruption.at) return;
    const { work } = interruption;
    interruption = null;
    await work();
  });
  const office: OfficeClient = await bootOffice(window, { language: 'zh-CN' });
  const session: ExcelSession = createExcelSession(office.Excel);
  let texts = new Map<string, string>();
  const store: TextStore = {
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => void texts.set(key, text),
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
  return {
    delivery: createDelivery(session, createOutbox(store), { save: saveEvaluation, find: findEvaluations }),
    open(next) {
      window.use(next);
      texts = new Map();
      interruption = null;
    },
    interrupt(request, work) {
      interruption = { at: awaited + request, work };
    },
    close: () => office.close(),
  };
}
