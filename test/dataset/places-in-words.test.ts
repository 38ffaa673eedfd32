// Where a find text counts fingers, hands or centimetres, the point lies so far from what it counts from, on the mean of both bodies.
import { expect, test } from 'vitest';
import { anchorValue } from '../../src/mesh/anchor.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { sexes } from '../../src/space/sex.ts';
import type { Vector } from '../../src/space/vector.ts';
import { apart, notMeasured, type PlaceInWords, placesInWords } from './places-in-words.ts';

/** Hands and bodies differ: what is said may be off by this share. */
const SLACK = 1 / 3;
const counts =
  /finger-?breadth|finger's breadth|hand's breadth|\ba hand (above|below|away|from)|\bfingers (above|below|down|from|inside|outside|behind)|\bcm\b|centimetre/i;

const { built, compiled, records } = await loadAtlas();
const anchors = new Map([...compiled.landmarks, ...compiled.points].map(({ id, anchor }) => [id, anchor]));
const texts = new Map(records.muscles.flatMap(({ points }) => points.map(({ id, find }) => [id, find.text])));

function measured([point, , from, way]: PlaceInWords): number {
  const each = sexes.map((sex) => {
    const at = (id: string): Vector =>
      anchorValue(built.fine.triangles, built[sex].display, anchors.get(id)!);
    const here = at(point);
    if (from === 'midline') return Math.abs(here[0]);
    const [x, y, z] = here.map((value, k) => value - at(from)[k]!) as unknown as Vector;
    return way === 'up' ? Math.abs(y) : way === 'aside' ? Math.abs(x) : Math.hypot(x, y, z);
  });
  return each.reduce((sum, mm) => sum + mm, 0) / each.length;
}

test('every text that counts a distance is measured, or there is nothing to measure it from', () => {
  const known = new Set([...placesInWords.map(([point]) => point), ...notMeasured]);
  expect([...texts].filter(([id, text]) => counts.test(text) && !known.has(id)).map(([id]) => id)).toEqual(
    [],
  );
  expect(placesInWords.filter(([point, words]) => !texts.get(point)?.includes(words))).toEqual([]);
});

test('the point lies as far off as the words say', () => {
  const wrong = placesInWords.flatMap((place) => {
    const [least, most] = place[4];
    const mm = measured(place);
    return mm < least * (1 - SLACK) || mm > most * (1 + SLACK)
      ? [`${place[0]}: "${place[1]}", ${Math.round(mm)} mm`]
      : [];
  });
  expect(wrong.map((line) => line.split(':')[0]!).sort(), wrong.join('\n')).toEqual(
    Object.keys(apart).sort(),
  );
});
