// A case from outside: what is wrong with it is named, and its JSON Schema says the same.
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { caseSchema, parseCase } from '../../../src/guide/case/case.ts';

test.each([
  [{ shoeSize: 42 }, 'case: shoeSize: got "shoeSize", expected no such field'],
  [{ painNow: 11 }, 'case: painNow: got 11, expected <=10'],
  [{ painNow: -1 }, 'case: painNow: got -1, expected >=0'],
  [{ painNow: '7' }, 'case: painNow: got "7", expected number'],
  [{ side: 'middle' }, 'case: side: got "middle", expected ("left" | "right")'],
  [{ goals: 'relax' }, 'case: goals: got "relax", expected Array'],
  [{ extent: null }, 'case: extent: got null'],
  [{ point: 'Trapezius 1' }, 'case: point: got "Trapezius 1", expected an id in kebab-case'],
  [{ conditions: ['headache', 'gout'] }, 'case: conditions[1]: got "gout"'],
  [{ redFlags: ['not-a-flag'] }, 'case: redFlags[0]: got "not-a-flag"'],
  [[], 'case: (record): got [], expected one case, not a list'],
  ['headache', 'case: (record): got "headache"'],
  [null, 'case: (record): got null'],
])('%j is refused by name', (value, message) => {
  expect(() => parseCase(value)).toThrow(message);
});

test('an empty case and a full one are cases', () => {
  expect(parseCase({})).toEqual({});
  const full = {
    point: 'infraspinatus-1',
    muscle: 'infraspinatus',
    area: 'front-of-shoulder',
    side: 'left',
    durationWeeks: 8.5,
    extent: 'band',
    qualities: ['ache', 'burning'],
    painNow: 0,
    onset: 'unknown',
    goals: ['mobility'],
    conditions: ['neck-shoulder-pain'],
    cautions: ['pregnancy'],
    redFlags: [],
  };
  expect(parseCase(full)).toEqual(full);
});

test('the JSON Schema is closed, asks for nothing, and knows every word', () => {
  const schema = toJsonSchema(caseSchema);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required ?? []).toEqual([]);
  expect(Object.keys(schema.properties ?? {})).toHaveLength(14);
  expect(JSON.stringify(schema)).toContain('"cauda-equina"');
  expect(schema.properties?.painNow).toMatchObject({ type: 'number', minimum: 0, maximum: 10 });
});
