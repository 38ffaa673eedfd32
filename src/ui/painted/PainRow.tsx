// One painted pain: its name, by which it is chosen to be painted on, what it feels like, and a way to erase it.
import type { PaintedPain } from '../../anatomy/pain/painted-pain.ts';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { message } from '../../words/format.ts';
import { focusForPainting } from '../find/use-is-wide.ts';
import { focusStays } from '../parts/focus-stays.ts';
import { Icon } from '../parts/Icon.tsx';
import { Unfold } from '../parts/Unfold.tsx';
import { PainFacts } from './PainFacts.tsx';
import styles from './Painted.module.css';
import { feelsInWords, saidOf } from './pain-facts.ts';

interface PainRowProps {
  pain: PaintedPain;
  name: string;
  /** As it stands beside the pain on the body; null where there is one pain. */
  number: number | null;
  current: boolean;
  /** The only one: what is said of it is what the guide knows. */
  alone: boolean;
}

export function PainRow({ pain, name, number, current, alone }: PainRowProps) {
  const choosePain = useAtlasAction('choosePain');
  const setPainting = useAtlasAction('setPainting');
  const erasePain = useAtlasAction('erasePain');
  const answers = useCase((state) => state.answers);
  const said = feelsInWords(saidOf(pain, answers, alone));
  return (
    <li className={styles.pain} data-pain={pain.id} data-current={current || undefined}>
      <div className={styles.painHead}>
        <button
          type="button"
          className={styles.painName}
          aria-pressed={current}
          aria-label={
            number === null
              ? message('painted.choose', { name })
              : message('paintedRows.choose', { number, name })
          }
          onClick={() => {
            choosePain(pain.id);
            focusForPainting();
            setPainting(true);
          }}
        >
          {number === null ? (
            <span className={styles.swatch} aria-hidden="true" />
          ) : (
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
          )}
          <span>{name}</span>
        </button>
        <button
          type="button"
          className={styles.erase}
          aria-label={
            number === null
              ? message('painted.eraseOf', { name })
              : message('paintedRows.eraseOf', { number, name })
          }
          title={message('painted.erase')}
          onClick={({ currentTarget }) => {
            focusStays(currentTarget);
            erasePain(pain.id);
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <Unfold
        title={
          <>
            {message('painted.feels')}
            {said !== '' && <span className={styles.said}>{said}</span>}
          </>
        }
      >
        <PainFacts pain={pain} alone={alone} />
      </Unfold>
    </li>
  );
}
