// The places of one class of pain in as few lines as there is room for: always whole places; the rest behind "+2 more".
import { useLayoutEffect, useRef, useState } from 'react';
import { capital, message } from '../../words/format.ts';
import styles from './DetailHead.module.css';

export function ZonePlaces({ places }: { places: readonly string[] }) {
  const line = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(0);

  useLayoutEffect(() => {
    const element = line.current;
    if (!element || open || typeof ResizeObserver === 'undefined') return;
    const measure = () => setLeft(placesLeft(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // A face that comes later is wider or narrower.
    void document.fonts?.ready.then(measure);
    return () => observer.disconnect();
  }, [open]);

  return (
    <span ref={line} className={styles.places} data-zone-places tabIndex={-1}>
      {places.map((place, i) => (
        <span key={place} hidden={!open && i >= places.length - left}>
          {(i === 0 ? capital(place) : place) + (i < places.length - 1 ? ', ' : '')}
        </span>
      ))}
      <button
        type="button"
        className={styles.more}
        hidden={open || left === 0}
        data-more-places
        onClick={() => {
          setOpen(true);
          // The control goes with its answer: the keyboard stays at the places.
          line.current?.focus({ preventScroll: true });
        }}
      >
        {message('zones.more', { count: left || places.length })}
      </button>
    </span>
  );
}

/** How many places must be left out; the first one always stands. Lines allowed: the style sheet's `--lines`. */
function placesLeft(line: HTMLElement): number {
  const places = [...line.children] as HTMLElement[];
  const more = places.pop();
  if (!more) return 0;
  const before = [...places, more].map((part) => part.hidden);
  const style = getComputedStyle(line);
  const heightWithout = (left: number): number => {
    places.forEach((place, i) => {
      place.hidden = i >= places.length - left;
    });
    more.hidden = left === 0;
    return line.offsetHeight;
  };
  const allowed = Number(style.getPropertyValue('--lines')) * Number.parseFloat(style.lineHeight);
  // The first place stands whatever it takes; the others fill its lines.
  const most = Math.max(allowed, heightWithout(places.length - 1)) + 3;
  let left = 0;
  while (left < places.length - 1 && heightWithout(left) > most) left += 1;
  [...places, more].forEach((part, i) => {
    part.hidden = before[i]!;
  });
  return left;
}
