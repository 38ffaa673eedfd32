// Not now: a strip under the header, in sight on every page as long as a sign that needs a doctor is reported.
// Part of the first view: it must not import the guide's rules, which come later and may not come at all.

import { absoluteCautions } from '../../../guide/case/case-words.ts';
import { redFlag } from '../../../guide/case/red-flags.ts';
import { urgencyOf } from '../../../guide/case/urgency.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';
import { VerdictShape } from '../verdict/VerdictShape.tsx';
import { EmergencyNumbers } from './EmergencyNumbers.tsx';
import styles from './StopBar.module.css';

export function StopBar() {
  const answers = useCase((state) => state.answers);
  const erase = useCase((state) => state.erase);
  const urgency = urgencyOf(answers);
  const names = [
    ...(answers.redFlags ?? []).flatMap((id) => redFlag(id)?.name ?? []),
    ...absoluteCautions
      .filter((word) => answers.cautions?.includes(word))
      .map((word) => message(`care.${word}`)),
  ];
  return (
    <div role="alert" className={urgency && styles.bar} data-stop={urgency}>
      {urgency && (
        <>
          <VerdictShape modality="not-now" order={undefined} />
          <div>
            <p className={styles.said}>
              <b>{message('headline.not-now')}.</b> {message(`summary.${urgency}`)}
            </p>
            <p className={styles.because}>
              {message('stop.because', { names: names.join('; ') })}{' '}
              <button type="button" onClick={erase}>
                {message('intake.erase')}
              </button>
            </p>
          </div>
          {urgency === 'emergency' && <EmergencyNumbers />}
        </>
      )}
    </div>
  );
}
