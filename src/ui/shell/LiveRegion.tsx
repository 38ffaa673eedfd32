// Tells a screen reader what was chosen, wherever it was chosen.

import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { pointAnnouncement } from '../parts/wording.ts';

export function LiveRegion() {
  const { points } = useAtlasData();
  const point = useAtlas((state) => state.point);
  const side = useAtlas((state) => state.side);
  const hidden = useAtlas((state) => state.hideLabels);
  const chosen = point === null ? undefined : points.get(point);
  return (
    <p className="sr-only" aria-live="polite" data-announcement>
      {chosen &&
        (hidden
          ? message('study.hiddenPoint', { number: chosen.point.number, side })
          : pointAnnouncement(chosen.muscle, chosen.point, side))}
    </p>
  );
}
