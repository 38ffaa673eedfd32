// Whom to see and what to say there: the sentence to read aloud or copy, and who does such work.
import { useState } from 'react';
import type { Protocol } from '../../../guide/protocol/protocol.ts';
import { reportFault } from '../../../state/report-fault.ts';
import { message } from '../../../words/format.ts';
import { Icon } from '../../parts/Icon.tsx';
import { StatementList } from '../verdict/StatementList.tsx';
import styles from './Protocol.module.css';

interface SeeCardProps {
  protocol: Protocol;
  saying: string | null;
}

export function SeeCard({ protocol, saying }: SeeCardProps) {
  return (
    <div data-see>
      {saying !== null && <Saying key={saying} text={saying} />}
      <StatementList statements={protocol.who} />
    </div>
  );
}

/** The sentence to read aloud or copy. */
export function Saying({ text }: { text: string }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch (fault) {
      reportFault('copying the sentence to say', fault, () => setCopied('failed'));
    }
  };
  return (
    <figure className={styles.saying}>
      <figcaption>{message('say.title')}</figcaption>
      <blockquote data-saying>{text}</blockquote>
      <button type="button" onClick={copy}>
        <Icon name="copy" />
        {message('say.copy')}
      </button>{' '}
      <span role="status">{copied !== 'no' && message(`say.copied.${copied}`)}</span>
    </figure>
  );
}
