// A guided tour of a region, step by step: camera, layer and words; the address holds the step, arrow keys go on and back.
import { useEffect, useMemo, useRef } from 'react';
import { useAtlasAction, useAtlasStore } from '../../../state/use-atlas.ts';
import { quizCode } from '../../../study/quiz-code.ts';
import { tourOf } from '../../../study/tour.ts';
import { tourLetters } from '../../../study/tour-letters.ts';
import { message } from '../../../words/format.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import { useIsPhone } from '../../parts/use-phone.ts';
import styles from '../quiz/Quiz.module.css';
import { useSource } from '../quiz/quiz-data.ts';
import { TourStepView } from './TourStepView.tsx';

export function TourView({ region, at }: { region: string; at: number }) {
  const { muscles } = useSource();
  const { index } = useAtlasData();
  const steps = useMemo(() => tourOf(region, muscles, index.painGuide), [region, muscles, index]);
  const openQuiz = useAtlasAction('openQuiz');
  useLayersAsBefore();
  const isPhone = useIsPhone();
  const root = useRef<HTMLDivElement>(null);
  const number = Math.min(at, steps.length);
  const step = steps[number - 1];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read from its title on
  useEffect(() => {
    const title = root.current?.querySelector('h3');
    title?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start' });
  }, [number]);
  if (!step) return <p role="status">{message('tour.unknown')}</p>;
  const go = (to: number) => {
    if (to >= 1 && to <= steps.length) openQuiz(`tour-${region}${to === 1 ? '' : `_${to}`}`);
  };
  const isLast = number === steps.length;
  const hasLetters = tourLetters(step).ofItems.some((letter) => letter !== '');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys beside the buttons that do the same
    <div
      ref={root}
      className={styles.view}
      data-tour={`${number}/${steps.length}`}
      onKeyDown={({ key }) => {
        const isOn = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        if (key === 'ArrowLeft' || key === 'ArrowRight') go(number + (key === isOn ? 1 : -1));
      }}
    >
      <p className={styles.kind}>
        {message('tour.step', { step: number, of: steps.length })}.{' '}
        {isPhone ? hasLetters && message('tour.letters') : message('tour.how')}
      </p>
      <TourStepView key={number} step={step} region={region} />
      <div className={`${styles.row} ${styles.foot}`}>
        <button type="button" className={styles.link} disabled={number === 1} onClick={() => go(number - 1)}>
          {message('tour.back')}
        </button>
        <button
          type="button"
          className={styles.main}
          onClick={() =>
            isLast
              ? openQuiz(
                  quizCode({
                    seed: 1 + Math.floor(Math.random() * 99_999),
                    length: { questions: 10 },
                    mode: 'learn',
                    naming: 'english',
                    set: { region },
                  }),
                )
              : go(number + 1)
          }
        >
          {message(isLast ? 'tour.test' : 'tour.next')}
        </button>
      </div>
    </div>
  );
}

/** The tour takes layers away and brings them back; afterwards the picture is as it was. */
function useLayersAsBefore(): void {
  const store = useAtlasStore();
  useEffect(() => {
    const { layer, tissueNames, isolated, hiddenTissue } = store.getState();
    store.getState().showTissue({ isolated: [], hiddenTissue: [] });
    return () => store.getState().showTissue({ layer, tissueNames, isolated, hiddenTissue });
  }, [store]);
}
