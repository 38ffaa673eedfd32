// Holds of the timer as they end: the timer tells them here, and whoever keeps a record of a session hears of them.
import type { Hold } from '../guide/session/session-steps.ts';
import type { PointOnSide } from './atlas-state.ts';

type Listener = (of: PointOnSide, hold: Hold) => void;

const listeners = new Set<Listener>();

/** @param of the point that was held */
export function tellHold(of: PointOnSide, hold: Hold): void {
  for (const listener of [...listeners]) listener(of, hold);
}

/** The returned function ends it. */
export function onHold(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
