// Questions that come faster than answers: one is under way, the latest waits, those between are never asked.

import { reportFault } from '../report-fault.ts';

interface LatestOnly<Q> {
  ask(question: Q): void;
  /** No answer is told from now on. */
  stop(): void;
}

/** @param doing for the report of a fault. @param tell what came of a question; of one that is no longer the latest as well, so that something moves while hands do. */
export function latestOnly<Q, R>(
  doing: string,
  work: (question: Q) => Promise<R>,
  tell: (question: Q, answer: R) => void,
  failed: () => void,
): LatestOnly<Q> {
  let busy = false;
  let stopped = false;
  let next: { question: Q } | null = null;
  const run = async (question: Q): Promise<void> => {
    busy = true;
    try {
      const answer = await work(question);
      if (!stopped) tell(question, answer);
    } catch (fault) {
      reportFault(doing, fault);
      if (!stopped) failed();
    }
    busy = false;
    const waiting = next;
    next = null;
    if (waiting !== null && !stopped) void run(waiting.question);
  };
  return {
    ask: (question) => {
      if (stopped) return;
      if (busy) next = { question };
      else void run(question);
    },
    stop: () => {
      stopped = true;
      next = null;
    },
  };
}
