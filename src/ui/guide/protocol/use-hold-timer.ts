// Joins the timer's steps to a clock: ticks only while something is held, and says each change once.
import { useEffect, useReducer, useRef, useState } from 'react';
import { beginWork } from '../../../state/at-work.ts';
import { breathAt, type HoldEvent, heldAt, readyTimer, stepTimer } from './hold-timer.ts';

/** Short enough that no second is shown late, long enough to cost nothing. */
const tickMs = 200;

/** Milliseconds on a clock that only goes forward. */
const clock = (): number => performance.now();

type Told<E> = E extends { now: number } ? Omit<E, 'now'> : E;

/**
 * A timer for one hold.
 * @param seconds how long it shall last at first
 * @param cap comfort cap, 0 to 10
 * @param painBefore pain told before the hold, 0 to 10, or null; above the cap it keeps the timer from starting
 */
export function useHoldTimer(seconds: number, cap: number, painBefore: number | null) {
  const [timer, send] = useReducer(
    (now: ReturnType<typeof readyTimer>, event: HoldEvent) => stepTimer(now, event, cap),
    readyTimer(seconds, painBefore !== null && painBefore > cap ? painBefore : null),
  );
  const [now, setNow] = useState(clock);
  const holding = timer.phase === 'holding';
  useEffect(() => {
    if (!holding) return;
    const beat = setInterval(() => {
      setNow(clock());
      send({ type: 'tick', now: clock() });
    }, tickMs);
    return () => clearInterval(beat);
  }, [holding]);

  const underWay = holding || timer.phase === 'paused';
  useEffect(() => (underWay ? beginWork() : undefined), [underWay]);

  // A new dose, or new pain told elsewhere, is a new hold.
  const before = useRef({ seconds, painBefore });
  useEffect(() => {
    if (before.current.seconds !== seconds) send({ type: 'goal', seconds });
    if (before.current.painBefore !== painBefore && painBefore !== null && painBefore > cap)
      send({ type: 'pain', level: painBefore, now: clock() });
    before.current = { seconds, painBefore };
  }, [seconds, painBefore, cap]);

  const heldMs = heldAt(timer, holding ? Math.max(now, timer.since ?? 0) : 0);
  return {
    timer,
    heldMs,
    breath: holding ? breathAt(heldMs) : null,
    tell: (event: Told<HoldEvent>): void => {
      const at = clock();
      setNow(at);
      send({ ...event, now: at } as HoldEvent);
    },
  };
}
