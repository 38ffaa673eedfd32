// `atlas advise`: the guide's verdict for a point, a muscle, an area or a case.
import { parseCase } from '../guide/case/case.ts';
import { subjectOf } from '../guide/case/traits.ts';
import { advise } from '../guide/verdict/advise.ts';
import { loadFigures } from '../node/load-figures.ts';
import { inWords } from '../words/format.ts';
import { plainWords } from '../words/plain-words.ts';
import { readJson } from './read-json.ts';
import { byId, readOptions, UsageError } from './usage-error.ts';

/** Prints the verdict; `point`, `muscle` and `area` may stand in the case file too, options win. */
export async function adviseCommand(args: string[]): Promise<void> {
  const options = readOptions(args, {
    point: { type: 'string' },
    muscle: { type: 'string' },
    area: { type: 'string' },
    case: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (Object.keys(options).every((name) => name === 'json'))
    throw new UsageError('advise: expected --point ID, --muscle ID, --area ID or --case FILE.json');
  const told = options.case === undefined ? {} : parseCase(readJson(options.case), options.case);
  const { records, measures } = await loadFigures();
  // What the options say of point and muscle goes before all that the case says of them.
  const said = options.point === undefined && options.muscle === undefined ? told : options;
  const { point: pointId, muscle: muscleId } = said;
  const areaId = options.area ?? told.area;
  const points = records.muscles.flatMap((muscle) =>
    muscle.points.map((point) => ({ id: point.id, muscle })),
  );
  const muscle =
    pointId !== undefined
      ? byId('point', pointId, points).muscle
      : muscleId !== undefined
        ? byId('muscle', muscleId, records.muscles)
        : undefined;
  if (pointId !== undefined && muscleId !== undefined && muscle?.id !== muscleId)
    throw new UsageError(`advise: ${pointId} is a point of ${muscle?.id}, not of ${muscleId}`);
  const subject = muscle && subjectOf(muscle, pointId, pointId ? measures.get(pointId) : undefined);
  const area = areaId === undefined ? undefined : byId('area', areaId, records.areas);
  const verdict = advise(told, subject, area);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(verdict, plainWords, 1)}\n`);
    return;
  }
  console.log(`${inWords(verdict.headline)}: ${inWords(verdict.summary)}`);
  for (const reason of verdict.reasons)
    console.log(`  + ${inWords(reason.text)} [${reason.facts.join(' ')}]`);
  for (const reason of verdict.against)
    console.log(`  - ${inWords(reason.text)} [${reason.facts.join(' ')}]`);
}
