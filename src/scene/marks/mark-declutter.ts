// Which marks stand in full and which shrink to a dot when many crowd together on the screen. Pure.

/** How a mark is drawn. A `dot` still shows that a point is there; `hidden` ones lie behind the body. */
export type MarkForm = 'full' | 'dot' | 'hidden';

export interface MarkOnScreen {
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
  /** Higher stands first: selected over hovered over same muscle over the rest. */
  readonly priority: number;
}

/**
 * Full marks never come nearer to each other than `spacePx`; those of higher priority go first, then those that were
 * full before (so that nothing flickers while the body turns), then the earlier in the list.
 */
export function declutter(
  marks: readonly MarkOnScreen[],
  before: readonly MarkForm[],
  spacePx: number,
): MarkForm[] {
  const forms: MarkForm[] = marks.map((mark) => (mark.visible ? 'dot' : 'hidden'));
  const rank = (i: number) => marks[i]!.priority * 2 + (before[i] === 'full' ? 1 : 0);
  const order = marks.map((_, i) => i).filter((i) => marks[i]!.visible);
  order.sort((a, b) => rank(b) - rank(a) || a - b);
  const cells = new Map<number, number[]>();
  for (const i of order) {
    const { x, y } = marks[i]!;
    const [column, row] = [Math.floor(x / spacePx), Math.floor(y / spacePx)];
    if (hasNeighbour(marks, cells, column, row, x, y, spacePx)) continue;
    forms[i] = 'full';
    const cell = cells.get(cellOf(column, row));
    if (cell) cell.push(i);
    else cells.set(cellOf(column, row), [i]);
  }
  return forms;
}

/** One number for a cell of the picture; pictures are less than 32,768 cells wide and high. */
function cellOf(column: number, row: number): number {
  return (column + 32_768) * 65_536 + row + 32_768;
}

function hasNeighbour(
  marks: readonly MarkOnScreen[],
  cells: ReadonlyMap<number, readonly number[]>,
  column: number,
  row: number,
  x: number,
  y: number,
  spacePx: number,
): boolean {
  for (let c = column - 1; c <= column + 1; c++) {
    for (let r = row - 1; r <= row + 1; r++) {
      const cell = cells.get(cellOf(c, r));
      if (cell === undefined) continue;
      for (const other of cell) {
        const [dx, dy] = [marks[other]!.x - x, marks[other]!.y - y];
        if (dx * dx + dy * dy < spacePx * spacePx) return true;
      }
    }
  }
  return false;
}

/** A dot is drawn 1.5 CSS px wide about its middle; a hand that aims at it comes this near. */
const ON_DOT_PX = 3;

/**
 * The mark that a press at (x, y) means: the nearest one drawn within `reachPx`; a full mark wins over a dot that is
 * less than `reachPx / 2` nearer, but not over one that the press lies on. Null when none is in reach.
 */
export function markAt(
  marks: readonly MarkOnScreen[],
  forms: readonly MarkForm[],
  x: number,
  y: number,
  reachPx: number,
): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (let i = 0; i < marks.length; i++) {
    if (forms[i] === 'hidden') continue;
    const distance = Math.hypot(marks[i]!.x - x, marks[i]!.y - y);
    if (distance > reachPx) continue;
    const cost = distance + (forms[i] === 'full' || distance <= ON_DOT_PX ? 0 : reachPx / 2);
    if (cost < least) {
      least = cost;
      best = i;
    }
  }
  return best;
}
