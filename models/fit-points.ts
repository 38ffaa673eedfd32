// `npx tsx models/fit-points.ts [--write]`: sets how deep each trigger point lies to where its muscle is under it, on both bodies.
// Where depth alone does not do, the place moves over the skin by as little as will; what would move far is only told.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outsideMm, type Solid, solidOf } from '../src/compile/muscles/measure-tissue.ts';
import type { Direction, Place } from '../src/dataset/place-schema.ts';
import { anchorValue, depthPlace } from '../src/mesh/anchor.ts';
import { vertexNormals } from '../src/mesh/normals.ts';
import { loadAtlas } from '../src/node/load-atlas.ts';
import { readTissue } from '../src/node/read-tissue.ts';
import { dataFolder } from '../src/node/repository.ts';
import { sexes } from '../src/space/sex.ts';
import type { Vector } from '../src/space/vector.ts';

/** Nearer than this a point is left where its author has put it, mm. */
const WELL = 2.7;
const MOST_MM = 110;
/** Good enough: within this a point is left as near to what its author said as can be, mm. */
const GOOD = 2.4;
/** A place moves at most so far over the skin, mm. */
const SHIFT_MM = 20;

interface Better {
  readonly mm: number;
  readonly off: number;
  /** On the mean skin, mm. */
  readonly shift?: Vector;
}

const { built, compiled, records } = await loadAtlas();
const regions = readTissue('display');
const ofPoint = new Map(records.muscles.flatMap(({ id, points }) => points.map((point) => [point.id, id])));
const bodies = sexes.map((sex) => ({
  sex,
  skin: built[sex].display,
  normals: vertexNormals(built[sex].display, built.fine.triangles),
}));
const mean = bodies[0]!.skin.map((value, i) => (value + bodies[1]!.skin[i]!) / 2);
const better = new Map<string, Better>();
for (const { id, anchor, depthMm } of compiled.points) {
  const parts = bodies.map(({ sex }) =>
    regions.flatMap((region) =>
      region.pieces
        .filter(({ owner }) => owner === ofPoint.get(id))
        .map((piece) => solidOf(region, region.positions[sex], piece)),
    ),
  );
  const { triangles } = built.fine;
  const here = bodies.map(
    ({ skin, normals }) =>
      (mm: number): Vector =>
        depthPlace(triangles, skin, normals, anchor, mm),
  );
  const now = worst(parts, here, depthMm);
  if (now <= WELL) continue;
  let best = bestDepth(parts, here, depthMm, 1);
  if (best.off > GOOD + 0.4) best = elsewhere(parts, anchorValue(triangles, mean, anchor), depthMm) ?? best;
  if (best.off < Math.min(2.9, now - 0.2)) better.set(id, best);
  const shift = best.shift ? `, moved ${best.shift.map(Math.round).join(' ')}` : '';
  console.log(
    `${id}: ${depthMm} -> ${best.mm} mm, beside ${now.toFixed(1)} -> ${best.off.toFixed(1)}${shift}`,
  );
}
if (process.argv.includes('--write')) write();

function worst(parts: readonly Solid[][], at: readonly ((mm: number) => Vector)[], mm: number): number {
  return Math.max(...parts.map((own, i) => outsideMm(own, at[i]!(mm))));
}

function bestDepth(
  parts: readonly Solid[][],
  at: readonly ((mm: number) => Vector)[],
  depthMm: number,
  step: number,
): Better {
  const tried: Better[] = [];
  for (let mm = step === 1 ? 1 : depthMm % step; mm <= Math.min(MOST_MM, depthMm * 2 + 12); mm += step)
    if (mm > 0) tried.push({ mm, off: worst(parts, at, mm) });
  const least = Math.min(...tried.map(({ off }) => off));
  const good = tried.filter(({ off }) => off <= Math.max(GOOD, least + 0.3));
  return good.sort((a, b) => Math.abs(a.mm - depthMm) - Math.abs(b.mm - depthMm))[0]!;
}

/** The nearest place of the skin under which the muscle lies on both bodies. */
function elsewhere(parts: readonly Solid[][], from: Vector, depthMm: number): Better | null {
  const near: { v: number; shift: Vector; apart: number }[] = [];
  for (let v = 0; v * 3 < mean.length; v++) {
    const shift: Vector = [mean[v * 3]! - from[0], mean[v * 3 + 1]! - from[1], mean[v * 3 + 2]! - from[2]];
    const apart = Math.hypot(...shift);
    if (mean[v * 3]! >= 0 && apart < SHIFT_MM) near.push({ v, shift, apart });
  }
  near.sort((a, b) => a.apart - b.apart);
  for (const { v, shift } of near) {
    const at = bodies.map(
      ({ skin, normals }) =>
        (mm: number): Vector =>
          [0, 1, 2].map((k) => skin[v * 3 + k]! - normals[v * 3 + k]! * mm) as unknown as Vector,
    );
    const coarse = bestDepth(parts, at, depthMm, 3);
    if (coarse.off <= GOOD) return { ...coarse, shift };
  }
  return null;
}

/** The way over the skin in one or two of the body's directions. */
function movedPlace(place: Place, [x, y, z]: Vector): Place {
  const ways: [Direction, number][] = [
    y < 0 ? ['down', -y] : ['up', y],
    Math.abs(x) > Math.abs(z)
      ? x < 0
        ? ['medial', -x]
        : ['lateral', x]
      : z < 0
        ? ['back', -z]
        : ['front', z],
  ];
  return ways.reduce<Place>((from, [go, mm]) => (mm < 2 ? from : { from, go, mm: Math.round(mm) }), place);
}

function write(): void {
  const folder = join(dataFolder, 'muscles');
  for (const { id: muscle, points } of records.muscles) {
    const path = join(folder, `${muscle}.json`);
    const before = readFileSync(path, 'utf8');
    let after = before;
    for (const { id, place } of points) {
      const found = better.get(id);
      if (!found) continue;
      const at = after.indexOf(`"id": "${id}"`);
      const head = after.slice(0, at);
      let rest = after.slice(at).replace(/"depthMm": [\d.]+/, `"depthMm": ${found.mm}`);
      if (found.shift) {
        const start = rest.indexOf('"place": ') + '"place": '.length;
        const end = rest.slice(start).search(/,\s*"depthMm"/) + start;
        rest = rest.slice(0, start) + JSON.stringify(movedPlace(place, found.shift)) + rest.slice(end);
      }
      after = head + rest;
    }
    if (after !== before) writeFileSync(path, after);
  }
}
