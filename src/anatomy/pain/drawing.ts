// The drawing of one person's pains while it is made: which is being painted, and what can be undone, a whole stroke at a time.
import type { Dab, PaintedPain, WholeArea } from './painted-pain.ts';

interface Sheet {
  readonly pains: readonly PaintedPain[];
  /** The pain that is being painted; null where there is none. */
  readonly current: string | null;
}

/** What is said about a pain, beside where it is. */
export type PainFacts = Omit<PaintedPain, 'id' | 'dabs' | 'areas'>;

export interface Drawing extends Sheet {
  readonly undone: readonly Sheet[];
  readonly done: readonly Sheet[];
}

export const emptyDrawing: Drawing = { pains: [], current: null, done: [], undone: [] };

/** What is kept for undo; the oldest goes first. */
const longestHistory = 100;

const sheetOf = ({ pains, current }: Sheet): Sheet => ({ pains, current });

const step = (drawing: Drawing, next: Sheet): Drawing => ({
  ...sheetOf(next),
  done: [...drawing.done, sheetOf(drawing)].slice(-longestHistory),
  undone: [],
});

const freshId = (pains: readonly PaintedPain[]): string => {
  let number = pains.length + 1;
  while (pains.some((pain) => pain.id === `pain-${number}`)) number += 1;
  return `pain-${number}`;
};

const changed = (drawing: Drawing, change: (pain: PaintedPain) => PaintedPain): Drawing =>
  step(drawing, {
    pains: drawing.pains.map((pain) => (pain.id === drawing.current ? change(pain) : pain)),
    current: drawing.current,
  });

/** The next stroke or area begins another pain. Not a step of its own: undo takes back what is painted. */
export const withNewPain = (drawing: Drawing): Drawing => ({ ...drawing, current: null });

const added = (drawing: Drawing, dabs: readonly Dab[], areas: readonly WholeArea[]): Drawing => {
  const id = freshId(drawing.pains);
  return step(drawing, { pains: [...drawing.pains, { id, dabs, areas }], current: id });
};

/** One finished stroke. An eraser with nothing under it changes nothing. */
export const withStroke = (drawing: Drawing, dabs: readonly Dab[]): Drawing => {
  if (dabs.length === 0) return drawing;
  if (drawing.current !== null) {
    return changed(drawing, (pain) => ({ ...pain, dabs: [...pain.dabs, ...dabs] }));
  }
  return dabs.some((dab) => !dab.erases) ? added(drawing, dabs, []) : drawing;
};

const isSame = (one: WholeArea, other: WholeArea) => one.area === other.area && one.side === other.side;

/** A whole area taken into the current pain; one that is there already changes nothing. */
export const withArea = (drawing: Drawing, area: WholeArea): Drawing => {
  if (drawing.current === null) return added(drawing, [], [area]);
  const current = drawing.pains.find((pain) => pain.id === drawing.current);
  if (current?.areas.some((held) => isSame(held, area))) return drawing;
  return changed(drawing, (pain) => ({ ...pain, areas: [...pain.areas, area] }));
};

export const choosing = (drawing: Drawing, id: string): Drawing =>
  drawing.pains.some((pain) => pain.id === id) ? { ...drawing, current: id } : drawing;

export const withoutPain = (drawing: Drawing, id: string): Drawing => {
  const pains = drawing.pains.filter((pain) => pain.id !== id);
  if (pains.length === drawing.pains.length) return drawing;
  const current = drawing.current === id ? (pains.at(-1)?.id ?? null) : drawing.current;
  return step(drawing, { pains, current });
};

/** Nothing painted; can be undone. */
export const cleared = (drawing: Drawing): Drawing =>
  drawing.pains.length === 0 ? drawing : step(drawing, { pains: [], current: null });

export const undo = (drawing: Drawing): Drawing => {
  const before = drawing.done.at(-1);
  if (!before) return drawing;
  return { ...before, done: drawing.done.slice(0, -1), undone: [...drawing.undone, sheetOf(drawing)] };
};

export const redo = (drawing: Drawing): Drawing => {
  const after = drawing.undone.at(-1);
  if (!after) return drawing;
  return { ...after, done: [...drawing.done, sheetOf(drawing)], undone: drawing.undone.slice(0, -1) };
};

/** Pains of a link, a file or a record in place of what is there; can be undone. The last of them is the current one. */
export const replaced = (drawing: Drawing, pains: readonly PaintedPain[]): Drawing =>
  step(drawing, { pains, current: pains.at(-1)?.id ?? null });

/**
 * What is said about a pain; `undefined` takes a saying back. No step of its own, and it holds for what can be undone
 * and redone as well: taking back a stroke does not take back what was answered.
 */
export const described = (
  drawing: Drawing,
  id: string,
  facts: { readonly [F in keyof PainFacts]?: PainFacts[F] | undefined },
): Drawing => {
  const said = (pain: PaintedPain): PaintedPain => {
    const told = Object.entries({ ...pain, ...facts }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(told) as unknown as PaintedPain;
  };
  const on = (sheet: Sheet): Sheet => ({
    ...sheet,
    pains: sheet.pains.map((pain) => (pain.id === id ? said(pain) : pain)),
  });
  return { ...on(drawing), done: drawing.done.map(on), undone: drawing.undone.map(on) };
};
