// The layer of the ways. It is fetched once there are rays, on which it is built: no first picture waits for it.
import { late } from '../../state/late.ts';
import { useLate } from '../../state/use-late.ts';
import { useModel } from '../stage/stage-hooks.ts';

const layer = late(() => import('./WayLayer.tsx').then(({ WayLayer }) => WayLayer));

export function Ways() {
  const ready = useModel(({ rays }) => rays !== null);
  // The places and their points are shown without them.
  const Layer = useLate(layer, ready);
  return Layer && <Layer />;
}
