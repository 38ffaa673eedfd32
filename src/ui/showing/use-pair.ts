// The pins of two pictures beside one another, as panels name them; and the way to begin and end that.
import { useMemo } from 'react';
import { pairOf, pinsOfHalf } from '../../state/pair.ts';
import { pinOf } from '../../state/pin.ts';
import { useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { type PinnedPoint, usePinned } from './pinned-names.ts';

export type PinnedPair = readonly [readonly PinnedPoint[], readonly PinnedPoint[]];

/** Null while two are not asked for, or cannot be shown beside one another now. */
export function usePair(): PinnedPair | null {
  const pinned = usePinned();
  const key = useAtlasNow((state) => JSON.stringify(pairOf(state)?.map((half) => half.map(pinOf)) ?? null));
  return useMemo(() => {
    const pair: readonly [readonly string[], readonly string[]] | null = JSON.parse(key);
    const named = (pins: readonly string[]) => pinned.filter(({ pin }) => pins.includes(pin));
    return pair && [named(pair[0]), named(pair[1])];
  }, [key, pinned]);
}

/** Whether two pictures are asked for; `toggle` begins with the pin in front, or the first, and the one after it. */
export function usePairSwitch(): { readonly on: boolean; toggle(): void } {
  const store = useAtlasStore();
  const on = useAtlasNow(
    ({ pair, pins }) => pair.filter((half) => pinsOfHalf(half, pins).length > 0).length === 2,
  );
  const toggle = (): void => {
    const { pins, inFront, setPair } = store.getState();
    const first = inFront !== null && pins.includes(inFront) ? inFront : pins[0];
    const second = pins[(pins.indexOf(first ?? '') + 1) % pins.length];
    setPair(on || first === undefined || second === undefined || first === second ? [] : [first, second]);
  };
  return { on, toggle };
}
