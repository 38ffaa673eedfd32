// Where the signs of what lies at risk stand and where their names: off the point and its name, off each other, within the picture. Pure.
import type { Box } from '../stage/inset.ts';

export interface RiskToPlace {
  /** Of its nearest place, CSS px in the picture. */
  readonly x: number;
  readonly y: number;
  /** Of its name with its sign. */
  readonly width: number;
  readonly height: number;
}

export interface RiskRoom {
  /** The point, whose surroundings stay bare. */
  readonly mark: { readonly x: number; readonly y: number };
  /** What else is to be read over the picture. */
  readonly taken: readonly Box[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How much it would hide of what is printed on the skin, 0 to 1. */
  readonly hides: (box: Box) => number;
}

/** Half of the place that the point keeps, and between two names, CSS px. */
const MARK = 20;
const AIR = 4;
const ROUND = 16;
const AWAY = [34, 56, 84, 116, 150, 200, 260] as const;

/** For each sign the box of its name, or null where there is no room for it. */
export function layRisk(signs: readonly RiskToPlace[], room: RiskRoom): (Box | null)[] {
  const { mark } = room;
  const kept: Box[] = [
    ...room.taken,
    { x: mark.x - MARK, y: mark.y - MARK, width: 2 * MARK, height: 2 * MARK },
  ];
  const lines: (readonly [Place, Place])[] = [];
  return signs.map((sign) => {
    let best: { box: Box; cost: number } | null = null;
    for (const away of AWAY)
      for (let turn = 0; turn < ROUND; turn++) {
        const angle = (turn / ROUND) * 2 * Math.PI;
        const box = boxAt(sign, Math.cos(angle) * away, Math.sin(angle) * away);
        if (!isIn(box, room) || kept.some((other) => meet(box, other, AIR))) continue;
        const line = [lineEnd(box, sign), [sign.x, sign.y]] as const;
        const crossed = lines.filter(([a, b]) => crosses(line, [a, b])).length;
        // Nor under another name.
        const under = kept.filter((other) => runsThrough(line, other)).length;
        // The line to the place does not run over the point.
        const overMark = distanceTo([mark.x, mark.y], line) < MARK / 2 ? 1 : 0;
        // Away from the point rather than beyond it.
        const beyond = (mark.x - sign.x) * Math.cos(angle) + (mark.y - sign.y) * Math.sin(angle) > 0 ? 1 : 0;
        const cost = away / 40 + 3 * crossed + 3 * under + 4 * overMark + 1.2 * beyond + 9 * room.hides(box);
        if (best === null || cost < best.cost) best = { box, cost };
      }
    if (best === null) return null;
    kept.push(best.box);
    lines.push([lineEnd(best.box, sign), [sign.x, sign.y]]);
    return best.box;
  });
}

type Place = readonly [x: number, y: number];

/** Where the line leaves a name: at the end of it that is nearer to its place. */
export function lineEnd({ x, y, width, height }: Box, to: Pick<RiskToPlace, 'x' | 'y'>): Place {
  return [Math.min(Math.max(to.x, x), x + width), Math.min(Math.max(to.y, y), y + height)];
}

function boxAt({ x, y, width, height }: RiskToPlace, dx: number, dy: number): Box {
  const left = dx >= 0 ? x + dx : x + dx - width;
  return {
    x: Math.abs(dx) < 12 ? x - width / 2 : left,
    y: dy >= 0 ? y + dy - height / 2 : y + dy - height / 2,
    width,
    height,
  };
}

function isIn({ x, y, width, height }: Box, { left, top, right, bottom }: RiskRoom): boolean {
  return x >= left && y >= top && x + width <= right && y + height <= bottom;
}

export function meet(a: Box, b: Box, air = 0): boolean {
  return (
    a.x < b.x + b.width + air &&
    b.x < a.x + a.width + air &&
    a.y < b.y + b.height + air &&
    b.y < a.y + a.height + air
  );
}

function crosses([a, b]: readonly [Place, Place], [c, d]: readonly [Place, Place]): boolean {
  const turn = (p: Place, q: Place, r: Place) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Whether a line meets either diagonal of a box. */
function runsThrough([a, b]: readonly [Place, Place], { x, y, width, height }: Box): boolean {
  const edges: readonly (readonly [Place, Place])[] = [
    [
      [x, y],
      [x + width, y + height],
    ],
    [
      [x + width, y],
      [x, y + height],
    ],
  ];
  return edges.some((edge) => crosses([a, b], edge));
}

function distanceTo(place: Place, [a, b]: readonly [Place, Place]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const long = dx * dx + dy * dy;
  const along =
    long === 0 ? 0 : Math.min(1, Math.max(0, ((place[0] - a[0]) * dx + (place[1] - a[1]) * dy) / long));
  return Math.hypot(a[0] + dx * along - place[0], a[1] + dy * along - place[1]);
}
