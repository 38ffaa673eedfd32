// `atlas where`: the trigger points that send pain to an area, or that a complaint in plain words points to.
import { rankPoints } from '../anatomy/lookup.ts';
import { makeIndex } from '../dataset/make-index.ts';
import { loadFigures } from '../node/load-figures.ts';
import { byId, oneOf, readOptions, UsageError } from './usage-error.ts';

/** Prints `[{point, muscle, side, score, reasons}]`, best first. */
export async function whereCommand(args: string[]): Promise<void> {
  const options = readOptions(args, {
    area: { type: 'string' },
    symptom: { type: 'string' },
    side: { type: 'string' },
    json: { type: 'boolean' },
  });
  const side = oneOf('side', options.side, ['left', 'right'], 'left');
  if ((options.area === undefined) === (options.symptom === undefined))
    throw new UsageError('where: expected either --area ID or --symptom ID');
  const { records, shares } = await loadFigures();
  const question =
    options.area !== undefined
      ? { areas: [byId('area', options.area, records.areas).id], side }
      : { areas: [], side, symptom: byId('symptom', options.symptom ?? '', records.symptoms).id };
  const candidates = rankPoints(makeIndex(records), question, shares);
  if (options.json) process.stdout.write(`${JSON.stringify(candidates, null, 1)}\n`);
  else for (const { point, side, score } of candidates) console.log(`${score.toFixed(3)}  ${point}  ${side}`);
}
