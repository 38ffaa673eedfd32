// Fetches the long texts once the list stands; when that fails, a new try is a new start of the page.
import { useEffect, useState } from 'react';
import { reportFault } from '../state/report-fault.ts';
import type { DetailsState } from '../ui/parts/atlas-data.ts';
import { onSavedRecords } from './hot-data.ts';

export function useDetailsLoader(): DetailsState {
  const [state, setState] = useState<DetailsState>({ status: 'loading' });
  useEffect(() => {
    import('virtual:atlas/details').then(
      ({ details }) => setState({ status: 'ready', details }),
      // A module that failed once is not fetched again under its name.
      (fault: unknown) => {
        reportFault('fetching the long texts', fault);
        setState({ status: 'failed', retry: () => window.location.reload() });
      },
    );
    return onSavedRecords(({ details }) => setState({ status: 'ready', details }));
  }, []);
  return state;
}
