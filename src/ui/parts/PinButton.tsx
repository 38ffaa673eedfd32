// Pins a point on its side, so that it stays in the picture beside others; or lets it go.
import type { PointOnSide } from '../../state/atlas-state.ts';
import { pinOf } from '../../state/pin.ts';
import { useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Icon } from './Icon.tsx';

interface PinButtonProps {
  which: PointOnSide;
  /** "Trapezius point 1, left side". */
  name: string;
  className: string | undefined;
}

export function PinButton({ which, name, className }: PinButtonProps) {
  const store = useAtlasStore();
  const pinned = useAtlasNow(({ pins }) => pins.includes(pinOf(which)));
  return (
    <button
      type="button"
      className={className}
      aria-pressed={pinned}
      aria-label={message('pin.name', { point: name })}
      data-pin={pinOf(which)}
      onClick={() => {
        const { pin, unpin } = store.getState();
        if (pinned) unpin(which);
        else pin([which]);
      }}
    >
      <Icon name={pinned ? 'pinned' : 'pin'} />
      <span>{message('pin.pin')}</span>
    </button>
  );
}
