// Fetches the long texts once the body stands or something has been chosen, and again when that failed and is asked for.
import { useCallback, useEffect, useState } from 'react';
import type { Atlas, AtlasStore } from '../state/atlas-store.ts';
import { late } from '../state/late.ts';
import { reportFault } from '../state/report-fault.ts';
import type { DetailsState } from '../ui/parts/atlas-data.ts';
import { onSavedRecords } from './hot-data.ts';

const texts = late(() => import('virtual:atlas/details').then(({ details }) => details), {
  isToldInPlace: true,
});

/** Until then the line and the processor belong to the first picture. */
const areWanted = ({ scene, muscle, area, symptom, page }: Atlas): boolean =>
  scene !== 'loading' || (muscle ?? area ?? symptom ?? page) !== null;

export function useDetailsLoader(store: AtlasStore): DetailsState {
  const [state, setState] = useState<DetailsState>({ status: 'loading' });
  const load = useCallback((): void => {
    texts.load().then(
      (details) => setState({ status: 'ready', details }),
      (fault: unknown) => {
        reportFault('fetching the long texts', fault);
        setState({ status: 'failed', fault, retry: load });
      },
    );
  }, []);
  useEffect(() => {
    let begun = false;
    const look = (atlas: Atlas): void => {
      if (begun || !areWanted(atlas)) return;
      begun = true;
      load();
    };
    look(store.getState());
    const stop = store.subscribe(look);
    const end = onSavedRecords(({ details }) => setState({ status: 'ready', details }));
    return () => {
      stop();
      end();
    };
  }, [store, load]);
  return state;
}
