// A session over a list of questions: one after the other, a wrong one again later, pause, end by number or by time.
import { cardOf, type Question } from './question.ts';

/** A wrong one comes again after so many others that were not asked yet; behind all, where fewer are left. */
const AGAIN_AFTER = 3;

/** Nearly: a touch that was not far off. It is known, though not well: it does not come again. */
export type Outcome = 'right' | 'nearly' | 'wrong';

interface Answer {
  readonly card: string;
  readonly outcome: Outcome;
  /** Not the first time in this session: it counts for learning, not for the score. */
  readonly again: boolean;
}

/** Plain data: a paused session is kept as it is. */
export interface Session {
  /** `exam`: no hints, nothing comes again. */
  readonly mode: 'learn' | 'exam';
  readonly waiting: readonly Question[];
  readonly answers: readonly Answer[];
  /** Ends before the next question after this much time; absent: when all are answered. */
  readonly mostMs?: number;
  readonly spentMs: number;
}

export function startSession(
  questions: readonly Question[],
  mode: Session['mode'],
  mostMs?: number,
): Session {
  return { mode, waiting: questions, answers: [], spentMs: 0, ...(mostMs !== undefined && { mostMs }) };
}

/** The question that is asked now; nothing when the session is over. */
export function askedNow({ waiting, spentMs, mostMs }: Session): Question | undefined {
  return mostMs !== undefined && spentMs >= mostMs ? undefined : waiting[0];
}

/** @param tookMs time at the question, without pauses */
export function answered(session: Session, outcome: Outcome, tookMs: number): Session {
  const question = askedNow(session);
  if (!question) return session;
  const card = cardOf(question);
  const rest = session.waiting.slice(1);
  const again = session.answers.some((answer) => answer.card === card);
  const repeats = outcome === 'wrong' && session.mode === 'learn';
  return {
    ...session,
    spentMs: session.spentMs + tookMs,
    answers: [...session.answers, { card, outcome, again }],
    waiting: repeats ? putBack(rest, question, new Set(session.answers.map((answer) => answer.card))) : rest,
  };
}

function putBack(rest: readonly Question[], question: Question, asked: ReadonlySet<string>): Question[] {
  const fresh = rest.flatMap((one, at) => (asked.has(cardOf(one)) ? [] : [at]));
  const last = fresh[AGAIN_AFTER - 1];
  const at = last === undefined ? rest.length : last + 1;
  return [...rest.slice(0, at), question, ...rest.slice(at)];
}

/** A session that begins where another one over the same questions stood. */
export function resumed(session: Session, outcomes: readonly Outcome[], spentMs: number): Session {
  const begun = outcomes.reduce((before, outcome) => answered(before, outcome, 0), session);
  return { ...begun, spentMs };
}

export interface Score {
  readonly right: number;
  readonly nearly: number;
  readonly of: number;
  /** Cards whose first answer was not right: what to learn. */
  readonly learn: readonly string[];
}

/** First answers only. */
export function scoreOf({ answers }: Session): Score {
  const first = answers.filter(({ again }) => !again);
  const count = (outcome: Outcome) => first.filter((answer) => answer.outcome === outcome).length;
  return {
    right: count('right'),
    nearly: count('nearly'),
    of: first.length,
    learn: first.filter(({ outcome }) => outcome !== 'right').map(({ card }) => card),
  };
}
