// The pinned points in a list: one in front or all alike, their order, let go; and in words where more than one sends pain.
import '../../words/en/showing-words.ts';
import { useEffect, useId, useRef } from 'react';
import { pinOf } from '../../state/pin.ts';
import { frontPin } from '../../state/pins.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { PairChoice } from './PairChoice.tsx';
import { PairInWords } from './PairInWords.tsx';
import { PairSwitch } from './PairSwitch.tsx';
import { PinNumber } from './PinNumber.tsx';
import { PresentButton } from './PresentButton.tsx';
import { type PinnedPoint, usePinned } from './pinned-names.ts';
import { SaidOfPins } from './SaidOfPins.tsx';
import { SharedInWords } from './SharedInWords.tsx';
import styles from './Showing.module.css';
import { usePair } from './use-pair.ts';

/** @param open unfolded to begin with: there is room for it */
export function PinnedPanel({ open }: { open: boolean }) {
  const id = useId();
  const pinned = usePinned();
  const front = useAtlasNow((state) => {
    const which = frontPin(state);
    return which && pinOf(which);
  });
  const pair = usePair();
  const bringForward = useAtlasAction('bringForward');
  const clearPins = useAtlasAction('clearPins');
  const { list, lettingGo } = useFocusInList(pinned.length);
  return (
    <section className={styles.pinned} aria-labelledby={`${id}-title`} data-pinned>
      <details open={open}>
        <summary>
          <h2 id={`${id}-title`}>{message('pinned.title')}</h2>
          <span className={styles.numbers} aria-hidden="true">
            {pinned.map(({ pin, number }) => (
              <PinNumber key={pin} number={number} inFront={pin === front} />
            ))}
          </span>
        </summary>
        <ol ref={list}>
          {pinned.map((one) => (
            <Row
              key={one.pin}
              one={one}
              inFront={one.pin === front}
              last={one.number === pinned.length}
              onLetGo={() => lettingGo(one.number - 1)}
            />
          ))}
        </ol>
        {pair ? <PairInWords pair={pair} /> : <SharedInWords pinned={pinned} />}
        <PairChoice pinned={pinned} />
        <p className={styles.tools}>
          {front !== null && (
            <button type="button" onClick={() => bringForward(null)}>
              {message('pinned.alike')}
            </button>
          )}
          <PairSwitch />
          <PresentButton />
          <button type="button" onClick={clearPins}>
            {message('pinned.clear')}
          </button>
        </p>
      </details>
      <SaidOfPins pinned={pinned} front={front} />
    </section>
  );
}

interface RowProps {
  one: PinnedPoint;
  inFront: boolean;
  last: boolean;
  /** Told before it goes. */
  onLetGo: () => void;
}

/** A row that goes leaves the keyboard at the one that takes its place. */
function useFocusInList(count: number) {
  const list = useRef<HTMLOListElement>(null);
  const gone = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once the row has gone
  useEffect(() => {
    const rows = list.current?.children;
    const at = gone.current;
    gone.current = null;
    if (at === null || !rows) return;
    rows[Math.min(at, rows.length - 1)]?.querySelector<HTMLElement>('[data-let-go]')?.focus();
  }, [count]);
  const lettingGo = (at: number): void => {
    gone.current = at;
  };
  return { list, lettingGo };
}

function Row({ one, inFront, last, onLetGo }: RowProps) {
  const { point, side, number, name } = one;
  const selectPoint = useAtlasAction('selectPoint');
  const bringForward = useAtlasAction('bringForward');
  const movePin = useAtlasAction('movePin');
  const unpin = useAtlasAction('unpin');
  const which = { point, side };
  return (
    <li className={styles.row} data-pinned-point={one.pin}>
      <PinNumber number={number} inFront={inFront} />
      <button
        type="button"
        className={styles.name}
        title={message('pinned.open', { point: name })}
        onClick={() => selectPoint(point, side)}
      >
        {name}
      </button>
      <span className={styles.controls}>
        <button
          type="button"
          aria-pressed={inFront}
          aria-label={message('pinned.front', { point: name })}
          title={message('pinned.front', { point: name })}
          onClick={() => bringForward(inFront ? null : which)}
        >
          <Icon name="front" />
        </button>
        <button
          type="button"
          aria-label={message('pinned.earlier', { point: name })}
          aria-disabled={number === 1}
          onClick={() => movePin(which, -1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          aria-label={message('pinned.later', { point: name })}
          aria-disabled={last}
          onClick={() => movePin(which, 1)}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          data-let-go
          aria-label={message('pinned.letGo', { point: name })}
          onClick={() => {
            onLetGo();
            unpin(which);
          }}
        >
          <Icon name="close" />
        </button>
      </span>
    </li>
  );
}
