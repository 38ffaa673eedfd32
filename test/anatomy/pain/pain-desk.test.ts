// The desk answers as lab and ranking do, works nothing out twice, and draws what it speaks of; from the site's own files as well.
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { openLab } from '../../../src/anatomy/pain/open-lab.ts';
import { PainDesk } from '../../../src/anatomy/pain/pain-desk.ts';
import { PainPictures } from '../../../src/anatomy/pain/pain-pictures.ts';
import type { PaintedPain } from '../../../src/anatomy/pain/painted-pain.ts';
import { pointKey } from '../../../src/anatomy/pain/point-key.ts';
import { rankPainted } from '../../../src/anatomy/pain/rank-painted.ts';
import { loadAtlas } from '../../../src/node/load-atlas.ts';
import { anchor, index, lab, spot } from './pain-bodies.ts';

const area = (id: string, name: string, side: 'left' | 'right' = 'left'): PaintedPain => ({
  id,
  dabs: [],
  areas: [{ area: name, side }],
});
const ask = (
  pains: readonly PaintedPain[],
  pressed: readonly [string, 'brings-on' | 'tender' | 'no'][] = [],
) => ({
  pains,
  sex: 'female' as const,
  pressed,
});

test('says what lab and ranking say, without the arrays that only they need', () => {
  const pains = [area('a', 'buttock'), area('b', 'posterior-leg')];
  const reply = new PainDesk(lab, index).answer(ask(pains));
  const direct = rankPainted(
    index,
    lab.atlas,
    pains.map((pain) => lab.place(pain)),
  );
  expect(reply.candidates).toEqual(direct.candidates);
  expect(reply.kind).toBe('points');
  expect(reply.pains.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(reply.pains[0]?.cm2).toBeCloseTo(lab.areaCm2(pains[0]!, 'female'));
  expect(JSON.stringify(reply.pains)).not.toContain('shares":{');
  // It goes to another thread and back as it is.
  expect(structuredClone(reply)).toEqual(reply);
});

test('a finger goes before the map', () => {
  const desk = new PainDesk(lab, index);
  const pains = [area('a', 'temporal-head')];
  const third = desk.answer(ask(pains)).candidates[2]!;
  const pressed = desk.answer(ask(pains, [[pointKey(third.point, third.side), 'brings-on']]));
  expect(pressed.candidates[0]).toMatchObject({ point: third.point, side: third.side });
  expect(pressed.candidates[0]?.reasons[0]).toEqual({ kind: 'pressed', answer: 'brings-on' });
});

test('what has not changed is not worked out again, though every question brings copies', () => {
  const desk = new PainDesk(lab, index);
  const place = vi.spyOn(lab, 'place');
  const at = anchor('lateral-epicondyle');
  const first = spot(at, 20, { id: 'one' });
  desk.answer(structuredClone(ask([first])));
  desk.answer(structuredClone(ask([{ ...first, qualities: ['numb'] }, area('two', 'heel')])));
  expect(place).toHaveBeenCalledTimes(2);
  const [settled] = desk.settled(structuredClone([first]));
  const [again] = desk.settled(structuredClone([first]));
  expect(again?.dabs[0]).toBe(settled?.dabs[0]);
  place.mockRestore();
});

test('pains without any skin are left out, and an erased drawing has no answer', () => {
  const at = anchor('lateral-epicondyle');
  const gone: PaintedPain = {
    id: 'gone',
    areas: [],
    dabs: [
      { anchor: at, radiusMm: 12 },
      { anchor: at, radiusMm: 40, erases: true },
    ],
  };
  const reply = new PainDesk(lab, index).answer(ask([gone]));
  expect(reply).toMatchObject({ pains: [], candidates: [], kind: 'nothing-reaches' });
});

test('a picture shows the pain from where it can be seen, the zone over it and the point where it lies', () => {
  const pictures = new PainPictures(lab);
  const draw = (pain: PaintedPain, point: string, side: 'left' | 'right') =>
    pictures.draw({
      pains: [pain],
      sex: 'female',
      widthPx: 120,
      heightPx: 120,
      zonesOf: [{ point, side }],
      marks: [{ point, side }],
    });
  const inside = (field: Uint8Array) => field.reduce((sum, value) => (value >= 128 ? sum + 1 : sum), 0);
  for (const [name, side, point, view] of [
    ['temporal-head', 'left', 'trapezius-1', 'left'],
    ['temporal-head', 'right', 'trapezius-1', 'right'],
    ['buttock', 'left', 'gluteus-maximus-2', 'back'],
    ['anterior-thigh', 'right', 'rectus-femoris-1', 'front'],
  ] as const) {
    const picture = draw(area('a', name, side), point, side);
    expect(picture.view, name).toBe(view);
    expect(inside(picture.pain), name).toBeGreaterThan(300);
    expect(inside(picture.essential), name).toBeGreaterThan(20);
    // What is no body has neither.
    expect(picture.light.every((lit, at) => lit > 0 || picture.pain[at] === 0)).toBe(true);
  }
});

test('without a pain the view shows most of the zones; a picture that hides its points lies about the zones alone', () => {
  const pictures = new PainPictures(lab);
  const draw = (point: string, hidesPoints?: true) =>
    pictures.draw({
      pains: [],
      sex: 'female',
      widthPx: 120,
      heightPx: 120,
      zonesOf: [{ point, side: 'left' }],
      marks: [{ point, side: 'left' }],
      ...(hidesPoints && { hidesPoints }),
    });
  // The pain of the shoulder blade is felt in front: the view turns to it, and not to the point behind.
  expect(draw('infraspinatus-1')).toMatchObject({ view: 'front', marks: [] });
  expect(draw('trapezius-1', true).mmPerPx).toBeLessThan(draw('trapezius-1').mmPerPx);
});

test('a whole figure holds the whole body, and left mirrors right', () => {
  const pictures = new PainPictures(lab);
  const draw = (side: 'left' | 'right') =>
    pictures.draw({
      pains: [area('a', 'heel', side)],
      sex: 'male',
      widthPx: 101,
      heightPx: 200,
      marks: [],
      view: 'back',
    });
  const [left, right] = [draw('left'), draw('right')];
  const rows = (light: Uint8Array) =>
    [0, 199].map((y) => light.subarray(y * 101, y * 101 + 101).some((lit) => lit > 0));
  expect(rows(left.light)).toEqual([false, false]);
  let differ = 0;
  for (let y = 0; y < 200; y++)
    for (let x = 0; x < 101; x++)
      if (left.pain[y * 101 + x]! >= 128 !== right.pain[y * 101 + 100 - x]! >= 128) differ++;
  expect(differ).toBeLessThan(8);
});

test('from the files of the site the lab is the same as from the repository', async () => {
  const { compiled } = await loadAtlas();
  const files = new Map<string, Uint8Array<ArrayBuffer>>([
    ['topology', new Uint8Array(readFileSync('public/body/topology.bin'))],
    ['female', new Uint8Array(readFileSync('public/body/female.bin'))],
    ['male', new Uint8Array(readFileSync('public/body/male.bin'))],
    ['atlas', new Uint8Array(compiled.binary)],
  ]);
  vi.stubGlobal('fetch', async (url: string) => new Response(files.get(url)));
  const request = (path: string) => ({ url: path, path });
  const opened = await openLab({
    topology: request('topology'),
    female: request('female'),
    male: request('male'),
    atlas: request('atlas'),
  });
  vi.unstubAllGlobals();
  const pains = [area('a', 'temporal-head'), area('b', 'heel', 'right')];
  expect(new PainDesk(opened, index).answer(ask(pains))).toEqual(new PainDesk(lab, index).answer(ask(pains)));
});
