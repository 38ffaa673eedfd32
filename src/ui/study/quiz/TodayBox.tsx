// Today's cards, how many new ones come in a day, and whether any of it is kept.

import { stateTable } from '../../../state/atlas-state.ts';
import { useAtlasAction, useAtlasNow } from '../../../state/use-atlas.ts';
import type { StudyCard } from '../../../study/study-card.ts';
import { todaysCards } from '../../../study/today.ts';
import { message } from '../../../words/format.ts';
import { Choice } from '../../parts/Choice.tsx';
import { Switch } from '../../parts/Switch.tsx';
import styles from './Quiz.module.css';
import { useSource } from './quiz-data.ts';

const perDay = stateTable.newADay.values;

export function TodayBox({ cards }: { cards: readonly StudyCard[] | null }) {
  const source = useSource();
  const newADay = useAtlasNow((state) => state.newADay);
  const setNewADay = useAtlasAction('setNewADay');
  const remember = useAtlasNow((state) => state.remember);
  const setRemember = useAtlasAction('setRemember');
  const openQuiz = useAtlasAction('openQuiz');
  const { due, fresh } = todaysCards(source, cards ?? [], newADay, new Date());
  const none = due.length + fresh.length === 0;
  return (
    <section aria-labelledby="quiz-today" className={styles.today}>
      <h3 id="quiz-today">{message('quiz.today.title')}</h3>
      <p>
        {message(none ? 'quiz.today.none' : 'quiz.today.count', { due: due.length, fresh: fresh.length })}
      </p>
      <button
        type="button"
        className={styles.main}
        disabled={none || cards === null}
        onClick={() => openQuiz('today')}
      >
        {message('quiz.today.start')}
      </button>
      <Choice
        legend={message('quiz.newADay')}
        options={perDay.map((count) => ({ value: String(count), label: String(count) }))}
        value={String(newADay)}
        onChoose={(text) => {
          const count = perDay.find((value) => String(value) === text);
          if (count !== undefined) setNewADay(count);
        }}
        titled
      />
      <Switch label={message('quiz.keep')} on={remember} onChange={setRemember} />
      <p className={styles.hint}>{message(remember ? 'quiz.keep.on' : 'quiz.keep.off')}</p>
    </section>
  );
}
