// The page for a student: the muscle with its terms and points. With the names hidden, it leaves blanks to fill in.
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useSubject } from '../detail/DetailAnswer.tsx';
import { useVerdict } from '../guide/verdict/use-verdict.ts';
import { muscleName } from '../parts/wording.ts';
import styles from './Paper.module.css';
import { PaperFigure } from './PaperFigure.tsx';
import { PaperName } from './PaperName.tsx';
import { PaperPage } from './PaperPage.tsx';
import { PaperPoints } from './PaperPoints.tsx';
import { PaperSafety } from './PaperSafety.tsx';
import { PaperVerdict } from './PaperVerdict.tsx';
import type { ChosenOnPaper } from './PointSheet.tsx';
import { shortSources } from './short-sources.ts';

export function StudySheet({ entry, muscle, point, details }: ChosenOnPaper) {
  const side = useAtlas((state) => state.side);
  const isHidden = useAtlas((state) => state.hideLabels);
  const { verdict } = useVerdict(useSubject(muscle, point?.id ?? null, details), undefined);
  const name = isHidden ? message('study.hiddenName') : muscleName(entry);
  const facts = (list: readonly { text: string }[]): string => list.map(({ text }) => text).join(' ');
  const terms: readonly [term: string, meaning: string][] = [
    [message('muscle.layer'), `${message(`layer.${muscle.layer}`)}, ${message(`size.${muscle.size}`)}`],
    [message('muscle.origin'), facts(muscle.attachments.origin)],
    [message('muscle.insertion'), facts(muscle.attachments.insertion)],
    [
      message('muscle.innervation'),
      muscle.innervation
        .map(({ nerve, roots }) => (roots.length > 0 ? `${nerve} (${roots.join(', ')})` : nerve))
        .join('; '),
    ],
    [message('muscle.actions'), facts(muscle.actions)],
    [message('muscle.otherNames'), [...muscle.synonyms, ...muscle.abbreviations].join('; ')],
  ];
  return (
    <PaperPage sources={shortSources([muscle], details.sources)} nameless={isHidden}>
      {isHidden ? (
        <div className={styles.name}>
          <p className={styles.blank}>{message('paper.name')}</p>
          <p>
            <b className={styles.side}>{message('detail.side', { side })}</b>
          </p>
        </div>
      ) : (
        <PaperName muscle={entry} point={point} side={side} />
      )}
      <div className={styles.plate}>
        <PaperFigure name={name} kinds={point ? ['essential', 'spillover', 'mark'] : ['mark']} />
        <dl className={styles.terms}>
          {terms.map(
            ([term, meaning]) =>
              meaning && (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd className={isHidden ? styles.blank : undefined}>{!isHidden && meaning}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
      {isHidden ? (
        <ul className={styles.points}>
          {entry.points.map(({ id, number }) => (
            <li key={id} className={styles.blank}>
              {message('detail.point', { number })}
            </li>
          ))}
        </ul>
      ) : (
        <PaperPoints points={entry.points} side={side} chosen={point?.id} />
      )}
      {!isHidden && <PaperVerdict verdict={verdict} />}
      <PaperSafety questions={verdict.redFlags} inFull={0} />
    </PaperPage>
  );
}
