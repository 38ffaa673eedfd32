// One place that hurts in the pain-and-muscle guide: its muscles, and the numbers of their points as buttons.
import { memo } from 'react';
import type { MuscleEntry } from '../../dataset/atlas-index.ts';
import type { Source } from '../../dataset/reference-schema.ts';
import type { Side } from '../../space/side.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { muscleName, pointName, saysTheSame } from '../parts/wording.ts';
import styles from './Guide.module.css';
import type { GuideArea, GuideRow } from './guide-rows.ts';
import { shortSource } from './short-source.ts';

interface GuideAreaEntryProps {
  entry: GuideArea;
  /** The side that the buttons choose. */
  side: Side;
  sources: ReadonlyMap<string, Source>;
}

export const GuideAreaEntry = memo(function GuideAreaEntry({ entry, side, sources }: GuideAreaEntryProps) {
  const store = useAtlasStore();
  const { area, listed, others } = entry;
  const show = (): void => {
    store.getState().setLens('find');
    store.getState().selectArea(area.id);
  };
  return (
    <section className={styles.area} aria-labelledby={`guide-${area.id}`} data-guide-area={area.id}>
      <div className={styles.title}>
        <h4 id={`guide-${area.id}`} tabIndex={-1}>
          {area.name}
        </h4>
        {!saysTheSame(area.plain, area.name) && <p>{area.plain}</p>}
        <button type="button" onClick={show} aria-label={message('painGuide.showArea', { area: area.name })}>
          {message('painGuide.show')}
        </button>
      </div>
      {listed.length > 0 && <Rows rows={listed} side={side} ordered />}
      {others.length > 0 && (
        <>
          <p className={styles.also}>{message('painGuide.also')}</p>
          <Rows rows={others} side={side} />
        </>
      )}
      {listed.length > 0 && entry.sources.length > 0 && sources.size > 0 && (
        <p className={styles.order}>
          {message('painGuide.order', {
            source: entry.sources.map((ref) => shortSource(ref, sources)).join('; '),
          })}
        </p>
      )}
    </section>
  );
});

function Rows({ rows, side, ordered }: { rows: readonly GuideRow[]; side: Side; ordered?: boolean }) {
  const store = useAtlasStore();
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={styles.rows}>
      {rows.map(({ muscle, essential, spillover }) => (
        <li key={muscle.id} data-guide-muscle={muscle.id}>
          <button
            type="button"
            className={styles.muscle}
            onClick={() => store.getState().selectMuscle(muscle.id)}
          >
            {muscleName(muscle)}
          </button>
          <Numbers kind="essential" numbers={essential} muscle={muscle} side={side} />
          <Numbers kind="spillover" numbers={spillover} muscle={muscle} side={side} />
        </li>
      ))}
    </List>
  );
}

interface NumbersProps {
  kind: 'essential' | 'spillover';
  numbers: readonly number[];
  muscle: MuscleEntry;
  side: Side;
}

function Numbers({ kind, numbers, muscle, side }: NumbersProps) {
  const store = useAtlasStore();
  if (numbers.length === 0) return null;
  const points = muscle.points.filter(({ number }) => numbers.includes(number));
  return (
    <div className={styles.numbers} data-kind={kind}>
      <svg className={styles.swatch} aria-hidden="true" focusable="false">
        <use href={`#guide-swatch-${kind}`} />
      </svg>
      <span>{message(`legend.${kind}`)}</span>
      {points.map((point) => (
        <button
          key={point.id}
          type="button"
          aria-label={pointName(muscle, point, side)}
          data-point={point.id}
          onClick={() => store.getState().selectPoint(point.id, side)}
        >
          {point.number}
        </button>
      ))}
    </div>
  );
}
