// The JSON Schemas that stand in data/, made from the schemas in the code. `npm run schema` writes them; a test compares.
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { paintFileSchema } from '../src/anatomy/pain/paint-file.ts';
import { painSummarySchema } from '../src/anatomy/pain/summary-schema.ts';
import { exportSchema } from '../src/dataset/export-schema.ts';
import { placeSchema } from '../src/dataset/place-schema.ts';
import { recordKindNames, recordKinds } from '../src/dataset/record-kinds.ts';
import { caseSchema } from '../src/guide/case/case.ts';
import { sessionFileSchema } from '../src/state/records/client-session-record.ts';

function jsonSchema(title: string, schema: v.GenericSchema): Record<string, unknown> {
  const made = toJsonSchema(schema, { definitions: { place: placeSchema }, errorMode: 'ignore' });
  return { title, ...made };
}

/** The schema of `data/atlas.json` as published with the site. */
export function atlasSchema(): Record<string, unknown> {
  return jsonSchema('Trigger Point Atlas: the exported data set', exportSchema);
}

/** File name below data/ and content, for every schema. */
export function jsonSchemas(): Map<string, string> {
  const kinds = recordKindNames.map((kind) => {
    const { path, layout, schema, title } = recordKinds[kind];
    // One file of a folder holds one record: its schema stands in the singular, `muscle.schema.json` for muscles/.
    return layout === 'list'
      ? [path, jsonSchema(title, v.array(schema as v.GenericSchema))]
      : [path.replace(/s$/, ''), jsonSchema(title, schema)];
  });
  const list = {
    atlas: atlasSchema(),
    ...Object.fromEntries(kinds),
    paint: jsonSchema('Painted pains put to the look-up', paintFileSchema),
    'pain-summary': jsonSchema('The summary of painted pains, as the page saves it', painSummarySchema),
    session: jsonSchema('Sessions of a therapist with clients, as the page saves them', sessionFileSchema),
    case: jsonSchema('A case put to the guide', caseSchema),
  };
  return new Map(
    Object.entries(list).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 1)}\n`,
    ]),
  );
}
