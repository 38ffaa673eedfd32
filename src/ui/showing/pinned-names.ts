// The pinned points as panels name them: number, point, side, and the names that a student may have hidden.
import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import { pinOf, pointOfPin } from '../../state/pin.ts';
import { useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import '../../words/en/showing-words.ts';
import { sideOfPoint } from '../../space/side.ts';
import { hiddenPointName, muscleName, pointName } from '../parts/wording.ts';

export interface PinnedPoint extends PointOnSide {
  readonly pin: string;
  /** 1 to 8, in the order in which they stand. */
  readonly number: number;
  readonly muscle: MuscleEntry;
  readonly entry: PointEntry;
  /** "Trapezius point 1, left side". */
  readonly name: string;
  /** "Trapezius 1, left". */
  readonly short: string;
}

export function usePinned(): readonly PinnedPoint[] {
  const { points } = useAtlasData();
  const pins = useAtlasNow((state) => state.pins);
  const hidden = useAtlasNow((state) => state.hideLabels);
  return pins.flatMap((pin, at) => {
    const which = pointOfPin(pin);
    const found = points.get(which.point);
    if (!found) return [];
    const { muscle, point: entry } = found;
    const named = { number: entry.number, side: sideOfPoint(entry, which.side) };
    const name = hidden ? hiddenPointName(entry, which.side) : pointName(muscle, entry, which.side);
    const short = hidden ? name : message('legend.pin', { muscle: muscleName(muscle), ...named });
    return [{ ...which, pin: pinOf(which), number: at + 1, muscle, entry, name, short }];
  });
}

/** "Trapezius 1, left; Trapezius 2, left". */
export function shortOf(pinned: readonly PinnedPoint[]): string {
  return pinned.map(({ short }) => short).join('; ');
}
