// The small pictures of a muscle in its column; the words below say the same.
import { useEffect, useState } from 'react';
import type { AtlasIndex, MuscleEntry } from '../../../dataset/atlas-index.ts';
import { activeTheme } from '../../../state/atlas-state.ts';
import { reportFault } from '../../../state/report-fault.ts';
import { useAtlas, useAtlasNow } from '../../../state/use-atlas.ts';
import { message } from '../../../words/format.ts';
import { muscleName } from '../../parts/wording.ts';
import { type MusclePicture, musclePictures } from '../cards/muscle-picture.ts';
import styles from './Beside.module.css';

const SIZE = { widthPx: 264, heightPx: 320 };

export function BesidePicture({ index, entry }: { index: AtlasIndex; entry: MuscleEntry }) {
  const sex = useAtlasNow((state) => state.body);
  const side = useAtlasNow((state) => state.side);
  const tone = useAtlas((state) => state.skinTone);
  const theme = useAtlas(activeTheme);
  const [pictures, setPictures] = useState<readonly MusclePicture[]>([]);
  useEffect(() => {
    let ended = false;
    musclePictures(index, entry, { sex, side, look: { tone, theme }, ...SIZE }).then(
      (drawn) => {
        if (!ended) setPictures(drawn);
      },
      (fault: unknown) => reportFault('drawing the pictures of a muscle', fault),
    );
    return () => {
      ended = true;
    };
  }, [index, entry, sex, side, tone, theme]);
  return (
    <div className={styles.pictures}>
      {pictures.map(({ image, view }) => (
        <img
          key={view}
          src={image}
          alt={message('sheets.picture', { name: muscleName(entry), view })}
          width={SIZE.widthPx / 2}
          height={SIZE.heightPx / 2}
        />
      ))}
    </div>
  );
}
