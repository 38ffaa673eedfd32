// Where the pain of a point is felt, in words, with the signs of the picture.
import type { PointEntry } from '../../dataset/atlas-index.ts';
import type { Side } from '../../space/side.ts';
import { message } from '../../words/format.ts';
import { ZoneSwatch } from '../parts/Icon.tsx';
import styles from './Paper.module.css';
import { zonesInWords } from './zones-in-words.ts';

export function PaperZones({ point, side }: { point: PointEntry; side: Side }) {
  return (
    <section>
      <h2>{message('zones.title')}</h2>
      {(['essential', 'spillover'] as const).map((kind) => {
        const said = zonesInWords(point, kind, side);
        return (
          said && (
            <div key={kind} className={styles.zone}>
              <ZoneSwatch kind={kind} />
              <p>
                <b>{message(`zones.${kind}.plain`)}.</b> {said}
              </p>
            </div>
          )
        );
      })}
    </section>
  );
}
