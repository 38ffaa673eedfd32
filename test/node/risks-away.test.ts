// What runs near a muscle and not at it, by the grown tissue: near enough to be thought of, never what its own record names.
import { expect, test } from 'vitest';
import { readRecords } from '../../src/node/read-records.ts';
import { risksAway } from '../../src/node/risks-away.ts';

const { muscles } = readRecords('data');
const away = risksAway(muscles);
const of = (id: string) => (away[id] ?? []).join('; ');

test('neighbours that a student may think of', () => {
  expect(of('masseter')).toMatch(/carotid|occipital nerve/i);
  expect(of('piriformis')).toMatch(/femoral nerve|femoral artery/i);
  expect(of('soleus')).toMatch(/plantar|dorsalis pedis/i);
});

test('nothing that the muscle\u2019s own record names, and nothing from the other end of the body', () => {
  for (const { id, hazards, points } of muscles) {
    const own = [...hazards, ...points.flatMap((point) => point.hazards ?? [])].map(({ name }) => name);
    expect(
      (away[id] ?? []).filter((name) => own.includes(name)),
      id,
    ).toEqual([]);
  }
  expect(of('geniohyoid')).not.toMatch(/sciatic|anal|bowel|ovary/i);
  expect(of('abductor-digiti-minimi-hand')).not.toMatch(/supraorbital|fibular|gluteal|femoral/i);
  expect(of('trapezius')).not.toMatch(/saphenous|femoral/i);
});
