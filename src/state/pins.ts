// Pinned points: several that are shown, compared and stepped through together, up to eight, each on its side.
import type { AtlasState, PointOnSide } from './atlas-state.ts';
import type { KnownIds } from './known-ids.ts';
import { pinsOfHalf } from './pair.ts';
import { MOST_PINS, pinOf, pointOfPin } from './pin.ts';

/** The pin in front; null where all stand alike. A link may name one that is not pinned. */
export function frontPin({ pins, inFront }: Pick<AtlasState, 'pins' | 'inFront'>): PointOnSide | null {
  return inFront !== null && pins.includes(inFront) ? pointOfPin(inFront) : null;
}

export interface PinActions {
  /** Pins points, behind those that are pinned already; those beyond the eighth are not, which is said once. */
  pin(points: readonly PointOnSide[]): void;
  unpin(point: PointOnSide): void;
  /** Lets all pins go; what is chosen stays. */
  clearPins(): void;
  /** Places a pin before (-1) or behind (1) its neighbour. */
  movePin(point: PointOnSide, by: -1 | 1): void;
  /** Shows one pin in front of the others, or all alike (null). */
  bringForward(point: PointOnSide | null): void;
  /** Shows two pictures beside one another, with these pins each; none: one picture. */
  setPair(pair: AtlasState['pair']): void;
  /** For the scene: whether two pictures are drawn; null while one is wanted. */
  setPairDrawn(drawn: boolean | null): void;
  /** For the scene: whether two of the pains that are shown lie on the same skin. */
  setPainShared(shared: boolean): void;
  /** The plate alone, stepping through the pins; or the atlas again. */
  setPresenting(on: boolean): void;
}

type Pins = Pick<AtlasState, 'pins' | 'inFront' | 'pair' | 'painShared' | 'pairDrawn'> & {
  notify(key: 'notice.unknownChoice' | 'notice.pinsFull'): void;
};

/** @param show changes what the picture shows. @param set what it does not. */
export function pinActions(
  get: () => Pins,
  show: (part: Partial<AtlasState>) => void,
  set: (part: Partial<AtlasState>) => void,
  known: KnownIds,
): PinActions {
  return {
    pin: (points) => {
      const { pins, notify } = get();
      const wanted = points.filter(({ point }) => known.muscleOfPoint.has(point));
      if (wanted.length < points.length) notify('notice.unknownChoice');
      const all = [...new Set([...pins, ...wanted.map(pinOf)])];
      if (all.length > MOST_PINS) notify('notice.pinsFull');
      if (all.length > pins.length && pins.length < MOST_PINS) show({ pins: all.slice(0, MOST_PINS) });
    },
    unpin: (point) => {
      const { pins, inFront, pair } = get();
      const gone = pinOf(point);
      if (!pins.includes(gone)) return;
      const left = pins.filter((pin) => pin !== gone);
      const parted = pair.some((half) => pinsOfHalf(half, left).length === 0);
      show({
        pins: left,
        ...(inFront === gone ? { inFront: null } : {}),
        ...(parted ? { pair: [] } : {}),
      });
    },
    clearPins: () => show({ pins: [], inFront: null, pair: [], presenting: null }),
    movePin: (point, by) => {
      const pins = [...get().pins];
      const from = pins.indexOf(pinOf(point));
      const to = from + by;
      const [here, there] = [pins[from], pins[to]];
      if (here === undefined || there === undefined) return;
      pins[from] = there;
      pins[to] = here;
      show({ pins });
    },
    bringForward: (point) => {
      const inFront = point && pinOf(point);
      if (inFront === null || get().pins.includes(inFront)) show({ inFront });
    },
    setPair: (pair) => show({ pair }),
    setPairDrawn: (pairDrawn) => {
      if (get().pairDrawn !== pairDrawn) set({ pairDrawn });
    },
    setPainShared: (painShared) => {
      if (get().painShared !== painShared) set({ painShared });
    },
    setPresenting: (presenting) => show({ presenting: presenting || null }),
  };
}
