// The table of muscles side by side. Where it is wider than the page, it scrolls inside.
import { learn } from 'virtual:atlas/learn';
import type { AtlasDetails, AtlasIndex, MuscleEntry } from '../../../dataset/atlas-index.ts';
import { message } from '../../../words/format.ts';
import { focusStays } from '../../parts/focus-stays.ts';
import { Icon, PointMark } from '../../parts/Icon.tsx';
import { Latin } from '../../parts/Latin.tsx';
import { muscleName } from '../../parts/wording.ts';
import { shortWorks } from '../../reference/short-source.ts';
import { muscleTerms, termSources } from '../cards/muscle-terms.ts';
import { SpokenLatin } from '../learn/SpokenLatin.tsx';
import quiz from '../quiz/Quiz.module.css';
import styles from './Beside.module.css';
import { BesidePicture } from './BesidePicture.tsx';

/** Whose main pains cover much of the same skin. */
const mixedUp = (id: string) => (learn.alike[id] ?? []).map(({ muscle }) => muscle);

interface BesideTableProps {
  entries: readonly MuscleEntry[];
  details: AtlasDetails;
  index: AtlasIndex;
  onChoose: (muscle: string) => void;
  /** Shows these two alone. */
  onBoth: (muscles: readonly [string, string]) => void;
  /** Null where only one stands. */
  onRemove: ((muscle: string) => void) | null;
}

export function BesideTable({ entries, details, index, onChoose, onBoth, onRemove }: BesideTableProps) {
  const shown = entries.flatMap((entry) => {
    const muscle = details.muscles[entry.id];
    return muscle
      ? [{ entry, muscle, terms: new Map(muscleTerms(muscle).map((one) => [one.key, one])) }]
      : [];
  });
  const rows = new Map(shown.flatMap(({ terms }) => [...terms.values()].map(({ key, term }) => [key, term])));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.scroll} aria-label={message('beside.title')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {shown.map(({ entry }) => (
              <th key={entry.id} scope="col">
                <span className={styles.head}>
                  <button type="button" className={styles.name} onClick={() => onChoose(entry.id)}>
                    {muscleName(entry)}
                  </button>
                  {onRemove && (
                    <button
                      type="button"
                      className={styles.remove}
                      aria-label={message('beside.remove', { muscle: muscleName(entry) })}
                      onClick={({ currentTarget }) => {
                        focusStays(currentTarget);
                        onRemove(entry.id);
                      }}
                    >
                      <Icon name="close" />
                    </button>
                  )}
                </span>
                <Latin>{entry.names.latin}</Latin>
                <SpokenLatin latin={entry.names.latin} />
              </th>
            ))}
          </tr>
        </thead>
        <Row title={message('beside.picture')} of={shown}>
          {({ entry }) => <BesidePicture index={index} entry={entry} />}
        </Row>
        {[...rows].map(([key, term]) => (
          <Row key={key} title={term} of={shown}>
            {({ terms }) => terms.get(key)?.meanings.map((text) => <p key={text}>{text}</p>)}
          </Row>
        ))}
        <Row title={message('beside.points')} of={shown}>
          {({ entry }) => (
            <ul className={styles.points}>
              {entry.points.map(({ id, number, label, zones }) => (
                <li key={id}>
                  <PointMark number={number} />
                  <div>
                    <b>{label}</b>
                    {(['essential', 'spillover'] as const).map((kind) => {
                      const said = zones.filter((zone) => zone.class === kind).map((zone) => zone.label);
                      return (
                        said.length > 0 && (
                          <p key={kind}>
                            <i>{message(`legend.${kind}`)}</i> {said.join('; ')}
                          </p>
                        )
                      );
                    })}
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Row>
        {shown.some(({ entry }) => mixedUp(entry.id).length > 0) && (
          <Row title={message('alike.title')} of={shown}>
            {({ entry }) => (
              <ul className={styles.alike}>
                {mixedUp(entry.id).map((id) => {
                  const other = details.muscles[id];
                  return (
                    other && (
                      <li key={id}>
                        <button
                          type="button"
                          aria-label={message('alike.both', {
                            muscle: muscleName(entry),
                            other: muscleName(other),
                          })}
                          onClick={() => onBoth([entry.id, id])}
                        >
                          {muscleName(other)}
                        </button>
                      </li>
                    )
                  );
                })}
              </ul>
            )}
          </Row>
        )}
      </table>
      <p className={quiz.hint}>
        {message('quiz.source', {
          works: shortWorks(
            shown.flatMap(({ muscle }) => termSources(muscle)),
            new Map(details.sources.map((source) => [source.id, source])),
          ),
        })}
      </p>
    </section>
  );
}

interface RowProps<T> {
  title: string;
  of: readonly (T & { entry: MuscleEntry })[];
  children: (one: T) => React.ReactNode;
}

/** The heading runs over all columns and stays in sight: a narrow page keeps its width for the muscles. */
function Row<T>({ title, of, children }: RowProps<T>) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={of.length}>
          <span>{title}</span>
        </th>
      </tr>
      <tr>
        {of.map((one) => (
          <td key={one.entry.id}>{children(one)}</td>
        ))}
      </tr>
    </tbody>
  );
}
