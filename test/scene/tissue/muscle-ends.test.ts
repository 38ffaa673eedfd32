// Origin and insertion: at the ends of the fibres, mirrored on the right, told once where parts share them.
import { expect, test } from 'vitest';
import { muscleEnds } from '../../../src/scene/tissue/muscle-ends.ts';
import { joinTissue } from '../../../src/scene/tissue/tissue-set.ts';
import { smallForm } from './small-tissue.ts';

const given = [
  { id: 'a-long', owner: 'a', tissue: 'flesh', layer: 'deep' },
  { id: 'rib', owner: 'rib', tissue: 'bone', layer: 'bone' },
] as const;
/** u of the four corners of the first piece: begins at its first corner (0, 0, 0), ends at its second (0, 8, 0). */
const form = smallForm(given);
const fibre = form.fibre.slice();
for (const [v, u] of [0, 200, 100, 100].entries()) fibre[v * 2] = u;
const set = joinTissue([{ ...form, fibre }]);

test('the muscle begins where its fibres do and ends where they end', () => {
  const [ends] = muscleEnds(set, 'a', 'left', 'female');
  expect(ends?.origin[0]).toBeCloseTo(0.01);
  expect(ends?.origin[1]).toBeCloseTo(0);
  expect(ends?.insertion[1]).toBeCloseTo(0.008);
  const [right] = muscleEnds(set, 'a', 'right', 'female');
  expect(right?.origin[0]).toBeCloseTo(-0.01);
});

test('a bone has no ends, nor has what has no form', () => {
  expect(muscleEnds(set, 'rib', 'left', 'female')).toEqual([]);
  expect(muscleEnds(set, 'nobody', 'left', 'female')).toEqual([]);
});

test('parts that begin and end together are told once', () => {
  const twice = smallForm([given[0], { ...given[0], id: 'a-short' }]);
  const fibres = twice.fibre.slice();
  for (const piece of [0, 1])
    for (const [v, u] of [0, 200, 100, 100].entries()) fibres[(piece * 4 + v) * 2] = u;
  const place = (body: typeof twice.bodies.female) => ({
    ...body,
    positions: body.positions.map((at, i) =>
      i >= 12 ? body.positions[i - 12]! : at,
    ) as Float32Array<ArrayBuffer>,
  });
  const { female, male } = twice.bodies;
  const together = { ...twice, fibre: fibres, bodies: { female: place(female), male: place(male) } };
  expect(muscleEnds(joinTissue([together]), 'a', 'left', 'female').length).toBe(1);
});
