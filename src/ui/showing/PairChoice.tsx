// What stands in the left picture and what in the right one, and why there is only one where that is so.
import { useId } from 'react';
import { looksUnder } from '../../state/atlas-state.ts';
import { hasRoomForOne, pairOf } from '../../state/pair.ts';
import { AND } from '../../state/pin.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { muscleName } from '../parts/wording.ts';
import type { PinnedPoint } from './pinned-names.ts';
import styles from './Showing.module.css';
import { usePairSwitch } from './use-pair.ts';

const sides = ['left', 'right'] as const;

export function PairChoice({ pinned }: { pinned: readonly PinnedPoint[] }) {
  const id = useId();
  const { on } = usePairSwitch();
  const pair = useAtlasNow((state) => state.pair);
  const setPair = useAtlasAction('setPair');
  if (!on) return null;
  const choices = choicesOf(pinned);
  return (
    <div className={styles.pair} data-pair-choice>
      {choices.length > 2 &&
        sides.map((side, at) => (
          <p key={side}>
            <label htmlFor={`${id}-${side}`}>{message(`pair.${side}`)}</label>
            <select
              id={`${id}-${side}`}
              value={pair[at]}
              onChange={({ target }) => setPair(chosen(pair, at, target.value))}
            >
              {choices.map(({ half, name }) => (
                <option key={half} value={half}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        ))}
      <WhyOne />
    </div>
  );
}

/** The same in both would be one picture: they change places then. */
function chosen(pair: readonly string[], at: number, half: string): string[] {
  const other = pair[1 - at]!;
  const kept = other === half ? pair[at]! : other;
  return at === 0 ? [half, kept] : [kept, half];
}

interface Choice {
  readonly half: string;
  readonly name: string;
}

/** Each pin, and all pins of a muscle on one side where there are several. */
function choicesOf(pinned: readonly PinnedPoint[]): Choice[] {
  const sets = new Map<string, PinnedPoint[]>();
  for (const one of pinned) {
    const key = `${one.muscle.id} ${one.side}`;
    sets.set(key, [...(sets.get(key) ?? []), one]);
  }
  return [
    ...pinned.map(({ pin, number, short }) => ({ half: pin, name: `${number} ${short}` })),
    ...[...sets.values()]
      .filter((set) => set.length > 1)
      .map((set) => ({
        half: set.map(({ pin }) => pin).join(AND),
        name: message('pair.set', {
          count: set.length,
          muscle: muscleName(set[0]!.muscle),
          side: set[0]!.side,
        }),
      })),
  ];
}

function WhyOne() {
  const why = useAtlasNow((state) => {
    if (state.pairDrawn) return null;
    if (pairOf(state) !== null) return hasRoomForOne(state) ? 'narrow' : null;
    if (state.painting) return 'painting';
    return looksUnder(state) ? 'under' : 'elsewhere';
  });
  return (
    <p className={styles.note} role="status" data-why-one>
      {why && message(`pair.${why}`)}
    </p>
  );
}
