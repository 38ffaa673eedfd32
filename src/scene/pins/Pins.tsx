// The layer of the pins' numbers. It is fetched once something is pinned.
import { useCallback, useEffect, useState } from 'react';
import { late } from '../../state/late.ts';
import { useLate } from '../../state/use-late.ts';
import { usePage, useStage } from '../stage/stage-hooks.ts';

const layer = late(() => import('./PinLayer.tsx').then(({ PinLayer }) => PinLayer));

export function Pins() {
  const stage = useStage();
  const [wanted, setWanted] = useState(false);
  usePage(
    ({ pins }) => pins.length > 0,
    (pinned) => {
      if (!pinned || layer.value !== undefined) return;
      stage.stillness.awaits('pins');
      setWanted(true);
    },
  );
  // The skin is shown without it.
  const goOn = useCallback(() => stage.stillness.done('pins'), [stage]);
  const Layer = useLate(layer, wanted, goOn);
  useEffect(() => {
    if (Layer !== null) stage.stillness.done('pins');
  }, [stage, Layer]);
  return Layer && <Layer />;
}
