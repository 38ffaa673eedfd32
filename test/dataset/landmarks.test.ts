// The landmarks: complete, named, and lying on the bodies where anatomy has them.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { readBodies } from '../../models/read-built.ts';
import { compileBodies } from '../../src/compile/compile-bodies.ts';
import { createCompileSurface } from '../../src/compile/compile-surface.ts';
import { resolveLandmark } from '../../src/compile/landmark-resolve.ts';
import { parseJsonRecord } from '../../src/dataset/parse-record.ts';
import { landmarkSchema } from '../../src/dataset/reference-schema.ts';
import { anchorValue } from '../../src/mesh/anchor.ts';
import type { Vector } from '../../src/space/vector.ts';

const landmarks = parseJsonRecord(
  v.array(landmarkSchema),
  'landmarks',
  readFileSync('data/landmarks.json', 'utf8'),
);

const bodies = ['female', 'male'] as const;
type Body = (typeof bodies)[number];

/** Where each landmark lies on each body in display pose, mm. */
const places: Record<Body, Map<string, Vector>> = { female: new Map(), male: new Map() };
const gaps = new Map<string, number>();

beforeAll(() => {
  const built = readBodies();
  const surface = createCompileSurface(compileBodies(built));
  for (const landmark of landmarks) {
    const { anchor, gapMm } = resolveLandmark(surface, landmark);
    gaps.set(landmark.id, gapMm);
    for (const body of bodies) {
      places[body].set(landmark.id, anchorValue(surface.mesh.triangles, built[body].display, anchor));
    }
  }
});

const at = (body: Body, id: string): Vector => {
  const place = places[body].get(id);
  if (place === undefined) throw new Error(`no landmark ${id}`);
  return place;
};

test('there are at least 250, each with an id and names of its own', () => {
  expect(landmarks.length).toBeGreaterThanOrEqual(250);
  const twice = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);
  expect(twice(landmarks.map(({ id }) => id))).toEqual([]);
  for (const language of ['latin', 'english', 'plain'] as const) {
    expect(twice(landmarks.map(({ names }) => names[language].toLowerCase()))).toEqual([]);
  }
});

test('plain names use no Latin, and Latin names no English', () => {
  const latinWords = /\b(processus|spina|margo|articulatio|regio|tuber\w*|musculi|ossis)\b/i;
  const englishWords = /\b(the|of|and|bone|joint|skin|spine|upper|lower)\b/i;
  expect(landmarks.filter(({ names }) => latinWords.test(names.plain)).map(({ id }) => id)).toEqual([]);
  expect(landmarks.filter(({ names }) => englishWords.test(names.latin)).map(({ id }) => id)).toEqual([]);
});

test('bone landmarks say how deep the bone lies, skin landmarks do not', () => {
  const wrong = landmarks.filter(({ kind, depthMm }) => (kind === 'bone') !== (depthMm !== undefined));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('paired landmarks lie on the left, midline ones in the midline, on both bodies', () => {
  for (const body of bodies) {
    for (const { id, side } of landmarks) {
      const x = at(body, id)[0];
      if (side === 'midline') expect(Math.abs(x), `${body} ${id}`).toBeLessThan(0.5);
      else expect(x, `${body} ${id}`).toBeGreaterThan(1);
    }
  }
});

test('authored points lie on the skin, not beside it', () => {
  expect([...gaps].filter(([, gap]) => gap > 3)).toEqual([]);
});

test('no two landmarks lie on one spot', () => {
  const list = [...places.female];
  const close = list.flatMap(([id, a], i) =>
    list
      .slice(i + 1)
      .filter(([, b]) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 3)
      .map(([other]) => `${id} ${other}`),
  );
  expect(close).toEqual([]);
});

const numbered = (name: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => name.replace('#', String(from + i)));

const spine = [
  'inion',
  ...numbered('c#', 1, 7),
  ...numbered('t#', 1, 12),
  ...numbered('l#', 1, 5),
  's1',
  's2',
];
const downwards: string[][] = [
  [...spine, 's3', 's4', 'coccyx', 'anus', 'perineum'],
  numbered('c#-transverse', 1, 6),
  ['rib-angle-3', 'rib-angle-5', 'rib-angle-7', 'rib-angle-9', 'rib-angle-11', 'rib12-tip'],
  numbered('rib#-front', 1, 6),
  ['rib3-midaxillary', 'rib5-midaxillary', 'rib7-midaxillary', 'rib9-midaxillary', 'rib10-side'],
  ['trichion', 'glabella', 'nasion', 'nose-tip', 'subnasale', 'upper-lip', 'lower-lip', 'chin', 'menton'],
  [
    'hyoid',
    'laryngeal-prominence',
    'cricoid',
    'suprasternal-notch',
    'sternal-angle',
    'sternum-mid',
    'xiphoid',
  ],
  ['xiphoid', 'epigastrium', 'umbilicus', 'hypogastrium', 'pubic-symphysis', 'perineum'],
  ['superior-angle-scapula', 'scapular-spine-root', 'medial-border-scapula-mid', 'inferior-angle-scapula'],
  ['iliac-crest-top', 'iliac-tubercle', 'asis', 'aiis', 'inguinal-mid', 'pubic-tubercle'],
  ['iliac-crest-back', 'psis', 'sacroiliac', 'sacrum-edge', 'gluteal-fold-mid'],
  ['patella-top', 'patella', 'patella-bottom', 'tibial-tuberosity', 'leg-front-mid', 'ankle-front'],
  ['femur-lateral-epicondyle', 'knee-line-lateral', 'fibular-head', 'leg-lateral-mid', 'lateral-malleolus'],
  ['adductor-tubercle', 'femur-medial-epicondyle', 'knee-line-medial', 'pes-anserinus', 'medial-malleolus'],
  [
    'acromion',
    'greater-tubercle',
    'deltoid-tuberosity',
    'lateral-epicondyle',
    'radial-head',
    'radial-styloid',
  ],
];

test('rows of landmarks follow each other downwards on both bodies', () => {
  for (const body of bodies) {
    for (const row of downwards) {
      const heights = row.map((id) => at(body, id)[1]);
      const rising = row.filter((_, i) => i > 0 && heights[i]! >= heights[i - 1]!);
      expect(rising, `${body}: ${row.join(' > ')}`).toEqual([]);
    }
  }
});

test('rows of landmarks follow each other from the midline outwards on both bodies', () => {
  const outwards = [
    ['inner-canthus', 'eyelid-upper', 'outer-canthus', 'temple'],
    ['eyebrow-medial', 'eyebrow-mid', 'eyebrow-lateral'],
    ['upper-incisors', 'upper-canine', 'upper-premolars', 'upper-molars'],
    ['lower-incisors', 'lower-canine', 'lower-premolars', 'lower-molars'],
    ['sternoclavicular', 'clavicle-mid', 'clavicle-acromial', 'acromioclavicular', 'acromion'],
    ['scapular-spine-root', 'scapular-spine-mid', 'acromial-angle'],
    ['mcp5-dorsal', 'mcp4-dorsal', 'mcp3-dorsal', 'mcp2-dorsal'],
    ['finger-tip-5', 'finger-tip-4', 'finger-tip-3', 'finger-tip-2'],
    ['hallux-tip', 'toe-tip-2', 'toe-tip-3', 'toe-tip-4', 'toe-tip-5'],
    ['hallux-mtp-plantar', 'mtp2-plantar', 'mtp3-plantar', 'mtp4-plantar', 'mtp5-plantar'],
    ['femur-medial-epicondyle', 'patella-medial', 'patella', 'patella-lateral', 'femur-lateral-epicondyle'],
    ['popliteal-medial', 'popliteal', 'popliteal-lateral'],
  ];
  for (const body of bodies) {
    for (const row of outwards) {
      const sides = row.map((id) => at(body, id)[0]);
      const inward = row.filter((_, i) => i > 0 && sides[i]! <= sides[i - 1]!);
      expect(inward, `${body}: ${row.join(' < ')}`).toEqual([]);
    }
  }
});

test('palm and sole lie on their own sides', () => {
  for (const body of bodies) {
    for (const finger of [2, 3, 4, 5]) {
      for (const joint of ['mcp', 'pip', 'dip']) {
        const [volar, dorsal] = [`${joint}${finger}-volar`, `${joint}${finger}-dorsal`];
        expect(at(body, volar)[2], `${body} ${volar}`).toBeGreaterThan(at(body, dorsal)[2] + 5);
      }
      expect(at(body, `mtp${finger}-plantar`)[1]).toBeLessThan(at(body, `mtp${finger}-dorsal`)[1] - 8);
    }
  }
});
