import { failWith } from '../domain/failure';
import {
  roleShares,
  SUGGESTED_SHARES,
  type Opinion,
  type OpinionRole,
  type RoleShare,
} from '../domain/rubric/consultation/opinion';
import {
  opinionsSheetPlan,
  queueDecision,
  queueNewOpinion,
  queueOpinions,
  queueOpinionsDress,
  type StandingOpinion,
  type StandingOpinions,
} from '../workbook/opinionsTable';
import { rubricIdentity } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { queueSetup, type Setup } from '../workbook/setupTable';
import { isSheetMissing, queueSheetState, queueTableSheet } from '../workbook/tableSheet';
import { queueWritable } from '../workbook/workbookGuard';
import { localDay } from './localSerial';

export interface Consultation {
  readonly rubric: string;
  readonly opinions: readonly StandingOpinion[];
  /** How many of them nobody decided yet. */
  readonly open: number;
  readonly shares: readonly RoleShare[];
}

/** What was said about a standard, by whom, and what became of it. One request. */
export function readConsultation(session: ExcelSession, args: { rubric: string }): Promise<Consultation> {
  return session.run('readConsultation', async (context) => {
    const readSetup = queueSetup(context);
    const read = queueOpinions(context);
    await context.sync();
    return consultation(args.rubric, read(), readSetup());
  });
}

/** Adds an opinion, or a problem met during the trial, to the table `QA_Opinions`, which is made where it is missing. */
export function addOpinion(
  session: ExcelSession,
  args: { rubric: string; role: OpinionRole; text: string; date?: string; adopted?: boolean; reason?: string },
): Promise<{ readonly rubric: string; readonly sheet: string }> {
  rubricIdentity(args.rubric);
  if (args.text.trim() === '') failWith({ code: 'INVALID_ARGUMENT', detail: 'text' });
  const opinion: Opinion = {
    rubric: args.rubric,
    date: args.date ?? localDay(new Date()),
    role: args.role,
    text: args.text.trim(),
    adopted: args.adopted ?? null,
    reason: args.reason ?? '',
  };
  return session.run('addOpinion', async (context) => {
    const readSetup = queueSetup(context);
    const read = queueOpinions(context);
    const states = (['zh-CN', 'en'] as const).map((language) =>
      queueSheetState(context, opinionsSheetPlan(language, [opinion])),
    );
    const refuseUnwritable = queueWritable(context);
    await context.sync();
    const language = readSetup().language ?? 'zh-CN';
    const standing = read();
    const state = (language === 'en' ? states[1] : states[0])();
    refuseUnwritable(standing === null && isSheetMissing(state));
    // The same save again makes no second row.
    if (standing && ofRubric(standing, args.rubric).some((one) => isSameOpinion(one, opinion))) {
      return { rubric: args.rubric, sheet: standing.sheet };
    }
    if (standing) {
      queueNewOpinion(context, standing, opinion, language);
      await context.sync();
      return { rubric: args.rubric, sheet: standing.sheet };
    }
    const plan = opinionsSheetPlan(language, [opinion]);
    const sheet = queueTableSheet(context, plan, state, (made) => queueOpinionsDress(made, language));
    sheet.load('name');
    await context.sync();
    return { rubric: args.rubric, sheet: sheet.name };
  });
}

/** Says whether an opinion is adopted, and why. ROW_CHANGED where its row holds another one by now. */
export function decideOpinion(
  session: ExcelSession,
  args: { rubric: string; text: string; adopted: boolean | null; reason?: string },
): Promise<Consultation> {
  return session.run('decideOpinion', async (context) => {
    const readSetup = queueSetup(context);
    const read = queueOpinions(context);
    const refuseUnwritable = queueWritable(context);
    await context.sync();
    const setup = readSetup();
    const standing = read();
    refuseUnwritable();
    const found = ofRubric(standing, args.rubric).find(({ text }) => text === args.text.trim());
    if (!standing || !found) return failWith({ code: 'INVALID_ARGUMENT', detail: `text: ${args.text}` });
    const decision = { adopted: args.adopted, reason: args.reason ?? found.reason };
    const written = queueDecision(context, standing, found, decision, setup.language ?? 'zh-CN');
    const readAgain = queueOpinions(context);
    await context.sync();
    if (!written.isRight()) {
      written.queuePutBack();
      await context.sync();
      failWith({ code: 'ROW_CHANGED', where: found.where });
    }
    return consultation(args.rubric, readAgain(), setup);
  });
}

function consultation(rubric: string, standing: StandingOpinions | null, setup: Setup): Consultation {
  const opinions = ofRubric(standing, rubric);
  return {
    rubric,
    opinions,
    open: opinions.filter(({ adopted }) => adopted === null).length,
    shares: roleShares(opinions, sharesOf(setup)),
  };
}

function isSameOpinion(one: Opinion, other: Opinion): boolean {
  return one.role === other.role && one.text === other.text && one.date === other.date;
}

function ofRubric(standing: StandingOpinions | null, rubric: string): readonly StandingOpinion[] {
  return (standing?.opinions ?? []).filter((opinion) => opinion.rubric === rubric);
}

/** `share:qa` and so on in `QA_Setup` replace the suggested shares. */
function sharesOf(setup: Setup): Partial<Record<OpinionRole, number>> {
  const set = Object.entries(setup.values('share:')).filter(([, value]) => typeof value === 'number');
  return { ...SUGGESTED_SHARES, ...Object.fromEntries(set) };
}
