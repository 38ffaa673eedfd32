// What the legend says of pinned points: the patterns of their pain, and each number with its name.
import '../../words/en/showing-words.ts';
import { shownPains, stippledPains } from '../../state/shown-pins.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { SharedSwatch, ZoneSwatch } from '../parts/Icon.tsx';
import { PinNumber } from './PinNumber.tsx';
import { usePinned } from './pinned-names.ts';
import { usePair } from './use-pair.ts';

/** @param chosen a point is chosen: what its pain looks like stands in the legend already */
export function PinLegend({ chosen }: { chosen: boolean }) {
  const pair = usePair();
  const all = usePinned();
  const pinned = pair ? all.filter(({ pin }) => pair.flat().some((one) => one.pin === pin)) : all;
  const shared = useAtlas((state) => state.painShared);
  const behind = useAtlas((state) => shownPains(state).behind.length > 0);
  const shown = useAtlas((state) => {
    const { solid } = shownPains(state);
    return solid.length === 1 ? `${solid[0]?.point}_${solid[0]?.side}` : null;
  });
  const stippled = useAtlas((state) => stippledPains(state).length > 0);
  const kinds = new Set(pinned.flatMap(({ entry }) => entry.zones.map((zone) => zone.class)));
  return (
    <>
      {!chosen &&
        (['essential', 'spillover'] as const)
          .filter((kind) => kinds.has(kind) && (kind === 'essential' || stippled))
          .map((kind) => (
            <li key={kind}>
              <ZoneSwatch kind={kind} />
              {message(`legend.${kind}`)}
            </li>
          ))}
      {shared && (
        <li data-beside data-legend-shared>
          <SharedSwatch />
          {message('legend.shared')}
        </li>
      )}
      {behind && (
        <li data-beside>
          <ZoneSwatch kind="wash" />
          {message('legend.behind')}
        </li>
      )}
      {pinned.map(({ pin, number, short }) => (
        <li key={pin} data-legend-pin>
          <PinNumber number={number} inFront={behind && pin === shown} />
          {short}
        </li>
      ))}
    </>
  );
}
