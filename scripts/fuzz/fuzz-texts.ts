// Everything that a person or another site may hand to the page as text: links, fragments, files to take in, kept settings.
import fc from 'fast-check';
import { painsFromText } from '../../src/anatomy/pain/pain-link.ts';
import { parsePaintFile } from '../../src/anatomy/pain/paint-file.ts';
import { DataError } from '../../src/dataset/data-error.ts';
import { makeIndex } from '../../src/dataset/make-index.ts';
import { bodyRegions } from '../../src/dataset/muscle-schema.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { dataFolder } from '../../src/node/repository.ts';
import { initialState } from '../../src/state/atlas-state.ts';
import { readCase, writeCase } from '../../src/state/case-link.ts';
import { readSettings } from '../../src/state/device-settings.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { atlasLink, type LinkState } from '../../src/state/link.ts';
import { collections } from '../../src/state/records/collections.ts';
import { documentOf, readDocument } from '../../src/state/records/record-document.ts';
import { quizCode, quizPlan } from '../../src/study/quiz-code.ts';
import { layersInward } from '../../src/ui/browse/muscle-groups.ts';
import { type FuzzRow, fuzzRow } from './fuzz-row.ts';

export function textRows(): FuzzRow[] {
  const known = knownIds(makeIndex(readRecords(dataFolder)));
  const ids = [
    ...known.muscleOfPoint.keys(),
    ...known.muscles,
    ...known.areas,
    ...known.symptoms,
    '__proto__',
    'left',
    '1',
  ];
  const word = fc.oneof(
    fc.constantFrom(...ids),
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const query = fc
    .array(
      fc.tuple(fc.oneof(fc.constantFrom(...atlasLink.parameters, 'case'), fc.string({ maxLength: 8 })), word),
      { maxLength: 12 },
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);
  const sets = {
    regions: bodyRegions,
    layers: layersInward,
    groups: ['hamstrings'],
    muscles: [...known.muscles],
  };
  /** A file that somebody kept, broken somewhere; or anything. */
  const kept = JSON.stringify(
    documentOf(
      [
        {
          collection: 'settings',
          id: 'display',
          version: 1,
          savedAt: '2026-01-01T00:00:00.000Z',
          value: {},
        } as never,
      ],
      '2026-01-01T00:00:00.000Z',
    ),
  );
  const file = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .tuple(fc.nat(kept.length), fc.string({ maxLength: 6 }), fc.nat(6))
      .map(([at, text, cut]) => kept.slice(0, at) + text + kept.slice(at + cut)),
  );
  return [
    fuzzRow('links', 1, query, (text) => {
      const { state, refused } = atlasLink.read(text, known);
      for (const name of refused)
        if (!atlasLink.parameters.includes(name)) throw new Error(`refused ${name}`);
      const written = atlasLink.write({ ...initialState, ...state } as LinkState);
      const again = atlasLink.write({
        ...initialState,
        ...atlasLink.read(written, known).state,
      } as LinkState);
      if (again !== written) throw new Error(`${written} is read as ${again}`);
    }),
    fuzzRow('answers in a link', 1, fc.oneof(word, query), (text) => {
      const { answers } = readCase(text);
      const written = writeCase(answers);
      if (written !== null && readCase(written).refused) throw new Error(`${written} is refused`);
    }),
    fuzzRow('painted pains in a link', 1, fc.oneof(word, fc.base64String()), (text) => {
      painsFromText(text, 1000);
    }),
    fuzzRow(
      'quiz codes',
      1,
      fc.oneof(
        word,
        fc.array(word, { maxLength: 6 }).map((parts) => ['7', '10q', ...parts].join('_')),
      ),
      (text) => {
        const plan = quizPlan(text, sets);
        if (plan && quizPlan(quizCode(plan), sets) === undefined)
          throw new Error(`${quizCode(plan)} is not read`);
      },
    ),
    fuzzRow('files of drawings, sessions, cards and settings', 1, file, (text) => {
      readDocument(text, collections);
    }),
    fuzzRow('files of painted pains', 1, fc.jsonValue(), (value) => {
      try {
        parsePaintFile(value, 'pain.json');
      } catch (fault) {
        if (!(fault instanceof DataError)) throw fault;
      }
    }),
    fuzzRow('settings kept on the device', 1, fc.oneof(file, fc.constant(null)), (text) => {
      readSettings({ getItem: () => text, setItem: () => {}, removeItem: () => {} });
    }),
  ];
}
