// The sheet of paper for what is chosen: a point or muscle, a place that hurts, a muscle to learn, or the body alone.
import '../../words/en/late-words.ts';
import { Suspense, useState } from 'react';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import { isPainted, taskOf } from '../../state/audience.ts';
import { takePaperPictures } from '../../state/snapshot.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { useChosenPlace } from '../find/sought-place.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { partOf } from '../parts/late-part.tsx';
import { OverviewSheet } from './OverviewSheet.tsx';
import styles from './Paper.module.css';
import { PicturesContext, pictureSize } from './PaperFigure.tsx';
import { PlaceSheet } from './PlaceSheet.tsx';
import { PointSheet } from './PointSheet.tsx';
import { paintedPaper } from './painted-paper.ts';
import { StudySheet } from './StudySheet.tsx';

const PaintedSheet = partOf(paintedPaper, 'PaintedSheet');

export function Sheet({ details }: { details: AtlasDetails }) {
  const [pictures] = useState(() => takePaperPictures(pictureSize));
  return (
    <PicturesContext value={pictures}>
      <article className={styles.paper} data-paper>
        <Chosen details={details} />
      </article>
    </PicturesContext>
  );
}

function Chosen({ details }: { details: AtlasDetails }) {
  const { muscles, points } = useAtlasData();
  const learns = useAtlas((state) => taskOf(state) === 'learn');
  const muscleId = useAtlas((state) => state.muscle);
  const pointId = useAtlas((state) => state.point);
  const place = useChosenPlace();
  const painted = useAtlas(isPainted);
  const entry = muscleId === null ? undefined : muscles.get(muscleId);
  const muscle = muscleId === null ? undefined : details.muscles[muscleId];
  const point = pointId === null ? undefined : points.get(pointId)?.point;
  if (entry && muscle) {
    const chosen = { entry, muscle, point, details };
    return learns ? <StudySheet {...chosen} /> : <PointSheet {...chosen} area={place?.guided} />;
  }
  if (place === null && painted)
    return (
      <Suspense fallback={<OverviewSheet />}>
        <PaintedSheet details={details} />
      </Suspense>
    );
  return place ? <PlaceSheet place={place} details={details} /> : <OverviewSheet />;
}
