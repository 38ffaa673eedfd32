// What one can do alone, with its dose, and what to say to a therapist.
import type { MuscleEntry } from '../../dataset/atlas-index.ts';
import type { Statement } from '../../guide/statement.ts';
import type { Verdict } from '../../guide/verdict/verdict.ts';
import type { Side } from '../../space/side.ts';
import { inWords, message } from '../../words/format.ts';
import { sayingOf } from '../guide/protocol/saying.ts';
import { selfCareWord } from '../guide/protocol/self-care-word.ts';
import styles from './Paper.module.css';

export function PaperCare({ statements }: { statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <section data-paper-care className={styles.care}>
      <h2>{message('selfCare.title')}</h2>
      {statements.map(({ id, text }) => {
        const lead = selfCareWord(id);
        return (
          <p key={id}>
            {lead && <b>{lead} </b>}
            {inWords(text)}
          </p>
        );
      })}
    </section>
  );
}

interface PaperSayProps {
  verdict: Verdict;
  muscle: MuscleEntry;
  /** Of the chosen point. */
  side: Side | null;
}

/** The same sentence as on the screen; and where nobody should work on it now, what is said instead. */
export function PaperSay({ verdict, muscle, side }: PaperSayProps) {
  const said = sayingOf(verdict, muscle, side);
  return (
    <section data-paper-say>
      <h2>{message('paper.say')}</h2>
      <p className={styles.quote}>
        {said === null
          ? message('paper.say.not-now', { muscle: muscle.names.english, side: side ?? 'none' })
          : message('say.quoted', { said })}
      </p>
    </section>
  );
}
