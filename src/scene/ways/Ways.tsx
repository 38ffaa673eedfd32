// The layer of the ways. It is fetched once there are rays, on which it is built: no first picture waits for it.
import { useEffect, useState } from 'react';
import { reportFault } from '../../state/report-fault.ts';
import { useModel, useStage } from '../stage/stage-hooks.ts';

type Layer = typeof import('./WayLayer.tsx').WayLayer;

export function Ways() {
  const stage = useStage();
  const ready = useModel(({ rays }) => rays !== null);
  const [fetched, setFetched] = useState<{ Layer: Layer } | null>(null);
  useEffect(() => {
    if (!ready) return;
    import('./WayLayer.tsx').then(
      ({ WayLayer }) => setFetched({ Layer: WayLayer }),
      // The places and their points are shown without them.
      (fault: unknown) =>
        reportFault('fetching the ways', fault, () => stage.page.getState().notify('notice.lessPicture')),
    );
  }, [stage, ready]);
  return fetched && <fetched.Layer />;
}
