// Over each of two pictures what it shows: numbers, names and sides; between them a line.
import '../../words/en/showing-words.ts';
import { message } from '../../words/format.ts';
import styles from './PairCaptions.module.css';
import { PinNumber } from './PinNumber.tsx';
import { shortOf } from './pinned-names.ts';
import { usePair } from './use-pair.ts';

export function PairCaptions() {
  const pair = usePair();
  if (pair === null) return null;
  return (
    <div className={styles.captions} data-pair>
      {(['left', 'right'] as const).map((half, at) => (
        <p key={half} data-half={half}>
          <span aria-hidden="true" className={styles.numbers}>
            {pair[at]!.map(({ pin, number }) => (
              <PinNumber key={pin} number={number} />
            ))}
          </span>
          <span aria-hidden="true">{shortOf(pair[at]!)}</span>
          <span className="sr-only">{message('pair.picture', { half, points: shortOf(pair[at]!) })}</span>
        </p>
      ))}
    </div>
  );
}
