// Muscles that cross, as they are seen: which of two is in front, and a clean border between them.
import { expect, test } from 'vitest';
import { sexes } from '../../src/space/sex.ts';
import { boxIn, foremost, levels, placed, steps } from './seen-tissue.ts';

/** The first covers the second wherever both lie one behind the other, looked at from there (Standring, Gray's Anatomy, 2020). */
const covers = [
  ['behind', 'trapezius-ascending-part', 'latissimus-dorsi'],
  ['behind', 'trapezius-transverse-part', 'rhomboid-major'],
  ['behind', 'trapezius-descending-part', 'levator-scapulae'],
  ['behind', 'latissimus-dorsi', 'serratus-posterior-inferior'],
  ['behind', 'gluteus-maximus', 'piriformis'],
  ['behind', 'gluteus-maximus', 'quadratus-femoris'],
  ['behind', 'gluteus-medius', 'gluteus-minimus'],
  ['behind', 'gastrocnemius-medial-head', 'soleus'],
  ['behind', 'gastrocnemius-lateral-head', 'plantaris'],
  ['front', 'pectoralis-major-sternocostal-part', 'pectoralis-minor'],
  ['front', 'rectus-femoris', 'vastus-intermedius'],
  ['front', 'sartorius', 'adductor-longus'],
  ['front', 'rectus-abdominis', 'transversus-abdominis'],
  ['front', 'sternocleidomastoid-clavicular-head', 'scalenus-anterior'],
  ['front', 'biceps-brachii-long-head', 'brachialis'],
] as const;
/** Share of the places where the covered one may come through: simplified for far away, borders are off by a millimetre or two. */
const MOST = { near: 0, far: 0.01 } as const;

test.each(sexes.flatMap((sex) => levels.map((level) => ({ sex, level }))))(
  '$sex, $level: what covers is seen, and what is covered does not come through',
  ({ sex, level }) => {
    const all = placed(sex, level);
    const through = covers.flatMap(([from, over, under]) => {
      const only = all.filter(({ piece }) => piece.id === over);
      const both = all.filter(({ piece }) => piece.id === over || piece.id === under);
      expect(both.map(({ piece }) => piece.id).toSorted()).toEqual([over, under].toSorted());
      const { low, high } = boxIn(all, over);
      const places = steps(low[1], high[1], 40).flatMap((y) =>
        steps(Math.max(low[0], 1), high[0], 24).flatMap((x) =>
          foremost(only, x, y, from) ? [{ x, y, met: foremost(both, x, y, from)!.piece.id }] : [],
        ),
      );
      expect(places.length, over).toBeGreaterThan(100);
      const bare = places.filter(({ met }) => met === under);
      return bare.length > MOST[level] * places.length
        ? bare.map(({ x, y }) => `${under} over ${over} at ${x.toFixed(0)}, ${y.toFixed(0)}`)
        : [];
    });
    expect(through).toEqual([]);
  },
);
