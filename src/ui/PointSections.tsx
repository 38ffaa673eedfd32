// Where a point is and how it is found.

import { message } from '../dataset/messages/format.ts';
import type { TriggerPoint } from '../dataset/muscle-schema.ts';
import { Cite } from './Cite.tsx';
import styles from './Detail.module.css';
import { Fold } from './Fold.tsx';
import { Term } from './Term.tsx';

export function PlaceSection({ point, open }: { point: TriggerPoint; open: boolean }) {
  const { find, depthMm } = point;
  return (
    <Fold title={message('place.title')} open={open}>
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
    </Fold>
  );
}
