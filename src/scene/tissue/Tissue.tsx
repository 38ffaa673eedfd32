// The layer of what lies under the skin. It is fetched when the picture is first to look there.
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { looksUnder } from '../../state/atlas-state.ts';
import { late } from '../../state/late.ts';
import { useLate } from '../../state/use-late.ts';
import { useStage } from '../stage/stage-hooks.ts';

const layer = late(() => import('./TissueLayer.tsx').then(({ TissueLayer }) => TissueLayer));

export function Tissue() {
  const stage = useStage();
  const [wanted, setWanted] = useState(false);
  useLayoutEffect(() => {
    const want = (under: boolean): void => {
      if (!under || layer.value !== undefined) return;
      // Nothing is to be drawn before it is there: the skin stands meanwhile as it is.
      stage.stillness.awaits('layers');
      setWanted(true);
      // Its files are on their way while its code is: the layer tells of what fails.
      stage.tissueSource?.().then(
        (source) => source.begin(),
        () => {},
      );
    };
    want(looksUnder(stage.page.getState()));
    return stage.watch(stage.page, looksUnder, want);
  }, [stage]);
  // The skin is shown without it.
  const goOn = useCallback(() => stage.stillness.done('layers'), [stage]);
  const Layer = useLate(layer, wanted, goOn);
  // By now the layer has asked for its files, and those are awaited.
  useEffect(() => {
    if (Layer !== null) stage.stillness.done('layers', false);
  }, [stage, Layer]);
  return Layer && <Layer />;
}
