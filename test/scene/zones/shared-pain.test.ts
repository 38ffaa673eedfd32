// Several pains on one skin: all in one, each with its rim; and what two share, never where one alone lies.
import { expect, test } from 'vitest';
import { fillHighest, fillShared } from '../../../src/scene/zones/shared-pain.ts';

const writing = (values: readonly number[]) => (out: Int8Array) => out.set(values);
const fields = (list: readonly (readonly number[])[]) => list.map(writing);

function shared(alike: readonly (readonly number[])[], behind: readonly (readonly number[])[] = []) {
  const out = new Int8Array(alike[0]?.length ?? 5);
  fillShared(fields(alike), fields(behind), out);
  return [...out];
}

function highest(...list: readonly (readonly number[])[]) {
  const out = new Int8Array(list[0]?.length ?? 5);
  fillHighest(fields(list), out);
  return [...out];
}

const left = [60, 40, 20, -20, -60];
const right = [-60, -20, 20, 40, 60];
const far = [-127, -127, -127, -127, 30];

test('all in one: the deeper counts, and where two only border on each other the rim stays', () => {
  expect(highest()).toEqual([-127, -127, -127, -127, -127]);
  expect(highest(left)).toEqual(left);
  expect(highest(left, right)).toEqual([60, 40, 20, 40, 60]);
  expect(highest([60, 30, 0, -30, -60], [-60, -30, 0, 30, 60])).toEqual([60, 30, 0, 30, 60]);
});

test('two that overlap share the middle, and its rim is the rim of each within the other', () => {
  expect(shared([left, right])).toEqual([-60, -20, 20, -20, -60]);
});

test('of three the second deepest counts, in whatever order they come', () => {
  const three = [left, right, far];
  const expected = [-60, -20, 20, -20, 30];
  expect(shared(three)).toEqual(expected);
  expect(shared([...three].reverse())).toEqual(expected);
});

test('one alone, none, and two that lie apart share nothing', () => {
  expect(shared([left]).every((value) => value <= 0)).toBe(true);
  expect(shared([])).toEqual([-127, -127, -127, -127, -127]);
  expect(shared([[50, 20, -127, -127, -127], far]).every((value) => value <= 0)).toBe(true);
});

test('it is never true where only one covers, whatever the pains are', () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  for (let run = 0; run < 50; run++) {
    const pains = Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
      Array.from({ length: 40 }, () => Math.round(random() * 254) - 127),
    );
    const out = shared(pains);
    for (const [v, value] of out.entries()) {
      const covering = pains.filter((pain) => pain[v]! > 0).length;
      expect(value > 0, `${covering} pains at a vertex`).toBe(covering >= 2);
    }
  }
});

test('with one in front, only what it shares with another counts', () => {
  expect(shared([far], [left, right])).toEqual([-127, -127, -127, -127, 30]);
  // Two behind share the middle among themselves: that is not told.
  expect(shared([[-50, -50, -50, -50, -50]], [left, right]).every((value) => value <= 0)).toBe(true);
});
