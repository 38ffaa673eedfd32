// The place of the pinned points in the panels: at the head of the list where it stands beside the plate, else above what is chosen.

import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { useIsWide } from '../find/use-is-wide.ts';
import { LaterOver } from '../parts/LaterOver.tsx';
import { latePart } from '../parts/late-part.tsx';

const PinnedPanel = latePart(() => import('./PinnedPanel.tsx').then(({ PinnedPanel }) => PinnedPanel));

export function PinnedSlot({ place, chosen }: { place: 'index' | 'detail'; chosen: boolean }) {
  // A question shows the body without them.
  const any = useAtlasNow(({ pins, asked }) => pins.length > 0 && asked === null);
  const clearPins = useAtlasAction('clearPins');
  const wide = useIsWide();
  const here = wide || !chosen ? 'index' : 'detail';
  if (!any || place !== here) return null;
  return (
    <LaterOver onFailed={clearPins}>
      <PinnedPanel open={place === 'index'} />
    </LaterOver>
  );
}
