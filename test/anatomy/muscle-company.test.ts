// Groups, synergists and antagonists: from the records, with nobody in both places, and no muscle left out unnoticed.
import { expect, test } from 'vitest';
import { groupsOf, movementsOf } from '../../src/anatomy/muscle-company.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { dataFolder } from '../../src/node/repository.ts';

const { muscles, movements } = readRecords(dataFolder);

/** Of these the records name no movement of a joint, or say that none is proved. */
const withoutMovement = [
  'articularis-genus',
  'buccinator',
  'bulbospongiosus',
  'ischiocavernosus',
  'pyramidalis',
  'serratus-posterior-superior',
  'sternalis',
];

test('a group is all of its muscles, the asked one first; alone is no group', () => {
  expect(groupsOf('semitendinosus', muscles)).toEqual([
    { name: 'hamstrings', muscles: ['semitendinosus', 'biceps-femoris', 'semimembranosus'] },
  ]);
  expect(groupsOf('deltoid', muscles)).toEqual([]);
  expect(groupsOf('no-muscle', muscles)).toEqual([]);
  expect(
    groupsOf('a', [
      { id: 'a', groups: ['lone'] },
      { id: 'b', groups: [] },
    ]),
  ).toEqual([]);
});

test('who moves the same way helps, who moves the other way opposes', () => {
  const [bend] = movementsOf('brachialis', movements);
  expect(bend?.movement.id).toBe('elbow-flexion');
  expect(bend?.helpers).toContain('biceps-brachii');
  expect(bend?.opposers).toEqual(['triceps-brachii', 'anconeus']);
  // One whose parts do both is neither its own helper nor its own opponent.
  for (const { helpers, opposers } of movementsOf('deltoid', movements)) {
    expect([...helpers, ...opposers]).not.toContain('deltoid');
  }
});

test('nobody is at once a helper and an opponent in one movement', () => {
  for (const { id } of muscles)
    for (const { helpers, opposers } of movementsOf(id, movements))
      expect(opposers.filter((one) => helpers.includes(one))).toEqual([]);
});

test('each opposite names its opposite back, and no list names a muscle twice', () => {
  const byId = new Map(movements.map((movement) => [movement.id, movement]));
  for (const { id, opposite, muscles: movers } of movements) {
    if (opposite) expect(byId.get(opposite)?.opposite).toBe(id);
    expect(new Set(movers).size).toBe(movers.length);
  }
});

test('every muscle moves something, or is known to move nothing', () => {
  const still = muscles.map(({ id }) => id).filter((id) => movementsOf(id, movements).length === 0);
  expect(still.sort()).toEqual(withoutMovement);
});
