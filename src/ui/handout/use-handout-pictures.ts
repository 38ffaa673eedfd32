// The pictures of a hand-out, made before it is printed: the plate's own where it shows just this point, else drawn without a graphics card.
import { useEffect, useState } from 'react';
import type { PainPicture, PictureQuestion } from '../../anatomy/pain/pain-pictures.ts';
import { looksUnder, type PointOnSide, views } from '../../state/atlas-state.ts';
import type { Atlas } from '../../state/atlas-store.ts';
import { startPainService } from '../../state/pain-desk/start-service.ts';
import { pinOf } from '../../state/pin.ts';
import { reportFault } from '../../state/report-fault.ts';
import { takePaperPictures } from '../../state/snapshot.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { figureImage } from '../painted/figure-image.ts';
import { useAtlasData } from '../parts/atlas-data.ts';

export interface HandoutPicture {
  /** An image data URL. */
  readonly image: string;
  readonly from: PainPicture['view'];
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface HandoutPictures {
  /** The point and its pain, from as many sides as it takes. */
  readonly near: readonly HandoutPicture[];
  readonly whole: HandoutPicture | null;
}

/** Device pixels: about 300 to the inch. */
const NEAR = { widthPx: 900, heightPx: 900 };
const WHOLE = { widthPx: 360, heightPx: 840 };
/** On a phone the pictures are small: lines and cross are to be seen there as well. */
const SHRINK = { near: 5, whole: 2 } as const;
/** The point is what a near picture is about. */
const CROSS = 1;
const opposite = { front: 'back', back: 'front', left: 'right', right: 'left' } as const;

export type PictureStatus = 'drawing' | 'ready' | 'failed';

/** By pin; of several points also the whole body with all of them, under all their pins (`together`). */
export function useHandoutPictures(points: readonly PointOnSide[]): {
  pictures: ReadonlyMap<string, HandoutPictures>;
  together: HandoutPicture | null;
  status: PictureStatus;
} {
  const store = useAtlasStore();
  const { index, points: entries } = useAtlasData();
  const [pictures, setPictures] = useState<ReadonlyMap<string, HandoutPictures>>(new Map());
  const [failed, setFailed] = useState(false);
  const pins = points.map(pinOf);
  const all = pins.join('.');
  const missing = [...pins, ...(pins.length > 1 ? [all] : [])].find((pin) => !pictures.has(pin));
  useEffect(() => {
    if (missing === undefined || failed) return;
    const which = points.find((one) => pinOf(one) === missing);
    let ended = false;
    const draw = async (): Promise<void> => {
      const { picture } = await startPainService(index);
      const number = (which && entries.get(which.point)?.point.number) ?? 1;
      const made = which
        ? await drawn(picture, which, number, store.getState())
        : { near: [], whole: await wholeOf(picture, points, store.getState()) };
      if (!ended) setPictures((before) => new Map(before).set(missing, made));
    };
    draw().catch((fault: unknown) => reportFault('drawing the hand-out', fault, () => setFailed(true)));
    return () => {
      ended = true;
    };
  }, [missing, failed, points, index, entries, store]);
  const status = failed ? 'failed' : missing === undefined ? 'ready' : 'drawing';
  return { pictures, together: pictures.get(all)?.whole ?? null, status };
}

type Draw = (question: PictureQuestion) => Promise<PainPicture>;

async function drawn(draw: Draw, which: PointOnSide, number: number, state: Atlas): Promise<HandoutPictures> {
  const { body: sex, skinTone: tone } = state;
  const label = new Map([[which.point, String(number)]]);
  const one = { pains: [], sex, zonesOf: [which], marks: [which] } as const;
  const image = (picture: PainPicture): HandoutPicture[] => {
    const made = figureImage(picture, SHRINK.near, { tone, theme: 'light' }, label, CROSS);
    return made === null ? [] : [asPicture(picture, made)];
  };
  const ofPlate = plateShows(state, which) ? takePaperPictures(NEAR) : [];
  const whole = await wholeOf(draw, [which], state);
  if (ofPlate.length > 0) return { near: ofPlate, whole };
  const first = await draw({ ...one, ...NEAR });
  const point = first.marks.length > 0 ? null : await pointSeen(draw, one, first.view);
  return {
    near: [first, ...(point ?? [])].flatMap(image),
    whole,
  };
}

const asPicture = ({ view, widthPx, heightPx }: PainPicture, image: string): HandoutPicture => ({
  image,
  from: view,
  widthPx,
  heightPx,
});

/** The whole body, small, with the points and their pain; null where it cannot be drawn. */
async function wholeOf(
  draw: Draw,
  points: readonly PointOnSide[],
  { body: sex, skinTone: tone }: Atlas,
): Promise<HandoutPicture | null> {
  const picture = await draw({ pains: [], sex, zonesOf: points, marks: points, ...WHOLE, about: 'body' });
  const made = figureImage(picture, SHRINK.whole, { tone, theme: 'light' }, new Map(), CROSS);
  return made === null ? null : asPicture(picture, made);
}

/** Where the best view of the pain hides the point: the first side that shows it; null where none does. */
async function pointSeen(
  draw: Draw,
  question: Omit<PictureQuestion, 'widthPx' | 'heightPx'>,
  seen: PainPicture['view'],
): Promise<[PainPicture] | null> {
  const sides = [opposite[seen], ...views.filter((view) => view !== seen && view !== opposite[seen])];
  for (const view of sides) {
    const picture = await draw({ ...question, ...NEAR, view, about: 'points' });
    if (picture.marks.length > 0) return [picture];
  }
  return null;
}

/** The plate shows this point alone, its skin whole. */
function plateShows(state: Atlas, { point, side }: PointOnSide): boolean {
  const { pins, area, symptom, drawing, dermatome, scene } = state;
  const isAlone = pins.length === 0 && (area ?? symptom ?? dermatome) === null && drawing.pains.length === 0;
  return scene === 'ready' && state.point === point && state.side === side && isAlone && !looksUnder(state);
}
