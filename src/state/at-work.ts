// What is under way on the page and would be lost or disturbed if it started again: whoever begins something tells it here.
import type { AtlasState } from './atlas-state.ts';

const underWay = new Set<symbol>();
const listeners = new Set<() => void>();

/** Something begins that must not be broken off: a hold, a session. The returned function ends it. */
export function beginWork(): () => void {
  const work = Symbol('work');
  underWay.add(work);
  tell();
  return () => {
    if (underWay.delete(work)) tell();
  };
}

/** The page begins nothing anew by itself while this is true. */
export function isAtWork({ quiz, painting, handout, page }: WorkState): boolean {
  return underWay.size > 0 || quiz !== null || painting || handout !== null || page === 'session';
}

type WorkState = Pick<AtlasState, 'quiz' | 'painting' | 'handout' | 'page'>;

/** Called whenever something begun here begins or ends. The returned function ends that. */
export function onWork(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}
