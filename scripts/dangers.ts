// `npm run dangers`: every place that a self-pressure presses and that lies on a danger place, and how the record says it is spared.
import { readBodies } from '../models/read-built.ts';
import { DangerMap, pressedPlaces } from '../src/compile/danger-places.ts';
import { readRecords } from '../src/node/read-records.ts';
import { dataFolder } from '../src/node/repository.ts';

const records = readRecords(dataFolder);
const map = new DangerMap(readBodies(), records);
for (const muscle of records.muscles) {
  const { avoids = [] } = muscle.relief.selfPressure;
  for (const { name, place } of pressedPlaces(muscle)) {
    for (const { danger, insideMm } of map.under(place, { record: `muscles/${muscle.id}`, field: name })) {
      const how = avoids.find((one) => one.danger === danger)?.how ?? 'NOT SAID';
      console.log(`${name} on ${danger} (${insideMm.toFixed(0)} mm inside): ${how}`);
    }
  }
}
