// Where the selected point's name stands and how its leader line runs, as in a printed plate. Pure.
import type { Edges } from './camera-pose.ts';

export interface LeaderInput {
  /** The mark in the picture, CSS px. */
  readonly mark: { readonly x: number; readonly y: number };
  /** The name's box. */
  readonly name: { readonly width: number; readonly height: number };
  readonly picture: { readonly width: number; readonly height: number; readonly covered: Edges };
}

export interface Leader {
  /** Upper left corner of the name. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
  /** From the name to the mark: a level run, then a slant. */
  readonly line: readonly (readonly [number, number])[];
}

const MARGIN = 16;
const GAP = 8;
/** The line ends this far from the mark's middle. */
const CLEAR = 15;
const SLANT = 26;

/**
 * The name stands in the margin on the mark's side, level with it, inside the free part of the picture. Null where the
 * free picture is too narrow for a name beside the mark.
 */
export function leaderLine({ mark, name, picture }: LeaderInput): Leader | null {
  const { width, height, covered } = picture;
  const [left, right] = [covered.left + MARGIN, width - covered.right - MARGIN];
  const [top, bottom] = [covered.top + MARGIN, height - covered.bottom - MARGIN];
  const roomRight = right - mark.x;
  const roomLeft = mark.x - left;
  const onRight = roomRight >= roomLeft;
  const room = Math.max(roomRight, roomLeft);
  if (room < name.width + CLEAR + SLANT + GAP) return null;
  const y = Math.min(Math.max(mark.y - SLANT - name.height / 2, top), Math.max(top, bottom - name.height));
  const level = y + name.height / 2;
  const x = onRight ? Math.min(right - name.width, mark.x + 150) : Math.max(left, mark.x - 150 - name.width);
  const start = onRight ? x - GAP : x + name.width + GAP;
  const sign = onRight ? 1 : -1;
  const elbow = mark.x + sign * Math.min(SLANT + CLEAR, Math.abs(start - mark.x));
  const [dx, dy] = [elbow - mark.x, level - mark.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    x,
    y,
    align: onRight ? 'left' : 'right',
    line: [
      [start, level],
      [elbow, level],
      [mark.x + (dx / length) * CLEAR, mark.y + (dy / length) * CLEAR],
    ],
  };
}
