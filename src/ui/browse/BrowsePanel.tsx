// Explain: every muscle and point, by region from head to foot, by layer from the skin inward, or by name. The body's twin for keyboard and reader.
import { useState } from 'react';
import type { MuscleEntry } from '../../dataset/atlas-index.ts';
import { useAtlas, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Choice } from '../parts/Choice.tsx';
import styles from './Browse.module.css';
import { MuscleItem } from './MuscleItem.tsx';
import { byLayer, byRegion } from './muscle-groups.ts';

const orders = ['region', 'layer', 'name'] as const;
type Order = (typeof orders)[number];

export function BrowsePanel() {
  const { index, muscles } = useAtlasData();
  const [order, setOrder] = useState<Order>('region');
  const chosen = useAtlas((state) => state.muscle);
  const open = chosen === null ? undefined : muscles.get(chosen);
  return (
    <section aria-labelledby="browse-title">
      <div className={styles.head}>
        <h2 id="browse-title">{message('browse.title')}</h2>
        <Choice
          legend={message('browse.order')}
          options={orders.map((value) => ({
            value,
            label: message(`browse.order.${value}`),
          }))}
          value={order}
          onChoose={setOrder}
        />
      </div>
      {order === 'name' && <Muscles of={index.muscles} />}
      {order === 'region' &&
        byRegion(index.muscles).map(({ region, muscles }) => (
          <RegionFold key={region} title={message(`region.${region}`)} open={region === open?.region}>
            <Muscles of={muscles} />
          </RegionFold>
        ))}
      {order === 'layer' &&
        byLayer(index.muscles).map(({ layer, muscles }) => (
          <RegionFold key={layer} title={message('study.layer', { layer })} open={layer === open?.layer}>
            <ShowLayer layer={layer} />
            <Muscles of={muscles} />
          </RegionFold>
        ))}
    </section>
  );
}

function Muscles({ of }: { of: readonly MuscleEntry[] }) {
  return (
    <ul className={styles.muscles}>
      {of.map((muscle) => (
        <MuscleItem key={muscle.id} muscle={muscle} />
      ))}
    </ul>
  );
}

/** The same layer in the picture: from the list inward, as the list is read. */
function ShowLayer({ layer }: { layer: MuscleEntry['layer'] }) {
  const store = useAtlasStore();
  const shown = useAtlas((state) => state.layer);
  return (
    <button
      type="button"
      className={styles.showLayer}
      aria-pressed={shown === layer}
      onClick={() =>
        store.getState().showTissue({ layer: shown === layer ? 'skin' : layer, hoveredTissue: null })
      }
    >
      {message('browse.showLayer')}
    </button>
  );
}

interface RegionFoldProps {
  title: string;
  /** Unfolds when it becomes true; the reader may fold it again. */
  open: boolean;
  children: React.ReactNode;
}

/** One region of the body, folded away until wanted. */
export function RegionFold({ title, open, children }: RegionFoldProps) {
  const [unfolded, setUnfolded] = useState(open);
  const [asked, setAsked] = useState(open);
  if (asked !== open) {
    setAsked(open);
    if (open) setUnfolded(true);
  }
  return (
    <details
      className={styles.region}
      open={unfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      {unfolded && children}
    </details>
  );
}
