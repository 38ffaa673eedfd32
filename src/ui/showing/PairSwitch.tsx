// Shows two of the pinned points as two pictures beside one another, or all in one again.
import { useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePairSwitch } from './use-pair.ts';

export function PairSwitch() {
  const count = useAtlasNow(({ pins }) => pins.length);
  const { on, toggle } = usePairSwitch();
  if (count < 2) return null;
  return (
    <button type="button" aria-pressed={on} data-pair-switch onClick={toggle}>
      <Icon name="pair" />
      {message('pair.toggle')}
    </button>
  );
}
