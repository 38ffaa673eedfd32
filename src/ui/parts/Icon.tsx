// The few drawn signs of the interface. All are decoration beside words: hidden from screen readers.
import type { ReactNode } from 'react';
import styles from './Icon.module.css';

const paths = {
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.4 10.4L14 14',
  print: 'M4.5 6V2.5h7V6M4.5 12h-2V6h11v6h-2M4.5 9.5h7v4h-7z',
  swap: 'M2.5 5.5h9.5M9.5 3l2.5 2.5L9.5 8M13.5 10.5H4M6.5 8L4 10.5 6.5 13',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  share: 'M8 10V2M5 4.8l3-3 3 3M4.5 7H3v7h10V7h-1.5',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.1 9.2a2.6 2.6 0 0 0 3.7 3.7L8 11.7',
  pin: 'M6 2h4l-.6 5 2.600 2.500H4L6.600 7zM8 9.500V14',
  pinned: 'M6 2h4l-.6 5 2.600 2.500H4L6.600 7zM8 9.500V14M8 2.500V9M7.300 3v6M8.700 3v6',
  front: 'M2.500 5.500h8v8h-8zM5.500 5.500v-3h8v8h-3M6.500 7.500v4M4.500 9.500h4',
  pair: 'M2 3h5v10H2zM9 3h5v10H9z',
  present: 'M2 3h12v8H2zM8 11v2.500M5 13.500h6',
  brush:
    'M13.5 2.500c-3 1.5-5.5 4-7 6.500l1.5 1.500c2.5-1.5 4.5-4 5.5-8zM6 9.500c-2 0-2.5 1.5-2.5 2.500s-.5 1.5-1.5 1.500c2.5 1 5.5.5 5.5-2.5',
  stop: 'M5.2 1.5h5.6L14.5 5.2v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM8 4.6v4.2M8 11.2v.2',
} as const;

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      data-along={name === 'back' || undefined}
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** The mark of a trigger point, as on the body: an ink-blue cross with its number. */
export function PointMark({ number, selected = false }: { number?: number; selected?: boolean }) {
  return (
    <span className={styles.mark} data-selected={selected || undefined} aria-hidden="true">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
      </svg>
      {number !== undefined && <span>{number}</span>}
    </span>
  );
}

/** A piece of skin, with what is printed on it. */
function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 30 18" aria-hidden="true" focusable="false">
      <rect width="30" height="18" rx="2" className={styles.clay} />
      {children}
    </svg>
  );
}

/** How a zone looks on the body: solid for essential, stippled for spillover; `wash`: all of a muscle's pain, lightly. */
export function ZoneSwatch({ kind }: { kind: 'essential' | 'spillover' | 'wash' }) {
  return (
    <Swatch>
      {kind !== 'spillover' ? (
        <path
          className={kind === 'wash' ? styles.wash : undefined}
          d="M5 9c0-4 5-6 11-6s9 3 9 6-4 6-10 6S5 13 5 9z"
        />
      ) : (
        stipple.map(([x, y, r]) => <circle key={`${x}-${y}`} cx={x} cy={y} r={r} />)
      )}
    </Swatch>
  );
}

/** How the way from a point to the place that hurts looks on the body. */
export function WaySwatch() {
  return (
    <Swatch>
      <path className={styles.way} d="M4 14C11 14 17 6 25 5M20.5 3.2L25.4 4.9L22.4 9" />
    </Swatch>
  );
}

/** How skin looks on the body on which two pains lie: crossed by lines. */
export function SharedSwatch() {
  return (
    <Swatch>
      <path d="M5 9c0-4 5-6 11-6s9 3 9 6-4 6-10 6S5 13 5 9z" />
      <path
        className={styles.crossed}
        d="M6.500 6.500L15 15M10 4.500L20.500 14.500M15 3L24 12M6.500 12L15 3M10 14L20.500 3.500M16 15L24.500 7"
      />
    </Swatch>
  );
}

/** How the place that a person chose looks on the body: hatched. */
export function AreaSwatch() {
  return (
    <Swatch>
      <path className={styles.hatch} d="M4 6L10 3M4 10.5L19 3M5 14.5L26 4M13 15L26 8.5M21 15.5L26 13" />
    </Swatch>
  );
}

/** How a painted pain looks on the body: a net of lines within a broad rim. */
export function PaintSwatch() {
  return (
    <Swatch>
      <path className={styles.paint} d="M5 9c0-4 5-6 11-6s9 3 9 6-4 6-10 6S5 13 5 9z" />
      <path
        className={styles.net}
        d="M6.5 6.500L15 15M10 4.500L20.5 14.500M15 3L24 12M6.5 12L15 3M10 14L20.5 3.500M16 15L24.5 7"
      />
    </Swatch>
  );
}

/** How the skin of a nerve root looks on the body: ruled. */
export function DermatomeSwatch() {
  return (
    <Swatch>
      <path className={styles.ruled} d="M4 4.5h22M3.5 7.5h23M3.5 10.5h23M4 13.5h22" />
    </Swatch>
  );
}

const stipple = [
  [5, 6, 1.2],
  [8.5, 10, 1.4],
  [6, 13.5, 1],
  [11, 5, 1.4],
  [13, 9.5, 1.2],
  [11, 14, 1.3],
  [16, 4, 1],
  [17, 12.6, 1.4],
  [17.6, 8, 1.5],
  [21.5, 5.2, 1.3],
  [22, 10.6, 1.2],
  [25.4, 8, 1],
  [24.6, 13.4, 1.2],
] as const;
