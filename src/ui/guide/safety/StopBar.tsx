// Not now: a strip under the header, in sight on every page as long as a sign that needs a doctor is reported.

import { absoluteCautions } from '../../../guide/case/case.ts';
import { redFlag } from '../../../guide/case/red-flags.ts';
import { stopOf } from '../../../guide/verdict/stops.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';
import { VerdictShape } from '../verdict/VerdictShape.tsx';
import { EmergencyNumbers } from './EmergencyNumbers.tsx';
import styles from './StopBar.module.css';

export function StopBar() {
  const answers = useCase((state) => state.answers);
  const erase = useCase((state) => state.erase);
  const stop = stopOf(answers);
  const names = [
    ...(answers.redFlags ?? []).flatMap((id) => redFlag(id)?.name ?? []),
    ...absoluteCautions
      .filter((word) => answers.cautions?.includes(word))
      .map((word) => message(`care.${word}`)),
  ];
  return (
    <div role="alert" className={stop && styles.bar} data-stop={stop?.urgency}>
      {stop && (
        <>
          <VerdictShape modality="not-now" order={undefined} />
          <div>
            <p className={styles.said}>
              <b>{message('headline.not-now')}.</b> {message(`summary.${stop.urgency}`)}
            </p>
            <p className={styles.because}>
              {message('stop.because', { names: names.join('; ') })}{' '}
              <button type="button" onClick={erase}>
                {message('intake.erase')}
              </button>
            </p>
          </div>
          {stop.urgency === 'emergency' && <EmergencyNumbers />}
        </>
      )}
    </div>
  );
}
