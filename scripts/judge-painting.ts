// `npm run judge`: paints every essential zone by itself, and blobs moved and grown by a tenth, and prints what is not found.
import { judgeBlob, judgeZone } from '../src/anatomy/pain/judge-painted.ts';
import { AtlasSurface } from '../src/atlas-file/atlas-file.ts';
import { makeIndex } from '../src/dataset/make-index.ts';
import { loadAtlas } from '../src/node/load-atlas.ts';
import { openPainLab } from '../src/node/painted-pains.ts';

/** Places that count as found. */
const FIRST = 3;

const loaded = await loadAtlas();
const { painter, atlas } = openPainLab(loaded);
const surface = new AtlasSurface(loaded.compiled.binary, loaded.built.topology, loaded.built.fine);
const index = makeIndex(loaded.records);
const judged = { index, atlas, painter, zone: (point: string) => surface.zone(point, 'essential') };
const points = index.muscles.flatMap((muscle) => muscle.points.map(({ id }) => id));

const zones = points.flatMap((point) => judgeZone(judged, point) ?? []);
const found = zones.filter(({ place }) => place <= FIRST);
console.log(`Essential zones painted by themselves: ${zones.length}`);
console.log(
  `  own muscle among the first ${FIRST} points: ${found.length} (${percent(found.length, zones.length)})`,
);
const muscles = zones.filter(({ muscle }) => muscle <= FIRST);
console.log(
  `  own muscle among the first ${FIRST} muscles: ${muscles.length} (${percent(muscles.length, zones.length)})`,
);
const first = zones.filter(({ place }) => place === 1);
console.log(`  own muscle first: ${first.length} (${percent(first.length, zones.length)})`);
console.log(
  `  with a point of the wrong side: ${zones.filter(({ wrongSide }) => wrongSide.length > 0).length}`,
);
for (const { point, place, tied, before } of zones.filter((one) => one.place > FIRST)) {
  const others = before.map((one) => one.point).join(', ');
  console.log(
    `  missed: ${point} has place ${place}${tied ? ', and is as good as the first' : ''}: after ${others}`,
  );
}

const blobs = points.flatMap((point) => judgeBlob(judged, point));
for (const change of ['moved', 'grown'] as const) {
  const of = blobs.filter((one) => one.change === change);
  const kept = of.filter((one) => one.kept);
  const held = of.filter((one) => one.kept || one.tied);
  console.log(
    `Blobs ${change} by a tenth: ${of.length}; first kept ${kept.length}, kept or equal ${held.length}`,
  );
  for (const { point, first: was, now } of of.filter((one) => !one.kept && !one.tied))
    console.log(`  lost: in the zone of ${point} ${was} gave way to ${now}`);
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`;
}
