import { failWith } from '../domain/failure';
import type { Language } from '../domain/language';
import { isFrozenState, type RubricLife } from '../domain/rubric/life/life';
import { readRubricTable } from '../domain/rubric/readRubricTable';
import type { Rubric } from '../domain/rubric/rubric';
import type { RubricTable } from '../domain/rubric/rubricTable';
import { nextVersion } from '../domain/rubric/versions';
import { frozenRubric, lifeOf } from '../workbook/rubricLife';
import { placeOfUnreadable, queueRubricTable, rubricIdentity } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { queueSetup } from '../workbook/setupTable';

/** A standard as its table stands, ready to be edited or looked at. */
export interface OpenedRubric {
  readonly rubric: Rubric;
  readonly language: Language;
  readonly sheet: string;
  readonly life: RubricLife;
  /** Whether it may still be edited; else a new version can be made of it. */
  readonly editable: boolean;
  /** The version that a copy of it would be. */
  readonly nextVersion: number;
  /** Logs that are scored by it. */
  readonly logs: readonly string[];
  /** The table as it was read; saving compares it with what stands then. */
  readonly opened: RubricTable;
  /** Cells that cannot be read; what they hold is not in `rubric`. */
  readonly unreadable: readonly string[];
}

/** Opens a standard. A published version is opened as it was published, whatever its table says by now. One request. */
export function openRubric(session: ExcelSession, args: { rubric: string }): Promise<OpenedRubric> {
  const identity = rubricIdentity(args.rubric);
  return session.run('openRubric', async (context) => {
    const readSetup = queueSetup(context);
    const readTable = queueRubricTable(context, args.rubric);
    await context.sync();
    const setup = readSetup();
    const standing = readTable() ?? failWith({ code: 'RUBRIC_NOT_FOUND', rubric: args.rubric });
    const frozen = frozenRubric(setup, args.rubric);
    const read = readRubricTable(
      identity,
      frozen?.table ?? standing.table,
      frozen?.settings ?? setup.rubricSettings(args.rubric),
    );
    const language = setup.language ?? 'zh-CN';
    const life = lifeOf(setup, args.rubric);
    const logs = setup.logs().filter(({ rubric }) => rubric === args.rubric);
    return {
      rubric: read.rubric,
      language,
      sheet: standing.sheet,
      life,
      editable: !isFrozenState(life.state) && logs.length === 0,
      nextVersion: nextVersion(identity.key, setup.rubrics()),
      logs: logs.map(({ log }) => log),
      opened: standing.table,
      unreadable: read.unreadable.map((place) => placeOfUnreadable(args.rubric, standing, place, language)),
    };
  });
}
