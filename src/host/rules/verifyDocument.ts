import type { Rule, Rules, Snippet, Steps } from './rule';
import { RULE_SCRIPT, snippetFunction } from './ruleScript';

type RulesByArea = Readonly<Record<string, Rules>>;

interface Entry<Check extends Snippet | Steps> {
  readonly area: string;
  readonly name: string;
  readonly rule: Rule & { readonly check: Check };
}

const MINUTES_FOR_SCRIPT = 10;
const MINUTES_PER_RULE = 3;
/** Longer than anybody gives us. */
export const MOST_MINUTES = 30;

/** What only a person with Excel can confirm: the assumed rules as a script to paste and a few steps to do by hand. */
export function verifyDocument(rules: RulesByArea): string {
  const scripted = assumed(rules, isSnippet);
  const byHand = assumed(rules, isSteps);
  return `${[
    ...introduction(byHand.length),
    ...scriptPart(rules, scripted),
    ...(byHand.length > 0 ? ['## Part 2: by hand', ...byHand.flatMap(stepsOf)] : []),
  ].join('\n\n')}\n`;
}

/** Minutes that a person needs. */
export const minutesToVerify = (rules: RulesByArea): number =>
  MINUTES_FOR_SCRIPT + MINUTES_PER_RULE * assumed(rules, isSteps).length;

/** Plain JavaScript that runs every assumed rule, prints a table and resolves to its rows. */
export function verifyScript(rules: RulesByArea): string {
  const entries = assumed(rules, isSnippet).map(
    ({ name, rule }) =>
      `  {\n    name: ${JSON.stringify(name)},\n    expected: ${JSON.stringify(rule.check.expected)},\n    snippet: ${snippetFunction(rule.check)},\n  },`,
  );
  return `${RULE_SCRIPT.trim()}
const RULES = [
${entries.join('\n')}
];
async function tryAll() {
  const rows = [];
  for (const { name, expected, snippet } of RULES) {
    let got;
    try {
      got = JSON.stringify(await tryRule(snippet));
    } catch (error) {
      got = 'failed: ' + (error.code || error.message);
    }
    const wanted = JSON.stringify(expected);
    rows.push([got === wanted ? 'same' : 'DIFFERENT', name, wanted, String(got)]);
  }
  console.log([['result', 'rule', 'expected', 'got'], ...rows].map((row) => row.join(' | ')).join('\\n'));
  return rows;
}
tryAll();`;
}

function assumed<Check extends Snippet | Steps>(
  rules: RulesByArea,
  isKind: (check: Snippet | Steps) => check is Check,
): Entry<Check>[] {
  return Object.entries(rules).flatMap(([area, ofArea]) =>
    Object.entries(ofArea).flatMap(([name, rule]): Entry<Check>[] => {
      const { basis, check } = rule;
      return basis === 'assumed' && isKind(check) ? [{ area, name, rule: { ...rule, check } }] : [];
    }),
  );
}

const isSnippet = (check: Snippet | Steps): check is Snippet => 'snippet' in check;

const isSteps = (check: Snippet | Steps): check is Steps => !isSnippet(check);

function introduction(byHand: number): string[] {
  const minutesByHand = byHand * MINUTES_PER_RULE;
  return [
    '# Verify in Excel',
    'The tests run against `src/host`, our reading of Excel. What Microsoft documents or people reported there has a source; the rest is assumed, and only a person with Excel can say whether it is so. This document has every assumed rule. It is generated from `src/host/rules` by `npm run docs:verify`: change the rules, not this text.',
    `Do it once on each Excel that matters: Windows, Mac, the web, and the oldest version in use. It takes about ${MINUTES_FOR_SCRIPT + minutesByHand} minutes: ${MINUTES_FOR_SCRIPT} for part 1${byHand > 0 ? `, ${minutesByHand} for part 2` : ''}.`,
    '**How to report.** Note the version (File, Account, About Excel), the system and the display language. Copy the table that part 1 prints, whole. For part 2 note per rule "as expected", or what happened instead. Whoever takes the report in sets the basis of a confirmed rule to `documented` or `issue thread` with the report as its source; where Excel does something else, the rule, the host and the product follow Excel.',
  ];
}

function scriptPart(rules: RulesByArea, scripted: readonly Entry<Snippet>[]): string[] {
  return [
    '## Part 1: the script',
    [
      '1. Open a new, empty workbook and save it.',
      '2. Install Script Lab (Insert, Get Add-ins, search for "Script Lab") and open its Code pane.',
      '3. Make a new snippet, replace everything in its Script tab by the code below, choose Run.',
      '4. After a minute the console shows one line a rule: `same` or `DIFFERENT`, the rule, what we expect, what Excel did.',
    ].join('\n'),
    'Every rule works on a sheet of its own, which is deleted afterwards. AutoCorrect has to be as Excel is delivered: formulas fill tables, tables grow (File, Options, Proofing, AutoCorrect Options, AutoFormat As You Type).',
    '```text\n' + verifyScript(rules) + '\n```',
    '### What the rules say',
    ...grouped(scripted).map(
      ([area, entries]) =>
        `${area}:\n\n${entries.map(({ name, rule }) => `- _${name}._ ${rule.excel} (${rule.source})`).join('\n')}`,
    ),
  ];
}

function grouped(entries: readonly Entry<Snippet>[]): [string, Entry<Snippet>[]][] {
  const areas = new Map<string, Entry<Snippet>[]>();
  for (const entry of entries) areas.set(entry.area, [...(areas.get(entry.area) ?? []), entry]);
  return [...areas];
}

function stepsOf({ area, name, rule }: Entry<Steps>): string[] {
  return [
    `### ${area}: ${name}`,
    `${rule.excel} (${rule.source})`,
    rule.check.steps.map((step, i) => `${i + 1}. ${step}`).join('\n'),
    `Expected: ${rule.check.expected}`,
  ];
}
