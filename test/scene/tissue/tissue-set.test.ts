// Regions joined into one: every piece keeps its own vertices and triangles, and each state lists what it shows.
import { expect, test } from 'vitest';
import {
  isShown,
  isUntouched,
  joinOutside,
  joinTissue,
  listTriangles,
  shownContent,
} from '../../../src/scene/tissue/tissue-set.ts';
import { layers } from '../../../src/state/atlas-state.ts';
import { arm, smallForm, trunk } from './small-tissue.ts';

const set = joinTissue([smallForm(trunk), smallForm(arm)]);
const plain = { layer: 'superficial', isolated: [], hiddenTissue: [] } as const;

test('each piece finds its vertices, its triangles and its kind in the joined arrays', () => {
  expect(set.pieces.map(({ id }) => id)).toEqual([
    'rib',
    'trapezius-upper',
    'rhomboids',
    'deltoid',
    'supinator',
  ]);
  for (const [n, { vertices, near, far, tissue }] of set.pieces.entries()) {
    for (const [level, range] of [
      ['near', near],
      ['far', far],
    ] as const) {
      const ids = [...set.triangles[level].subarray(range[0], range[0] + range[1])];
      expect(ids.length).toBe(level === 'near' ? 12 : 3);
      expect(ids.every((id) => id >= vertices[0] && id < vertices[0] + vertices[1])).toBe(true);
    }
    for (let v = vertices[0]; v < vertices[0] + vertices[1]; v++) {
      expect(set.pieceOf[v]).toBe(n);
      expect([...set.shade.subarray(v * 4, v * 4 + 4)]).toEqual([51, 206, tissue === 'bone' ? 3 : 0, 0]);
    }
  }
  expect(set.bodies.female.positions[set.pieces[3]!.vertices[0] * 3]).toBeCloseTo(0.01);
  expect(set.bodies.male.positions.length).toBe(set.pieceOf.length * 3);
  expect(set.bodies.male.normals.length).toBe(set.pieceOf.length * 4);
});

test('each layer takes the one above it away, and bone is left at last', () => {
  const counts = layers.map(
    (layer) => set.pieces.filter((piece) => isShown(piece, { ...plain, layer })).length,
  );
  expect(counts).toEqual([5, 5, 3, 2, 1]);
});

test('what is hidden is gone at every layer; what is shown alone keeps its bones', () => {
  const shown = (state: Parameters<typeof isShown>[1]) =>
    set.pieces.filter((piece) => isShown(piece, state)).map(({ owner }) => owner);
  expect(shown({ ...plain, hiddenTissue: ['trapezius'] })).not.toContain('trapezius');
  expect(shown({ ...plain, isolated: ['supinator'] })).toEqual(['ribs', 'supinator']);
  expect(shown({ ...plain, isolated: ['supinator'], hiddenTissue: ['ribs'] })).toEqual(['supinator']);
});

test('lists hold what is wanted, the upper layers first, and say how long they are', () => {
  const out = new Uint32Array(set.triangles.near.length);
  const length = listTriangles(set, 'near', ({ owner }) => owner !== 'rhomboids', out);
  expect(length).toBe(48);
  const owners = Array.from({ length: 4 }, (_, n) => set.pieces[set.pieceOf[out[n * 12]!]!]!.owner);
  expect(owners).toEqual(['trapezius', 'deltoid', 'supinator', 'ribs']);
  expect(listTriangles(set, 'near', () => false, out)).toBe(0);
  // Within a layer in the order that is asked for.
  listTriangles(set, 'near', () => true, out, [3, 1, 0, 2, 4]);
  expect(set.pieces[set.pieceOf[out[0]!]!]!.owner).toBe('deltoid');
});

test('every change of what is shown changes its name, and nothing else does', () => {
  const names = [
    plain,
    { ...plain, layer: 'deep' },
    { ...plain, hiddenTissue: ['deltoid'] },
    { ...plain, isolated: ['deltoid'] },
  ] as const;
  expect(new Set(names.map(shownContent)).size).toBe(4);
  expect(shownContent({ ...plain })).toBe(shownContent(plain));
});

test('what cannot be seen from where the eye is is left out of the far list, and of no other', () => {
  // Pieces 0 and 2 are seen from sector 0, 1 from sector 3, the arm's by no word of the file.
  const masks = joinOutside(
    [
      ['trunk', smallForm(trunk)],
      ['arm', smallForm(arm)],
    ],
    new Map([['trunk', Uint8Array.of(1, 8, 1)]]),
  );
  const out = new Uint32Array(set.triangles.near.length);
  const owners = (level: 'near' | 'far', sectors: number) => {
    const length = listTriangles(set, level, () => true, out, undefined, {
      masks: masks!,
      sectors: () => sectors,
    });
    return [...new Set([...out.subarray(0, length)].map((id) => set.pieces[set.pieceOf[id]!]!.owner))];
  };
  expect(owners('far', 1)).toEqual(['deltoid', 'rhomboids', 'supinator', 'ribs']);
  expect(owners('far', 8)).toEqual(['trapezius', 'deltoid', 'supinator']);
  expect(owners('far', 255).length).toBe(5);
  expect(owners('near', 1).length).toBe(5);
});

test('masks of other files than these are none', () => {
  expect(joinOutside([['trunk', smallForm(trunk)]], new Map([['trunk', Uint8Array.of(1, 1)]]))).toBeNull();
});

test('only where nothing is taken away it is known what hides what', () => {
  expect(isUntouched(plain)).toBe(true);
  expect(isUntouched({ ...plain, layer: 'deep' })).toBe(false);
  expect(isUntouched({ ...plain, hiddenTissue: ['trapezius'] })).toBe(false);
  expect(isUntouched({ ...plain, isolated: ['supinator'] })).toBe(false);
});
