/** A criterion of a sample log: its header as the team wrote it, its points, and whether it may not apply. */
export interface SampleCriterion {
  header: string;
  points: number;
  skippable?: true;
}

/** The words and people of one sample; figures come from a seeded generator, so every run gives the same file. */
export interface SampleLanguage {
  agents: string[];
  evaluators: string[];
  teams: string[];
  channels: string[];
  modes: string[];
  /** The first is by far the most frequent one. */
  kinds: string[];
  remarks: string[];
  notApplicable: string;
  yes: string;
  no: string;
  criteria: SampleCriterion[];
}

export interface SampleAgent {
  number: string;
  name: string;
  team: string;
}

export interface SampleRow {
  contactId: string;
  /** Excel's day number. */
  day: number;
  agent: SampleAgent;
  channel: string;
  mode: string;
  kind: string;
  evaluator: string;
  /** Points, or the word for not applicable. */
  scores: (number | string)[];
  fatal: string;
  total: number;
  remark: string;
}

/** How many rows a month of the sample has; `month` is 1 to 12. */
export interface SampleMonth {
  year: number;
  month: number;
  rows: number;
}

const DAY = 86_400_000;
const SHARES = [1, 0.8, 0.6, 0.3, 0];

export function excelDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + 25569;
}

export function sampleAgents({ agents, teams }: SampleLanguage): SampleAgent[] {
  return agents.map((name, index) => ({
    number: String(1021 + index * 7).padStart(6, '0'),
    name,
    team: teams[index % teams.length],
  }));
}

/** Rows of the months in order of their dates. Agents differ in skill and improve a little from month to month. */
export function sampleRows(language: SampleLanguage, months: SampleMonth[], seed: number): SampleRow[] {
  const random = generator(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)];
  const agents = sampleAgents(language).map((agent) => ({ agent, skill: 0.46 + random() * 0.34 }));
  return months.flatMap(({ year, month, rows }, monthIndex) => {
    const first = excelDay(year, month, 1);
    const days = excelDay(year, month + 1, 1) - first;
    const dates = Array.from({ length: rows }, () => first + Math.floor(random() * days)).sort((a, b) => a - b);
    return dates.map((day): SampleRow => {
      const { agent, skill } = pick(agents);
      const level = Math.min(0.96, skill + monthIndex * (0.12 / months.length));
      const scores = language.criteria.map(({ points, skippable }) => {
        if (skippable && random() < 0.15) return language.notApplicable;
        return Math.round(points * share(random(), level) * 2) / 2;
      });
      const isFatal = random() < 0.04;
      return {
        contactId: contactId(day, random),
        day,
        agent,
        channel: pick(language.channels),
        mode: pick(language.modes),
        kind: random() < 0.75 ? language.kinds[0] : pick(language.kinds.slice(1)),
        evaluator: pick(language.evaluators),
        scores,
        fatal: isFatal ? language.yes : language.no,
        total: scores.reduce<number>((sum, score) => sum + (typeof score === 'number' ? score : 0), 0),
        remark: random() < 0.25 ? pick(language.remarks) : '',
      };
    });
  });
}

/** Full points with the probability `level`; otherwise one of the lower levels, the nearer the likelier. */
function share(draw: number, level: number): number {
  let rest = draw;
  for (const value of SHARES) {
    if (rest < level) return value;
    rest = (rest - level) / (1 - level);
  }
  return 0;
}

/** 18 digits: the day and a running number of the recorder. As a number Excel would cut off its end. */
function contactId(day: number, random: () => number): string {
  const date = new Date((day - 25569) * DAY).toISOString().slice(0, 10).replaceAll('-', '');
  return date + String(Math.floor(random() * 1e10)).padStart(10, '0');
}

/** Mulberry32: small, and good enough for made-up figures. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
