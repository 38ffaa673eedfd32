// Names beside the picture: no two of them overlap, no line crosses another, all stand in the room that there is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Anchor, cross, layNotes } from '../../../src/scene/tissue/note-layout.ts';

const room = { left: 8, right: 472, top: 60, bottom: 660, line: 20 };
const widthOf = (name: string) => name.length * 6;
const anchor = fc.record({
  name: fc.constant('a muscle'),
  x: fc.integer({ min: 90, max: 390 }),
  y: fc.integer({ min: 0, max: 700 }),
  weight: fc.integer({ min: 1, max: 90 }),
});

test('names keep a line apart, inside the room; lines do not cross', () => {
  fc.assert(
    fc.property(fc.array(anchor, { maxLength: 45 }), (anchors) => {
      const notes = layNotes(anchors, room, widthOf);
      for (const column of ['left', 'right'] as const) {
        const own = notes.filter((note) => note.column === column).sort((a, b) => a.y - b.y);
        for (const [i, note] of own.entries()) {
          expect(note.y).toBeGreaterThanOrEqual(room.top + room.line / 2 - 1e-6);
          expect(note.y).toBeLessThanOrEqual(room.bottom - room.line / 2 + 1e-6);
          if (i > 0) expect(note.y - own[i - 1]!.y).toBeGreaterThanOrEqual(room.line - 1e-6);
        }
        const start = column === 'left' ? room.left + 48 : room.right - 48;
        for (const [i, a] of own.entries())
          for (const b of own.slice(i + 1)) expect(cross([start, a.y], a.to, [start, b.y], b.to)).toBe(false);
      }
    }),
  );
});

test('each stands on the side of its place; where there is no room for all, the larger are named', () => {
  const at = (name: string, x: number, weight: number): Anchor => ({ name, x, y: 300, weight });
  const low = { ...room, top: 280, bottom: 320 };
  const notes = layNotes([at('a', 100, 1), at('b', 120, 9), at('c', 140, 5), at('d', 400, 1)], low, widthOf);
  expect(
    notes
      .filter(({ column }) => column === 'left')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['b', 'c']);
  expect(notes.filter(({ column }) => column === 'right').map(({ name }) => name)).toEqual(['d']);
  expect(layNotes([], room, widthOf)).toEqual([]);
});
