// The distances of each field: written when what the field shows changes, and only then.
import { expect, test } from 'vitest';
import type { AtlasSurface } from '../../../src/atlas-file/atlas-file.ts';
import { sceneRecords } from '../../../src/scene/scene-records.ts';
import { FieldValues } from '../../../src/scene/zones/field-values.ts';
import {
  areaField,
  dermatomeField,
  essentialField,
  muscleField,
  spilloverField,
  zoneFields,
} from '../../../src/scene/zones/skin-fields.ts';
import { type AtlasState, initialState } from '../../../src/state/atlas-state.ts';

const written: string[] = [];
const atlas = {
  fill: (point: string, side: string, kind: string, out: Int8Array) => {
    written.push(`${point} ${side} ${kind}`);
    out[0] = 5;
    return true;
  },
  fillArea: (area: string, side: string, out: Int8Array) => {
    written.push(`${area} ${side}`);
    out[1] = 7;
    return true;
  },
} as unknown as AtlasSurface;
/** Three vertices in a row. */
const links = { start: Uint32Array.of(0, 1, 3, 4), ids: Uint32Array.of(1, 0, 2, 1) };
const records = sceneRecords(
  new Map(['soleus-1', 'soleus-2'].map((id, i) => [id, { muscle: 'soleus', number: i + 1 }])),
  new Map([['ache-below-knee', ['calf', 'heel']]]),
);
const ground = { records, links };
const state = (part: Partial<AtlasState>): AtlasState => ({ ...initialState, ...part });

test('nothing chosen: far outside everywhere, and nothing shown', () => {
  const fields = new FieldValues(3, ground);
  for (const field of [...zoneFields, spilloverField]) {
    const { values, shown } = fields.of(field, atlas, initialState);
    expect([...values, shown]).toEqual([-127, -127, -127, false]);
  }
});

test('a choice is written once, and again when its side or the atlas changes', () => {
  const fields = new FieldValues(3, ground);
  written.length = 0;
  const chosen = state({ point: 'soleus-1' });
  const first = fields.of(essentialField, atlas, chosen);
  expect([first.values[0], first.shown]).toEqual([5, true]);
  expect(fields.of(essentialField, atlas, { ...chosen, hovered: null }).version).toBe(first.version);
  expect(written).toEqual(['soleus-1 left essential']);
  const right = fields.of(essentialField, atlas, state({ point: 'soleus-1', side: 'right' }));
  expect(right.version).toBeGreaterThan(first.version);
  expect(right.values).toBe(first.values);
  const saved = { ...atlas } as AtlasSurface;
  fields.of(essentialField, saved, state({ point: 'soleus-1', side: 'right' }));
  expect(written).toHaveLength(3);
});

test('a choice that is taken back leaves no trace', () => {
  const fields = new FieldValues(3, ground);
  fields.of(areaField, atlas, state({ area: 'calf' }));
  const { values, shown } = fields.of(areaField, atlas, initialState);
  expect([...values, shown]).toEqual([-127, -127, -127, false]);
});

test('before the atlas has arrived nothing is shown', () => {
  expect(new FieldValues(3, ground).of(essentialField, null, state({ point: 'soleus-1' })).shown).toBe(false);
});

test('a complaint lights all its places, on the sides that were said, on both as long as nobody has', () => {
  const fields = new FieldValues(3, ground);
  written.length = 0;
  fields.of(areaField, atlas, state({ symptom: 'ache-below-knee', painSide: 'right', side: 'left' }));
  expect(written).toEqual(['calf right', 'heel right']);
  written.length = 0;
  fields.of(areaField, atlas, state({ symptom: 'ache-below-knee', painSide: null }));
  expect(written).toEqual(['calf left', 'calf right', 'heel left', 'heel right']);
  written.length = 0;
  fields.of(areaField, atlas, state({ area: 'calf', painSide: 'both' }));
  expect(written).toEqual(['calf left', 'calf right']);
});

test('a muscle without a point shows the essential zones of all its points; with a point, that one’s alone', () => {
  const fields = new FieldValues(3, ground);
  written.length = 0;
  expect(fields.of(muscleField, atlas, state({ muscle: 'soleus', side: 'right' })).shown).toBe(true);
  expect(written).toEqual(['soleus-1 right essential', 'soleus-2 right essential']);
  expect(fields.of(muscleField, atlas, state({ muscle: 'soleus', point: 'soleus-1' })).shown).toBe(false);
});

test('what is known of areas: two patterns, on both sides, in place of a chosen area and a dermatome', () => {
  const asked = {
    point: null,
    muscle: null,
    marks: {},
    sought: null,
    areas: { known: ['calf', 'heel'], begun: ['knee'] },
  };
  const shown = state({ asked, dermatome: 's1', painSide: 'left' });
  const fields = new FieldValues(3, ground);
  written.length = 0;
  expect(fields.of(areaField, atlas, shown).shown).toBe(true);
  expect(written).toEqual(['knee left', 'knee right']);
  written.length = 0;
  expect(fields.of(dermatomeField, atlas, shown).shown).toBe(true);
  expect(written).toEqual(['calf left', 'calf right', 'heel left', 'heel right']);
  const bare = state({ asked: { ...asked, areas: { known: [], begun: [] } }, dermatome: 's1' });
  expect(fields.of(areaField, atlas, bare).shown).toBe(false);
  expect(fields.of(dermatomeField, atlas, bare).shown).toBe(false);
});
