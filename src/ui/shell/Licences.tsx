// The licence of every package and font that the site ships, from the file that the build writes (scripts/licences.ts).
import '../../words/en/offline-words.ts';
import { useEffect, useState } from 'react';
import { late } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import { message } from '../../words/format.ts';
import { Unfold } from '../parts/Unfold.tsx';
import styles from './AboutDialog.module.css';

interface Licence {
  readonly name: string;
  readonly version?: string;
  readonly licence: string;
  readonly text: string;
}

const licences = late(
  async (): Promise<readonly Licence[]> => {
    const response = await fetch(`${import.meta.env.BASE_URL}licences.json`);
    if (!response.ok) throw new Error(`licences.json: the server answered ${response.status}`);
    return (await response.json()) as readonly Licence[];
  },
  { isToldInPlace: true },
);

type Fetched = 'coming' | 'failed' | readonly Licence[];

export function Licences() {
  const [fetched, setFetched] = useState<Fetched>('coming');
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try fetches anew
  useEffect(() => {
    let isGone = false;
    setFetched('coming');
    licences.load().then(
      (all) => isGone || setFetched(all),
      (fault: unknown) => isGone || reportFault('fetching the licences', fault, () => setFetched('failed')),
    );
    return () => {
      isGone = true;
    };
  }, [tries]);
  if (fetched === 'coming') return <p role="status">{message('detail.loading')}</p>;
  if (fetched === 'failed')
    return (
      <p role="status">
        {message('licences.failed')}{' '}
        <button type="button" className={styles.more} onClick={() => setTries(tries + 1)}>
          {message('detail.retry')}
        </button>
      </p>
    );
  return (
    <ul aria-label={message('about.licence.all')} data-licences>
      {fetched.map(({ name, version, licence, text }) => (
        <li key={name}>
          <Unfold
            title={
              <span translate="no">
                {message('licences.name', { name, version: version ?? 'none', licence })}
              </span>
            }
          >
            <pre className={styles.licence} lang="en" translate="no">
              {text}
            </pre>
          </Unfold>
        </li>
      ))}
    </ul>
  );
}
