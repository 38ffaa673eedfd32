// Where the selected point's name stands and how its leader line runs, as in a printed plate: in the margin beside the body.
import type { Edges } from '../camera/camera-pose.ts';

export interface LeaderInput {
  /** The mark in the picture, CSS px. */
  readonly mark: { readonly x: number; readonly y: number };
  /** The name's box. */
  readonly name: { readonly width: number; readonly height: number };
  readonly picture: { readonly width: number; readonly height: number; readonly covered: Edges };
  /** Whether a place of the picture shows no body. */
  readonly isBare: (x: number, y: number) => boolean;
}

export interface LeaderOverSkinInput extends LeaderInput {
  /** Whether nothing that is to be read lies at a place: pain, the chosen area, another label. */
  readonly isPlain: (x: number, y: number) => boolean;
}

export interface Leader {
  /** Upper left corner of the name. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
  /** From the name to the mark: a level run, then a slant. */
  readonly line: readonly (readonly [number, number])[];
  /** The name lies over the body and needs paper of its own. */
  readonly onSkin: boolean;
}

const MARGIN = 16;
const GAP = 8;
/** Air between the body's outline and the name. */
const AIR = 22;
/** The line ends this far from the mark's middle. */
const CLEAR = 15;
/** The name stands this much above the mark. */
const RISE = 28;
const STEP = 10;

/**
 * The name stands beside the body, a little above the mark, on the side that is nearer and wide enough, inside the free
 * part of the picture. Null where there is no room: then the caption alone names the point.
 */
export function leaderLine({ mark, name, picture, isBare }: LeaderInput): Leader | null {
  const { width, height, covered } = picture;
  const [left, right] = [covered.left + MARGIN, width - covered.right - MARGIN];
  const [top, bottom] = [covered.top + MARGIN, height - covered.bottom - MARGIN - name.height];
  const y = Math.min(Math.max(mark.y - RISE - name.height / 2, top), Math.max(top, bottom));
  const level = y + name.height / 2;
  const margins = ([1, -1] as const).flatMap((sign) => {
    const edge = bareFrom(mark.x, sign, sign > 0 ? right - name.width : left + name.width, (x) =>
      [level - name.height / 2, level, level + name.height / 2].every((row) => isBare(x, row)),
    );
    return edge === null ? [] : [{ sign, edge }];
  });
  const isFree = ({ sign, edge }: { sign: 1 | -1; edge: number }) => {
    const from = sign > 0 ? edge : edge - name.width;
    return coveredShare({ x: from, y, ...name }, isBare) === 0;
  };
  const best = margins
    .filter(isFree)
    .sort((a, b) => Math.abs(a.edge - mark.x) - Math.abs(b.edge - mark.x))[0];
  if (!best) return null;
  const { sign, edge } = best;
  const start = edge - sign * GAP;
  const elbow = mark.x + sign * Math.min(RISE + CLEAR, Math.abs(start - mark.x));
  const [dx, dy] = [elbow - mark.x, level - mark.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    onSkin: false,
    x: sign > 0 ? edge : edge - name.width,
    y,
    align: sign > 0 ? 'left' : 'right',
    line: [
      [start, level],
      [elbow, level],
      [mark.x + (dx / length) * CLEAR, mark.y + (dy / length) * CLEAR],
    ],
  };
}

/** Where a name over the body may stand: near its mark first, then in rows over the whole picture. Shares of the room. */
const ROWS = 9;
const COLUMNS = 5;
/** A name that covers more than this share of what is to be read is left out: the caption alone names the point. */
const MOST_COVERED = 0.03;
/** A name further off than this, px, would need a line across half the body. */
const MOST_AWAY = 170;
/** A picture lower than this, px, has no room for a name over the body. */
const LEAST_PICTURE = 220;

/** In a near view there may be no bare paper: the name then stands on the body, near its mark, off what is printed there. */
export function leaderOverSkin({ mark, name, picture, isPlain }: LeaderOverSkinInput): Leader | null {
  const { width, height, covered } = picture;
  const [left, right] = [covered.left + 6, width - covered.right - 6 - name.width];
  const [top, bottom] = [covered.top + 6, height - covered.bottom - 6 - name.height];
  if (right < left || bottom < top || height < LEAST_PICTURE) return null;
  const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
  const near = [-1, 1].flatMap((up) =>
    [0.5, -0.5, 0].map((along) => ({
      x: mark.x + along * name.width + Math.sign(along) * 16 - name.width / 2,
      y: mark.y + up * (name.height / 2 + 26) - name.height / 2,
    })),
  );
  const spread = Array.from({ length: ROWS * COLUMNS }, (_, i) => ({
    x: left + ((right - left) * (i % COLUMNS)) / (COLUMNS - 1),
    y: top + ((bottom - top) * Math.floor(i / COLUMNS)) / (ROWS - 1),
  }));
  const places = [...near, ...spread].map((wanted) => {
    const x = within(wanted.x, left, right);
    const y = within(wanted.y, top, bottom);
    const covered = coveredShare({ x, y, ...name }, isPlain);
    const nearX = within(mark.x, x, x + name.width);
    const nearY = within(mark.y, y, y + name.height);
    const away = Math.hypot(nearX - mark.x, nearY - mark.y);
    const crossed = crossedShare([nearX, nearY], [mark.x, mark.y], isPlain);
    const cost = covered * 8 + crossed * 2 + away / 60;
    return { x, y, nearX, nearY, away, covered: away < CLEAR + 4 ? 1 : covered, cost };
  });
  const open = places.filter(
    ({ covered, away }) => covered <= MOST_COVERED && away <= Math.min(MOST_AWAY, 0.45 * height),
  );
  if (open.length === 0) return null;
  const best = open.reduce((a, b) => (b.cost < a.cost ? b : a));
  const { x, y, nearX, nearY } = best;
  const [dx, dy] = [nearX - mark.x, nearY - mark.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    onSkin: true,
    x,
    y,
    align: 'left',
    line: [
      [nearX, nearY],
      [mark.x + (dx / length) * CLEAR, mark.y + (dy / length) * CLEAR],
    ],
  };
}

/** Upper left corner of the hovered point's name: above its mark, or below where that is too near the edge; never cut. */
export function hoverPlace(
  mark: LeaderInput['mark'],
  name: LeaderInput['name'],
  pictureWidth: number,
): { x: number; y: number } {
  const above = mark.y - name.height - 12;
  return {
    x: Math.round(Math.max(6, Math.min(mark.x + 16, pictureWidth - name.width - 8))),
    y: Math.round(above >= 4 ? above : mark.y + 14),
  };
}

interface NameBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The share of a name's box that lies over what it should keep off; looked at closely enough that no mark slips through. */
function coveredShare({ x, y, width, height }: NameBox, isOpen: (x: number, y: number) => boolean): number {
  const [columns, rows] = [Math.ceil(width / LOOK), Math.ceil(height / LOOK)];
  let covered = 0;
  for (let i = 0; i <= columns; i++)
    for (let j = 0; j <= rows; j++)
      if (!isOpen(x + (width * i) / columns, y + (height * j) / rows)) covered += 1;
  return covered / ((columns + 1) * (rows + 1));
}

/** The share of a leader line that runs over what is to be read. */
function crossedShare(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  isPlain: (x: number, y: number) => boolean,
): number {
  const steps = 8;
  let crossed = 0;
  for (let i = 1; i < steps; i++)
    if (!isPlain(x + ((toX - x) * i) / steps, y + ((toY - y) * i) / steps)) crossed += 1;
  return crossed / (steps - 1);
}

/** CSS px. */
const LOOK = 14;

/** Where bare paper begins beyond the last body on the way from the mark to a limit; null when there is none. */
function bareFrom(from: number, sign: 1 | -1, limit: number, isBare: (x: number) => boolean): number | null {
  let edge = from + sign * (CLEAR + GAP);
  for (let x = from; (limit - x) * sign > 0; x += sign * STEP) {
    if (!isBare(x)) edge = x + sign * (STEP + AIR);
  }
  return (limit - edge) * sign >= 0 && isBare(limit) ? edge : null;
}
