// Small line drawings of what touches: palm, fist, forearm, elbow, thumb, fingers, knuckle. Decoration beside words.

import type { Hand } from '../../../guide/protocol/steps.ts';
import { message } from '../../../words/format.ts';
import styles from './Protocol.module.css';

interface Drawing {
  /** The skin that is touched; a finger inside shows none. */
  skin?: string;
  /** The outline of hand and arm, filled with paper. */
  outline: string;
  /** Lines on top of it. */
  lines: readonly string[];
}

const flat = 'M3 40C18 37.5 54 37.5 69 40';
/** Skin with a dent at `x`. */
const dent = (x: number): string =>
  `M3 39.5C14 37.5 ${x - 10} 37 ${x - 6} 38.5C${x - 3} 40 ${x - 3} 42 ${x} 42C${x + 3} 42 ${x + 3} 40 ${x + 6} 38.5C${x + 10} 37 58 37.5 69 39.5`;

/** In a box of 72 by 46. */
const drawings: Readonly<Record<Hand, Drawing>> = {
  palm: {
    skin: flat,
    outline:
      'M4 9L25 23.5C31 26.5 37 27.5 43 29L62 33C66.5 34.2 67 38 62.5 38.2L27 38.4C20 38.4 17 35.5 14 31L1 20',
    lines: ['M29 31.5C34 31 40 32.5 46 35.2C48.5 36.5 47 38 45 38'],
  },
  fist: {
    skin: flat,
    outline:
      'M4 6L27 17.5C34 17 42 19 46 22.5C50 26 50 30 47.5 31.2C50 33 49 38 44 38.2L28 38.2C23 38 20.5 35 19.5 31L1 18.5',
    lines: ['M47.5 31.2C43 30.2 39 30.5 36 32', 'M22 29C28 25.5 36 27.5 40 31.5C41.5 34.5 38 36 33 35'],
  },
  forearm: {
    skin: flat,
    outline:
      'M9 2L2.5 23C0.5 32.5 5.5 38.2 14 38.2L55 38.2C61 38.2 64.5 36 64.8 31.5C65 27 61 24.2 56 24C51 23.8 48 25.2 45 26.3C36 25.4 27 23 20.5 19L25.5 2',
    lines: [
      'M58.5 24.6C54.5 26 53.8 30 56.5 32.4C58 33.6 60.5 33.4 61.5 32',
      'M46 30C49.5 28.6 53 29.4 56.5 32.4',
    ],
  },
  elbow: {
    skin: dent(24),
    outline:
      'M10 2L12.5 28C13.5 37 19 41.2 24 41.2C29.5 41.2 33 38.5 38 34.5L55 22C60 23.5 66 20.5 67.5 14.5C68.8 8.6 64 4.4 58.5 5.6C53.5 6.8 50.5 10.5 49 14.5L31 25L28.5 2',
    lines: ['M58 5.8C55 8.5 55.5 13 59 14.2C61 14.8 62.8 13.6 63.2 12', 'M49 14.5C51.5 15.6 53.5 17.6 54 20'],
  },
  thumb: {
    skin: dent(31.5),
    outline:
      'M2 8L21 7.5C32 4 45 5 49 10.5C52.5 15.5 50 21.5 44 22L35.5 22.5L35 36.5C34.8 42.5 28.4 42.5 28 36.5L25.5 24C22 22.5 20 22 17 21.5L2 21',
    lines: ['M44 22C39.5 20.5 38.5 15 42 12.5', 'M35.5 22.5C34 20.5 33 19 31 18.5'],
  },
  fingers: {
    skin: dent(48),
    outline:
      'M2 4L22 10C31 10.5 40 13 44 19L51.5 36.5C53 41 48 43 46 39L37.5 24.5C33 25 28 24.5 23 22L1 15.5',
    lines: [
      'M44 19C48 20 50.5 22 52 24.5L58 34.5C59.5 38 55.5 39.6 53.4 37',
      'M24 22.4C28 26.5 32 28.5 36 28.6C39 28.6 39.5 26.8 38.2 25.4',
    ],
  },
  knuckle: {
    skin: dent(40.5),
    outline:
      'M2 3L23 12.5C32 12.5 40 16 42.5 21.5L45.5 36C46 42.5 38.5 43.5 36.5 38.5L30.5 29C27 28.5 23.5 26.5 21.5 23L0.5 14',
    lines: [
      'M42.5 21.5C46 22.5 48.5 24.5 49.5 27L51.5 34C52.2 37 49.5 38.6 47 37.6',
      'M30.5 29C33 27 35.5 26.6 38 27',
    ],
  },
  pincer: {
    skin: 'M3 40C15 40 20 39.5 23 32C26 23.5 38 23.5 41 32C44 39.5 50 40 69 40',
    outline:
      'M26 1C17 6 12.5 14 15.5 23L19 33C21 37 26 34.5 25 30.5L22.6 22.5C21.8 18 24.5 14.8 29 14.8L37 14.8C41.5 14.8 43.5 18 42.4 22.5L39.4 30.5C38.4 34.5 43.4 36.6 45.4 33L49.5 23.5C52.5 14 48.5 6 42 1',
    lines: ['M45 33.8C48 35 50 33.6 51 31.5L54.5 22C56.5 14.5 53.5 7.5 48 2.5'],
  },
  'gloved-finger': {
    outline:
      'M2 13L20 11.5C31 10 38 13 44 14L63 17.4C67.5 18.4 67.5 23.4 63 23.6L44 22.6C48.5 25.5 46 32 40 32C36 34.5 28 34 22 32L2 31',
    lines: ['M44 22.6C40.5 22.4 37.5 23 36 24.4', 'M14 8.5L15.5 35.5M18.5 8.5L20 35.5'],
  },
};

/** The drawings with their names, the one that touches first comes first. */
export function Hands({ hands }: { hands: readonly Hand[] }) {
  if (hands.length === 0) return null;
  return (
    <ul className={styles.hands}>
      {hands.map((hand) => {
        const { skin, outline, lines } = drawings[hand];
        return (
          <li key={hand} data-hand={hand}>
            <svg viewBox="0 0 72 46" aria-hidden="true" focusable="false">
              {skin && <path d={skin} className={styles.skin} />}
              <path d={outline} className={styles.hand} />
              {lines.map((line) => (
                <path key={line} d={line} />
              ))}
            </svg>
            {message(`hand.${hand}`)}
          </li>
        );
      })}
    </ul>
  );
}
