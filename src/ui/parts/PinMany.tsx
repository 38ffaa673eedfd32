// Pins several points at once: all of a muscle, or a point with those that follow it. Those that are pinned already stay.
import type { PointOnSide } from '../../state/atlas-state.ts';
import { pinOf } from '../../state/pin.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { Icon } from './Icon.tsx';

export function PinMany({ points, words }: { points: readonly PointOnSide[]; words: string }) {
  const pin = useAtlasAction('pin');
  const pinned = useAtlasNow(({ pins }) => points.every((which) => pins.includes(pinOf(which))));
  return (
    <button type="button" data-pin-many aria-disabled={pinned} onClick={() => pinned || pin(points)}>
      <Icon name={pinned ? 'pinned' : 'pin'} /> {words}
    </button>
  );
}
