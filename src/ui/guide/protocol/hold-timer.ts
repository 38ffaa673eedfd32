// The hold timer as plain steps: what it holds, what happens to it, what is said. No clock and no screen in here.

/** One breath: in for 4 seconds, out for 6, so that 10, 20 and 30 seconds are whole breaths. */
const breathInMs = 4000;
const breathOutMs = 6000;

export interface HoldTimer {
  phase: 'ready' | 'holding' | 'paused' | 'released';
  /** How long the hold shall last, seconds: within the dose. */
  goalSeconds: number;
  /** Held so far in earlier stretches, ms. */
  heldMs: number;
  /** When the present stretch began, ms on the caller's clock; null while nothing is held. */
  since: number | null;
  /** The pain last reported, 0 to 10; null when nothing was said. */
  pain: number | null;
  /** Why it is paused. */
  pausedBy: 'pain' | 'hand' | null;
}

export type HoldEvent =
  /** Begins, or goes on after a pause. Refused while the reported pain is above the cap. */
  | { type: 'press'; now: number }
  | { type: 'pause'; now: number }
  | { type: 'pain'; level: number; now: number }
  | { type: 'goal'; seconds: number }
  /** Time has passed. */
  | { type: 'tick'; now: number }
  | { type: 'reset' };

/** A timer at rest. Pain above the cap that was told before keeps it from starting. */
export function readyTimer(goalSeconds: number, pain: number | null = null): HoldTimer {
  return { phase: 'ready', goalSeconds, heldMs: 0, since: null, pain, pausedBy: null };
}

/** Milliseconds held until `now`, never more than the goal. */
export function heldAt({ heldMs, since, goalSeconds }: HoldTimer, now: number): number {
  return Math.min(goalSeconds * 1000, heldMs + (since === null ? 0 : Math.max(0, now - since)));
}

/** Whole seconds that are left. */
export function secondsLeft(timer: HoldTimer, now: number): number {
  return Math.ceil((timer.goalSeconds * 1000 - heldAt(timer, now)) / 1000);
}

/** Which half of the breath belongs to a moment of the hold. */
export function breathAt(heldMs: number): 'in' | 'out' {
  return heldMs % (breathInMs + breathOutMs) < breathInMs ? 'in' : 'out';
}

/** The timer after an event. `cap`: the comfort cap, 0 to 10; pain above it pauses, and keeps it paused. */
export function stepTimer(timer: HoldTimer, event: HoldEvent, cap: number): HoldTimer {
  const tooMuch = timer.pain !== null && timer.pain > cap;
  switch (event.type) {
    case 'press':
      if (tooMuch || timer.phase === 'holding') return timer;
      return {
        ...timer,
        phase: 'holding',
        heldMs: timer.phase === 'paused' ? timer.heldMs : 0,
        since: event.now,
        pausedBy: null,
      };
    case 'pause':
      return timer.phase === 'holding' ? paused(timer, 'hand', event.now) : timer;
    case 'pain': {
      const told = { ...timer, pain: event.level };
      if (event.level <= cap) return told;
      if (timer.phase === 'holding') return paused(told, 'pain', event.now);
      return timer.phase === 'paused' ? { ...told, pausedBy: 'pain' } : told;
    }
    case 'goal':
      return readyTimer(event.seconds, timer.pain);
    case 'tick':
      if (timer.phase !== 'holding' || heldAt(timer, event.now) < timer.goalSeconds * 1000) return timer;
      return { ...timer, phase: 'released', heldMs: timer.goalSeconds * 1000, since: null };
    case 'reset':
      return readyTimer(timer.goalSeconds, tooMuch ? timer.pain : null);
  }
}

function paused(timer: HoldTimer, pausedBy: 'pain' | 'hand', now: number): HoldTimer {
  return { ...timer, phase: 'paused', heldMs: heldAt(timer, now), since: null, pausedBy };
}
