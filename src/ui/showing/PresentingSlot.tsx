// The place of the plate alone: its words and edges, which come when they are asked for, and the safety line of what is
// presented, which waits for nothing.
import { useEffect, useMemo } from 'react';
import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { late } from '../../state/late.ts';
import { pairOf } from '../../state/pair.ts';
import { pointOfPin } from '../../state/pin.ts';
import { presented } from '../../state/shown-pins.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { MuscleFlags } from '../guide/safety/EarlyFlags.tsx';
import { useAtlasData } from '../parts/atlas-data.ts';
import { LaterOver } from '../parts/LaterOver.tsx';
import { partOf } from '../parts/late-part.tsx';
import styles from './PresentingSlot.module.css';

interface PointWithMuscle {
  readonly muscle: MuscleEntry;
  readonly point: PointEntry;
}

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
    <LaterOver onFailed={() => setPresenting(false)}>
      <Edges />
    </LaterOver>
  );
}

/** Under the plate. */
export function PresentingSlot() {
  const setPresenting = useAtlasAction('setPresenting');
  useFocusBack();
  return (
    <div className={styles.under} data-presentation>
      <LaterOver onFailed={() => setPresenting(false)}>
        <Presentation />
      </LaterOver>
      <Flags />
    </div>
  );
}

function Flags() {
  const { points } = useAtlasData();
  const ids = useAtlasNow((state) => flagged(state).join(' '));
  const shown = useMemo(() => joined(ids.split(' ').flatMap((id) => points.get(id) ?? [])), [points, ids]);
  return (
    shown && (
      <div className={styles.flags}>
        <MuscleFlags {...shown} />
      </div>
    )
  );
}

/** Of two pictures all; all together: the signs of the first stand for a start, and each step asks for its own. */
function flagged(state: AtlasState): string[] {
  const { pins } = state;
  const first = pins[0] === undefined ? null : pointOfPin(pins[0]);
  const shown = pairOf(state)?.flat() ?? [presented(state) ?? first];
  return shown.flatMap((which) => which?.point ?? []);
}

/** One line for several: the signs of every muscle, and of every place to which they send pain. */
function joined(found: readonly PointWithMuscle[]): PointWithMuscle | null {
  const [first, ...others] = found;
  if (first === undefined || others.length === 0) return first ?? null;
  return {
    muscle: { ...first.muscle, redFlags: [...new Set(found.flatMap(({ muscle }) => muscle.redFlags))] },
    point: { ...first.point, zones: found.flatMap(({ point }) => point.zones) },
  };
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
