// The JSON Schemas that stand in data/, made from the schemas in the code. `npm run schema` writes them; a test compares.
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { exportSchema } from '../src/dataset/export-schema.ts';
import { muscleSchema } from '../src/dataset/muscle-schema.ts';
import { placeSchema } from '../src/dataset/place-schema.ts';
import {
  areaSchema,
  dermatomeSchema,
  glossaryTermSchema,
  landmarkSchema,
  painGuideSchema,
  redFlagSchema,
  regionSchema,
  sourceSchema,
  symptomSchema,
} from '../src/dataset/reference-schema.ts';
import { caseSchema } from '../src/guide/case/case.ts';

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
  const list = {
    atlas: atlasSchema(),
    muscle: jsonSchema('A muscle and its trigger points', muscleSchema),
    landmarks: jsonSchema('Landmarks', v.array(landmarkSchema)),
    regions: jsonSchema('Regions', v.array(regionSchema)),
    areas: jsonSchema('Pain areas', v.array(areaSchema)),
    dermatomes: jsonSchema('Dermatomes', v.array(dermatomeSchema)),
    symptoms: jsonSchema('Symptoms', v.array(symptomSchema)),
    'pain-guide': jsonSchema('Pain-and-muscle guide', v.array(painGuideSchema)),
    'red-flags': jsonSchema('Red flags', v.array(redFlagSchema)),
    glossary: jsonSchema('Glossary', v.array(glossaryTermSchema)),
    sources: jsonSchema('Sources', v.array(sourceSchema)),
    case: jsonSchema('A case put to the guide', caseSchema),
  };
  return new Map(
    Object.entries(list).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 1)}\n`,
    ]),
  );
}
