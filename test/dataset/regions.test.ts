// The regions of the skin and the pain areas made of them: complete, sound, and lying where their names say.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { readBodies } from '../../models/read-built.ts';
import { compileBodies } from '../../src/compile/compile-bodies.ts';
import { createCompileSurface } from '../../src/compile/compile-surface.ts';
import { type ResolvedLandmark, resolveLandmark } from '../../src/compile/landmark-resolve.ts';
import { PlaceCompiler } from '../../src/compile/place-compile.ts';
import { compileRegions, type RegionMap } from '../../src/compile/region-map.ts';
import { parseJsonRecord } from '../../src/dataset/parse-record.ts';
import {
  areaSchema,
  landmarkSchema,
  redFlagSchema,
  regionSchema,
} from '../../src/dataset/reference-schema.ts';
import { clinicalAreas } from './clinical-areas.ts';

const list = <T>(name: string, schema: v.GenericSchema<T>): T[] =>
  parseJsonRecord(v.array(schema), name, readFileSync(`data/${name}.json`, 'utf8'));

const regions = list('regions', regionSchema);
const areas = list('areas', areaSchema);
const regionIds = new Set(regions.map(({ id }) => id));
const areaOf = (id: string) => areas.find((area) => area.id === id)!;

let map: RegionMap;
let resolved: Map<string, ResolvedLandmark>;
/** cm² of each region on the mean body, both sides together. */
let sizes: Map<string, number>;
let labelAt: (landmark: string) => string;

beforeAll(() => {
  const surface = createCompileSurface(compileBodies(readBodies()));
  const landmarks = list('landmarks', landmarkSchema).map((landmark) => resolveLandmark(surface, landmark));
  resolved = new Map(landmarks.map((landmark) => [landmark.id, landmark]));
  map = compileRegions(new PlaceCompiler(surface, landmarks), regions);
  const { triangles, positions } = surface.mesh;
  const areaMm2 = new Float64Array(regions.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => triangles[t + k]! * 3) as [number, number, number];
    const edge = (to: number) => [0, 1, 2].map((k) => positions[to + k]! - positions[a + k]!);
    const [p, q] = [edge(b), edge(c)] as [number[], number[]];
    const size = Math.hypot(
      p[1]! * q[2]! - p[2]! * q[1]!,
      p[2]! * q[0]! - p[0]! * q[2]!,
      p[0]! * q[1]! - p[1]! * q[0]!,
    );
    for (let k = 0; k < 3; k++) areaMm2[map.labels[triangles[t + k]!]!]! += size / 6;
  }
  sizes = new Map(map.ids.map((id, r) => [id, areaMm2[r]! / 100]));
  labelAt = (landmark) => {
    const { anchor } = resolved.get(landmark)!;
    const corner = [anchor.u, anchor.v, anchor.w].reduce((best, w, k, all) => (w > all[best]! ? k : best), 0);
    return map.ids[map.labels[triangles[anchor.triangle * 3 + corner]!]!]!;
  };
}, 120_000);

test('region ids and names are unique', () => {
  expect(regions.length).toBeGreaterThanOrEqual(140);
  expect(regionIds.size).toBe(regions.length);
  expect(new Set(regions.map(({ name }) => name)).size).toBe(regions.length);
});

test('the regions cover the skin, each with a piece of its own worth naming', () => {
  expect(map.labels.every((label) => label < regions.length)).toBe(true);
  const halves = regions.map(({ id, side }) => ({ id, cm2: sizes.get(id)! / (side === 'paired' ? 2 : 1) }));
  expect(halves.filter(({ cm2 }) => cm2 < 2 || cm2 > 200)).toEqual([]);
  // Du Bois: a man of 1.66 m and 60 kg has about 1.67 m² of skin; the mesh has no folds and no hair.
  const whole = [...sizes.values()].reduce((sum, cm2) => sum + cm2, 0);
  expect(whole).toBeGreaterThan(14_000);
  expect(whole).toBeLessThan(19_000);
});

test('well-known landmarks lie in the regions that bear their names', () => {
  const pairs: Record<string, string> = {
    vertex: 'vertex',
    glabella: 'glabella',
    'frontal-eminence': 'forehead',
    temple: 'temporal-anterior',
    'parietal-eminence': 'parietal',
    inion: 'occipital-lower',
    mastoid: 'mastoid',
    tmj: 'preauricular',
    zygoma: 'zygomatic',
    gonion: 'mandibular',
    'upper-molars': 'upper-back-teeth',
    'lower-incisors': 'lower-front-teeth',
    'laryngeal-prominence': 'larynx',
    c2: 'nape-upper',
    c6: 'nape-lower',
    t2: 'upper-thoracic-spine',
    t6: 'middle-thoracic-spine',
    t10: 'lower-thoracic-spine',
    l3: 'lumbar-spine',
    s2: 'sacral',
    psis: 'sacroiliac',
    coccyx: 'coccygeal',
    'infraspinous-fossa-mid': 'infraspinous',
    'supraspinous-fossa-mid': 'suprascapular',
    'inferior-angle-scapula': 'inferior-angle',
    acromion: 'acromial',
    axilla: 'axilla',
    nipple: 'mammary',
    umbilicus: 'umbilical',
    'inguinal-mid': 'inguinal',
    'buttock-centre': 'gluteal-middle',
    'ischial-tuberosity': 'ischial',
    trochanter: 'trochanteric',
    olecranon: 'olecranon',
    'cubital-fossa': 'antecubital',
    thenar: 'thenar',
    palm: 'palm-centre',
    'thumb-tip': 'thumb-volar-distal',
    'pip3-dorsal': 'middle-dorsal-proximal',
    patella: 'patellar',
    popliteal: 'popliteal',
    'fibular-head': 'knee-lateral',
    'calf-medial-bulge': 'calf-medial',
    'lateral-malleolus': 'ankle-lateral',
    'heel-plantar': 'heel-plantar',
    'mtp3-plantar': 'middle-metatarsal-heads',
    'hallux-tip': 'great-toe-plantar',
  };
  for (const [landmark, region] of Object.entries(pairs)) expect(labelAt(landmark), landmark).toBe(region);
});

test('the clinical areas that must exist do, by id, name and group', () => {
  const found = areas.map(({ id, name, group }) => [id, name, group]);
  expect(found).toEqual(expect.arrayContaining(clinicalAreas.map((area) => [...area])));
  expect(clinicalAreas.length).toBe(66);
  expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
});

test('areas are made of regions that exist, and every region belongs to an area', () => {
  for (const { id, regions: parts } of areas) {
    expect(parts.length, id).toBeGreaterThan(0);
    expect(new Set(parts).size, id).toBe(parts.length);
    expect(
      parts.filter((part) => !regionIds.has(part)),
      id,
    ).toEqual([]);
  }
  const used = new Set(areas.flatMap(({ regions: parts }) => parts));
  expect([...regionIds].filter((id) => !used.has(id))).toEqual([]);
});

test('toothache is the skin over teeth and gums of both jaws, and lies within cheek and jaw', () => {
  const teeth = areaOf('toothache').regions;
  expect(teeth.map((id) => id.split('-')[0])).toEqual(['upper', 'upper', 'lower', 'lower']);
  expect(areaOf('cheek-and-jaw').regions).toEqual(expect.arrayContaining(teeth));
});

test('fingers and toes fall apart into back and palm, top and sole', () => {
  const shared = (a: string, b: string) => areaOf(a).regions.filter((id) => areaOf(b).regions.includes(id));
  expect(areaOf('dorsal-finger').regions.length).toBe(10);
  expect(areaOf('volar-finger').regions.length).toBe(10);
  expect(shared('dorsal-finger', 'volar-finger')).toEqual([]);
  expect(shared('dorsal-lesser-toe', 'plantar-lesser-toe')).toEqual([]);
  expect(shared('dorsal-great-toe', 'plantar-great-toe')).toEqual([]);
});

test('red flags of an area exist, and each names that area itself', () => {
  const flags = list('red-flags', redFlagSchema);
  for (const { id, redFlags } of areas) {
    expect(redFlags.length, id).toBeGreaterThan(0);
    for (const flag of redFlags) {
      const record = flags.find((other) => other.id === flag);
      expect(record, `${id}: ${flag}`).toBeDefined();
      expect(record!.areas, `${id}: ${flag}`).toContain(id);
    }
  }
});
