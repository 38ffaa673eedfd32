// The wall of the belly as it is seen from the front: closed by what lies on top, without slots beside the rectus or along the midline.
import { expect, test } from 'vitest';
import { type Sex, sexes } from '../../src/space/sex.ts';
import { boxIn, eachLook, foremost, type Level, placed, steps } from './seen-tissue.ts';

/** mm: what is told apart of the front of the body: half its width, without the flanks, which turn away. */
const WIDE_MM = 84;
/** Of 255: less is the dark of a groove. */
const DARK = 60;

function wall(sex: Sex, level: Level) {
  const all = placed(sex, level);
  const [groin, alba] = [boxIn(all, 'inguinal-ligament'), boxIn(all, 'linea-alba')];
  return steps(groin.high[1], alba.high[1] - 25, 18).flatMap((y) =>
    steps(3, WIDE_MM, 12).map((x) => ({
      where: `${x.toFixed(0)}, ${y.toFixed(0)}`,
      met: foremost(all, x, y),
    })),
  );
}

test.each(sexes)('%s: from spine of the ilium to breastbone nothing deeper shows through', (sex) => {
  // The linea alba is the seam of all layers: it stands until the last of them is taken away.
  const through = wall(sex, 'near').filter(
    ({ met }) => met?.piece.layer !== 'superficial' && met?.piece.id !== 'linea-alba',
  );
  expect(through.map(({ where, met }) => `${met?.piece.id ?? 'nothing'} at ${where}`)).toEqual([]);
});

test.each(eachLook)(
  '$sex, $level: the fascia of the belly turns its face to the light, and no slot in it is dark',
  ({ sex, level }) => {
    const fascia = wall(sex, level).flatMap(({ where, met }) =>
      met?.piece.tissue === 'fascia' ? [{ where, met }] : [],
    );
    expect(fascia.length).toBeGreaterThan(30);
    const dark = fascia.filter(({ met }) => met.open < DARK || !met.faces);
    expect(
      dark.map(
        ({ where, met }) => `${met.piece.id} at ${where}: ${met.faces ? met.open.toFixed(0) : 'back'}`,
      ),
    ).toEqual([]);
  },
);

test.each(sexes)('%s: the sheath of the rectus closes in the midline', (sex) => {
  const all = placed(sex);
  const alba = boxIn(all, 'linea-alba');
  const met = steps(alba.low[1] + 4, alba.high[1] - 4, 40).map((y) => foremost(all, 0.05, y)?.piece.tissue);
  expect(new Set(met)).toEqual(new Set(['fascia']));
});

test.each(eachLook)(
  '$sex, $level: without what lies on top, the back of the sheath closes the wall from ribs to arcuate line, with the linea alba between its halves',
  ({ sex, level }) => {
    const all = placed(sex, level).filter(({ piece }) => piece.layer !== 'superficial');
    const sheath = boxIn(all, 'rectus-sheath-posterior-layer');
    const met = steps(sheath.low[1] + 25, sheath.high[1] - 40, 14).flatMap((y) =>
      steps(0.05, sheath.high[0] - 12, 8).map((x) => ({
        where: `${x.toFixed(0)}, ${y.toFixed(0)}`,
        id: foremost(all, x, y)?.piece.id ?? 'nothing',
      })),
    );
    const wall = ['rectus-sheath-posterior-layer', 'linea-alba'];
    const through = met.filter(({ id }) => !wall.includes(id) && !/rib|costal/.test(id));
    expect(through.map(({ id, where }) => `${id} at ${where}`)).toEqual([]);
    for (const part of wall) expect(met.map(({ id }) => id)).toContain(part);
  },
);
