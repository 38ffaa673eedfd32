// The dermatomes: complete, sound, and lying where the published maps and the standard test points put them.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBodies } from '../../models/read-built.ts';
import { compileBodies } from '../../src/compile/compile-bodies.ts';
import { type CompiledDermatomes, compileDermatomes } from '../../src/compile/compile-dermatomes.ts';
import { type CompileSurface, createCompileSurface } from '../../src/compile/compile-surface.ts';
import { resolveLandmark } from '../../src/compile/landmark-resolve.ts';
import { PlaceCompiler } from '../../src/compile/place-compile.ts';
import { parseJsonRecord } from '../../src/dataset/parse-record.ts';
import type { Place } from '../../src/dataset/place-schema.ts';
import { dermatomeSchema, landmarkSchema } from '../../src/dataset/reference-schema.ts';
import { anchorValue } from '../../src/mesh/anchor.ts';
import { keyPoints } from './isncsci.ts';

const list = <T>(name: string, schema: v.GenericSchema<T>): T[] =>
  parseJsonRecord(v.array(schema), name, readFileSync(`data/${name}.json`, 'utf8'));
const dermatomes = list('dermatomes', dermatomeSchema);

const built = readBodies();
let surface: CompileSurface;
let places: PlaceCompiler;
let map: CompiledDermatomes;
/** cm² of each dermatome on the mean body, both sides together. */
let sizes: Map<string, number>;

/** The dermatome at a place of the left side. */
const at = (place: Place): string => {
  const { triangle, u, v: w, w: rest } = places.anchor(place, { record: 'test', field: 'place' });
  const weights = [u, w, rest];
  const corner = weights.indexOf(Math.max(...weights));
  return map.ids[map.labels[surface.mesh.triangles[triangle * 3 + corner]!]!]!;
};
const along = (from: Place, to: Place, steps: number): string[] => {
  const found = Array.from({ length: steps + 1 }, (_, i) => at({ between: [from, to], at: i / steps }));
  return found.filter((id, i) => id !== found[i - 1]);
};

beforeAll(() => {
  surface = createCompileSurface(compileBodies(built));
  const landmarks = list('landmarks', landmarkSchema).map((landmark) => resolveLandmark(surface, landmark));
  places = new PlaceCompiler(surface, landmarks);
  map = compileDermatomes(places, dermatomes);
  const { triangles, positions } = surface.mesh;
  const mm2 = new Float64Array(map.ids.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => triangles[t + k]! * 3) as [number, number, number];
    const edge = (to: number) => [0, 1, 2].map((k) => positions[to + k]! - positions[a + k]!);
    const [p, q] = [edge(b), edge(c)] as [number[], number[]];
    const [x, y, z] = [0, 1, 2].map(
      (k) => p[(k + 1) % 3]! * q[(k + 2) % 3]! - p[(k + 2) % 3]! * q[(k + 1) % 3]!,
    ) as [number, number, number];
    for (let k = 0; k < 3; k++) mm2[map.labels[triangles[t + k]!]!]! += Math.hypot(x, y, z) / 6;
  }
  sizes = new Map(map.ids.map((id, d) => [id, mm2[d]! / 100]));
}, 120_000);

test('all roots that reach the skin, from the head down', () => {
  const roots = (letter: string, first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, i) => `${letter}${first + i}`);
  const all = [
    ...roots('V', 1, 3),
    ...roots('C', 2, 8),
    ...roots('T', 1, 12),
    ...roots('L', 1, 5),
    ...roots('S', 1, 5),
  ];
  expect(dermatomes.map(({ name }) => name)).toEqual(all);
  expect(dermatomes.map(({ id }) => id)).toEqual(all.map((name) => name.toLowerCase()));
});

test('every place of the skin has one, each has a piece worth drawing, left is right mirrored', () => {
  expect(map.labels.every((label) => label < dermatomes.length)).toBe(true);
  for (let i = 0; i < map.labels.length; i++) expect(map.labels[surface.mirror[i]!]).toBe(map.labels[i]);
  const small = [...sizes].filter(([id, cm2]) => cm2 < (id === 's5' ? 4 : id === 's4' ? 15 : 80));
  expect(small).toEqual([]);
  expect([...sizes].filter(([, cm2]) => cm2 > 1800)).toEqual([]);
});

test('each is one piece on each side', () => {
  const { mesh } = surface;
  const seen = new Uint8Array(mesh.vertexCount);
  const pieces = new Map<string, number>();
  for (let start = 0; start < mesh.vertexCount; start++) {
    if (seen[start] === 1 || surface.hidden[start] === 1 || mesh.positions[start * 3]! < 0) continue;
    const label = map.labels[start]!;
    const stack = [start];
    seen[start] = 1;
    while (stack.length > 0) {
      const vertex = stack.pop()!;
      for (let i = mesh.fanStart[vertex]!; i < mesh.fanStart[vertex + 1]!; i++) {
        const t = Math.floor(mesh.fan[i]! / 3) * 3;
        for (const next of [mesh.triangles[t]!, mesh.triangles[t + 1]!, mesh.triangles[t + 2]!]) {
          if (seen[next] === 1 || map.labels[next] !== label || mesh.positions[next * 3]! < 0) continue;
          seen[next] = 1;
          stack.push(next);
        }
      }
    }
    pieces.set(map.ids[label]!, (pieces.get(map.ids[label]!) ?? 0) + 1);
  }
  expect([...pieces].filter(([, count]) => count > 1)).toEqual([]);
});

describe('lie where the maps put them', () => {
  const expected: Record<string, Place[]> = {
    v1: ['frontal-eminence', 'glabella', 'trichion', 'eyelid-upper', 'nose-tip'],
    v2: ['infraorbital', 'eyelid-lower', 'zygoma', 'upper-lip', 'nose-wing'],
    v3: ['chin', 'lower-lip', 'jaw-body-mid', 'tmj', 'tragus', 'temporal-fossa-mid'],
    c2: ['inion', 'lambda', 'nuchal-line', 'mastoid', 'gonion', 'ear-lobe'],
    c3: ['c4', 'neck-side-mid', 'laryngeal-prominence'],
    c4: ['c7', 'clavicle-mid', 'acromioclavicular', 'trapezius-crest-mid', 'sternoclavicular'],
    c5: ['deltoid-tuberosity', 'arm-lateral-mid', 'greater-tubercle'],
    c6: ['thumb-tip', 'thumb-mcp-dorsal', 'thenar', 'forearm-radial-mid', 'radial-styloid'],
    c7: ['finger-tip-3', 'mcp3-dorsal', 'pip3-volar', 'finger-tip-2', 'forearm-dorsal-mid'],
    c8: ['finger-tip-5', 'mcp5-dorsal', 'hypothenar', 'finger-tip-4', 'hand-ulnar-edge', 'ulnar-styloid'],
    t1: [
      'medial-epicondyle',
      'arm-medial-lower',
      { between: ['forearm-ulnar-mid', 'forearm-volar-mid'], at: 0.5 },
    ],
    t2: ['axilla', 'arm-medial-upper', 'rib2-front', 't2'],
    t4: ['nipple', 't4'],
    t6: ['xiphoid', 't6'],
    t10: ['umbilicus', 'semilunar-umbilicus', 't10'],
    t12: ['hypogastrium', 't12'],
    l1: ['inguinal-mid', 'pubic-tubercle', 'pubic-symphysis'],
    l2: ['thigh-front-upper', 'thigh-medial-upper'],
    l3: ['thigh-front-lower', 'femur-medial-epicondyle'],
    l4: ['medial-malleolus', 'leg-medial-mid', 'tibial-tuberosity', 'leg-medial-lower'],
    l5: [
      'foot-dorsum-mid',
      'hallux-tip',
      'hallux-mtp-dorsal',
      'mtp3-dorsal',
      'leg-lateral-mid',
      'fibular-head',
    ],
    s1: [
      'heel-lateral',
      'heel-back',
      'heel-plantar',
      'toe-tip-5',
      'mt5-base',
      'lateral-malleolus',
      'plantar-lateral',
    ],
    s2: ['popliteal', 'thigh-back-upper', 'thigh-back-mid', 'thigh-back-lower'],
    s3: ['ischial-tuberosity'],
    s5: ['anus', 'coccyx'],
  };
  test.each(Object.entries(expected))('%s', (id, list) => {
    expect(list.map((place) => [place, at(place)])).toEqual(list.map((place) => [place, id]));
  });

  test('the standard test points (ISNCSCI) of the limbs', () => {
    const crease = { between: ['cubital-fossa', 'arm-front-lower'], at: 0.15 } as const satisfies Place;
    expect(at({ between: [{ ...crease }, 'lateral-epicondyle'], at: 0.6 })).toBe('c5');
    expect(at({ between: [{ ...crease }, 'medial-epicondyle'], at: 0.7 })).toBe('t1');
    expect(at({ between: ['inguinal-mid', 'femur-medial-epicondyle'], at: 0.5 })).toBe('l2');
    expect(at({ from: 'inion', go: 'lateral', mm: 12 })).toBe('c2');
    expect(at('supraclavicular-fossa')).toBe('c3');
  });
});

describe.each(['female', 'male'] as const)('the 28 key points of the standard (ISNCSCI), %s body', (body) => {
  /** Where this map draws the band elsewhere than the standard tests it; each says so in \`differs\`. */
  const elsewhere: Record<string, string> = { t12: 'l1', l1: 'l2', 's4-5': 's5' };

  test('each lies in its dermatome, or the record says why not', () => {
    const points = keyPoints(places, { triangles: surface.mesh.triangles, display: built[body].display });
    expect(points).toHaveLength(28);
    for (const { root, vertex } of points)
      expect(map.ids[map.labels[vertex]!], root).toBe(elsewhere[root] ?? root);
    for (const root of ['t12', 'l1'])
      expect(dermatomes.find(({ id }) => id === root)?.differs?.text).toContain('test point lies lower');
  });

  test('the nipple lies at the fourth space, well above the lower end of the breastbone', () => {
    const height = (place: Place) => {
      const anchor = places.anchor(place, { record: 'test', field: 'place' });
      return anchorValue(surface.mesh.triangles, built[body].display, anchor)[1];
    };
    const [notch, nipple, xiphoid, navel] = (
      ['suprasternal-notch', 'nipple', 'xiphoid', 'umbilicus'] as const
    ).map(height) as [number, number, number, number];
    // Two spaces between the ribs in books (fourth and sixth); the soft tissue of a standing body lets the nipple sink, and
    // measured skeletons (test/reference) hold the breastbone's end up: the nipple lies above it by a good finger-breadth.
    expect(nipple - xiphoid).toBeGreaterThan(16);
    expect(nipple - xiphoid).toBeLessThan(65);
    // The breastbone with its process is 17 to 21 cm long, and ends about half way from notch to navel.
    expect(notch - xiphoid).toBeGreaterThan(170);
    expect(notch - xiphoid).toBeLessThan(210);
    expect((notch - xiphoid) / (notch - navel)).toBeGreaterThan(0.45);
    expect((notch - xiphoid) / (notch - navel)).toBeLessThan(0.6);
    expect(at('nipple')).toBe('t4');
  });
});

describe('follow one another', () => {
  const trunk = ['c4', ...Array.from({ length: 11 }, (_, i) => `t${i + 2}`)];
  test('down the front of the trunk', () => {
    const down = along('suprasternal-notch', 'xiphoid', 60).concat(
      along('xiphoid', 'umbilicus', 60),
      along('umbilicus', 'pubic-symphysis', 60),
    );
    expect(down.filter((id, i) => id !== down[i - 1])).toEqual([...trunk, 'l1']);
  });

  test('down the spine, the roots that send no branch to its skin left out', () => {
    const spine: Place[] = ['inion', 'c7', 't6', 'l1', 's1', 'coccyx', 'anus'];
    const down = spine.slice(1).flatMap((to, i) => along(spine[i]!, to, 60));
    expect(down.filter((id, i) => id !== down[i - 1])).toEqual([
      'c2',
      'c3',
      ...trunk,
      'l1',
      'l2',
      'l3',
      's1',
      's2',
      's3',
      's4',
      's5',
    ]);
  });

  test('round the hand from thumb to little finger', () => {
    expect(along('thumb-mcp-dorsal', 'mcp2-dorsal', 20)).toEqual(['c6', 'c7']);
    expect(along('mcp2-dorsal', 'mcp5-dorsal', 40)).toEqual(['c7', 'c8']);
  });

  test('across the foot from the inner ankle to the little toe', () => {
    expect(along('medial-malleolus', 'foot-dorsum-mid', 40)).toEqual(['l4', 'l5']);
    expect(along('foot-dorsum-mid', 'mt5-base', 40)).toEqual(['l5', 's1']);
  });
});
