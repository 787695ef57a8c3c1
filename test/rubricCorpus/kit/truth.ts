/** What a worksheet says, null where it says nothing that a reader could be held to. */
export interface StandardTruth {
  readonly sections: readonly TrueSection[];
  /** Outcomes of the rules in their order; `fatal|veto` where its words allow either. */
  readonly outcomes: readonly string[];
  readonly targets: number;
}

export interface TrueSection {
  /** Null where the sheet has no sections. */
  readonly name: string | null;
  readonly points: number | null;
  readonly criteria: readonly TrueCriterion[];
}

export interface TrueCriterion {
  readonly name: string;
  readonly points: number | null;
  readonly levels: readonly { readonly label: string; readonly points: number | null }[];
  /** `-2`, `-2/6` (at most 6), `+1/3`. */
  readonly each: string | null;
}

/**
 * Reads a truth: a section a line (`服务礼仪 = 10`, `-` for none), its criteria indented (`礼貌 = 5: 好 5, 差 0`), an
 * outcome a line (`! fatal`), a target a line (`target`). `?` stands for points that a reader is not held to, `x -2/6`
 * for points each time.
 */
export function readTruth(text: string): StandardTruth {
  const sections: { name: string | null; points: number | null; criteria: TrueCriterion[] }[] = [];
  const outcomes: string[] = [];
  let targets = 0;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const plain = line.trim();
    if (plain.startsWith('!')) outcomes.push(plain.slice(1).trim());
    else if (plain === 'target') targets += 1;
    else if (/^\s/u.test(line)) sections.at(-1)?.criteria.push(criterionOf(plain));
    else {
      const [name = '', points = '?'] = plain.split(' = ');
      sections.push({ name: name === '-' ? null : name, points: numberOf(points), criteria: [] });
    }
  }
  return { sections, outcomes, targets };
}

function criterionOf(line: string): TrueCriterion {
  const [head = '', levels = ''] = line.split(': ');
  const [, name = head, points = '?', each] = /^(.*?) = (\S+)(?: x (\S+))?$/u.exec(head) ?? [];
  return {
    name,
    points: numberOf(points),
    each: each ?? null,
    levels: levels === '' ? [] : levels.split(', ').map(levelOf),
  };
}

function levelOf(text: string): { label: string; points: number | null } {
  const [, label = text, points = '?'] = /^(.*?) (\S+)$/u.exec(text) ?? [];
  return { label, points: numberOf(points) };
}

function numberOf(text: string): number | null {
  return text === '?' ? null : Number(text);
}
