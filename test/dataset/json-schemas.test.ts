// The generated JSON Schemas are the ones that stand in data/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schemas.ts';

test.each([...jsonSchemas()])('data/%s is what the code says (else: npm run schema)', (name, text) => {
  expect(readFileSync(join('data', name), 'utf8')).toBe(text);
});

test('the place grammar is a definition of its own, used by the muscle schema', () => {
  expect(jsonSchemas().get('muscle.schema.json')).toContain('"#/$defs/place"');
});
