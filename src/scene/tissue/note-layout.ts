// Where the names of what is seen stand: in two columns beside the picture's middle, none over another, no line across another. Pure.

export interface Anchor {
  readonly name: string;
  /** Of the place that is named, CSS px in the picture. */
  readonly x: number;
  readonly y: number;
  /** How much of it is seen: where there is no room for all, the larger are named. */
  readonly weight: number;
}

export interface NoteRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of a line of words. */
  readonly line: number;
}

export interface Note {
  readonly name: string;
  readonly column: 'left' | 'right';
  /** Middle of the line of words, at the column's outer edge. */
  readonly y: number;
  /** Of the place that is named. */
  readonly to: readonly [number, number];
}

/** @param widthOf of a name, CSS px: its line begins where the name ends. */
export function layNotes(
  anchors: readonly Anchor[],
  room: NoteRoom,
  widthOf: (name: string) => number,
): Note[] {
  const middle = (room.left + room.right) / 2;
  return (['left', 'right'] as const).flatMap((column) => {
    const own = anchors.filter(({ x }) => (column === 'left' ? x < middle : x >= middle));
    const most = Math.max(0, Math.floor((room.bottom - room.top) / room.line));
    const kept = [...own].sort((a, b) => b.weight - a.weight).slice(0, most);
    const startOf = ({ name }: Anchor): number =>
      column === 'left' ? room.left + widthOf(name) : room.right - widthOf(name);
    return columnOf(kept, room, startOf).map(({ anchor, y }) => ({
      name: anchor.name,
      column,
      y,
      to: [anchor.x, anchor.y] as const,
    }));
  });
}

interface Row {
  anchor: Anchor;
  readonly y: number;
}

function columnOf(anchors: readonly Anchor[], room: NoteRoom, startOf: (anchor: Anchor) => number): Row[] {
  const sorted = [...anchors].sort((a, b) => a.y - b.y);
  const ys = spread(
    sorted.map(({ y }) => y),
    room,
  );
  const rows = sorted.map((anchor, i): Row => ({ anchor, y: ys[i]! }));
  // Two lines that cross change their places: each time all lines together grow shorter, so that it ends.
  for (let turn = 0; turn < rows.length * rows.length; turn++) {
    const pair = crossing(rows, startOf);
    if (pair === null) break;
    const [a, b] = pair;
    [a.anchor, b.anchor] = [b.anchor, a.anchor];
  }
  return rows;
}

/** As near to where they are wanted as they fit, one line apart at least. */
function spread(wanted: readonly number[], { top, bottom, line }: NoteRoom): number[] {
  const ys: number[] = [];
  for (const y of wanted)
    ys.push(Math.max(y, top + line / 2, (ys.at(-1) ?? Number.NEGATIVE_INFINITY) + line));
  for (let i = ys.length - 1, most = bottom - line / 2; i >= 0; i--, most -= 0) {
    ys[i] = Math.min(ys[i]!, most);
    most = ys[i]! - line;
  }
  return ys;
}

function crossing(rows: Row[], startOf: (anchor: Anchor) => number): [Row, Row] | null {
  for (const [i, a] of rows.entries())
    for (const b of rows.slice(i + 1))
      if (
        cross(
          [startOf(a.anchor), a.y],
          [a.anchor.x, a.anchor.y],
          [startOf(b.anchor), b.y],
          [b.anchor.x, b.anchor.y],
        )
      )
        return [a, b];
  return null;
}

type Place = readonly [number, number];

/** Whether two lines meet within both. */
export function cross(a: Place, b: Place, c: Place, d: Place): boolean {
  const turn = (p: Place, q: Place, r: Place) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
