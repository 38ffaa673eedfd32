// `atlas where`: the trigger points that send pain to an area, that a complaint in plain words points to, or whose zones
// reach what was painted.
import { rankPoints } from '../anatomy/lookup.ts';
import { parsePaintFile } from '../anatomy/pain/paint-file.ts';
import { rankPainted } from '../anatomy/pain/rank-painted.ts';
import type { AtlasIndex } from '../dataset/atlas-index.ts';
import { makeIndex } from '../dataset/make-index.ts';
import { loadFigures } from '../node/load-figures.ts';
import { type Side, sideOfPoint } from '../space/side.ts';
import { readJson } from './read-json.ts';
import { byId, oneOf, readOptions, UsageError } from './usage-error.ts';

/** Prints `[{point, muscle, side, score, reasons}]`, best first. */
export async function whereCommand(args: string[]): Promise<void> {
  const options = readOptions(args, {
    area: { type: 'string' },
    symptom: { type: 'string' },
    paint: { type: 'string' },
    side: { type: 'string' },
    json: { type: 'boolean' },
  });
  const side = oneOf('side', options.side, ['left', 'right'], 'left');
  const asked = [options.area, options.symptom, options.paint].filter((one) => one !== undefined);
  if (asked.length !== 1)
    throw new UsageError('where: expected either --area ID, --symptom ID or --paint FILE.json');
  if (options.paint !== undefined && options.side !== undefined)
    throw new UsageError('where: --side goes with --area and --symptom; a paint file says its own sides');
  const candidates =
    options.paint !== undefined
      ? await painted(options.paint)
      : await named(side, options.area, options.symptom);
  if (options.json) process.stdout.write(`${JSON.stringify(candidates, null, 1)}\n`);
  else for (const { point, side, score } of candidates) console.log(`${score.toFixed(3)}  ${point}  ${side}`);
}

async function named(side: 'left' | 'right', area: string | undefined, symptom: string | undefined) {
  const { records, shares } = await loadFigures();
  const question =
    area !== undefined
      ? { areas: [byId('area', area, records.areas).id], side }
      : { areas: [], side, symptom: byId('symptom', symptom ?? '', records.symptoms).id };
  const index = makeIndex(records);
  return withSides(index, rankPoints(index, question, shares));
}

/** Where nothing fits, no line is printed, and the reason goes beside. */
async function painted(file: string) {
  const asked = parsePaintFile(readJson(file), file);
  const { loadAtlas } = await import('../node/load-atlas.ts');
  const { openPainLab, painsOfFile } = await import('../node/painted-pains.ts');
  const atlas = await loadAtlas();
  const lab = openPainLab(atlas);
  const places = painsOfFile(atlas, asked, file).map((pain) => lab.place(pain));
  const index = makeIndex(atlas.records);
  const answer = rankPainted(index, lab.atlas, places);
  if (answer.kind !== 'points')
    process.stderr.write(
      `atlas: ${answer.kind}${answer.dermatomes.map(({ id, side, shareOfPain }) => `; ${id} ${side ?? ''} ${shareOfPain.toFixed(2)}`).join('')}\n`,
    );
  return withSides(index, answer.candidates);
}

/** A point of the midline has neither left nor right. */
function withSides<T extends { readonly point: string; readonly side: Side }>(
  { muscles }: AtlasIndex,
  candidates: readonly T[],
) {
  const points = new Map(muscles.flatMap((muscle) => muscle.points).map((point) => [point.id, point]));
  return candidates.map((one) => ({ ...one, side: sideOfPoint(points.get(one.point) ?? {}, one.side) }));
}
