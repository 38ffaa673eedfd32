// The layer of the pins' numbers. It is fetched once something is pinned.
import { late } from '../../state/late.ts';
import { useLateLayer } from '../stage/late-layer.ts';

const layer = {
  code: late(() => import('./PinLayer.tsx').then(({ PinLayer }) => PinLayer)),
  work: 'pins',
  isWanted: ({ pins }: { readonly pins: readonly unknown[] }) => pins.length > 0,
  showsAtOnce: true,
} as const;

export function Pins() {
  const Layer = useLateLayer(layer);
  return Layer && <Layer />;
}
