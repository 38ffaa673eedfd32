// Nerve or muscle? The dermatomes that a point's pain lies across, each shown on the body on asking, and how the two differ.
import '../../../words/en/late-words.ts';
import { crossedDermatomes, differences, mapCaution, placeTells } from '../../../anatomy/dermatome.ts';
import type { AtlasDetails } from '../../../dataset/atlas-index.ts';
import type { Side } from '../../../space/side.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { listOf, message } from '../../../words/format.ts';
import { useDetails } from '../../parts/atlas-data.ts';
import { Cite, FactList } from '../../parts/Cite.tsx';
import { DermatomeRow } from './DermatomeRow.tsx';
import styles from './NerveOrMuscle.module.css';

interface NerveOrMuscleProps {
  point: string;
  side: Side;
}

export function NerveOrMuscle({ point, side }: NerveOrMuscleProps) {
  const details = useDetails();
  const muscle = useAtlas((state) => state.muscle);
  if (details.status !== 'ready') return null;
  const { main, rest } = crossedOf(details.details, point);
  const entraps = (muscle && details.details.muscles[muscle]?.entraps) || [];
  return (
    <div className={styles.nerve} data-nerve-or-muscle>
      {main.length > 0 && (
        <>
          <p>
            {message(placeTells(main) ? 'nerve.across' : 'nerve.within', {
              list: listOf(main.map(({ name }) => name)),
            })}
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form control; these are plain buttons */}
          <div role="group" aria-label={message('nerve.strips')}>
            <p className={styles.note}>{message('nerve.howto')}</p>
            <ul className={styles.strips}>
              {main.map((one) => (
                <DermatomeRow key={one.id} dermatome={one} side={side} />
              ))}
            </ul>
            {rest.length > 0 && (
              <p className={styles.note}>
                {message('nerve.rest', { list: listOf(rest.map(({ name }) => name)) })}
              </p>
            )}
          </div>
        </>
      )}
      <Differences />
      {entraps.length > 0 && (
        <>
          <h4>{message('nerve.entraps')}</h4>
          <FactList facts={entraps} />
        </>
      )}
      <p className={styles.note}>
        {message(mapCaution.text)}
        <Cite sources={mapCaution.sources} />
      </p>
    </div>
  );
}

export function Differences() {
  return (
    <table className={styles.differences}>
      <caption className="sr-only">{message('nerve.caption')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{message('nerve.root')}</th>
          <th scope="col">{message('nerve.muscle')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ aspect, nerve, muscle }) => (
          <tr key={aspect}>
            <th scope="row">{message(aspect)}</th>
            {[nerve, muscle].map(({ text, sources }) => (
              <td key={text}>
                {message(text)}
                <Cite sources={sources} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All of it that names sources, for the numbers of the page. */
export function nerveCitations(details: AtlasDetails, point: string): readonly unknown[] {
  return [crossedOf(details, point).main, differences, mapCaution];
}

function crossedOf({ measures, dermatomes }: AtlasDetails, point: string) {
  const own = measures.find(([id]) => id === point)?.[1];
  return crossedDermatomes(own?.dermatomes ?? [], dermatomes);
}
