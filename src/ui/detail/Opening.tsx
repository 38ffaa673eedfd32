// What stands in the detail column before anything is chosen: how to read the plate, and when not to use it.
import { message } from '../../words/format.ts';
import { PointMark, ZoneSwatch } from '../parts/Icon.tsx';
import styles from './Opening.module.css';

export function Opening() {
  return (
    <div className={styles.opening}>
      <h2>{message('opening.title')}</h2>
      <p className={styles.lead}>{message('opening.lead')}</p>
      <dl className={styles.key}>
        <div>
          <dt>
            <PointMark number={1} />
          </dt>
          <dd>{message('opening.mark')}</dd>
        </div>
        <div>
          <dt>
            <ZoneSwatch kind="essential" />
          </dt>
          <dd>{message('opening.essential')}</dd>
        </div>
        <div>
          <dt>
            <ZoneSwatch kind="spillover" />
          </dt>
          <dd>{message('opening.spillover')}</dd>
        </div>
      </dl>
      <p>{message('opening.sides')}</p>
      <p className={styles.safety}>{message('opening.safety')}</p>
    </div>
  );
}
