/** References to what the formula reads: cells of the log's own row, whole columns of the agents' table. */
export interface TeamReferences {
  /** Null where the log has no such column. */
  readonly number: string | null;
  readonly name: string | null;
  readonly date: string;
  readonly agents: {
    readonly number: string;
    readonly name: string;
    readonly team: string;
    readonly from: string;
    readonly to: string;
  };
}

/** More rows than a sheet has: the sum of one match tells its row, a sum of none or several lies outside of the table. */
const MORE_THAN_ROWS = 10_000_000;

/**
 * The cell formula that `teamAsOf` is in words: the team of the row's agent on the day of the contact, '' where nobody or
 * more than one row of the list fits. One pass over the list, nothing newer than Excel 2007, no array formula.
 */
export function teamFormula({ number, name, date, agents }: TeamReferences): string {
  const listedName = withoutBlanks(agents.name);
  const own = number === null ? null : withoutBlanks(number);
  const same = name === null ? null : `(${listedName}=${withoutBlanks(name)})*(${listedName}<>"")`;
  const byName = same === null || own === null ? same : `${same}*${open(own, agents.number)}`;
  const byNumber = own === null ? null : numberIs(own, agents.number);
  const who = `(${[byNumber, byName].filter((part) => part !== null).join('+')}>0)`;
  const active = `(${agents.from}<=INT(${date}))*((${agents.to}="")+ISNUMBER(${agents.to})*(${agents.to}>=INT(${date}))>0)`;
  const row = `(${MORE_THAN_ROWS}+ROW(${agents.team})-MIN(ROW(${agents.team}))+1)`;
  const found = `INDEX(${agents.team},SUMPRODUCT(${who}*${active}*${row})-${MORE_THAN_ROWS})&""`;
  return `=IF(ISNUMBER(${date}),IFERROR(${found},""),"")`;
}

function withoutBlanks(reference: string): string {
  return `SUBSTITUTE(SUBSTITUTE(${reference}," ",""),"\u3000","")`;
}

function numberIs(number: string, listed: string): string {
  return `(${number}<>"")*(${listed}&""=${number})`;
}

/** Where the number does not decide: one side has none, or the row's lost the zeros of the listed one. */
function open(number: string, listed: string): string {
  const lostZeros =
    `(LEN(${listed})>LEN(${number}))*(RIGHT(${listed},LEN(${number}))=${number})` +
    `*(SUBSTITUTE(${listed},"0","")=SUBSTITUTE(${number},"0",""))`;
  return `((${number}="")+(${listed}&""="")+${lostZeros}>0)`;
}
