// Choosing what to learn: today's cards, or a session of one's own; and how far one has come.
import { useState } from 'react';
import { useAtlasAction } from '../../../state/use-atlas.ts';
import { questionKinds } from '../../../study/question.ts';
import { askedSubjects } from '../../../study/quiz.ts';
import { type QuizPlan, quizCode } from '../../../study/quiz-code.ts';
import { namings } from '../../../study/quiz-source.ts';
import type { StudyCard } from '../../../study/study-card.ts';
import { inSet, type StudySet } from '../../../study/study-set.ts';
import { message } from '../../../words/format.ts';
import { Choice } from '../../parts/Choice.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { SheetPrint } from '../cards/SheetPrint.tsx';
import { DeckSave } from './DeckSave.tsx';
import { KindTicks } from './KindTicks.tsx';
import { ProgressView } from './ProgressView.tsx';
import styles from './Quiz.module.css';
import { useSource } from './quiz-data.ts';
import { useQuizForm } from './quiz-form.ts';
import { SetPicker } from './SetPicker.tsx';
import { TodayBox } from './TodayBox.tsx';
import { useLook } from './use-look.ts';

const lengths = ['10q', '20q', '40q', '5m', '10m', '20m'] as const;
type Length = (typeof lengths)[number];

interface Chosen extends Pick<QuizPlan, 'mode' | 'naming'> {
  readonly set: StudySet;
  readonly kinds: NonNullable<QuizPlan['kinds']>;
  readonly length: Length;
}

/** As the person left it, for as long as the page is open. */
let left: Chosen = { mode: 'learn', naming: 'english', set: {}, kinds: questionKinds, length: '10q' };

/** Another quiz each time: the seed stands in the link, so that this one can be had again. */
const newSeed = () => 1 + Math.floor(Math.random() * 99_999);

/** @param isUnread a link held a code that means nothing. */
export function QuizSetup({ cards, isUnread }: { cards: readonly StudyCard[] | null; isUnread: boolean }) {
  const source = useSource();
  const openQuiz = useAtlasAction('openQuiz');
  const openBeside = useAtlasAction('openBeside');
  const [chosen, setChosen] = useState(left);
  const [form, setForm] = useQuizForm();
  useLook(null);
  const change = (part: Partial<Chosen>) => {
    left = { ...chosen, ...part };
    setChosen(left);
  };
  const { set, kinds, length, naming, mode } = chosen;
  const count = kinds.reduce((sum, kind) => sum + askedSubjects(source, kind, set).length, 0);
  const inOneLook = source.muscles.filter((muscle) => inSet(muscle, set)).map(({ id }) => id);
  const start = () => {
    const number = Number.parseInt(length, 10);
    openQuiz(
      quizCode({
        seed: newSeed(),
        length: length.endsWith('q') ? { questions: number } : { minutes: number },
        mode,
        naming,
        kinds,
        set,
      }),
    );
  };
  return (
    <div className={styles.setup}>
      {isUnread && <p role="status">{message('quiz.badCode')}</p>}
      <TodayBox cards={cards} />
      <h3>{message('quiz.choose.title')}</h3>
      <SetPicker set={set} onChange={(set) => change({ set })} />
      {inOneLook.length > 1 && inOneLook.length <= 4 && (
        <button type="button" className={styles.link} onClick={() => openBeside(inOneLook.join('.'))}>
          {message('beside.here')}
        </button>
      )}
      <Choice
        legend={message('quiz.length')}
        options={lengths.map((value) => ({
          value,
          label: message(value.endsWith('q') ? 'quiz.length.questions' : 'quiz.length.minutes', {
            count: Number.parseInt(value, 10),
          }),
        }))}
        value={length}
        onChoose={(length) => change({ length })}
        titled
      />
      <Choice
        legend={message('quiz.form')}
        options={(['picture', 'words'] as const).map((value) => ({
          value,
          label: message(`quiz.form.${value}`),
        }))}
        value={form}
        onChoose={setForm}
        titled
      />
      <Choice
        legend={message('quiz.names')}
        options={namings.map((value) => ({ value, label: message(`quiz.naming.${value}`) }))}
        value={naming}
        onChoose={(naming) => change({ naming })}
        titled
      />
      <Switch
        label={message('quiz.exam')}
        on={mode === 'exam'}
        onChange={(on) => change({ mode: on ? 'exam' : 'learn' })}
      />
      <Fold title={message('quiz.kinds')} name="quiz-kinds">
        <KindTicks kinds={kinds} onChange={(kinds) => change({ kinds })} />
      </Fold>
      <div className={styles.row}>
        <button type="button" className={styles.main} disabled={count === 0} onClick={start}>
          {message('quiz.start')}
        </button>
        <p role="status">{message('quiz.cards', { count })}</p>
      </div>
      <Fold title={message('quiz.deck')} name="quiz-deck">
        <DeckSave choice={{ kinds, set, naming }} />
      </Fold>
      <Fold title={message('sheets.title')} name="quiz-sheets">
        <SheetPrint set={set} naming={naming} />
      </Fold>
      <Fold title={message('quiz.progress')} name="quiz-progress">
        {cards && <ProgressView cards={cards} />}
      </Fold>
    </div>
  );
}
