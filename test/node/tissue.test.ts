// What stands in public/tissue is what the shapes say, on both bodies, and is sound: closed, under the skin, points in their muscles, what covers in front.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBodies } from '../../models/read-built.ts';
import type { TissuePiece, TissueRegion } from '../../src/atlas-file/tissue-file.ts';
import type { Grid } from '../../src/compile/muscles/grid.ts';
import { outsideMm, solidOf, volumeOf } from '../../src/compile/muscles/measure-tissue.ts';
import { componentsOf, openEdges } from '../../src/compile/muscles/mesh-finish.ts';
import { overlaps } from '../../src/compile/muscles/overlap.ts';
import { restSkin } from '../../src/compile/muscles/rest-skin.ts';
import { depthAt, skinDepth } from '../../src/compile/muscles/skin-depth.ts';
import { turnedAway } from '../../src/compile/muscles/turned-away.ts';
import { depthPlace } from '../../src/mesh/anchor.ts';
import { vertexNormals } from '../../src/mesh/normals.ts';
import { triangleArea } from '../../src/mesh/triangle-area.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { readTissue } from '../../src/node/read-tissue.ts';
import { dataFolder } from '../../src/node/repository.ts';
import { tissueKey, tissueKeyFile } from '../../src/node/tissue-key.ts';
import { sexes } from '../../src/space/sex.ts';
import { boxIn, eachLook, foremost, placed, steps } from './seen-tissue.ts';
import { wantedFlesh } from './wanted-flesh.ts';

const records = readRecords(dataFolder);
const regions = readTissue('display');
const pieces = regions.flatMap((region) => region.pieces.map((piece) => ({ region, piece })));
const solids = pieces.filter(({ piece }) => piece.layer !== 'risk');

test('the files were grown from the shapes and the code that stand here (else: npm run tissue)', () => {
  expect(readFileSync(tissueKeyFile, 'utf8').trim()).toBe(tissueKey());
});

test('every muscle of the atlas has a shape, and every part of every shape was grown', () => {
  const shaped = new Set(records.shapes.map(({ id }) => id));
  expect(records.muscles.map(({ id }) => id).filter((id) => !shaped.has(id))).toEqual([]);
  const grown = new Set(pieces.map(({ piece }) => piece.id));
  const wanted = records.shapes.flatMap(({ id, tissue, parts }) =>
    tissue === 'bone' || tissue === 'organ' ? [id] : parts.map((part) => part.id),
  );
  expect(wanted.filter((id) => !grown.has(id))).toEqual([]);
  expect(new Set(wanted).size).toBe(wanted.length);
});

/** One part stands for a small muscle at each of several vertebrae. */
const rows = /^(inter(spinales|transversarii)|rotatores|multifidus|levatores|supraspinous-ligament)/;
/** Pairs that still share more than a fiftieth of the smaller: deep muscles of the back, and the ulna. */
const entangled = /^(multifidus|semispinalis|iliocostalis-lumborum|flexor-carpi-ulnaris-ulnar-head)/;

test.each(sexes)('%s: every trigger point lies in its muscle, or at most 3 mm beside it', async (sex) => {
  const { built, compiled } = await loadAtlas();
  const { triangles } = built.fine;
  const skin = built[sex].display;
  const normals = vertexNormals(skin, triangles);
  const ofPoint = new Map(records.muscles.flatMap(({ id, points }) => points.map((point) => [point.id, id])));
  const beside = compiled.points.flatMap(({ id, anchor, depthMm }) => {
    const at = depthPlace(triangles, skin, normals, anchor, depthMm);
    const own = solids.filter(({ piece }) => piece.owner === ofPoint.get(id));
    const off = outsideMm(
      own.map(({ region, piece }) => solid(region, piece, sex)),
      at,
    );
    return off > 3 ? [`${id} ${off.toFixed(1)}`] : [];
  });
  expect(beside).toEqual([]);
});

/** Of these bones and neighbours take more than three quarters: their records ask for more room than lies between the forearm's or thumb's bones. */
const crowded = new Set(['flexor-pollicis-longus', 'opponens-pollicis', 'supinator']);

test('no flesh is eaten up: a quarter at least of what its record asks is left by bones and neighbours', () => {
  const noDepth = { values: new Float32Array(1) } as unknown as Grid;
  const { places } = restSkin(readBodies(), records.landmarks, 2.5, noDepth);
  const rest = readTissue('rest');
  const grown = new Map(
    rest.flatMap((region) =>
      region.pieces.map((piece): [string, number] => {
        const each = sexes.map((sex) => volumeOf(solidOf(region, region.positions[sex], piece)));
        return [piece.id, each.reduce((sum, mm3) => sum + mm3, 0) / each.length];
      }),
    ),
  );
  const flesh = records.shapes.filter(({ tissue }) => tissue === 'flesh');
  const eaten = flesh.flatMap(({ id, parts }) =>
    parts.flatMap((part) => {
      const wanted = wantedFlesh(part.shape, places, id);
      return wanted !== null && grown.get(part.id)! < wanted / 4 ? [part.id] : [];
    }),
  );
  expect(eaten.filter((id) => !crowded.has(id) && !rows.test(id))).toEqual([]);
});

describe('sound solids', () => {
  test('closed: no edge is the rim of a hole', () => {
    const torn = solids.filter(({ region, piece }) => openEdges(solid(region, piece)) > 0);
    expect(torn.map(({ piece }) => piece.id)).toEqual([]);
  });

  test('in one piece, but for what is a row of small muscles', () => {
    const apart = solids.filter(({ region, piece }) => componentsOf(toMesh(solid(region, piece))) > 1);
    expect(apart.map(({ piece }) => piece.id).filter((id) => !rows.test(id))).toEqual([]);
  });

  test.each(sexes)('%s: neighbours touch and do not swallow each other', (sex) => {
    const firm = solids.filter(({ piece }) => piece.tissue === 'flesh' || piece.tissue === 'bone');
    const { pairs, mm3 } = overlaps(
      firm.map(({ region, piece }) => ({ id: piece.id, solid: solid(region, piece, sex) })),
      2,
    );
    const owners = new Map(firm.map(({ piece }) => [piece.id, piece.owner]));
    const all = [...mm3.values()].reduce((sum, one) => sum + one, 0);
    expect(pairs.reduce((sum, pair) => sum + pair.mm3, 0) / all).toBeLessThan(0.01);
    // Parts of one muscle grow together and bones meet in joints; of what is not akin, nothing of note lies in another.
    const strangers = pairs.filter(({ a, b }) => owners.get(a) !== owners.get(b) && !(bone(a) && bone(b)));
    expect(strangers.reduce((sum, pair) => sum + pair.mm3, 0) / all).toBeLessThan(0.003);
    expect(
      strangers.filter((pair) => pair.mm3 > 1000 && pair.share > 0.02 && !entangled.test(pair.a)),
    ).toEqual([]);
    function bone(id: string): boolean {
      return firm.some(({ piece }) => piece.id === id && piece.tissue === 'bone');
    }
  });

  test.each(sexes)('%s: at least 99.5 per cent of the vertices lie 1 mm and more under the skin', (sex) => {
    const built = readBodies();
    const depth = skinDepth({ positions: built[sex].display, triangles: built.fine.triangles }, 2.5);
    let [all, under] = [0, 0];
    for (const { region, piece } of solids) {
      const { positions } = solid(region, piece, sex);
      for (let i = 0; i < positions.length; i += 3) {
        all++;
        if (depthAt(depth, positions[i]!, positions[i + 1]!, positions[i + 2]!) >= 0.9) under++;
      }
    }
    expect(under / all).toBeGreaterThan(0.995);
  });
});

/** So much more of the area than near to: where a corner looks away from the face that hangs on it, the face is dark. */
const MORE_TURNED_AWAY = { all: 0.03, large: 0.08 } as const;
const LARGE_CM2 = 20;

test.each(sexes)('%s, far: no form is seen with patches that are lit as its back', (sex) => {
  const all = pieces.map(({ region, piece }) => {
    const { positions, triangles } = solid(region, piece, sex);
    const normals = vertexNormals(positions, triangles);
    const [first, count] = piece.far;
    const far = region.farTriangles.slice(first, first + count).map((id) => id - piece.vertices[0]);
    let cm2 = 0;
    for (let t = 0; t < far.length / 3; t++) cm2 += triangleArea(far, positions, t) / 100;
    const more = turnedAway(positions, normals, far) - turnedAway(positions, normals, triangles);
    return { piece, cm2, more };
  });
  for (const tissue of new Set(all.map(({ piece }) => piece.tissue))) {
    const own = all.filter(({ piece }) => piece.tissue === tissue);
    const whole = own.reduce((sum, { cm2 }) => sum + cm2, 0);
    const more = own.reduce((sum, each) => sum + each.more * each.cm2, 0) / whole;
    expect(more, tissue).toBeLessThan(MORE_TURNED_AWAY.all);
  }
  const patched = all.filter(
    ({ piece, cm2, more }) =>
      piece.layer === 'superficial' && cm2 > LARGE_CM2 && more > MORE_TURNED_AWAY.large,
  );
  expect(patched.map(({ piece, more }) => `${piece.id}: ${more.toFixed(2)}`)).toEqual([]);
});

function toMesh({ positions, triangles }: ReturnType<typeof solidOf>) {
  return { positions, triangles };
}

function solid(region: TissueRegion, piece: TissuePiece, sex: (typeof sexes)[number] = 'female') {
  return solidOf(region, region.positions[sex], piece);
}

/** The first covers the second wherever both lie one behind the other, looked at from there (Standring, Gray's Anatomy, 2020). */
const covers = [
  ['behind', 'trapezius-ascending-part', 'latissimus-dorsi'],
  ['behind', 'trapezius-transverse-part', 'rhomboid-major'],
  ['behind', 'trapezius-descending-part', 'levator-scapulae'],
  ['behind', 'latissimus-dorsi', 'serratus-posterior-inferior'],
  ['behind', 'gluteus-maximus', 'piriformis'],
  ['behind', 'gluteus-maximus', 'quadratus-femoris'],
  ['behind', 'gluteus-medius', 'gluteus-minimus'],
  ['behind', 'gastrocnemius-medial-head', 'soleus'],
  ['behind', 'gastrocnemius-lateral-head', 'plantaris'],
  ['front', 'pectoralis-major-sternocostal-part', 'pectoralis-minor'],
  ['front', 'rectus-femoris', 'vastus-intermedius'],
  ['front', 'sartorius', 'adductor-longus'],
  ['front', 'rectus-abdominis', 'transversus-abdominis'],
  ['front', 'sternocleidomastoid-clavicular-head', 'scalenus-anterior'],
  ['front', 'biceps-brachii-long-head', 'brachialis'],
] as const;
/** Share of the places where the covered one may come through: simplified for far away, borders are off by a millimetre or two. */
const MOST = { near: 0, far: 0.01 } as const;

test.each(eachLook)(
  '$sex, $level: what covers is seen, and what is covered does not come through',
  ({ sex, level }) => {
    const all = placed(sex, level);
    const through = covers.flatMap(([from, over, under]) => {
      const only = all.filter(({ piece }) => piece.id === over);
      const both = all.filter(({ piece }) => piece.id === over || piece.id === under);
      expect(both.map(({ piece }) => piece.id).toSorted()).toEqual([over, under].toSorted());
      const { low, high } = boxIn(all, over);
      const places = steps(low[1], high[1], 40).flatMap((y) =>
        steps(Math.max(low[0], 1), high[0], 24).flatMap((x) =>
          foremost(only, x, y, from) ? [{ x, y, met: foremost(both, x, y, from)!.piece.id }] : [],
        ),
      );
      expect(places.length, over).toBeGreaterThan(100);
      const bare = places.filter(({ met }) => met === under);
      return bare.length > MOST[level] * places.length
        ? bare.map(({ x, y }) => `${under} over ${over} at ${x.toFixed(0)}, ${y.toFixed(0)}`)
        : [];
    });
    expect(through).toEqual([]);
  },
);
