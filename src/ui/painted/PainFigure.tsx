// A small picture of the painted pain with a point's own pain over it. It is decoration beside words that say the same.
import '../../words/en/painted-words.ts';
import { useEffect, useMemo, useState } from 'react';
import type { PainPicture } from '../../anatomy/pain/pain-pictures.ts';
import { activeTheme, type PointOnSide } from '../../state/atlas-state.ts';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { figureImage } from './figure-image.ts';
import styles from './Painted.module.css';
import { usePainReplies } from './use-pain-replies.ts';

/** CSS pixels, and pixels of the picture to one of them. */
const SIZE = 116;
const SHRINK = 2;

interface PainFigureProps {
  of: PointOnSide;
  muscle: string;
  number: number;
}

export function PainFigure({ of: { point, side }, muscle, number }: PainFigureProps) {
  const picture = usePainReplies((replies) => replies.picture);
  const asked = usePainReplies((replies) => replies.asked);
  const tone = useAtlas((state) => state.skinTone);
  const theme = useAtlas(activeTheme);
  const [made, setMade] = useState<PainPicture | null>(null);
  // Another skin or ground colours what is drawn already.
  const image = useMemo(() => made && figureImage(made, SHRINK, { tone, theme }), [made, tone, theme]);
  useEffect(() => {
    if (asked === null) return;
    let ended = false;
    const at = { point, side };
    picture({
      pains: asked.pains,
      sex: asked.sex,
      widthPx: SIZE * SHRINK,
      heightPx: SIZE * SHRINK,
      zonesOf: [at],
      marks: [at],
    }).then(
      (picture) => {
        if (!ended && picture !== null) setMade(picture);
      },
      // The words beside it say the same.
      (fault: unknown) => reportFault('drawing a small picture of a painted pain', fault),
    );
    return () => {
      ended = true;
    };
  }, [picture, asked, point, side]);
  return (
    <span className={styles.figure}>
      {made && image && (
        <img
          src={image}
          width={SIZE}
          height={SIZE}
          alt={message('painted.picture', { muscle, number, view: made.view, shows: made.shows })}
        />
      )}
    </span>
  );
}
