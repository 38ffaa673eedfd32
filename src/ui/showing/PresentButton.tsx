// Turns the plate to a client: what is pinned, or the chosen point, and nothing else.
import { useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';

export function PresentButton() {
  const setPresenting = useAtlasAction('setPresenting');
  return (
    <button type="button" data-present onClick={() => setPresenting(true)}>
      <Icon name="present" />
      {message('present.open')}
    </button>
  );
}
