// Fetches the long texts once the body stands or something has been chosen; when that fails, a new try is a new start.
import { useEffect, useState } from 'react';
import type { Atlas, AtlasStore } from '../state/atlas-store.ts';
import { reportFault } from '../state/report-fault.ts';
import type { DetailsState } from '../ui/parts/atlas-data.ts';
import { onSavedRecords } from './hot-data.ts';

/** Until then the line and the processor belong to the first picture. */
const areWanted = ({ scene, muscle, area, symptom, page }: Atlas): boolean =>
  scene !== 'loading' || (muscle ?? area ?? symptom ?? page) !== null;

export function useDetailsLoader(store: AtlasStore): DetailsState {
  const [state, setState] = useState<DetailsState>({ status: 'loading' });
  useEffect(() => {
    let begun = false;
    const load = (atlas: Atlas): void => {
      if (begun || !areWanted(atlas)) return;
      begun = true;
      import('virtual:atlas/details').then(
        ({ details }) => setState({ status: 'ready', details }),
        // A module that failed once is not fetched again under its name.
        (fault: unknown) => {
          reportFault('fetching the long texts', fault);
          setState({ status: 'failed', retry: () => window.location.reload() });
        },
      );
    };
    load(store.getState());
    const stop = store.subscribe(load);
    const end = onSavedRecords(({ details }) => setState({ status: 'ready', details }));
    return () => {
      stop();
      end();
    };
  }, [store]);
  return state;
}
