import { cellAddress, placeName } from '../address';
import type { Language } from '../language';
import { subjectKey, type RubricSubject } from '../rubric/subject';
import type { ImportGrid } from './importGrid';
import type { RawText } from './rawStandard';
import type {
  ImportDecisions,
  ImportFinding,
  ImportGuess,
  ImportProblem,
  ImportQuestion,
  ImportTarget,
} from './rubricReading';
import { targetsInText } from './targetText';

/** Notes down what is found where while a standard is being read, and what people decided about it. */
export class ImportRecorder {
  readonly places: Record<string, string> = {};
  readonly guesses: ImportGuess[] = [];
  readonly questions: ImportQuestion[] = [];
  readonly targets: ImportTarget[] = [];
  readonly problems: ImportProblem[] = [];
  private readonly names = new Set<string>();

  constructor(
    private readonly grid: ImportGrid,
    readonly language: Language,
    readonly decisions: ImportDecisions,
  ) {}

  decided(subject: RubricSubject): number | undefined {
    const decision = this.decisions[`points:${subjectKey(subject)}`];
    return typeof decision === 'number' && decision >= 0 ? decision : undefined;
  }

  /** Names are column headers: those met twice get a number. */
  unique(name: string, place: RawText | null, kind: 'section' | 'criterion' | 'rule'): string {
    const wanted = name === '' ? (place?.text ?? '') : name;
    let unique = wanted;
    for (let copy = 2; this.names.has(unique.toLowerCase()); copy += 1) {
      unique = copy === 2 && kind === 'section' ? sectionOf(wanted, this.language) : `${wanted} (${copy})`;
    }
    this.names.add(unique.toLowerCase());
    if (unique !== wanted && place) {
      const subject: RubricSubject =
        kind === 'section'
          ? { kind, section: unique }
          : kind === 'criterion'
            ? { kind, criterion: unique }
            : { kind, rule: unique };
      this.guess('NAME_NUMBERED', subject, place);
    }
    return unique;
  }

  place(subject: RubricSubject, text: RawText): void {
    this.places[subjectKey(subject)] ??= this.address(text);
  }

  guess(code: ImportGuess['code'], subject: RubricSubject, place: RawText): void {
    this.guesses.push({ code, subject, where: this.address(place) });
  }

  problem(severity: ImportProblem['severity'], finding: ImportFinding, subject: RubricSubject, place: RawText): void {
    this.problems.push({ ...finding, severity, subject, repairs: [], where: this.address(place) });
  }

  address({ row, column }: RawText): string {
    const { sheet, firstRow, firstColumn } = this.grid;
    return placeName(sheet, cellAddress(firstRow + row, firstColumn + column));
  }

  /** Notes down the rates of the centre that a text names, and says how many they are. */
  noteTargets(text: RawText): number {
    const targets = targetsInText(text.text);
    this.targets.push(...targets.map((target) => ({ ...target, where: this.address(text) })));
    return targets.length;
  }
}

function sectionOf(name: string, language: Language): string {
  return name + (language === 'en' ? ' (section)' : '（大项）');
}
