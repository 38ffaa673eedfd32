// What one can do alone, with its dose, and what to say to a therapist.

import { comfortCap } from '../../guide/protocol/dose.ts';
import type { Statement } from '../../guide/statement.ts';
import type { Verdict } from '../../guide/verdict/verdict.ts';
import { inWords, message } from '../../words/format.ts';
import type { MessageKey } from '../../words/phrase.ts';
import styles from './Paper.module.css';

const leads: Readonly<Record<string, MessageKey>> = {
  'selfCare.position': 'selfCare.position',
  'selfCare.stretch': 'selfCare.stretch',
  'selfCare.pressure': 'selfCare.pressure',
  'selfCare.stop': 'selfCare.stop',
};

export function PaperCare({ statements }: { statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <section data-paper-care className={styles.care}>
      <h2>{message('selfCare.title')}</h2>
      {statements.map(({ id, text }) => {
        const lead = leads[id];
        return (
          <p key={id}>
            {lead && <b>{message(lead)} </b>}
            {inWords(text)}
          </p>
        );
      })}
    </section>
  );
}

interface PaperSayProps {
  verdict: Verdict;
  /** Name of the muscle, and its side in words. */
  muscle: string;
  side: string;
}

export function PaperSay({ verdict: { modality, protocol }, muscle, side }: PaperSayProps) {
  const cap = protocol.dose?.comfortCap ?? comfortCap;
  return (
    <section data-paper-say>
      <h2>{message('paper.say')}</h2>
      <p className={styles.quote}>{message(`paper.say.${modality}`, { muscle, side, cap })}</p>
    </section>
  );
}
