// The layer of what lies under the skin. It is fetched when the picture is first to look there.
import { useCallback, useEffect, useState } from 'react';
import { looksUnder } from '../../state/atlas-state.ts';
import { late } from '../../state/late.ts';
import { useLate } from '../../state/use-late.ts';
import { usePage, useStage } from '../stage/stage-hooks.ts';

const layer = late(() => import('./TissueLayer.tsx').then(({ TissueLayer }) => TissueLayer));

export function Tissue() {
  const stage = useStage();
  const [wanted, setWanted] = useState(false);
  usePage(looksUnder, (under) => {
    if (!under || layer.value !== undefined) return;
    stage.stillness.awaits('layers');
    setWanted(true);
  });
  // The skin is shown without it.
  const goOn = useCallback(() => stage.stillness.done('layers'), [stage]);
  const Layer = useLate(layer, wanted, goOn);
  // By now the layer has asked for its files, and those are awaited.
  useEffect(() => {
    if (Layer !== null) stage.stillness.done('layers');
  }, [stage, Layer]);
  return Layer && <Layer />;
}
