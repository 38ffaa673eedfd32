// Where a point is and how it is found.

import type { TriggerPoint } from '../../dataset/muscle-schema.ts';
import { message } from '../../words/format.ts';
import { Cite } from '../parts/Cite.tsx';
import { Term } from '../parts/Term.tsx';
import styles from './Detail.module.css';

export function PlaceSection({ point }: { point: TriggerPoint }) {
  const { find, depthMm } = point;
  return (
    <>
      <p>
        {find.text}
        <Cite sources={find.sources} />
      </p>
      <dl className={styles.terms}>
        <div>
          <dt>{message('place.position')}</dt>
          <dd>{find.position}</dd>
        </div>
        <div>
          <dt>{message('place.felt')}</dt>
          <dd>{find.felt}</dd>
        </div>
        <div>
          <dt>{message('place.grip')}</dt>
          <dd>
            <Term id={`${find.grip}-palpation`}>{message(`grip.${find.grip}`)}</Term>
          </dd>
        </div>
        <div>
          <dt>{message('place.depth')}</dt>
          <dd>{message('place.depthMm', { depth: Math.round(depthMm) })}</dd>
        </div>
      </dl>
    </>
  );
}
