// What lies at risk under the thumb: its courses pass the landmarks that anatomy names, and the points that warn of it.
import { expect, test } from 'vitest';
import { readBodies } from '../../../models/read-built.ts';
import type { Grid } from '../../../src/compile/muscles/grid.ts';
import { restSkin } from '../../../src/compile/muscles/rest-skin.ts';
import type { DeepPlace } from '../../../src/dataset/shape-schema.ts';
import { readRecords } from '../../../src/node/read-records.ts';
import { dataFolder } from '../../../src/node/repository.ts';
import { along, dot, sub, type Vector } from '../../../src/space/vector.ts';
import { farHazards } from './far-hazards.ts';

const records = readRecords(dataFolder);
// Lines alone are looked at: no depth is asked for.
const noDepth: Grid = { origin: [0, 0, 0], step: 1, nx: 1, ny: 1, nz: 1, values: new Float32Array(1) };
const { places } = restSkin(readBodies(), records.landmarks, 2.5, noDepth);
const origin = { record: 'test', field: 'place' };
const at = (place: DeepPlace): Vector => places.at(place, origin);

interface Course {
  readonly line: readonly Vector[];
  /** mm, at each place. */
  readonly half: readonly number[];
}

const courses = new Map<string, Course[]>();
for (const { id, layer, parts } of records.shapes) {
  if (layer !== 'risk') continue;
  const lines = parts.map(({ shape }) => {
    if (shape.form !== 'strip') throw new TypeError(`${id}: not a strip`);
    return {
      line: shape.line.map(at),
      half: shape.line.map((_, i) => Math.min(...(shape.halfMm[i] ?? shape.halfMm.at(-1)!))),
    };
  });
  courses.set(id, lines);
}

/** mm from a place to the surface of a shape, and where on its line that is. */
function nearest(shape: string, to: Vector): { mm: number; place: Vector } {
  let best = { mm: Number.POSITIVE_INFINITY, place: to };
  for (const { line, half } of courses.get(shape) ?? [])
    for (let i = 0; i + 1 < line.length; i++) {
      const step = sub(line[i + 1]!, line[i]!);
      const share = Math.min(1, Math.max(0, dot(sub(to, line[i]!), step) / (dot(step, step) || 1)));
      const place = along(line[i]!, step, share);
      const mm = Math.hypot(...sub(to, place)) - (half[i]! + (half[i + 1]! - half[i]!) * share);
      if (mm < best.mm) best = { mm, place };
    }
  return best;
}

/** Where a shape crosses a height, mm. */
function atHeight(shape: string, y: number, part = 0): Vector {
  const { line } = courses.get(shape)![part]!;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1]!];
    if ((a[1] - y) * (b[1] - y) <= 0) return along(a, sub(b, a), (y - a[1]) / (b[1] - a[1] || 1));
  }
  throw new RangeError(`${shape} does not reach ${y}`);
}

test('nerves pass the bones at which they are felt', () => {
  const near: [shape: string, landmark: string, mm: number][] = [
    ['ulnar-nerve', 'medial-epicondyle', 16],
    ['common-fibular-nerve', 'fibular-head', 16],
    ['lateral-femoral-cutaneous-nerve', 'asis', 20],
    ['tibial-nerve', 'behind-medial-malleolus', 12],
    ['ulnar-nerve', 'pisiform', 8],
    ['radial-artery', 'radial-styloid', 14],
    ['dorsalis-pedis-artery', 'ankle-front', 10],
    ['superficial-temporal-artery', 'tmj', 20],
    ['suprascapular-nerve', 'supraspinous-fossa-mid', 36],
    ['infraorbital-nerve', 'infraorbital', 2],
  ];
  for (const [shape, landmark, mm] of near)
    expect(nearest(shape, at(landmark)).mm, `${shape} at ${landmark}`).toBeLessThan(mm);
});

test('the ulnar nerve lies behind the inner epicondyle, the common fibular nerve outside the fibula', () => {
  const groove = nearest('ulnar-nerve', at('medial-epicondyle')).place;
  const [, across, front] = places.frames.sharesOf('upper-arm', groove);
  const [, boneAcross, boneFront] = places.frames.sharesOf('upper-arm', at('medial-epicondyle'));
  expect(front).toBeLessThan(boneFront - 3);
  expect(across).toBeGreaterThan(boneAcross);
  const [, fibula] = places.frames.sharesOf('leg', at('fibular-head'));
  const neck = atHeight('common-fibular-nerve', at('fibular-head')[1] - 18);
  expect(places.frames.sharesOf('leg', neck)[1]).toBeGreaterThan(fibula);
});

test('the vertebral artery runs through the transverse processes from the sixth to the first', () => {
  for (const n of [6, 5, 4, 3, 2, 1]) {
    const tip = at(`c${n}-transverse`);
    const { mm, place } = nearest('vertebral-artery', tip);
    expect(mm, `C${n}`).toBeLessThan(14);
    expect(place[0], `C${n}`).toBeLessThan(tip[0]);
  }
});

test('the carotid forks at the upper edge of the voice box, above the fourth neck spine, below the hyoid', () => {
  const fork = courses.get('common-carotid-artery')![0]!.line.at(-1)!;
  expect(fork[1]).toBeGreaterThan(at('laryngeal-prominence')[1]);
  expect(fork[1]).toBeLessThan(at('hyoid')[1]);
  expect(nearest('carotid-sinus', fork).mm).toBeLessThan(0);
});

test('in the groin nerve, artery and vein lie from outside in, the artery in the middle of the ligament', () => {
  const y = at('inguinal-mid')[1] - 20;
  const [nerve, artery, vein] = [
    atHeight('femoral-nerve', y, 3),
    atHeight('femoral-artery', y),
    atHeight('femoral-vein', y),
  ];
  expect(nerve[0]).toBeGreaterThan(artery[0] + 5);
  expect(artery[0]).toBeGreaterThan(vein[0] + 5);
  expect(Math.abs(artery[0] - at('inguinal-mid')[0])).toBeLessThan(12);
});

test('the sciatic nerve runs midway between sit bone and trochanter', () => {
  const [sit, hip] = [at('ischial-tuberosity'), at('trochanter')];
  const [x] = atHeight('sciatic-nerve', (sit[1] + hip[1]) / 2);
  expect((x - sit[0]) / (hip[0] - sit[0])).toBeGreaterThan(0.35);
  expect((x - sit[0]) / (hip[0] - sit[0])).toBeLessThan(0.65);
});

test('behind the knee lie from the skin in: nerve, vein, artery', () => {
  const y = at('knee-line-medial')[1] + 20;
  const [nerve, vein, artery] = ['tibial-nerve', 'popliteal-vein', 'popliteal-artery'].map(
    (shape) => atHeight(shape, y)[2],
  ) as [number, number, number];
  expect(nerve).toBeLessThan(vein);
  expect(vein).toBeLessThan(artery);
});

test('the artery and the vein of the arm pass the first rib on either side of the front scalene, vein in front', () => {
  expect(atHeight('subclavian-artery', 1380, 0)[2]).toBeLessThan(
    nearest('subclavian-vein', at('rib1-front')).place[2],
  );
});

/** mm within which a shape passes the point that warns of it. */
const NEAR_MM = 15;

test('a shape passes the points that warn of it, or they are known to lie far off', () => {
  const far = records.muscles.flatMap(({ points }) =>
    points.flatMap(({ id, place, depthMm, hazards = [] }) =>
      hazards.flatMap(({ kind, name, shapes = [] }) => {
        if (kind !== 'nerve' && kind !== 'vessel') return [];
        const point = at({ under: place, mm: depthMm });
        const mm = Math.min(...shapes.map((shape) => nearest(shape, point).mm));
        return shapes.length > 0 && mm > NEAR_MM ? [`${id}: ${name} ${Math.round(mm)}`] : [];
      }),
    ),
  );
  const withoutMm = (line: string) => line.replace(/ \d+$/, '');
  expect(far.filter((line) => !Object.hasOwn(farHazards, withoutMm(line)))).toEqual([]);
  const now = new Set(far.map(withoutMm));
  expect(Object.keys(farHazards).filter((line) => !now.has(line))).toEqual([]);
});
