// Tells a screen reader what became of the pins, wherever that was done: on the panel, in a list or by the keys.
import { useEffect, useRef, useState } from 'react';
import { message } from '../../words/format.ts';
import type { PinnedPoint } from './pinned-names.ts';

interface Told {
  readonly pinned: readonly PinnedPoint[];
  readonly front: string | null;
}

export function SaidOfPins({ pinned, front }: Told) {
  const before = useRef<Told>({ pinned: [], front: null });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const words = changeInWords(before.current, { pinned, front });
    before.current = { pinned, front };
    if (words !== null) setSaid(words);
  }, [pinned, front]);
  return (
    <p className="sr-only" role="status" data-pins-said>
      {said}
    </p>
  );
}

/** Null where nothing has changed that is worth a word. */
function changeInWords(before: Told, now: Told): string | null {
  const had = new Map(before.pinned.map((one) => [one.pin, one]));
  const has = new Set(now.pinned.map(({ pin }) => pin));
  const came = now.pinned.filter(({ pin }) => !had.has(pin));
  const newest = came.at(-1);
  if (newest) return message('pinned.said.pinned', { point: newest.name, number: newest.number });
  const gone = before.pinned.find(({ pin }) => !has.has(pin));
  if (gone) return message('pinned.said.gone', { point: gone.name, count: now.pinned.length });
  if (now.front !== before.front) {
    const front = now.pinned.find(({ pin }) => pin === now.front);
    return front ? message('pinned.said.front', { point: front.name }) : message('pinned.said.alike');
  }
  const moved = now.pinned.find(({ pin, number }) => had.get(pin)?.number !== number);
  return moved ? message('pinned.said.moved', { point: moved.name, number: moved.number }) : null;
}
