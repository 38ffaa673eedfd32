// The layer of what lies under the skin. It is fetched when the picture is first to look there.
import { useEffect, useState } from 'react';
import { looksUnder } from '../../state/atlas-state.ts';
import { reportFault } from '../../state/report-fault.ts';
import { usePage, useStage } from '../stage/stage-hooks.ts';

type Layer = typeof import('./TissueLayer.tsx').TissueLayer;

export function Tissue() {
  const stage = useStage();
  const [wanted, setWanted] = useState(false);
  const [fetched, setFetched] = useState<{ Layer: Layer } | null>(null);
  usePage(looksUnder, (under) => {
    if (!under || fetched !== null) return;
    stage.stillness.awaits('layers');
    setWanted(true);
  });
  useEffect(() => {
    if (!wanted) return;
    import('./TissueLayer.tsx').then(
      ({ TissueLayer }) => setFetched({ Layer: TissueLayer }),
      // The skin is shown in its place.
      (fault: unknown) => {
        reportFault('fetching the layers', fault, () => stage.page.getState().notify('notice.lessPicture'));
        stage.stillness.done('layers');
        setWanted(false);
      },
    );
  }, [stage, wanted]);
  // By now the layer has asked for its files, and those are awaited.
  useEffect(() => {
    if (fetched !== null) stage.stillness.done('layers');
  }, [stage, fetched]);
  return fetched && <fetched.Layer />;
}
