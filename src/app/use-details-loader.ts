// Fetches the long texts once the list stands, and again when asked after a failure.
import { useCallback, useEffect, useState } from 'react';
import type { DetailsState } from '../ui/atlas-data.ts';

export function useDetailsLoader(): DetailsState {
  const [state, setState] = useState<DetailsState>({ status: 'loading' });
  const load = useCallback(() => {
    setState({ status: 'loading' });
    import('virtual:atlas/details').then(
      ({ details }) => setState({ status: 'ready', details }),
      () => setState({ status: 'failed', retry: () => window.location.reload() }),
    );
  }, []);
  useEffect(load, [load]);
  return state;
}
