// Explain: every muscle and point, by region from head to foot or by name. The body's twin for keyboard and reader.
import { useState } from 'react';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Choice } from '../parts/Choice.tsx';
import styles from './Browse.module.css';
import { MuscleItem } from './MuscleItem.tsx';
import { byRegion } from './muscle-groups.ts';

export function BrowsePanel() {
  const { index, muscles } = useAtlasData();
  const [order, setOrder] = useState<'region' | 'name'>('region');
  const chosen = useAtlas((state) => state.muscle);
  const openRegion = chosen === null ? undefined : muscles.get(chosen)?.region;
  return (
    <section aria-labelledby="browse-title">
      <div className={styles.head}>
        <h2 id="browse-title">{message('browse.title')}</h2>
        <Choice
          legend={message('browse.order')}
          options={(['region', 'name'] as const).map((value) => ({
            value,
            label: message(`browse.order.${value}`),
          }))}
          value={order}
          onChoose={setOrder}
        />
      </div>
      {order === 'name' ? (
        <ul className={styles.muscles}>
          {index.muscles.map((muscle) => (
            <MuscleItem key={muscle.id} muscle={muscle} />
          ))}
        </ul>
      ) : (
        byRegion(index.muscles).map((group) => (
          <RegionFold
            key={group.region}
            title={message(`region.${group.region}`)}
            open={group.region === openRegion}
          >
            <ul className={styles.muscles}>
              {group.muscles.map((muscle) => (
                <MuscleItem key={muscle.id} muscle={muscle} />
              ))}
            </ul>
          </RegionFold>
        ))
      )}
    </section>
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
