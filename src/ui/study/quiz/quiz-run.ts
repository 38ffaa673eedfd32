// A session that is on: its plan, where it stands, the answer that was just given. Kept while other panels are looked at,
// and, where the person keeps progress on the device, across a reload.
import type { AtlasStore } from '../../../state/atlas-store.ts';
import { recordsOf } from '../../../state/records/page-records.ts';
import { sessionId, studySessionCollection } from '../../../state/records/study-record.ts';
import { reportFault } from '../../../state/report-fault.ts';
import type { PlaceJudgement } from '../../../study/judge-place.ts';
import type { SketchJudgement } from '../../../study/judge-sketch.ts';
import type { CardName, Question } from '../../../study/question.ts';
import { makeQuiz, questionAbout } from '../../../study/quiz.ts';
import type { QuizPlan } from '../../../study/quiz-code.ts';
import type { QuizSource } from '../../../study/quiz-source.ts';
import {
  answered,
  askedNow,
  type Outcome,
  resumed,
  type Session,
  startSession,
} from '../../../study/session.ts';
import { dayOf } from '../../../study/today.ts';

/** What was answered, beside whether it was right. */
export interface Given {
  readonly outcome: Outcome;
  /** The option that was chosen, or meant by a typed name. */
  readonly option?: string;
  /** The name as it is spelt, where one letter was wrong. */
  readonly spelt?: string;
  readonly touch?: PlaceJudgement;
  readonly paint?: SketchJudgement;
}

export interface QuizRun {
  readonly code: string;
  readonly session: Session;
  /** How many questions it began with. */
  readonly count: number;
  /** The question that was answered and is explained now. */
  readonly explained: { readonly question: Question; readonly given: Given } | null;
  readonly paused: boolean;
  readonly ended: boolean;
  /** Of today's session. */
  readonly today?: { readonly day: number; readonly cards: readonly CardName[] };
}

/** More than anyone answers in a minute. */
const A_MINUTE = 12;

function runOf(
  code: string,
  questions: readonly Question[],
  mode: Session['mode'],
  mostMs?: number,
): QuizRun {
  const session = startSession(questions, mode, mostMs);
  return { code, session, count: questions.length, explained: null, paused: false, ended: false };
}

export function startRun(source: QuizSource, code: string, plan: QuizPlan): QuizRun {
  const { length, mode } = plan;
  const minutes = 'minutes' in length ? length.minutes : undefined;
  const count = 'questions' in length ? length.questions : length.minutes * A_MINUTE;
  const mostMs = minutes === undefined ? undefined : minutes * 60_000;
  return runOf(code, makeQuiz(source, { ...plan, count }), mode, mostMs);
}

/** Today's cards, each asked with other wrong answers from day to day. */
export function startToday(source: QuizSource, cards: readonly CardName[], now: Date): QuizRun {
  const day = dayOf(now);
  const questions = cards.flatMap((card) => questionAbout(source, card, { seed: day }) ?? []);
  return { ...runOf('today', questions, 'learn'), today: { day, cards } };
}

export function withAnswer(run: QuizRun, question: Question, given: Given, tookMs: number): QuizRun {
  const session = answered(run.session, given.outcome, tookMs);
  // In an exam nothing is said before the end.
  return { ...run, session, explained: session.mode === 'exam' ? null : { question, given } };
}

const runs = new WeakMap<AtlasStore, QuizRun>();

export function keptRun(store: AtlasStore, code: string): QuizRun | null {
  const run = runs.get(store);
  return run?.code === code ? run : null;
}

export function keepRun(store: AtlasStore, run: QuizRun | null): void {
  if (run) runs.set(store, run);
  else runs.delete(store);
  if (!store.getState().remember) return;
  const goesOn = run !== null && !run.ended && askedNow(run.session) !== undefined;
  recordsOf(store)
    .then((records) =>
      goesOn
        ? records.write(studySessionCollection, sessionId, {
            code: run.code,
            outcomes: run.session.answers.map(({ outcome }) => outcome),
            spentMs: run.session.spentMs,
            ...(run.today && { today: { day: run.today.day, cards: [...run.today.cards] } }),
          })
        : records.erase(studySessionCollection.name, sessionId),
    )
    .catch((fault: unknown) => reportFault('keeping the session', fault));
}

/** Today's session as it stood before the page was loaded anew; null where there is none of this day. */
export async function resumedToday(
  store: AtlasStore,
  source: QuizSource,
  now: Date,
): Promise<QuizRun | null> {
  if (!store.getState().remember) return null;
  try {
    const kept = await (await recordsOf(store)).read(studySessionCollection, sessionId);
    if (kept?.code !== 'today' || kept.today?.day !== dayOf(now)) return null;
    const run = startToday(source, kept.today.cards, now);
    return { ...run, session: resumed(run.session, kept.outcomes, kept.spentMs) };
  } catch (fault) {
    reportFault('reading the session', fault);
    return null;
  }
}

/** Where it stood before the page was loaded anew, or its beginning. */
export async function resumedRun(
  store: AtlasStore,
  source: QuizSource,
  code: string,
  plan: QuizPlan,
): Promise<QuizRun> {
  const run = startRun(source, code, plan);
  try {
    const records = await recordsOf(store);
    const kept = await records.read(studySessionCollection, sessionId);
    if (kept?.code !== code) return run;
    return { ...run, session: resumed(run.session, kept.outcomes, kept.spentMs) };
  } catch (fault) {
    reportFault('reading the session', fault);
    return run;
  }
}
