// Which marks stand out, step back or are gone.
import { expect, test } from 'vitest';
import { priorityOf, styleOf } from '../../../src/scene/marks/mark-style.ts';
import { focus, markAt } from './marks.ts';

const long = markAt('extensor-digitorum', 1, 0, 0);
const short = markAt('extensor-digitorum-brevis', 1, 0, 0);

test('a muscle whose name begins with another one’s is not of its kin', () => {
  const chosen = { ...focus, muscle: 'extensor-digitorum' };
  expect([priorityOf(long, chosen), priorityOf(short, chosen)]).toEqual([1, 0]);
  const quiet = { ...chosen, quiet: true };
  expect([styleOf(long, 'full', quiet).look, styleOf(short, 'full', quiet).look]).toEqual(['plain', 'none']);
});

test('the selected mark is always there, faint where the body hides it', () => {
  const selected = { ...focus, selected: long };
  expect(styleOf(long, 'hidden', selected)).toMatchObject({ look: 'selected', numbered: true });
  expect(styleOf(long, 'hidden', selected).alpha).toBeLessThan(styleOf(long, 'full', selected).alpha);
  expect(styleOf({ ...long, side: 'right' }, 'full', selected).look).not.toBe('selected');
});

test('while a point is chosen, those of other muscles step back to dots', () => {
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
