import fc from 'fast-check';
import { ExcelHost } from '../src/host/host';
import { emptyWorkbook } from '../src/host/model/snapshot';
import { openAuthor } from './interleavings/authors';
import { faultsOf } from './interleavings/outcome';
import { play } from './interleavings/play';
import { schedules } from './interleavings/schedule';
import { startingLog } from './interleavings/startingLog';
test('x', async () => {
  const blank = await ExcelHost.open(emptyWorkbook());
  const authors = [await openAuthor(blank), await openAuthor(blank)];
  for (const kind of ['table', 'range'] as const) {
    const start = await startingLog(kind);
    for (const [i, s] of fc.sample(schedules, { numRuns: 12, seed: 7 }).entries()) {
      const t = performance.now();
      const r0 = authors.length;
      const p = await play(start, authors, s);
      const t2 = performance.now();
      const f = await faultsOf(p);
      const n = [0, 1].map((a) => p.shared.host(a).requests.length);
      p.shared.dispose();
      process.stdout.write(`${kind} ${i} ${s.length} steps ${(t2 - t).toFixed(0)} ms check ${(performance.now() - t2).toFixed(0)} requests ${n} saves ${s.filter((x) => x.do === 'save' || x.do === 'change').length} ${JSON.stringify(f)}\n`);
      if (t2 - t > 3000) process.stdout.write(JSON.stringify(s) + '\n' + JSON.stringify([0,1].map((a) => p.shared.host(a).requests.filter(r => r.ms > 100).map(r => [r.kind, r.ms, r.actions]))) + '\n');
    }
  }
  authors.forEach((x) => x.close()); blank.dispose();
}, 300000);
