// What only a compiled zone can show: an area that the record names and the zone never touches is refused.
import { expect, test } from 'vitest';
import { readBodies } from '../../models/read-built.ts';
import { compileAtlas } from '../../src/compile/compile-atlas.ts';
import { PieceMemory } from '../../src/compile/piece-store.ts';
import { readRecords } from '../../src/node/read-records.ts';

test('an area that the zone never touches', () => {
  const records = readRecords('data');
  const [muscle] = records.muscles.filter(({ id }) => id === 'soleus');
  const [point, ...others] = muscle!.points;
  const [zone, ...zones] = point!.zones;
  const far = { ...zone!, areas: [...zone!.areas, 'temporal-head'] };
  const muscles = [{ ...muscle!, points: [{ ...point!, zones: [far, ...zones] }, ...others] }];
  expect(() => compileAtlas({ ...records, muscles }, readBodies(), new PieceMemory())).toThrow(
    'muscles/soleus: points[0].zones[0].areas: got "temporal-head", expected an area that the zone reaches on the body',
  );
});
