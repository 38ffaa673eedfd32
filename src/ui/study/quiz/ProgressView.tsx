// How far one has come: tables by region, kind and muscle, the best and the weakest named, and all of it on the body.
import { useMemo, useState } from 'react';
import { useAtlasNow } from '../../../state/use-atlas.ts';
import { isMostlyKnown, type Progress, progressOf, rankedMuscles } from '../../../study/progress.ts';
import type { StudyCard } from '../../../study/study-card.ts';
import { compareNames, listOf, message } from '../../../words/format.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import { AreaSwatch, DermatomeSwatch } from '../../parts/Icon.tsx';
import { muscleName } from '../../parts/wording.ts';
import styles from './Quiz.module.css';
import { useSource } from './quiz-data.ts';
import { nothingAsked, useLook } from './use-look.ts';

/** So many are named as best and as weakest. */
const NAMED = 3;

export function ProgressView({ cards }: { cards: readonly StudyCard[] }) {
  const source = useSource();
  const { muscles, areas } = useAtlasData();
  const hasPicture = useAtlasNow((state) => state.scene !== 'unavailable');
  const [onBody, setOnBody] = useState(false);
  const progress = useMemo(() => progressOf(source, cards, new Date()), [source, cards]);
  const known = [...progress.areas].flatMap(([id, row]) => (isMostlyKnown(row) ? [id] : []));
  const begun = [...progress.areas.keys()].filter((id) => !known.includes(id));
  useLook(onBody ? { ...nothingAsked, marks: progress.points, areas: { known, begun } } : null);
  if (cards.length === 0) return <p>{message('quiz.progress.none')}</p>;
  const nameOf = (id: string) => {
    const muscle = muscles.get(id);
    return muscle ? muscleName(muscle) : id;
  };
  const areaNames = (ids: readonly string[]) =>
    ids.length > 0
      ? listOf(ids.map((id) => areas.get(id)?.name ?? id).sort(compareNames))
      : message('quiz.progress.areasNone');
  const ranked = rankedMuscles(progress);
  const named = Math.min(NAMED, Math.floor(ranked.length / 2));
  return (
    <div className={styles.progress}>
      <p className={styles.hint}>{message('quiz.progress.what')}</p>
      {named > 0 && (
        <>
          <p>{message('quiz.progress.best', { muscles: listOf(ranked.slice(0, named).map(nameOf)) })}</p>
          <p>{message('quiz.progress.weakest', { muscles: listOf(ranked.slice(-named).map(nameOf)) })}</p>
        </>
      )}
      {hasPicture && (
        <>
          <button
            type="button"
            className={styles.link}
            aria-pressed={onBody}
            onClick={() => setOnBody(!onBody)}
          >
            {message(onBody ? 'quiz.progress.hide' : 'quiz.progress.show')}
          </button>
          {onBody && <p className={styles.hint}>{message('quiz.progress.marks')}</p>}
        </>
      )}
      {progress.areas.size > 0 && (
        <dl className={styles.areas}>
          <dt>
            <DermatomeSwatch />
            {message('quiz.progress.areasKnown')}
          </dt>
          <dd>{areaNames(known)}</dd>
          <dt>
            <AreaSwatch />
            {message('quiz.progress.areasBegun')}
          </dt>
          <dd>{areaNames(begun)}</dd>
        </dl>
      )}
      <ProgressTable
        title={message('quiz.progress.byRegion')}
        rows={[...progress.regions].map(([region, row]) => [
          region === null ? message('quiz.progress.noRegion') : message(`region.${region as 'head'}`),
          row,
        ])}
      />
      <ProgressTable
        title={message('quiz.progress.byKind')}
        rows={[...progress.kinds].map(([kind, row]) => [message(`quiz.kind.${kind}`), row])}
      />
      <ProgressTable
        title={message('quiz.progress.byMuscle')}
        rows={[...progress.muscles].map(([id, row]) => [nameOf(id), row])}
      />
    </div>
  );
}

function ProgressTable({ title, rows }: { title: string; rows: readonly (readonly [string, Progress])[] }) {
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{message('quiz.progress.known')}</th>
          <th scope="col">{message('quiz.progress.asked')}</th>
          <th scope="col">{message('quiz.progress.of')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { known, asked, of }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{known}</td>
            <td>{asked}</td>
            <td>{of}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
