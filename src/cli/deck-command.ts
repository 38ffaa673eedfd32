// `atlas deck`: the questions as a package for Anki, or as a table for other programs.
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bodyRegions } from '../dataset/muscle-schema.ts';
import { loadQuizSource } from '../node/load-quiz-source.ts';
import { makeFolder } from '../node/make-folder.ts';
import { readRecords } from '../node/read-records.ts';
import { dataFolder } from '../node/repository.ts';
import { ankiPackage } from '../study/deck/anki-package.ts';
import { deckCsv, deckNotes } from '../study/deck/deck-notes.ts';
import { type QuestionKind, questionKinds } from '../study/question.ts';
import { namings } from '../study/quiz-source.ts';
import { shortWorks } from '../ui/reference/short-source.ts';
import '../words/en/late-words.ts';
import '../words/en/study-words.ts';
import { oneOf, readOptions, UsageError } from './usage-error.ts';

/** Writes FILE.apkg or FILE.csv, and says how many notes are in it. */
export async function deckCommand(args: string[]): Promise<void> {
  const options = readOptions(args, {
    out: { type: 'string' },
    region: { type: 'string' },
    kinds: { type: 'string' },
    names: { type: 'string' },
    pictures: { type: 'boolean' },
  });
  const { out } = options;
  if (out === undefined || !/\.(apkg|csv)$/.test(out))
    throw new UsageError('deck: --out FILE.apkg or --out FILE.csv is missing');
  if (options.pictures && out.endsWith('.csv'))
    throw new UsageError('deck: --pictures go into a package (FILE.apkg), not into a table');
  makeFolder(dirname(out));
  const kinds: readonly QuestionKind[] =
    options.kinds?.split(',').map((kind) => oneOf('kinds', kind, questionKinds, 'moves')) ?? questionKinds;
  const set =
    options.region === undefined ? {} : { region: oneOf('region', options.region, bodyRegions, 'head') };
  const naming = oneOf('names', options.names, namings, 'english');
  const sources = new Map(readRecords(dataFolder).sources.map((source) => [source.id, source]));
  const notes = deckNotes(await loadQuizSource(), { kinds, set, naming }, (refs) =>
    shortWorks(refs, sources),
  );
  if (out.endsWith('.csv')) writeFileSync(out, deckCsv(notes));
  else {
    const points = [...new Set(notes.flatMap(({ point }) => point ?? []))];
    const pictures = options.pictures ? await drawn(points) : new Map<string, Uint8Array<ArrayBuffer>>();
    writeFileSync(out, await ankiPackage(notes, { now: new Date(), pictures }));
  }
  console.log(`${out}: ${notes.length} notes`);
}

/** Point and pain, drawn by the real scene, as `atlas sheet` draws them. */
async function drawn(points: readonly string[]): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const { inScene, pngBytes, selectPoint, shoot } = await import('./scene-session.ts');
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  await inScene('?body=female&side=left', async (page) => {
    for (const point of points) {
      await selectPoint(page, point, 'left');
      pictures.set(point, pngBytes((await shoot(page, 'fit')).image));
    }
  });
  return pictures;
}
