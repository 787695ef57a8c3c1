import type { ContactRule, Level, RuleOutcome } from '../rubric/rubric';
import type { CriterionTexts } from './criterionTexts';
import type { ImportRecorder } from './importRecorder';
import { flagNote, noteMeaning, ruleName, speaksOfOutcome } from './noteText';
import { joinLines } from './plainText';
import type { RawText } from './rawStandard';
import type { NoteChoice } from './rubricReading';

const NOTE_OPTIONS: readonly NoteChoice[] = ['fatal', 'zeroContact', 'veto', 'fullMarks', 'plain'];

/** Makes contact rules of the notes and items that speak of an outcome; each is asked about once. */
export class RuleCollector {
  readonly rules: ContactRule[] = [];

  constructor(private readonly recorder: ImportRecorder) {}

  ruleOf({ name, leads, notes, place }: CriterionTexts, section: RawText | null): void {
    const texts = [...leads, ...notes].map(({ text }) => text);
    const said =
      texts.find((text) => speaksOfOutcome(text)) ??
      (speaksOfOutcome(place.text) ? place.text : section?.text) ??
      place.text;
    const text = texts.length > 0 ? `${name}：${texts.join('；')}` : joinLines(place.text);
    this.note({ ...place, text }, null, noteMeaning(said), name);
  }

  /** Notes beside a criterion and outcomes in its levels; whether one says that nothing is deducted. */
  notes(
    texts: CriterionTexts,
    criterion: string,
    levels: readonly Level[],
    found: readonly { place: RawText }[],
  ): boolean {
    const beside = [...texts.notes, ...texts.leads.filter(({ text }) => noteMeaning(text, 'criterion') !== 'plain')];
    const inLevels = levels.flatMap(({ descriptor }, at) => {
      const place = found[at]?.place;
      return place && speaksOfOutcome(descriptor, 'criterion') ? [{ ...place, text: outcomeSentence(descriptor) }] : [];
    });
    return [...beside, ...inLevels]
      .map((note) => this.note(note, criterion, null, isFlag(note.text, texts.name) ? note.text : undefined))
      .some((policy) => policy);
  }

  /** Takes a note for what its words say, or for what was decided; whether it says that nothing is deducted. */
  note(note: RawText, criterion: string | null, meaning: NoteChoice | null, short?: string): boolean {
    const targets = this.recorder.noteTargets(note);
    const said = meaning ?? noteMeaning(note.text, criterion === null ? 'nothing' : 'criterion');
    if (targets > 0 && said === 'plain') return false;
    const text = joinLines(note.text);
    const id = `note:${this.recorder.address(note)}:${this.recorder.questions.filter((one) => one.kind === 'note').length}`;
    const chosen = NOTE_OPTIONS.find((option) => option === this.recorder.decisions[id]) ?? said;
    const options = criterion === null ? NOTE_OPTIONS.filter((option) => option !== 'fullMarks') : NOTE_OPTIONS;
    this.recorder.questions.push({
      id,
      kind: 'note',
      where: this.recorder.address(note),
      text,
      criterion,
      options,
      chosen,
    });
    if (chosen === 'plain') return false;
    if (chosen === 'fullMarks') return true;
    this.addRule(note, chosen, criterion, short ?? ruleName(text), text);
    return false;
  }

  private addRule(note: RawText, outcome: RuleOutcome, criterion: string | null, short: string, text: string): void {
    const name = this.recorder.unique(short, note, 'rule');
    this.recorder.place({ kind: 'rule', rule: name }, note);
    this.rules.push({
      name,
      outcome,
      ...(outcome === 'veto' && criterion !== null && { criterion }),
      text,
    });
  }
}

/** Whether a note is a column's yes beside the criterion: its name and the column's. */
function isFlag(text: string, criterion: string): boolean {
  return text.startsWith(flagNote(criterion, ''));
}

/** Of a descriptor the sentence that speaks of an outcome. */
function outcomeSentence(text: string): string {
  const sentences = text.split(/(?<=[。；;！!])\s*/u);
  return sentences.find((sentence) => speaksOfOutcome(sentence, 'criterion')) ?? text;
}
