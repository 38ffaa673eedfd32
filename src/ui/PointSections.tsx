// Where a point is and how it is found; what a person can do about it.

import { message } from '../dataset/messages/format.ts';
import type { Muscle, TriggerPoint } from '../dataset/muscle-schema.ts';
import { Cite } from './Cite.tsx';
import styles from './Detail.module.css';
import { Fold } from './Fold.tsx';

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
          <dd>{message(`grip.${find.grip}`)}</dd>
        </div>
        <div>
          <dt>{message('place.depth')}</dt>
          <dd>{message('place.depthMm', { depth: Math.round(depthMm) })}</dd>
        </div>
      </dl>
    </Fold>
  );
}

export function ReliefSection({ relief, open }: { relief: Muscle['relief']; open: boolean }) {
  const { position, stretch, selfPressure } = relief;
  const [shortest, longest] = selfPressure.holdSeconds;
  return (
    <Fold title={message('relief.title')} open={open}>
      <h4>{message('relief.position')}</h4>
      <p>
        {position.text}
        <Cite sources={position.sources} />
      </p>
      <h4>{message('relief.stretch')}</h4>
      <p>
        {stretch.text}
        <Cite sources={stretch.sources} />
      </p>
      <h4>{message('relief.selfPressure')}</h4>
      <p>
        {selfPressure.text}
        <Cite sources={selfPressure.sources} />
      </p>
      <p>{message('relief.hold', { shortest, longest })}</p>
      <p className={styles.stop}>{selfPressure.stop}</p>
    </Fold>
  );
}
