// Questions about referred pain: no wrong point sends it to much the same areas.
import { expect, test } from 'vitest';
import { named, of, points, source, wrongOf } from '../every-question.ts';

test.each(['where-does-it-refer', 'which-point-sends-this'] as const)(
  '%s: no wrong point covers the areas of the right one, by the compiled zones',
  (kind) => {
    const covered = (id: string, only: 'essential' | 'all') => {
      const cover = new Map<string, number>();
      for (const [i, zone] of points.get(id)!.point.zones.entries()) {
        if (only === 'essential' && zone.class !== 'essential') continue;
        for (const { area, shareOfArea } of source.shares.get(`${id}#${i}`) ?? [])
          cover.set(area, Math.max(cover.get(area) ?? 0, shareOfArea));
      }
      return cover;
    };
    for (const question of of(kind))
      for (const { id } of wrongOf(question))
        for (const [one, other] of [
          [question.subject, id],
          [id, question.subject],
        ] as const) {
          const there = covered(other, 'all');
          for (const [area, share] of covered(one, 'essential'))
            expect(
              Math.min(share, there.get(area) ?? 0),
              `${named(question)} against ${id} in ${area}`,
            ).toBeLessThan(0.1);
        }
  },
);
