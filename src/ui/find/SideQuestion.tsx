// Asks on which side it hurts, where a side can be told: in the panel, and over the plate until it is said. Nothing is assumed.
import { useId } from 'react';
import type { PainSide } from '../../space/side.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import styles from './SideQuestion.module.css';
import { type SoughtPlace, useSoughtPlace } from './sought-place.ts';

/** In the panel: asked, and afterwards what was said, to be changed. */
export function SideQuestion({ place }: { place: SoughtPlace }) {
  const { sided, symptom, name } = place;
  if (!sided) return null;
  // Beside the name of a place the three words say enough; a complaint fills its line, and the question has one of its own.
  return symptom ? (
    <Sides title={message('find.side')} options={asInPicture} titled />
  ) : (
    <Sides title={message('find.sideOf', { place: name })} options={asInPicture} />
  );
}

/** On the plate, in place of `children`, as long as the side has to be asked for. */
export function SideQuestionOnPlate({ children }: { children: React.ReactNode }) {
  const place = useSoughtPlace();
  if (!place?.sided || place.side !== null) return children;
  return (
    <Sides
      title={message('find.side')}
      options={asInPicture}
      titled
      // The question goes with its answer: the keyboard stays on the plate.
      onSaid={() => document.getElementById('plate')?.focus({ preventScroll: true })}
    />
  );
}

/** One order everywhere, that of the plate's switch: as the sides lie when the body faces the reader. */
const asInPicture: readonly PainSide[] = ['right', 'both', 'left'];

interface SidesProps {
  title: string;
  options: readonly PainSide[];
  /** The title is seen, too. */
  titled?: boolean;
  onSaid?: () => void;
}

function Sides({ title, options, titled, onSaid }: SidesProps) {
  const id = useId();
  const said = useAtlasNow((state) => state.painSide);
  const setPainSide = useAtlasAction('setPainSide');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form control; these are plain buttons
    <div
      className={styles.question}
      role="group"
      aria-labelledby={id}
      data-side-question={said ?? 'unsaid'}
      data-on-plate={onSaid ? '' : undefined}
    >
      <p id={id} className={titled ? undefined : 'sr-only'}>
        {title}
      </p>
      <div className={styles.options} data-as-in-picture>
        {options.map((side) => (
          <button
            key={side}
            type="button"
            aria-pressed={said === side}
            data-pain-side={side}
            onClick={() => {
              setPainSide(side);
              onSaid?.();
            }}
          >
            {message('find.side.option', { side })}
          </button>
        ))}
      </div>
      {onSaid && <p className={styles.hint}>{message('find.sideHint')}</p>}
    </div>
  );
}
