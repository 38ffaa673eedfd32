// Places to which points send pain, as one list in words: each with its side, but for those of the midline.
import { useCallback } from 'react';
import { listOf, message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import type { SharedPlace } from './shared-places.ts';

export function usePlacesInWords(): (places: readonly SharedPlace[]) => string {
  const { areas } = useAtlasData();
  return useCallback(
    (places) =>
      listOf(
        places.map(({ area, side }) => {
          const label = areas.get(area)?.plain ?? area;
          return side === null
            ? label
            : message('zone.name', { label, side: message('side.name', { side }) });
        }),
      ),
    [areas],
  );
}
