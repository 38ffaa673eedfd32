// Points that keep each other going: those behind this one (keys) and those that follow it (satellites).

import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { PinMany } from '../parts/PinMany.tsx';
import { Term } from '../parts/Term.tsx';
import { pointName } from '../parts/wording.ts';
import styles from './Detail.module.css';
import { familyOf } from './point-family.ts';

interface RelatedPointsProps {
  point: string;
  keys: readonly string[];
  satellites: readonly string[];
  /** The satellites of any point. */
  follow: (point: string) => readonly string[];
}

export function RelatedPoints({ point, keys, satellites, follow }: RelatedPointsProps) {
  const side = useAtlas((state) => state.side);
  const { points } = useAtlasData();
  const family = familyOf(point, follow).filter((id) => points.has(id));
  return (
    <>
      <PointLinks title={message('related.keys')} term="key-trigger-point" ids={keys} />
      <PointLinks title={message('related.satellites')} term="satellite-trigger-point" ids={satellites} />
      {family.length > 1 && (
        <p className={styles.pins}>
          <PinMany
            points={family.map((id) => ({ point: id, side }))}
            words={message('pin.family', { count: family.length - 1 })}
          />
        </p>
      )}
    </>
  );
}

interface PointLinksProps {
  title: string;
  /** The glossary term that the points are. */
  term: string;
  ids: readonly string[];
}

function PointLinks({ title, term, ids }: PointLinksProps) {
  const { points } = useAtlasData();
  const side = useAtlas((state) => state.side);
  const selectPoint = useAtlasAction('selectPoint');
  const found = ids.flatMap((id) => points.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <>
      <h4>
        <Term id={term}>{title}</Term>
      </h4>
      <ul className={styles.links}>
        {found.map(({ muscle, point }) => (
          <li key={point.id}>
            <button type="button" onClick={() => selectPoint(point.id)}>
              {pointName(muscle, point, side)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
