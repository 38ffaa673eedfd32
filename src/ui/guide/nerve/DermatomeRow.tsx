// One dermatome that the pain lies across: pressed, it is ruled on the body.
import type { CrossedDermatome } from '../../../anatomy/dermatome.ts';
import type { Side } from '../../../space/side.ts';
import { readsPlainly } from '../../../state/audience.ts';
import { useAtlas, useAtlasAction } from '../../../state/use-atlas.ts';
import { message } from '../../../words/format.ts';
import { Cite } from '../../parts/Cite.tsx';
import { DermatomeSwatch } from '../../parts/Icon.tsx';
import styles from './NerveOrMuscle.module.css';

interface DermatomeRowProps {
  dermatome: CrossedDermatome;
  side: Side;
  /** How much of what lies in it, in words; else of a point's red zone. */
  share?: string;
}

export function DermatomeRow({ dermatome, side, share: said }: DermatomeRowProps) {
  const { id, name, plain, nerve, course, differs, share } = dermatome;
  const shown = useAtlas((state) => state.dermatome === id);
  const show = useAtlasAction('showDermatome');
  const plainly = useAtlas(readsPlainly);
  return (
    <li>
      <button
        type="button"
        className={styles.strip}
        aria-pressed={shown}
        onClick={() => show(shown ? null : id)}
        data-dermatome={id}
      >
        <DermatomeSwatch />
        <b>{name}</b>
        <span>{plain}</span>
        <span className={styles.share}>{said ?? message('nerve.share', { share })}</span>
        <span className="sr-only">{message('nerve.show', { side })}</span>
      </button>
      {shown && (
        <div className={styles.course}>
          {!plainly && <p className={styles.note}>{nerve}</p>}
          <p>
            {course.text}
            <Cite sources={course.sources} />
          </p>
          {differs && (
            <p>
              {differs.text}
              <Cite sources={differs.sources} />
            </p>
          )}
        </div>
      )}
    </li>
  );
}
