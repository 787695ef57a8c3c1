import fc from 'fast-check';
import { ExcelHost } from '../../../../src/host/host';
import { createHeadlessUniver } from '../../../../src/host/model/headlessUniver';
import type { WorkbookSnapshot } from '../../../../src/host/model/snapshot';
import { randomEdits, startingWorkbook } from './randomEdits';

/** The formulas' values as Univer's own scheduler calculates all of them, without any history. */
async function calculatedByUniver(workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const without = structuredClone(workbook);
  for (const { cells } of without.sheets) {
    for (const line of Object.values(cells)) for (const cell of Object.values(line)) if (cell.f) delete cell.v;
  }
  const univer = createHeadlessUniver();
  const host = await ExcelHost.open(without, { univer, recalculate: true });
  const calculated = await host.snapshot();
  host.dispose();
  univer.univer.dispose();
  return calculated;
}

/** Formula cells with their values; numbers to twelve digits, as sums may be taken in another order. */
function results({ sheets }: WorkbookSnapshot): string[] {
  return sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, { f, v }]) => {
        const value = typeof v === 'number' ? Number(v.toPrecision(12)) : v;
        return f ? [`${name} R${Number(row) + 1}C${Number(column) + 1} ${f} -> ${JSON.stringify(value ?? '')}`] : [];
      }),
    ),
  );
}

test("after any edits, values on demand are those of Univer's full calculation", async () => {
  await fc.assert(
    fc.asyncProperty(randomEdits, async (edits) => {
      const host = await ExcelHost.open(startingWorkbook());
      try {
        for (const edit of edits) edit.apply(host);
        const onDemand = await host.snapshot();
        expect(results(onDemand)).toEqual(results(await calculatedByUniver(onDemand)));
      } finally {
        host.dispose();
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
