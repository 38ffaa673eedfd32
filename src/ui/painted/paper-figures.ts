// The body with all that is painted, from three sides, made ahead: a browser that prints does not wait.
import { useEffect } from 'react';
import type { PainReply } from '../../anatomy/pain/pain-desk.ts';
import type { PainPicture } from '../../anatomy/pain/pain-pictures.ts';
import { reportFault } from '../../state/report-fault.ts';
import type { PaperPicture } from '../../state/snapshot.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { FIRST } from '../find/use-candidates.ts';
import { figureImage } from './figure-image.ts';
import { byMuscle } from './painted-reasons.ts';
import { letterOf } from './summary-lines.ts';
import { usePainReplies } from './use-pain-replies.ts';

const SIZE = { widthPx: 400, heightPx: 800 } as const;
const SHRINK = 2;
/** While strokes follow one another nothing is made ready. */
const QUIET_MS = 700;

let made: readonly PaperPicture[] = [];

/** Front, back and the side that shows most; none before they have been made. */
export function paperFigures(): readonly PaperPicture[] {
  return made;
}

/** Makes them anew for each reply, once hands rest. */
export function usePaperFigures(reply: PainReply): void {
  const picture = usePainReplies((replies) => replies.picture);
  const asked = usePainReplies((replies) => replies.asked);
  const tone = useAtlas((state) => state.skinTone);
  useEffect(() => {
    if (asked === null) return;
    let ended = false;
    const marks = byMuscle(reply.candidates)
      .slice(0, FIRST)
      .map(({ best: { point, side } }) => ({ point, side }));
    const labels = new Map(marks.map(({ point }, at) => [point, letterOf(at)]));
    const draw = (view: PainPicture['view']) =>
      picture({ pains: asked.pains, sex: asked.sex, ...SIZE, marks, view });
    const work = async (): Promise<void> => {
      const [front, back, left, right] = [
        await draw('front'),
        await draw('back'),
        await draw('left'),
        await draw('right'),
      ];
      if (ended || front === null || back === null || left === null || right === null) return;
      const side = painted(left) >= painted(right) ? left : right;
      made = [front, back, side].flatMap((one) => {
        // Paper is light.
        const image = figureImage(one, SHRINK, { tone, theme: 'light' }, labels);
        return image === null ? [] : [{ image, from: one.view, shows: 'all' as const, ...SIZE }];
      });
    };
    const timer = setTimeout(() => {
      work().catch((fault: unknown) => reportFault('drawing the painted pain for paper', fault));
    }, QUIET_MS);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [picture, asked, reply, tone]);
  // Another person's pain is not kept for paper.
  useEffect(
    () => () => {
      made = [];
    },
    [],
  );
}

/** Pixels of the pain that this side shows. */
function painted({ pain }: PainPicture): number {
  return pain.reduce((sum, value) => (value >= 128 ? sum + 1 : sum), 0);
}
