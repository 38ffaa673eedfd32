// What a muscle is confused with: main pains on much the same skin, by what they are told apart, and points over or under its own.
import { learn } from 'virtual:atlas/learn';
import '../../../words/en/late-words.ts';
import '../../../words/en/study-words.ts';
import type { AtlasDetails } from '../../../dataset/atlas-index.ts';
import type { AlikePain } from '../../../dataset/learn-texts.ts';
import type { Muscle } from '../../../dataset/muscle-schema.ts';
import { useAtlasAction } from '../../../state/use-atlas.ts';
import { toldApart } from '../../../study/told-apart.ts';
import { listOf, message } from '../../../words/format.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import { muscleName } from '../../parts/wording.ts';
import { muscleTerms } from '../cards/muscle-terms.ts';
import styles from './Learn.module.css';

interface AlikeMusclesProps {
  muscle: Muscle;
  details: AtlasDetails;
}

export function AlikeMuscles({ muscle, details }: AlikeMusclesProps) {
  const alike = learn.alike[muscle.id] ?? [];
  const beside = learn.beside[muscle.id] ?? [];
  return (
    <div className={styles.alike}>
      <p className={styles.from}>{message(alike.length > 0 ? 'alike.from' : 'alike.none')}</p>
      <ul>
        {alike.map((one) => {
          const other = details.muscles[one.muscle];
          return (
            other && <AlikeOne key={one.muscle} one={one} own={muscle} other={other} details={details} />
          );
        })}
      </ul>
      {beside.length > 0 && (
        <>
          <h4>{message('alike.beside')}</h4>
          <p className={styles.from}>{message('alike.besideFrom')}</p>
          <ul>
            {beside.map(({ muscle: id, own, other: number, mm, deeperMm }) => {
              const other = details.muscles[id];
              if (!other) return null;
              const deep = deeperMm > 0 ? 'deeper' : 'nearer';
              return (
                <li key={id} data-beside-point={id}>
                  <b>{message('alike.lead', { muscle: muscleName(other), other: number })}</b>:{' '}
                  {message('alike.besideAt', { mm, own, deep, by: Math.abs(deeperMm) })}
                  <OpenBoth own={muscle} other={other} />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

interface AlikeOneProps extends AlikeMusclesProps {
  one: AlikePain;
  own: Muscle;
  other: Muscle;
}

function AlikeOne({ one, own, other, details }: Omit<AlikeOneProps, 'muscle'>) {
  const rows = useDifferences(one, own, other, details);
  return (
    <li data-alike={other.id}>
      <b>{message('alike.lead', { muscle: muscleName(other), other: one.other })}</b>{' '}
      {message('alike.share', { own: one.own, there: one.shareOfOwn, here: one.shareOfOther })}
      <dl>
        {rows.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <OpenBoth own={own} other={other} />
    </li>
  );
}

/** What tells them apart, row by row; only what differs. */
function useDifferences(one: AlikePain, own: Muscle, other: Muscle, details: AtlasDetails) {
  const { areas } = useAtlasData();
  const ourPoint = own.points.find(({ number }) => number === one.own);
  const theirPoint = other.points.find(({ number }) => number === one.other);
  if (!ourPoint || !theirPoint) return [];
  const source = { shares: new Map(details.shares) };
  const differ = toldApart(source, { muscle: own, point: ourPoint }, { muscle: other, point: theirPoint });
  // Some names have an "and" of their own.
  const names = (ids: readonly string[]) => ids.flatMap((id) => areas.get(id)?.name ?? []).join('; ');
  const nerve = (of: Muscle) =>
    listOf(muscleTerms(of).find(({ key }) => key === 'innervation')?.meanings ?? []);
  const versus = (there: string, here: string) => message('alike.versus', { there, here });
  const rows = [
    ...(differ.there.length > 0 ? [{ term: message('alike.there'), text: names(differ.there) }] : []),
    ...(differ.here.length > 0 ? [{ term: message('alike.here'), text: names(differ.here) }] : []),
    ...(differ.nerve ? [{ term: message('alike.nerve'), text: versus(nerve(other), nerve(own)) }] : []),
    ...(differ.layer
      ? [
          {
            term: message('alike.layer'),
            text: versus(message(`layer.${other.layer}`), message(`layer.${own.layer}`)),
          },
        ]
      : []),
    ...(differ.work ? [{ term: message('alike.work'), text: other.actions[0]?.text ?? '' }] : []),
  ];
  if (rows.length > 0) return rows;
  // One pain, one nerve, one work: then by where they begin.
  const origin = (of: Muscle) => of.attachments.origin.map(({ text }) => text.replace(/\.$/, '')).join('; ');
  return [{ term: message('muscle.origin'), text: versus(origin(other), origin(own)) }];
}

function OpenBoth({ own, other }: { own: Muscle; other: Muscle }) {
  const openBeside = useAtlasAction('openBeside');
  return (
    <button type="button" className={styles.open} onClick={() => openBeside(`${own.id}.${other.id}`)}>
      {message('alike.open', { muscle: muscleName(other) })}
    </button>
  );
}
