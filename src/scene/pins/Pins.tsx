// The layer of the pins' numbers. It is fetched once something is pinned.
import { useEffect, useState } from 'react';
import { reportFault } from '../../state/report-fault.ts';
import { usePage, useStage } from '../stage/stage-hooks.ts';

type Layer = typeof import('./PinLayer.tsx').PinLayer;

export function Pins() {
  const stage = useStage();
  const [wanted, setWanted] = useState(false);
  const [fetched, setFetched] = useState<{ Layer: Layer } | null>(null);
  usePage(
    ({ pins }) => pins.length > 0,
    (pinned) => {
      if (!pinned || fetched !== null) return;
      stage.stillness.awaits('pins');
      setWanted(true);
    },
  );
  useEffect(() => {
    if (!wanted) return;
    import('./PinLayer.tsx').then(
      ({ PinLayer }) => setFetched({ Layer: PinLayer }),
      // The zones are shown without their numbers.
      (fault: unknown) => {
        reportFault('fetching the numbers', fault, () => stage.page.getState().notify('notice.lessPicture'));
        stage.stillness.done('pins');
        setWanted(false);
      },
    );
  }, [stage, wanted]);
  useEffect(() => {
    if (fetched !== null) stage.stillness.done('pins');
  }, [stage, fetched]);
  return fetched && <fetched.Layer />;
}
