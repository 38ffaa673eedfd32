// What stands in place of the whole page when our own code has failed in it: plain words, whom to call, and a new start.
import { useState } from 'react';
import { type SiteAnswer, startAnew } from '../state/site-answer.ts';
import { EmergencyNumbers } from '../ui/guide/safety/EmergencyNumbers.tsx';
import { message } from '../words/format.ts';
import styles from './Crashed.module.css';

export function Crashed() {
  const [site, setSite] = useState<SiteAnswer>('same');
  return (
    <main className={styles.crashed} role="alert">
      <h1>{message('app.title')}</h1>
      <p>{message('crashed.text')}</p>
      <p>{message('about.flags.emergency')}</p>
      <EmergencyNumbers />
      {site === 'none' && <p>{message('late.none')}</p>}
      <button type="button" onClick={async () => setSite(await startAnew())}>
        {message('crashed.again')}
      </button>
    </main>
  );
}
