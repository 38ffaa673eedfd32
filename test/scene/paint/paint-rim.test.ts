// The rim that the shader draws of a dab, on the real skin: as far from its middle as the brush is wide, on coarse triangles too.
import { expect, test } from 'vitest';
import { FAR_OUTSIDE, UNIT_MM } from '../../../src/atlas-file/zone-codec.ts';
import { Geodesics } from '../../../src/mesh/geodesic.ts';
import { vertexNormals } from '../../../src/mesh/normals.ts';
import { fieldInTriangle, vertexLinks, writeFieldAt } from '../../../src/scene/zones/field-gradient.ts';
import { anchor, built, lab, mesh } from '../../anatomy/pain/pain-bodies.ts';

const { fine } = built;
const links = vertexLinks(fine.quads, fine.vertexCount);
const positions = mesh.positions.map((value) => value / 1000);
const normals = vertexNormals(mesh.positions, fine.triangles);
const all = Array.from({ length: fine.vertexCount }, (_, v) => v);
const geodesics = new Geodesics(mesh);
const calf = { triangle: 40483, u: 0.0624, v: 0.5101, w: 0.4275 };

/** How far the drawn rim lies from where it should, mm: for each triangle that it crosses, at places along its sides. */
function rimErrors(at: typeof calf, radiusMm: number): number[] {
  const values = new Int8Array(fine.vertexCount).fill(FAR_OUTSIDE);
  lab.painter.paint({ areas: [], dabs: [{ anchor: at, radiusMm }] }, values);
  const out = new Int16Array(fine.vertexCount * 4);
  const field = { values, unitMm: UNIT_MM, lowest: -128, highest: 128 };
  writeFieldAt(all, field, { links, positions, normals }, out);
  const { distances } = geodesics.spread([{ at, start: 0 }], radiusMm * 2 + 40);
  const errors: number[] = [];
  for (let t = 0; t < fine.triangles.length / 3; t++) {
    const corners = [0, 1, 2].map((k) => fine.triangles[t * 3 + k]!) as [number, number, number];
    const far = corners.map((v) => distances[v]!);
    if (Math.min(...far) > radiusMm || Math.max(...far) < radiusMm || !far.every(Number.isFinite)) continue;
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      if ((far[a]! - radiusMm) * (far[b]! - radiusMm) >= 0) continue;
      // Where the straight run of the distance along the side meets the radius.
      const share = (radiusMm - far[a]!) / (far[b]! - far[a]!);
      const weights: [number, number, number] = [0, 0, 0];
      weights[a] = 1 - share;
      weights[b] = share;
      errors.push(fieldInTriangle(out, positions, corners, weights));
    }
  }
  return errors;
}

test('every brush, where triangles are large and where they are small', () => {
  for (const [name, at] of [
    ['calf', calf],
    ['knee', anchor('patella')],
    ['neck', anchor('c7')],
    ['thigh', anchor({ from: 'patella', go: 'up', mm: 180 })],
  ] as const)
    for (const radiusMm of [18, 36, 52]) {
      const errors = rimErrors(at, radiusMm);
      expect(errors.length).toBeGreaterThan(5);
      const worst = Math.max(...errors.map(Math.abs));
      expect(worst, `${name}, ${radiusMm} mm`).toBeLessThan(2.5);
    }
});
