import { failWith } from '../failure';
import type { ColumnKey } from '../evaluation/columnKey';
import type { SummaryLog } from './summaryContract';
import { textLiteral } from './formulaText';
import type { PartialSums } from './partialSums';

/** A column of a log and the criterion its cells must meet, both as formula text. */
export type Condition = readonly [column: string, criterion: string];

/** Days as formula text: `from` inclusive, `to` exclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a scan adds up over the rows it takes; all but 'rows' add up scored rows only. */
export type Measure = 'rows' | 'scored' | 'final' | 'raw' | 'passed' | 'fatal';

/** No sampling kind is called this: `<>` it takes every kind and blanks. */
const NO_KIND = '"<>QA#"';

export interface Scope {
  /** The cell that says which sampling kinds count. */
  readonly cell: string;
  /** What the cell says when all of them do. */
  readonly all: string;
}

/** Builds the sums over all logs; rows that are drafts or void never count. */
export class Counting {
  /** Mixed standards are added up in percent of what each lets a contact reach. */
  readonly inPercent: boolean;

  constructor(
    private readonly logs: readonly SummaryLog[],
    private readonly scope: Scope,
    private readonly sums: Pick<PartialSums, 'sum'>,
  ) {
    this.inPercent = new Set(logs.map(({ reachable }) => reachable)).size > 1;
  }

  /** The points a mean is out of; 100 where standards are mixed. */
  get outOf(): number {
    return this.inPercent ? 100 : (this.logs[0]?.reachable ?? 100);
  }

  /**
   * A measure over the rows of a period in the chosen scope. `groups` gives each log's further conditions: one scan for
   * every list in it (their rows must not overlap), none where the log cannot hold the group.
   */
  total(measure: Measure, period: Period, groups: (log: SummaryLog) => Condition[][] = () => [[]]): string {
    const kind = (log: SummaryLog): Condition[] => this.kindCondition(log);
    return this.sums.sum(
      this.logs.flatMap((log) =>
        groups(log).map((group) => this.scan(log, measure, [...inPeriod(log, period), ...kind(log), ...group])),
      ),
    );
  }

  /** Scored rows of a period whatever their sampling kind. */
  ofAnyKind(period: Period): string {
    return this.sums.sum(this.logs.map((log) => this.scan(log, 'scored', inPeriod(log, period))));
  }

  /** Scored rows of a period that name no sampling kind; null where no log has that column. */
  withoutKind(period: Period): string | null {
    const logs = this.logs.filter((log) => log.column('kind') !== null);
    if (logs.length === 0) return null;
    return this.sums.sum(
      logs.map((log) => this.scan(log, 'scored', [...inPeriod(log, period), [needed(log, 'kind'), '""']])),
    );
  }

  /** Scored rows whose contact date is no date: no month counts them. */
  undated(): string {
    const dated = (log: SummaryLog): Condition => [dayColumn(log), '">0"'];
    return this.sums.sum(
      this.logs.map((log) => `${this.scan(log, 'scored', [])}-${this.scan(log, 'scored', [dated(log)])}`),
    );
  }

  /** An unscored row holds '' for its points, pass and fatal, so that only counting rows must ask for a score. */
  private scan(log: SummaryLog, measure: Measure, conditions: readonly Condition[]): string {
    const taken: Condition[] = [...conditions, ...statusConditions(log)];
    const marked = (key: ColumnKey): string =>
      call('COUNTIFS', [...taken, [needed(log, key), textLiteral(log.words.yes)]]);
    switch (measure) {
      case 'rows':
        return call('COUNTIFS', taken);
      case 'scored':
        return call('COUNTIFS', [[needed(log, 'final'), '">=0"'], ...taken]);
      case 'passed':
        return marked('pass');
      case 'fatal':
        return marked('fatal');
      case 'final':
      case 'raw': {
        const sum = call('SUMIFS', taken, needed(log, measure));
        return this.inPercent ? `${sum}*100/${log.reachable}` : sum;
      }
    }
  }

  /** Teams write 随机抽检 as well as 随机: what begins with the word is random. */
  private kindCondition(log: SummaryLog): Condition[] {
    const column = log.column('kind');
    if (column === null) return [];
    return [
      [
        column,
        `IF(${this.scope.cell}=${textLiteral(this.scope.all)},${NO_KIND},${textLiteral(`${log.words.random}*`)})`,
      ],
    ];
  }
}

function inPeriod(log: SummaryLog, { from, to }: Period): Condition[] {
  const date = dayColumn(log);
  return [
    [date, `">="&${from}`],
    [date, `"<"&${to}`],
  ];
}

function statusConditions(log: SummaryLog): Condition[] {
  const status = log.column('status');
  if (status === null) return [];
  return log.words.uncounted.map((word) => [status, textLiteral(`<>${word.replace(/[*?~]/gu, '~$&')}`)]);
}

/** Where a log's own dates are no dates to Excel, a column of ours says the day. */
function dayColumn(log: SummaryLog): string {
  return log.column('day') ?? needed(log, 'contactDate');
}

/** A column without which nothing can be said of a log's month. */
function needed(log: SummaryLog, key: ColumnKey): string {
  return log.column(key) ?? failWith({ code: 'COLUMN_NOT_FOUND', where: log.rubricName, column: key });
}

function call(name: string, conditions: readonly Condition[], summed?: string): string {
  return `${name}(${[...(summed ? [summed] : []), ...conditions.flat()].join(',')})`;
}
