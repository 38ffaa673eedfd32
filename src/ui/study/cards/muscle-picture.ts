// Pictures of points and their pain, drawn off the page: the view that shows most, and what it hides.
import type { PainPicture, PictureQuestion } from '../../../anatomy/pain/pain-pictures.ts';
import type { AtlasIndex, MuscleEntry } from '../../../dataset/atlas-index.ts';
import type { Sex } from '../../../space/sex.ts';
import type { Side } from '../../../space/side.ts';
import { startPainService } from '../../../state/pain-desk/start-service.ts';
import type { FigureLook } from '../../painted/figure-colours.ts';
import { figureImage } from '../../painted/figure-image.ts';

export interface MusclePicture {
  /** An image data URL. */
  readonly image: string;
  readonly view: PainPicture['view'];
}

export interface PictureWish {
  readonly sex: Sex;
  readonly side: Side;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly look: FigureLook;
}

const SHRINK = 2;
const opposite = { front: 'back', back: 'front', left: 'right', right: 'left' } as const;

/** As for a muscle with this point alone; two views stand side by side in one PNG. */
export async function pointPng(
  index: AtlasIndex,
  point: MuscleEntry['points'][number],
  wish: PictureWish,
): Promise<Uint8Array<ArrayBuffer>> {
  const views = await musclePictures(index, { points: [point] }, wish);
  const images = await Promise.all(
    views.map(async ({ image }) => {
      const drawn = new Image();
      drawn.src = image;
      await drawn.decode();
      return drawn;
    }),
  );
  const canvas = document.createElement('canvas');
  canvas.width = wish.widthPx * images.length;
  canvas.height = wish.heightPx;
  const context = canvas.getContext('2d');
  if (context === null || images.length === 0) throw new Error(`no picture of ${point.id}`);
  // Its own paper: Anki's may be dark.
  context.fillStyle = '#f4efe4';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const [i, image] of images.entries()) context.drawImage(image, i * wish.widthPx, 0);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (png === null) throw new Error(`no picture of ${point.id}`);
  return new Uint8Array(await png.arrayBuffer());
}

/** A second one only where the first hides a point. */
export async function musclePictures(
  index: AtlasIndex,
  { points }: Pick<MuscleEntry, 'points'>,
  { sex, side, widthPx, heightPx, look }: PictureWish,
): Promise<MusclePicture[]> {
  const service = await startPainService(index);
  const marks = points.map(({ id }) => ({ point: id, side }));
  const labels = new Map(points.map(({ id, number }) => [id, String(number)]));
  const question: PictureQuestion = { pains: [], sex, widthPx, heightPx, zonesOf: marks, marks };
  const first = await service.picture(question);
  const hides = first.marks.length < marks.length;
  const drawn = hides ? [first, await service.picture({ ...question, view: opposite[first.view] })] : [first];
  return drawn.flatMap((picture) => {
    const image = figureImage(picture, SHRINK, look, labels);
    return image === null ? [] : [{ image, view: picture.view }];
  });
}
