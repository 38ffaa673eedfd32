// A painted pain on the real bodies: over the skin and no further, erased in order, the same however it came about.
import { expect, test } from 'vitest';
import { PainPainter } from '../../../src/anatomy/pain/paint-field.ts';
import type { Dab } from '../../../src/anatomy/pain/painted-pain.ts';
import { anchorValue } from '../../../src/mesh/anchor.ts';
import { createSkinMesh } from '../../../src/mesh/skin-mesh.ts';
import { anchor, built, lab, mesh, mirrored, segmentOf, segments, spot, surface } from './pain-bodies.ts';

const { painter } = lab;
const size = mesh.vertexCount;
const paint = (dabs: readonly Dab[], by = painter) => {
  const out = new Int8Array(size);
  by.paint({ areas: [], dabs }, out);
  return out;
};
const inside = (field: Int8Array) => [...field.keys()].filter((v) => field[v]! > 0);
const segmentsIn = (field: Int8Array) => [...new Set(inside(field).map((v) => segments[segmentOf[v]!]!.id))];

test('a dab on the inner thigh does not reach the other one', () => {
  const at = anchor({
    from: { between: ['adductor-tubercle', 'right:adductor-tubercle'], at: 0 },
    go: 'up',
    mm: 230,
  });
  const field = paint([{ anchor: at, radiusMm: 50 }]);
  const [x] = anchorValue(mesh.triangles, mesh.positions, at);
  // Straight through the air the other thigh lies nearer than the dab is wide.
  expect(x).toBeLessThan(50);
  const other = inside(field).filter((v) => mesh.positions[v * 3]! < 0);
  expect(other).toEqual([]);
  expect(inside(field).length).toBeGreaterThan(50);
});

test('a dab on a finger does not reach its neighbour', () => {
  const found = segmentsIn(paint(spot(anchor({ from: 'mcp3-dorsal', go: 'distal', mm: 45 }), 14).dabs));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((id) => !/^middle/.test(id))).toEqual([]);
});

test('on either body it covers the vertices that it covers on their mean, but for a few at its rim', () => {
  const dab = { anchor: anchor('patella'), radiusMm: 40 };
  const mean = new Set(inside(paint([dab])));
  for (const { display } of [built.female, built.male]) {
    const own = new PainPainter({
      mesh: createSkinMesh(built.fine.triangles, display),
      fillArea: (area, side, out) => surface.fillArea(area, side, out),
    });
    const found = inside(paint([dab], own));
    const common = found.filter((v) => mean.has(v)).length;
    expect(common / Math.max(found.length, mean.size)).toBeGreaterThan(0.85);
  }
});

test('left and right are each other’s mirror', () => {
  const dab = { anchor: anchor('temple'), radiusMm: 25 };
  const left = paint([dab]);
  const right = paint([{ ...dab, anchor: mirrored(dab.anchor) }]);
  for (let v = 0; v < size; v++)
    expect(Math.abs(right[built.fine.mirror[v]!]! - left[v]!)).toBeLessThanOrEqual(1);
});

test('an eraser takes away what was before it, not what comes after', () => {
  const first: Dab = { anchor: anchor('patella'), radiusMm: 30 };
  const eraser: Dab = { ...first, radiusMm: 40, erases: true };
  expect(inside(paint([first, eraser]))).toEqual([]);
  expect(inside(paint([eraser, first]))).toEqual(inside(paint([first])));
  expect(paint([first, eraser, first])).toEqual(paint([first, eraser, { ...first }]));
  const half = inside(paint([first, { ...eraser, radiusMm: 15 }]));
  expect(half.length).toBeGreaterThan(0);
  expect(half.length).toBeLessThan(inside(paint([first])).length);
});

test('dab by dab gives what painting all at once gives, and changes only what it says', () => {
  const dabs = [0, 20, 40].map(
    (mm): Dab => ({ anchor: anchor({ from: 'patella', go: 'up', mm }), radiusMm: 20 }),
  );
  const out = paint([]);
  for (const dab of dabs) {
    const before = out.slice();
    const touched = new Set(painter.add(dab, out));
    for (let v = 0; v < size; v++) if (out[v] !== before[v]) expect(touched.has(v)).toBe(true);
  }
  expect(out).toEqual(paint(dabs));
});

test('an area taken whole is the area; an eraser works on it', () => {
  const out = new Int8Array(size);
  const area = new Int8Array(size);
  painter.paint({ areas: [{ area: 'heel', side: 'right' }], dabs: [] }, out);
  surface.fillArea('heel', 'right', area);
  expect(out).toEqual(area);
  const middle = { anchor: mirrored(anchor('patella')), radiusMm: 10 };
  painter.paint(
    { areas: [{ area: 'anterior-knee', side: 'right' }], dabs: [{ ...middle, erases: true }] },
    out,
  );
  surface.fillArea('anterior-knee', 'right', area);
  expect(inside(out).length).toBeLessThan(inside(area).length);
});

test('the skin that a disc covers is about that of a flat one', () => {
  // The front of the thigh: coarse mesh, little bent.
  const at = anchor({ from: 'patella', go: 'up', mm: 180 });
  for (const radiusMm of [10, 25, 50]) {
    const flat = (Math.PI * radiusMm * radiusMm) / 100;
    const sizes = (['female', 'male'] as const).map((sex) => lab.areaCm2(spot(at, radiusMm), sex) / flat);
    // A dab is as wide as it says on the mean of both.
    const mean = (sizes[0]! + sizes[1]!) / 2;
    expect(mean, sizes.join(' and ')).toBeGreaterThan(0.88);
    expect(mean, sizes.join(' and ')).toBeLessThan(1.12);
  }
});
