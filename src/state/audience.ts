// What the lens means. It says two things: who reads (the words, what a hand is told to do) and to what end (the order
// of the panels, the marks on the body). Whoever wants to know asks here, so that the two can be chosen apart one day.
import type { AtlasState, Lens } from './atlas-state.ts';

/** Who reads. */
export type Audience = 'client' | 'therapist' | 'student';
/** To what end: from a place that hurts to its cause, from a point to its pain and the work, or to learn. */
export type Task = 'seek' | 'explain' | 'learn';

const meanings: Readonly<Record<Lens, { audience: Audience; task: Task }>> = {
  find: { audience: 'client', task: 'seek' },
  explain: { audience: 'therapist', task: 'explain' },
  study: { audience: 'student', task: 'learn' },
};

type Chosen = Pick<AtlasState, 'lens'>;

export function audienceOf({ lens }: Chosen): Audience {
  return meanings[lens].audience;
}

export function taskOf({ lens }: Chosen): Task {
  return meanings[lens].task;
}

/** True for someone who is not of the trade: plain words, no fact ids, sources gathered at the end of a list. */
export function readsPlainly(state: Chosen): boolean {
  return audienceOf(state) === 'client';
}

/** True while the cause of a painted pain is looked for. */
export function isPainted(state: Chosen & Pick<AtlasState, 'drawing'>): boolean {
  return seeksCause(state) && state.drawing.pains.length > 0;
}

/** True while a cause is looked for: a press on the skin marks what hurts, and the marks of points keep quiet. */
export function seeksCause(state: Chosen): boolean {
  return taskOf(state) === 'seek';
}
