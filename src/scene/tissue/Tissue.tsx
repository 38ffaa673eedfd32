// The layer of what lies under the skin. It is fetched when the picture is first to look there; the skin stands meanwhile as it is.
import { looksUnder } from '../../state/atlas-state.ts';
import { late } from '../../state/late.ts';
import { useLateLayer } from '../stage/late-layer.ts';
import type { Stage } from '../stage/stage.ts';

const layer = {
  code: late(() => import('./TissueLayer.tsx').then(({ TissueLayer }) => TissueLayer)),
  work: 'layers',
  isWanted: looksUnder,
  /** Its files are on their way while its code is: the layer tells of what fails. */
  whenAsked: (stage: Stage): void => {
    stage.tissueSource?.().then(
      (source) => source.begin(),
      () => {},
    );
  },
  showsAtOnce: false,
} as const;

export function Tissue() {
  const Layer = useLateLayer(layer);
  return Layer && <Layer />;
}
