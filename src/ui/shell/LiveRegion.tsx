// Tells a screen reader what was chosen, wherever it was chosen, and the verdict when it stands or changes. The one place that does.

import { Suspense } from 'react';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { findAnswer } from '../find/find-answer.ts';
import { useSoughtPlace } from '../find/sought-place.ts';
import { useToldVerdict } from '../guide/verdict/told-verdict.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { partOf } from '../parts/late-part.tsx';
import { TillArrived } from '../parts/NotArrived.tsx';
import { hiddenPointName, muscleName, pointAnnouncement } from '../parts/wording.ts';

// What is said of a place needs the answer, which comes in a chunk of its own.
const PlaceAnnouncement = partOf(findAnswer, 'PlaceAnnouncement');

export function LiveRegion() {
  const verdict = useToldVerdict();
  return (
    <div className="sr-only" aria-live="polite">
      <p data-announcement>
        <Chosen />
      </p>
      {verdict !== null && <p data-announced-verdict>{verdict}</p>}
    </div>
  );
}

function Chosen() {
  const { points, muscles } = useAtlasData();
  const point = useAtlas((state) => state.point);
  const side = useAtlas((state) => state.side);
  const muscle = useAtlas((state) => state.muscle);
  const place = useSoughtPlace();
  const hidden = useAtlas((state) => state.hideLabels);
  const chosen = point === null ? undefined : points.get(point);
  if (chosen)
    return hidden
      ? hiddenPointName(chosen.point, side)
      : pointAnnouncement(chosen.muscle, chosen.point, side);
  const alone = muscle === null ? undefined : muscles.get(muscle);
  if (alone)
    return message('scene.muscle', {
      muscle: hidden ? message('study.hiddenName') : muscleName(alone),
      side,
    });
  return (
    place && (
      <ErrorBoundary
        fallback={(fault, again) => (
          <TillArrived fault={fault} again={again}>
            {place.name}
          </TillArrived>
        )}
      >
        <Suspense>
          <PlaceAnnouncement place={place} />
        </Suspense>
      </ErrorBoundary>
    )
  );
}
