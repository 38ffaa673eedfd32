// `atlas sheet`: every pattern as a picture, drawn by the real scene of the built site in Chromium.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Muscle } from '../dataset/muscle-schema.ts';
import { makeFolder } from '../node/make-folder.ts';
import { readRecords } from '../node/read-records.ts';
import { dataFolder } from '../node/repository.ts';
import { composeSheet, type Shot } from './contact-sheet.ts';
import { musclePlates } from './muscle-sheets.ts';
import { inScene, pngBytes, ready, sceneViews, selectPoint, shoot } from './scene-session.ts';
import { oneOf, readOptions, UsageError } from './usage-error.ts';

/** Writes one PNG a point and one contact sheet a region of the body into DIR; prints each file's name. */
export async function sheetCommand(args: string[]): Promise<void> {
  const options = readOptions(args, {
    out: { type: 'string' },
    body: { type: 'string' },
    side: { type: 'string' },
    point: { type: 'string' },
    muscle: { type: 'string' },
    region: { type: 'string' },
    views: { type: 'string' },
    muscles: { type: 'boolean' },
  });
  const { out } = options;
  if (out === undefined) throw new UsageError('sheet: --out DIR is missing');
  const body = oneOf('body', options.body, ['female', 'male'], 'female');
  const side = oneOf('side', options.side, ['left', 'right'], 'left');
  const wanted = (options.views?.split(',') ?? sceneViews).map((view) =>
    oneOf('views', view, sceneViews, 'fit'),
  );
  const points = readRecords(dataFolder)
    .muscles.filter(({ id }) => options.muscle === undefined || id === options.muscle)
    .filter(({ region }) => options.region === undefined || region === options.region)
    .flatMap((muscle) => muscle.points.map((point) => ({ muscle, point })))
    .filter(({ point }) => options.point === undefined || point.id === options.point);
  if (points.length === 0) throw new UsageError('sheet: no trigger point fits these options');
  makeFolder(out);
  await inScene(`?body=${body}&side=${side}`, async (page) => {
    if (options.muscles) {
      const known = new Set(points.map(({ point }) => point.id));
      for await (const plate of musclePlates(page, known, () => ready(page)))
        save(
          out,
          `muscles-${plate.name}-${body}.png`,
          await composeSheet(page, `${plate.caption} (${body})`, plate.shots, plate.columns),
        );
      return;
    }
    const byRegion = new Map<Muscle['region'], Shot[]>();
    for (const { muscle, point } of points) {
      await selectPoint(page, point.id, side);
      const shots: Shot[] = [];
      for (const view of wanted) shots.push(await shoot(page, view));
      const caption = `${point.id}: ${muscle.names.english}, ${point.label} (${side}, ${body})`;
      save(out, `${point.id}-${side}-${body}.png`, await composeSheet(page, caption, shots, 5));
      const contact = byRegion.get(muscle.region) ?? [];
      contact.push({ title: point.id, image: shots[0]?.image ?? '' });
      byRegion.set(muscle.region, contact);
    }
    for (const [region, shots] of byRegion)
      save(out, `region-${region}-${side}-${body}.png`, await composeSheet(page, region, shots, 6));
  });
}

function save(folder: string, name: string, png: string): void {
  writeFileSync(join(folder, name), pngBytes(png));
  console.log(join(folder, name));
}
