// `npm run schema`: writes the JSON Schemas below data/.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

for (const [name, text] of jsonSchemas()) {
  writeFileSync(join('data', name), text);
  console.log(`data/${name}`);
}
