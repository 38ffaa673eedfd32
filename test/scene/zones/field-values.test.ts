// The distances of each field: written when what the field shows changes, and only then.
import { expect, test } from 'vitest';
import type { AtlasSurface } from '../../../src/atlas-file/atlas-file.ts';
import { FieldValues } from '../../../src/scene/zones/field-values.ts';
import {
  areaField,
  essentialField,
  printedFields,
  spilloverField,
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
const state = (part: Partial<AtlasState>): AtlasState => ({ ...initialState, ...part });

test('nothing chosen: far outside everywhere, and nothing shown', () => {
  const fields = new FieldValues(3);
  for (const field of [...printedFields, spilloverField]) {
    const { values, shown } = fields.of(field, atlas, initialState);
    expect([...values, shown]).toEqual([-127, -127, -127, false]);
  }
});

test('a choice is written once, and again when its side or the atlas changes', () => {
  const fields = new FieldValues(3);
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
  const fields = new FieldValues(3);
  fields.of(areaField, atlas, state({ area: 'calf' }));
  const { values, shown } = fields.of(areaField, atlas, initialState);
  expect([...values, shown]).toEqual([-127, -127, -127, false]);
});

test('before the atlas has arrived nothing is shown', () => {
  expect(new FieldValues(3).of(essentialField, null, state({ point: 'soleus-1' })).shown).toBe(false);
});
