// The way into painting, on the plate; and the brush bar, which comes in a chunk of its own once painting is on.
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { LaterOver } from '../parts/LaterOver.tsx';
import { latePart } from '../parts/late-part.tsx';
import styles from './PaintSwitch.module.css';

const BrushBar = latePart(() => import('./BrushBar.tsx').then(({ BrushBar }) => BrushBar));

export function PaintSwitch() {
  const painting = useAtlasNow((state) => state.painting);
  const setPainting = useAtlasAction('setPainting');
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={message('painting.start')}
      aria-pressed={painting}
      data-paint-switch
      onClick={() => setPainting(!painting)}
    >
      <Icon name="brush" />
      <span className={styles.long}>{message('painting.start')}</span>
      <span className={styles.short}>{message('painting.short')}</span>
    </button>
  );
}

export function BrushBarSlot() {
  const painting = useAtlasNow((state) => state.painting);
  const setPainting = useAtlasAction('setPainting');
  if (!painting) return null;
  return (
    <LaterOver onFailed={() => setPainting(false)}>
      <BrushBar />
    </LaterOver>
  );
}
