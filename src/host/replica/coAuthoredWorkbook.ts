import { ExcelHost } from '../host';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { CellChange, Operation } from './operation';
import { rebase } from './rebase';
import { Recorder } from './recorder';
import { replay } from './replay';

/** What merging a replica dropped: contents that somebody merged before and that this replica wrote over. */
export interface DroppedCell extends CellChange {
  readonly sheet: string;
}

interface Replica {
  readonly host: ExcelHost;
  readonly recorder: Recorder;
  /** How many of the shared operations it has. */
  seen: number;
}

/**
 * One workbook open in several Excels, each with a copy of its own. Copies come together only when told to: cells are
 * merged one by one, the later merge wins; inserted, deleted and sorted rows are replayed. Assumed: Microsoft does not
 * document how co-authoring merges.
 */
export class CoAuthoredWorkbook {
  private readonly shared: Operation[] = [];

  private constructor(private readonly replicas: readonly Replica[]) {}

  static async open(snapshot: WorkbookSnapshot, count: number): Promise<CoAuthoredWorkbook> {
    const replicas: Replica[] = [];
    for (let i = 0; i < count; i++) {
      const recorder = new Recorder(i);
      const host = await ExcelHost.open(structuredClone(snapshot), { wrapStore: (store) => recorder.wrap(store) });
      recorder.attach(host.workbook);
      replicas.push({ host, recorder, seen: 0 });
    }
    return new CoAuthoredWorkbook(replicas);
  }

  /** The Excel of one author. */
  host(author: number): ExcelHost {
    return this.replica(author).host;
  }

  /**
   * One author's copy takes what others merged before and hands over its own changes. Resolves to the cells of others
   * that its changes replaced.
   */
  merge(author: number): Promise<DroppedCell[]> {
    const replica = this.replica(author);
    return replica.host.edit('somebody else', (workbook) => {
      const dropped: DroppedCell[] = [];
      const both = rebase(this.shared.slice(replica.seen), replica.recorder.take(), {
        sheetName: (key) => {
          const id = replica.recorder.sheets.idOf(key);
          return workbook.store.sheets().find((sheet) => sheet.id === id)?.name ?? '';
        },
        dropped: (sheet, cell) => dropped.push({ sheet, ...cell }),
      });
      replay(workbook, replica.recorder, both.earlier);
      this.shared.push(...both.later);
      replica.seen = this.shared.length;
      return dropped;
    });
  }

  /** Until every copy holds everything. */
  async mergeAll(): Promise<DroppedCell[]> {
    const dropped: DroppedCell[] = [];
    for (let round = 0; round < 2; round++) {
      for (let author = 0; author < this.replicas.length; author++) dropped.push(...(await this.merge(author)));
    }
    return dropped;
  }

  dispose(): void {
    for (const { host } of this.replicas) host.dispose();
  }

  private replica(author: number): Replica {
    const replica = this.replicas[author];
    if (!replica) throw new Error(`There is no author ${author}`);
    return replica;
  }
}
