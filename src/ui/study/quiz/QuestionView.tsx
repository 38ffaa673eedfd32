// One question, on the body or in words; its answer comes by mouse, finger or keys.
import { useEffect, useRef } from 'react';
import type { TouchedPlace } from '../../../dataset/skin-place.ts';
import { useAtlasNow } from '../../../state/use-atlas.ts';
import { bareName, muscleName, pointName } from '../../../study/names.ts';
import type { Question } from '../../../study/question.ts';
import { type Naming, pointsOf, type QuizSource } from '../../../study/quiz-source.ts';
import { inWords, message } from '../../../words/format.ts';
import { NameAnswer } from './NameAnswer.tsx';
import { Options } from './Options.tsx';
import { PaintAnswer } from './PaintAnswer.tsx';
import styles from './Quiz.module.css';
import { useSource } from './quiz-data.ts';
import { type QuizForm, usePaints } from './quiz-form.ts';
import type { Given } from './quiz-run.ts';
import { subjectOf } from './subject-name.ts';
import { TouchAnswer } from './TouchAnswer.tsx';
import { placeOf } from './touched-place.ts';
import { nothingAsked, useLook } from './use-look.ts';
import { ZoneAnswer } from './ZoneAnswer.tsx';

interface QuestionViewProps {
  question: Question;
  naming: Naming;
  form: QuizForm;
  onForm: (form: QuizForm) => void;
  onAnswer: (given: Given, tookMs: number) => void;
}

export function QuestionView({ question, naming, form, onForm, onAnswer }: QuestionViewProps) {
  const prompt = useRef<HTMLHeadingElement>(null);
  const begun = useRef(0);
  useEffect(() => {
    begun.current = performance.now();
    // The whole question, whatever stands above it in the panel.
    prompt.current?.closest('[data-kind]')?.scrollIntoView({ block: 'start' });
    prompt.current?.focus({ preventScroll: true });
  }, []);
  const answer = (given: Given) => onAnswer(given, performance.now() - begun.current);
  const choose = (option: string) =>
    answer({ outcome: option === question.right ? 'right' : 'wrong', option });
  const [paints, setPaints] = usePaints();
  const source = useSource();
  const nameOf = (id: string) => {
    const owned = pointsOf(source.muscles).find((point) => point.id === id);
    return owned ? inWords(bareName(owned, naming)) : id;
  };
  const muscleAsked = subjectOf(source, question.subject, naming).muscle ?? undefined;
  const hasPicture = useAtlasNow((state) => state.scene !== 'unavailable') && question.picture !== undefined;
  const canShow =
    hasPicture && (question.picture?.ask !== 'touch-place' || placeOf(source, question) !== undefined);
  const picture = form === 'picture' && canShow ? question.picture : undefined;
  return (
    <div className={styles.view} data-kind={question.kind} data-form={formOf(picture, paints)}>
      <p className={styles.kind}>{message(`quiz.kind.${question.kind}`)}</p>
      <h3 ref={prompt} tabIndex={-1} className={styles.prompt}>
        <Prompt question={question} naming={naming} onBody={picture !== undefined} />
      </h3>
      {picture === undefined && <InWords question={question} onChoose={choose} />}
      {picture?.ask === 'touch' && (
        <TouchAnswer sought={picture.point} muscle={muscleAsked} onAnswer={answer} />
      )}
      {picture?.ask === 'touch-place' && (
        <TouchAnswer
          sought={picture.place}
          muscle={muscleAsked}
          places={touchable(source, picture.place)}
          onAnswer={answer}
        />
      )}
      {picture?.ask === 'name' && (
        <NameAnswer question={question} muscle={picture.lit} onAnswer={answer} onChoose={choose} />
      )}
      {picture?.ask === 'choose-zone' &&
        (paints ? (
          <PaintAnswer
            point={question.right}
            name={nameOf(question.right)}
            onAnswer={answer}
            onPictures={() => setPaints(false)}
          />
        ) : (
          <ZoneAnswer zonesOf={picture.zonesOf} onChoose={choose} onPaint={() => setPaints(true)} />
        ))}
      {picture?.ask === 'name-sender' && (
        <Sender point={picture.zonesOf} question={question} onChoose={choose} />
      )}
      <div className={styles.row}>
        {canShow && (
          <button
            type="button"
            className={styles.link}
            onClick={() => onForm(form === 'picture' ? 'words' : 'picture')}
          >
            {message(form === 'picture' ? 'quiz.inWords' : 'quiz.onBody')}
          </button>
        )}
        <button type="button" className={styles.link} onClick={() => answer({ outcome: 'wrong' })}>
          {message('quiz.skip')}
        </button>
      </div>
    </div>
  );
}

/** What is sought, and what says where another touch is: the landmarks, or for a muscle those that lie over the others. */
function touchable(
  { landmarks, attachments, overMuscles, muscles }: QuizSource,
  sought: string,
): TouchedPlace[] {
  const muscle = overMuscles.find(({ id }) => id === sought);
  if (!muscle) return [...attachments.filter(({ id }) => id === sought), ...landmarks];
  const outer = new Set(muscles.filter(({ layer }) => layer === 'superficial').map(({ id }) => id));
  return [muscle, ...overMuscles.filter(({ id }) => outer.has(id) && id !== sought)];
}

function formOf(picture: Question['picture'], paints: boolean): string {
  if (picture === undefined) return 'words';
  return picture.ask === 'choose-zone' && paints ? 'paint' : picture.ask;
}

function Prompt({
  question,
  naming,
  onBody,
}: Pick<QuestionViewProps, 'question' | 'naming'> & { onBody: boolean }) {
  const { picture, prompt } = question;
  const source = useSource();
  if (!onBody || picture?.ask === 'choose-zone') return inWords(prompt);
  if (picture?.ask === 'name') return message('quiz.lit.muscle');
  if (picture?.ask === 'name-sender') return message('quiz.lit.zone');
  if (picture?.ask === 'touch-place') {
    const end = source.attachments.find(({ id }) => id === picture.place);
    const muscle = source.muscles.find(({ id }) => id === end?.muscle);
    if (end && muscle) return message('quiz.touch.end', { muscle: muscleName(muscle, naming), end: end.end });
    const whole = source.muscles.find(({ id }) => id === picture.place);
    if (whole) return message('quiz.touch.muscle', { muscle: muscleName(whole, naming) });
    const landmark = source.landmarks.find(({ id }) => id === picture.place);
    return landmark ? message('quiz.touch.landmark', { landmark: landmark.names[naming] }) : inWords(prompt);
  }
  const point = pointsOf(source.muscles).find(({ id }) => id === picture?.point);
  return point ? message('quiz.touch', { point: pointName(point, naming) }) : inWords(prompt);
}

interface ChoiceProps {
  question: Question;
  onChoose: (option: string) => void;
}

function InWords({ question, onChoose }: ChoiceProps) {
  useLook(nothingAsked);
  return <Options options={question.options} onChoose={onChoose} />;
}

function Sender({ point, question, onChoose }: ChoiceProps & { point: string }) {
  useLook({ ...nothingAsked, point });
  return <Options options={question.options} onChoose={onChoose} />;
}
