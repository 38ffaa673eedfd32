// The answer of Find: the place, its side, the red flags first; then the muscles that may send pain there.
import { useEffect, useRef } from 'react';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { AreaFlags } from '../guide/safety/EarlyFlags.tsx';
import { ResultActions } from '../paper/ResultActions.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Later } from '../parts/Later.tsx';
import { partOf } from '../parts/late-part.tsx';
import styles from './Find.module.css';
import { findAnswer } from './find-answer.ts';
import { guideWords } from './guide-words.ts';
import { SideQuestion } from './SideQuestion.tsx';
import type { SoughtPlace } from './sought-place.ts';

// What can wait a moment is a chunk of its own; name, side and safety stand at once and without it.
const PlaceVerdict = partOf(guideWords, 'PlaceVerdict');
const FindAnswer = partOf(findAnswer, 'FindAnswer');

interface FindResultProps {
  place: SoughtPlace;
  /** One of its muscles stands beside it, with safety and verdict of its own: the list alone. */
  beside?: boolean;
}

export function FindResult({ place, beside = false }: FindResultProps) {
  const selectArea = useAtlasAction('selectArea');
  const section = useRef<HTMLElement>(null);
  const id = place.area?.id ?? place.symptom?.id;
  // Another place starts at its top, with safety and list folded (by their keys).
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the place changes
  useEffect(() => {
    section.current?.parentElement?.scrollTo({ top: 0 });
  }, [id]);
  return (
    <section
      ref={section}
      aria-labelledby="candidates-title"
      id={beside ? undefined : 'detail'}
      data-find-result={id}
    >
      <div className={styles.head} data-complaint={place.symptom ? '' : undefined}>
        <div className={styles.named}>
          <button
            type="button"
            className={styles.back}
            aria-label={message('find.another')}
            title={message('find.another')}
            onClick={() => selectArea(null)}
          >
            <Icon name="back" />
          </button>
          <h2 id="candidates-title" tabIndex={-1}>
            {message('find.place', { place: place.name, side: place.side ?? 'none' })}
          </h2>
        </div>
        <SideQuestion place={place} />
      </div>
      {!beside && (
        <>
          <AreaFlags key={id} area={place.guided} />
          <div className={styles.verdictPlace}>
            <Later missing={message('sure.failed')}>
              <PlaceVerdict place={place} />
            </Later>
          </div>
        </>
      )}
      <Later
        missing={message('find.failed')}
        waiting={<p className={styles.wait}>{message('find.waiting')}</p>}
      >
        <FindAnswer key={id} place={place} beside={beside} />
      </Later>
      {!beside && <ResultActions />}
    </section>
  );
}
