// The page of Find: the place that hurts, what comes first, the likeliest muscles with their best point and why, what to say.
import { type Candidate, extentOf } from '../../anatomy/lookup.ts';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import { capital, message } from '../../words/format.ts';
import { whyText } from '../find/CandidateRow.tsx';
import { GuideWord } from '../find/GuideWord.tsx';
import { usePlaceSaying } from '../find/place-saying.ts';
import type { SoughtPlace } from '../find/sought-place.ts';
import { pointSide, useCandidates } from '../find/use-candidates.ts';
import { usePlaceVerdict } from '../find/use-place-verdict.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { PointMark } from '../parts/Icon.tsx';
import { muscleName } from '../parts/wording.ts';
import styles from './Paper.module.css';
import { PaperFigure } from './PaperFigure.tsx';
import { PaperPage } from './PaperPage.tsx';
import { PaperSafety } from './PaperSafety.tsx';
import { PaperVerdict } from './PaperVerdict.tsx';
import { shortSources } from './short-sources.ts';

interface PlaceSheetProps {
  place: SoughtPlace;
  details: AtlasDetails;
}

/** Muscles on the sheet. */
const MOST = 4;

export function PlaceSheet({ place, details }: PlaceSheetProps) {
  const { index } = useAtlasData();
  const { area, symptom } = place;
  const { verdict } = usePlaceVerdict(place);
  const said = usePlaceSaying(place);
  const best = useCandidates(place)
    .slice(0, MOST)
    .map((row) => row.best);
  const name = message('find.place', { place: place.name, side: place.side ?? 'none' });
  const hurting = [...(area ? [area.id] : []), ...(symptom?.areas ?? [])];
  const guides = index.painGuide.filter((guide) => hurting.includes(guide.area));
  return (
    <PaperPage sources={shortSources([guides, symptom], details.sources)}>
      <div className={styles.name}>
        <h1>{capital(name)}</h1>
      </div>
      <div className={styles.plate}>
        <div>
          <PaperFigure name={name} kinds={area ? ['area', 'mark'] : ['mark']} />
          <section data-paper-say>
            <h2>{message('paper.say')}</h2>
            <p className={styles.quote}>{message('say.quoted', { said })}</p>
          </section>
        </div>
        <div>
          <PaperVerdict verdict={verdict} />
          <section>
            <h2>{message('paper.likely')}</h2>
            <ol className={styles.candidates}>
              {best.map((candidate) => (
                <OnPaper key={candidate.muscle} candidate={candidate} details={details} place={place} />
              ))}
            </ol>
          </section>
        </div>
      </div>
      <PaperSafety questions={verdict.redFlags} />
    </PaperPage>
  );
}

interface OnPaperProps {
  candidate: Candidate;
  details: AtlasDetails;
  place: SoughtPlace;
}

function OnPaper({ candidate, details, place }: OnPaperProps) {
  const found = useAtlasData().points.get(candidate.point);
  const why = useWhy(candidate, details, place);
  if (found === undefined) return null;
  const { muscle, point } = found;
  return (
    <li data-paper-candidate={point.id}>
      <p>
        <b>{capital(muscle.names.plain)}</b> {muscleName(muscle)}
      </p>
      <p>
        <PointMark number={point.number} /> {point.label}
        {message('find.pointSide', { side: pointSide(candidate, place, point) })}. {capital(why)}.
      </p>
      <p className={styles.soft}>
        <GuideWord muscle={muscle.id} point={point.id} place={place} details={details} />
      </p>
    </li>
  );
}

/** The zones that reach the place and the books that name it for the muscle; else what its row in Find says. */
function useWhy({ reasons }: Candidate, details: AtlasDetails, place: SoughtPlace): string {
  const data = useAtlasData();
  const covers = reasons
    .flatMap((reason) => {
      const extent = reason.kind === 'covers' && extentOf(reason);
      return extent && extent !== 'edge' ? [message(`paper.why.${extent}`, reason)] : [];
    })
    .slice(0, 2);
  const named = reasons.flatMap((reason) => {
    if (reason.kind !== 'named') return [];
    const guides = data.index.painGuide.filter(({ area }) => area === reason.area);
    return [message('paper.why.named', { sources: shortSources([guides], details.sources) })];
  });
  const why = [...new Set([...covers, ...named])];
  return why.length > 0 ? why.join('; ') : whyText(reasons, data, place);
}
