// Lends the page the pictures of the body for paper, on a light ground, as image data URLs.

import { late } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import { registerSnapshot, type SnapshotSize } from '../../state/snapshot.ts';
import type { CameraPose } from '../camera/camera-pose.ts';
import { paperPicture, paperViewport } from './paper-picture.ts';
import type { Stage } from './stage.ts';

const PAPER = '#ffffff';

const paper = late(() => import('./paper-views.ts').then(({ paperViews }) => paperViews));

/** Registers the stage's pictures; the returned function takes them back. */
export function lendSnapshot(stage: Stage): () => void {
  // Not for the first picture; drawn in an instant when the browser is about to print.
  stage.raysSettled
    .then(() => paper.load())
    .catch((fault: unknown) => reportFault('fetching the views for paper', fault));
  return registerSnapshot({
    present: (size) => imageOf(stage, size),
    paper: ({ widthPx, heightPx }) => {
      if (stage.frames === 0 || paper.value === undefined) return [];
      const paperViews = paper.value;
      const views = (width: number) => paperViews(stage, paperViewport(width, heightPx));
      // How many there are tells how much room each has.
      const { length } = views(widthPx);
      const size = { widthPx: Math.floor(widthPx / length), heightPx };
      return views(size.widthPx).flatMap(({ pose, from, shows }) => {
        const image = imageOf(stage, size, pose);
        return image === null ? [] : [{ ...size, image, from, shows }];
      });
    },
  });
}

function imageOf(stage: Stage, { widthPx, heightPx }: SnapshotSize, pose?: CameraPose): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d');
  const pixels = context && paperPicture(stage, widthPx, heightPx, pose);
  if (!pixels || !context) return null;
  const layer = document.createElement('canvas');
  layer.width = widthPx;
  layer.height = heightPx;
  layer.getContext('2d')?.putImageData(new ImageData(pixels, widthPx, heightPx), 0, 0);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, widthPx, heightPx);
  context.drawImage(layer, 0, 0);
  return canvas.toDataURL('image/png');
}
