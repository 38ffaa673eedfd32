// A session over a list of questions: one after the other, a wrong one again later, pause, end by number or by time.
import { cardOf, type Question } from './question.ts';

/** A wrong one comes again after so many others. */
const AGAIN_AFTER = 3;

export interface Answer {
  readonly card: string;
  readonly right: boolean;
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
export function answered(session: Session, option: string, tookMs: number): Session {
  const question = askedNow(session);
  if (!question) return session;
  const card = cardOf(question);
  const right = option === question.right;
  const rest = session.waiting.slice(1);
  const again = session.answers.some((answer) => answer.card === card);
  const repeats = !right && session.mode === 'learn';
  return {
    ...session,
    spentMs: session.spentMs + tookMs,
    answers: [...session.answers, { card, right, again }],
    waiting: repeats ? [...rest.slice(0, AGAIN_AFTER), question, ...rest.slice(AGAIN_AFTER)] : rest,
  };
}

/** First answers only, and the cards that were wrong at first: what to learn. */
export function scoreOf({ answers }: Session): { right: number; of: number; learn: string[] } {
  const first = answers.filter(({ again }) => !again);
  const wrong = first.filter(({ right }) => !right);
  return { right: first.length - wrong.length, of: first.length, learn: wrong.map(({ card }) => card) };
}
