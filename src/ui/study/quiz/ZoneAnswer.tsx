// "Where does it refer?": four small pictures of pain, each shown large on the body when it is pressed; or painted.
import { useEffect, useState } from 'react';
import { activeTheme } from '../../../state/atlas-state.ts';
import { startPainService } from '../../../state/pain-desk/start-service.ts';
import { reportFault } from '../../../state/report-fault.ts';
import { useAtlas, useAtlasNow } from '../../../state/use-atlas.ts';
import { message } from '../../../words/format.ts';
import { figureImage } from '../../painted/figure-image.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import styles from './Quiz.module.css';
import { nothingAsked, useLook } from './use-look.ts';

const letters = ['A', 'B', 'C', 'D'];
const SIZE_PX = 232;

interface ZoneAnswerProps {
  zonesOf: readonly string[];
  onChoose: (option: string) => void;
  onPaint: () => void;
}

export function ZoneAnswer({ zonesOf, onChoose, onPaint }: ZoneAnswerProps) {
  const [shown, setShown] = useState(-1);
  const point = zonesOf[shown] ?? null;
  const images = useZoneImages(zonesOf);
  useLook({ ...nothingAsked, point });
  return (
    <>
      <p className={styles.hint}>{message('quiz.pictures')}</p>
      <div className={styles.pictures}>
        {zonesOf.map((id, i) => (
          <button key={id} type="button" aria-pressed={i === shown} onClick={() => setShown(i)}>
            {images[i] && <img src={images[i]} alt="" width={SIZE_PX / 2} height={SIZE_PX / 2} />}
            {message('quiz.picture', { letter: letters[i] ?? '' })}
          </button>
        ))}
      </div>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.main}
          disabled={point === null}
          onClick={() => point !== null && onChoose(point)}
        >
          {point === null
            ? message('quiz.picture.none')
            : message('quiz.picture.choose', { letter: letters[shown] ?? '' })}
        </button>
        <button type="button" className={styles.link} onClick={onPaint}>
          {message('quiz.paint')}
        </button>
      </div>
    </>
  );
}

/** As they come; without them the buttons show each picture on the body all the same. */
function useZoneImages(zonesOf: readonly string[]): readonly string[] {
  const { index } = useAtlasData();
  const sex = useAtlasNow((state) => state.body);
  const side = useAtlasNow((state) => state.side);
  const tone = useAtlas((state) => state.skinTone);
  const theme = useAtlas(activeTheme);
  const [images, setImages] = useState<readonly string[]>([]);
  const points = zonesOf.join();
  useEffect(() => {
    let ended = false;
    const draw = async (): Promise<void> => {
      const service = await startPainService(index);
      const drawn: string[] = [];
      for (const point of points.split(',')) {
        const picture = await service.picture({
          pains: [],
          sex,
          widthPx: SIZE_PX,
          heightPx: SIZE_PX,
          zonesOf: [{ point, side }],
          hidesPoints: true,
          marks: [],
        });
        drawn.push(figureImage(picture, 2, { tone, theme }) ?? '');
        if (!ended) setImages([...drawn]);
      }
    };
    draw().catch((fault: unknown) => reportFault('drawing the pictures of a question', fault));
    return () => {
      ended = true;
    };
  }, [index, points, sex, side, tone, theme]);
  return images;
}
