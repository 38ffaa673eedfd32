// One step of a tour in words, and what the picture shows with it. All facts are the records' own.
import { useEffect } from 'react';
import type { Muscle } from '../../../dataset/muscle-schema.ts';
import type { QuizLook } from '../../../state/atlas-state.ts';
import type { Layer } from '../../../state/tissue-view.ts';
import { useAtlasNow, useAtlasStore } from '../../../state/use-atlas.ts';
import type { TourStep } from '../../../study/tour.ts';
import { tourLetters } from '../../../study/tour-letters.ts';
import { capital, listOf, message } from '../../../words/format.ts';
import { Latin } from '../../parts/Latin.tsx';
import { useIsPhone } from '../../parts/use-phone.ts';
import { muscleName } from '../../parts/wording.ts';
import { SpokenLatin } from '../learn/SpokenLatin.tsx';
import styles from '../quiz/Quiz.module.css';
import { nothingAsked, useLook } from '../quiz/use-look.ts';
import { WorksOf } from '../WorksOf.tsx';
import tour from './Tour.module.css';

interface TourStepViewProps {
  step: TourStep;
  region: string;
}

export function TourStepView({ step, region }: TourStepViewProps) {
  const store = useAtlasStore();
  const side = useAtlasNow((state) => state.side);
  const isPhone = useIsPhone();
  const key = tourLetters(step);
  const { look, layer } = shownWith(step, side);
  useLook(isPhone && layer !== 'skin' ? lettered(look, step, key.ofOwners) : look);
  useEffect(() => {
    const { showTissue, askView } = store.getState();
    showTissue({ layer, tissueNames: layer !== 'skin', hoveredTissue: null });
    askView('fit');
  }, [store, layer]);
  return (
    <>
      <h3 tabIndex={-1} className={styles.prompt}>
        {titleOf(step, region)}
      </h3>
      {step.kind === 'overview' && (
        <p>
          {message('tour.counts', {
            muscles: step.muscles.length,
            points: step.muscles.reduce((sum, { points }) => sum + points.length, 0),
          })}
        </p>
      )}
      {'muscles' in step && (
        <ul data-lettered={isPhone && key.ofItems.length > 0 ? '' : undefined} className={tour.keyed}>
          {step.muscles.map((muscle, i) => (
            <li key={muscle.id}>
              {isPhone && <Letter of={key.ofItems[i]} />}
              <span>
                {muscleName(muscle)} <Latin>{shortLatin(muscle.names.latin)}</Latin>
              </span>
            </li>
          ))}
        </ul>
      )}
      {step.kind === 'muscle' && <KeyMuscle muscle={step.muscle} />}
      {step.kind === 'risk' && (
        <ul className={styles.why}>
          {step.risks.map(({ hazard: { name, text, sources }, muscles }, i) => (
            <li key={name}>
              {isPhone && <Letter of={key.ofItems[i]} />}
              <b>{capital(name)}.</b> {text}{' '}
              <small>{message('tour.riskOf', { muscles: listOf(muscles.map(muscleName)) })}</small>{' '}
              <WorksOf refs={sources} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** As it stands in the picture, which no screen reader sees. */
function Letter({ of }: { of: string | undefined }) {
  return of ? (
    <span className={tour.letter} aria-hidden="true" data-letter>
      {of}
    </span>
  ) : null;
}

/** As books of anatomy have it: "m. digastricus". */
const shortLatin = (latin: string) => latin.replace(/^musculus /, 'm. ').replace(/^musculi /, 'mm. ');

function KeyMuscle({ muscle }: { muscle: Muscle }) {
  const { names, actions, points } = muscle;
  const [point] = points;
  if (!point) return null;
  return (
    <>
      <p>
        <Latin>{names.latin}</Latin> <SpokenLatin latin={names.latin} />
      </p>
      <p>
        {actions.map(({ text }) => text).join(' ')}{' '}
        <WorksOf refs={actions.flatMap(({ sources }) => sources)} />
      </p>
      <p>
        {message('tour.sends', {
          number: point.number,
          part: point.label,
          places: point.zones
            .filter((zone) => zone.class === 'essential')
            .map(({ label }) => label)
            .join('; '),
        })}{' '}
        <WorksOf refs={point.sources} />
      </p>
      <p>
        {point.find.text} <WorksOf refs={point.find.sources} />
      </p>
    </>
  );
}

function titleOf(step: TourStep, region: string): string {
  switch (step.kind) {
    case 'overview':
      return message('tour.overview', { region: message(`region.${region as 'head'}`) });
    case 'layer':
      return message('tour.layer', { layer: step.layer });
    case 'muscle':
      return muscleName(step.muscle);
    case 'risk':
      return message('tour.risk');
  }
}

/** Names stand in the picture: nothing is asked. */
const open: QuizLook = { ...nothingAsked, marks: null };

/** Letters instead of names, and of a layer its own points alone, without numbers. */
function lettered(look: QuizLook, step: TourStep, letters: Readonly<Record<string, string>>): QuizLook {
  if (step.kind !== 'layer') return { ...look, letters };
  const own = step.muscles.flatMap(({ points }) => points.map(({ id }) => [id, 'dot'] as const));
  return { ...look, letters, marks: Object.fromEntries(own) };
}

function shownWith(step: TourStep, side: 'left' | 'right'): { look: QuizLook; layer: Layer } {
  if (step.kind === 'muscle')
    return {
      look: { ...open, muscle: step.muscle.id, point: step.muscle.points[0]?.id ?? null },
      layer: 'skin',
    };
  if (step.kind === 'risk') {
    const [first] = step.risks;
    const muscle = first?.muscles[0];
    const point = muscle?.points[0]?.id ?? null;
    return { look: { ...open, muscle: muscle?.id ?? null, point }, layer: muscle?.layer ?? 'deep' };
  }
  const among = step.muscles.flatMap(({ points }) => points.map(({ id }) => ({ point: id, side })));
  return { look: { ...open, among }, layer: step.kind === 'layer' ? step.layer : 'skin' };
}
