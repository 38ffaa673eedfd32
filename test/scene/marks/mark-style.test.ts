// Which marks stand out, step back or are gone.
import { describe, expect, test } from 'vitest';
import { isOutOfSight, priorityOf, styleOf } from '../../../src/scene/marks/mark-style.ts';
import { focus, markAt } from './marks.ts';

const long = markAt('extensor-digitorum', 1, 0, 0);
const short = markAt('extensor-digitorum-brevis', 1, 0, 0);

test('a muscle whose name begins with another one’s is not of its kin', () => {
  const chosen = { ...focus, muscle: 'extensor-digitorum' };
  expect([priorityOf(long, chosen), priorityOf(short, chosen)]).toEqual([1, 0]);
  const about = { ...chosen, othersOut: true };
  expect([styleOf(long, 'full', about).look, styleOf(short, 'full', about).look]).toEqual(['plain', 'none']);
});

test('the selected mark is always there, faint where the body hides it', () => {
  const selected = { ...focus, selected: long };
  expect(styleOf(long, 'hidden', selected)).toMatchObject({ look: 'selected', numbered: true });
  expect(styleOf(long, 'hidden', selected).alpha).toBeLessThan(styleOf(long, 'full', selected).alpha);
  expect(styleOf({ ...long, side: 'right' }, 'full', selected).look).not.toBe('selected');
});

test('where all marks are wanted, those of other muscles step back to dots beside a chosen point', () => {
  const chosen = { ...focus, selected: long, muscle: long.muscle };
  expect(styleOf(markAt('soleus', 1, 0, 0), 'full', chosen).look).toBe('dot');
  expect(styleOf(markAt(long.muscle, 2, 0, 0), 'full', chosen).look).toBe('plain');
});

test('from afar there are no numbers, and what found no room is not drawn', () => {
  const far = { ...focus, pxPerM: 300 };
  expect(styleOf(long, 'full', far)).toMatchObject({ look: 'plain', numbered: false });
  expect(styleOf(long, 'dot', far).look).toBe('none');
  expect(styleOf(long, 'dot', focus).look).toBe('dot');
});

describe('once something is chosen', () => {
  const other = markAt('soleus', 1, 0, 0);
  const choices = {
    'a point': { selected: long, muscle: long.muscle },
    'a muscle': { muscle: long.muscle },
    'a place that hurts': { likely: [long] },
  };
  test.each(Object.entries(choices))('%s: other marks are out of sight', (_, chosen) => {
    const about = { ...focus, ...chosen, othersOut: true };
    expect(styleOf(other, 'full', about).look).toBe('none');
    expect(isOutOfSight(other, about)).toBe(true);
    expect(isOutOfSight(long, about)).toBe(false);
  });

  test('they come back quietly where the mouse is near, and in full under it', () => {
    const about = { ...focus, selected: long, muscle: long.muscle, othersOut: true };
    const near = styleOf(other, 'full', about, true);
    expect(near.look).toBe('plain');
    expect(near.numbered).toBe(false);
    expect(near.alpha).toBeLessThan(0.8);
    expect(styleOf(other, 'hidden', about, true).look).toBe('none');
    expect(styleOf(other, 'full', { ...about, hovered: other }).look).toBe('hovered');
  });

  test('likely points and those of a chosen muscle stand in full, crowded or far', () => {
    const far = { ...focus, pxPerM: 300, othersOut: true };
    expect(styleOf(long, 'dot', { ...far, likely: [long] })).toMatchObject({ look: 'plain', numbered: true });
    expect(styleOf(long, 'dot', { ...far, muscle: long.muscle })).toMatchObject({
      look: 'plain',
      numbered: true,
    });
    // Behind the body a cross would seem to lie on what hides it.
    expect(styleOf(long, 'hidden', { ...far, likely: [long] }).look).toBe('none');
  });

  test('with a muscle chosen, the likeliest points of others are no longer meant', () => {
    const about = { ...focus, likely: [other], muscle: long.muscle, othersOut: true };
    expect(styleOf(other, 'full', about).look).toBe('none');
  });
});

test('while a question asks, only its marks stand, without numbers, whatever else is chosen or near', () => {
  const only = { [long.point]: 'cross', 'soleus-1': 'dot' } as const;
  const asks = { ...focus, only, selected: short, hovered: short, othersOut: true };
  expect(styleOf(long, 'full', asks)).toMatchObject({ look: 'plain', numbered: false });
  expect(styleOf(markAt('soleus', 1, 0, 0), 'full', asks)).toMatchObject({ look: 'dot', numbered: false });
  for (const other of [short, markAt('trapezius', 1, 0, 0)])
    expect(styleOf(other, 'full', asks, true).look).toBe('none');
  expect(styleOf(short, 'full', { ...focus, only: {}, selected: short }).look).toBe('none');
  expect(isOutOfSight(short, asks)).toBe(false);
});

test('a pinned point stands in full without its own number, whatever else is chosen: the pin’s stands beside it', () => {
  const pinned = { ...focus, pinned: [long], othersOut: true, pxPerM: 300 };
  expect(styleOf(long, 'full', pinned)).toMatchObject({ look: 'plain', numbered: false, alpha: 1 });
  expect(isOutOfSight(long, pinned)).toBe(false);
  expect(isOutOfSight({ ...long, side: 'right' }, pinned)).toBe(true);
  expect(styleOf(long, 'full', { ...pinned, selected: long })).toMatchObject({
    look: 'selected',
    numbered: false,
  });
  expect(styleOf(long, 'hidden', pinned).look).toBe('none');
});
