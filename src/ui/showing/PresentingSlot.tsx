// The place of the plate alone: its words and edges, which come when they are asked for, and the safety line of what is
// presented, which waits for nothing.
import { useEffect } from 'react';
import type { PointOnSide } from '../../state/atlas-state.ts';
import { late } from '../../state/late.ts';
import { presented } from '../../state/shown-pins.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { MuscleFlags } from '../guide/safety/EarlyFlags.tsx';
import { useAtlasData } from '../parts/atlas-data.ts';
import { LatePart } from '../parts/LatePart.tsx';
import { partOf } from '../parts/late-part.tsx';
import styles from './PresentingSlot.module.css';

const parts = late(
  () => import('./Presentation.tsx').then(({ Presentation, Edges }) => ({ Presentation, Edges })),
  { isToldInPlace: true },
);
const Presentation = partOf(parts, 'Presentation');
const Edges = partOf(parts, 'Edges');

export function useIsPresenting(): boolean {
  // A question is asked in panels.
  return useAtlasNow(({ presenting, asked }) => presenting !== null && asked === null);
}

/** Beside the plate: a press on either edge steps on. */
export function PresentingEdges() {
  const setPresenting = useAtlasAction('setPresenting');
  return (
    <LatePart onFailed={() => setPresenting(false)}>
      <Edges />
    </LatePart>
  );
}

/** Under the plate. */
export function PresentingSlot() {
  const setPresenting = useAtlasAction('setPresenting');
  useFocusBack();
  return (
    <div className={styles.under} data-presentation>
      <LatePart onFailed={() => setPresenting(false)}>
        <Presentation />
      </LatePart>
      <Flags />
    </div>
  );
}

function Flags() {
  const { points } = useAtlasData();
  const pin = useAtlasNow((state) => keyOf(presented(state)));
  // All together: the signs of the first stand for a start, and each step asks for its own.
  const first = useAtlasNow(({ pins }) => pins[0]?.replace(/_(left|right)$/, '') ?? null);
  const found = points.get(pin ?? first ?? '');
  return (
    found && (
      <div className={styles.flags}>
        <MuscleFlags muscle={found.muscle} point={found.point} />
      </div>
    )
  );
}

function keyOf(which: PointOnSide | null): string | null {
  return which?.point ?? null;
}

/** Whoever leaves stands where they were. */
function useFocusBack(): void {
  useEffect(() => {
    const from = document.activeElement;
    return () => {
      setTimeout(() => {
        const there = from instanceof HTMLElement && from.getClientRects().length > 0;
        const next = there ? from : document.getElementById('plate');
        next?.focus({ preventScroll: true });
      });
    };
  }, []);
}
