// Tells each hold of the timer once, when it has ended: done, given up, or left. Of the point that was chosen when it began.
import { useEffect, useRef } from 'react';
import type { Work } from '../../../guide/guide-fact.ts';
import type { PointOnSide } from '../../../state/atlas-state.ts';
import { tellHold } from '../../../state/held.ts';
import { useAtlasStore } from '../../../state/use-atlas.ts';
import type { HoldTimer } from './hold-timer.ts';

/** @param work what is done with the hold; undefined where a client presses alone */
export function useHoldTold({ phase, pain }: HoldTimer, heldMs: number, work: Work | undefined): void {
  const store = useAtlasStore();
  const running = useRef<{ of: PointOnSide | null; heldMs: number; pain: number | null } | null>(null);
  if (phase === 'holding' || phase === 'paused') {
    const { point, side } = store.getState();
    const of = running.current?.of ?? (point === null ? null : { point, side });
    running.current = { of, heldMs, pain };
  }
  const tellEnd = useRef<() => void>(() => {});
  tellEnd.current = () => {
    const ended = running.current;
    running.current = null;
    if (ended === null || ended.of === null || work === undefined || ended.heldMs < 1000) return;
    tellHold(ended.of, { work, seconds: Math.round(ended.heldMs / 1000), pain: ended.pain });
  };
  useEffect(() => {
    if (phase === 'released' && running.current) running.current = { ...running.current, heldMs };
    if (phase === 'released' || phase === 'ready') tellEnd.current();
  }, [phase, heldMs]);
  useEffect(() => () => tellEnd.current(), []);
}
