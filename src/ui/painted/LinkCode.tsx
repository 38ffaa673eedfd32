// The link to a drawing as a code that a phone reads: made here, sent nowhere.
import '../../words/en/painted-keep-words.ts';
import { useMemo } from 'react';
import { useAtlas } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { message } from '../../words/format.ts';
import { useHandedOver } from '../paper/handed-over.ts';
import { CodeSquare, codeOf } from './CodeSquare.tsx';
import styles from './Painted.module.css';

/** @param withAnswers what the person answered goes along, as in the link beside it */
export function LinkCode({ withAnswers }: { withAnswers: boolean }) {
  // All that the link holds: the code follows it.
  useAtlas((state) => state.drawing.pains);
  useCase((state) => state.answers);
  useCase((state) => state.pressed);
  const link = useHandedOver()(withAnswers);
  const square = useMemo(() => codeOf(link), [link]);
  if (square === null) return <p className={styles.soft}>{message('paintedKeep.codeLong')}</p>;
  return (
    <figure className={styles.code} data-link-code={square.length}>
      <CodeSquare link={link} label={message('paintedKeep.codeOf')} />
      <figcaption>
        <p>{message('paintedKeep.codeHow')}</p>
        <p className={styles.soft}>
          {message(withAnswers ? 'paintedMore.codeHolds' : 'paintedKeep.codeHolds')}
        </p>
      </figcaption>
    </figure>
  );
}
