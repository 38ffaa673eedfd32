// The page of Find: the place that hurts, what comes first, the likeliest muscles with their best point and why, what to say.
import { type Candidate, rankPoints } from '../../anatomy/lookup.ts';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import { subjectIn } from '../../guide/case/subject-in.ts';
import { advise } from '../../guide/verdict/advise.ts';
import { sidesOf } from '../../space/side.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { capital, inWords, listOf, message } from '../../words/format.ts';
import { useVerdict } from '../guide/verdict/use-verdict.ts';
import { VerdictShape } from '../guide/verdict/VerdictShape.tsx';
import { type AreaEntry, type SymptomEntry, useAtlasData } from '../parts/atlas-data.ts';
import type { GuidedPlace } from '../parts/guided-place.ts';
import { PointMark } from '../parts/Icon.tsx';
import { muscleName } from '../parts/wording.ts';
import { grouped } from './grouped.ts';
import styles from './Paper.module.css';
import { PaperFigure } from './PaperFigure.tsx';
import { PaperPage } from './PaperPage.tsx';
import { PaperSafety } from './PaperSafety.tsx';
import { PaperVerdict } from './PaperVerdict.tsx';
import { shortSources } from './short-sources.ts';

interface PlaceSheetProps {
  area: AreaEntry | undefined;
  symptom: SymptomEntry | undefined;
  place: GuidedPlace;
  details: AtlasDetails;
}

/** Muscles on the sheet. */
const MOST = 4;

export function PlaceSheet({ area, symptom, place, details }: PlaceSheetProps) {
  const { index, muscles } = useAtlasData();
  const said = useAtlas((state) => state.painSide);
  const side = sidesOf(said)[0] ?? 'left';
  const { verdict } = useVerdict(undefined, place);
  const asked = area ? [area.id] : [];
  const ranked = rankPoints(
    index,
    { areas: asked, side, ...(symptom ? { symptom: symptom.id } : {}) },
    new Map(details.shares),
  );
  const best = [...grouped(ranked, ({ muscle, side: lies }) => `${muscle}/${lies}`).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, MOST);
  const name = message('find.place', { place: area?.plain ?? symptom?.text ?? '', side: said ?? 'none' });
  const guides = index.painGuide.filter((guide) =>
    [...asked, ...(symptom?.areas ?? [])].includes(guide.area),
  );
  const names = best.slice(0, 3).flatMap(({ muscle }) => muscles.get(muscle)?.names.english ?? []);
  return (
    <PaperPage sources={shortSources([guides, symptom], details.sources)}>
      <div className={styles.name}>
        <h1>{capital(name)}</h1>
      </div>
      <div className={styles.plate}>
        <div>
          <PaperFigure name={name} kinds={area ? ['area', 'mark'] : ['mark']} />
          {names.length > 0 && (
            <section data-paper-say>
              <h2>{message('paper.say')}</h2>
              <p className={styles.quote}>
                {message('paper.say.place', { place: name, muscles: listOf(names) })}
              </p>
            </section>
          )}
        </div>
        <div>
          <section>
            <h2>{message('paper.likely')}</h2>
            <ol className={styles.candidates}>
              {best.map((candidate) => (
                <OnPaper
                  key={candidate.point + candidate.side}
                  candidate={candidate}
                  details={details}
                  place={place}
                  oneSided={said === 'left' || said === 'right'}
                />
              ))}
            </ol>
          </section>
          {(verdict.modality === 'not-now' || best.length === 0) && <PaperVerdict verdict={verdict} />}
        </div>
      </div>
      <PaperSafety questions={verdict.redFlags} />
    </PaperPage>
  );
}

interface OnPaperProps {
  candidate: Candidate;
  details: AtlasDetails;
  place: GuidedPlace;
  /** The pain is said to be on one side; else no side is claimed for its points. */
  oneSided: boolean;
}

function OnPaper({ candidate: { point: id, side, reasons }, details, place, oneSided }: OnPaperProps) {
  const { points, index } = useAtlasData();
  const answers = useCase((state) => state.answers);
  const found = points.get(id);
  const muscle = found && details.muscles[found.muscle.id];
  if (found === undefined || muscle === undefined) return null;
  const subject = subjectIn(details, muscle, id);
  const verdict = advise({ ...answers, side }, subject, place);
  const covers = reasons.filter(({ kind }) => kind === 'covers').slice(0, 2);
  const why = [...covers, ...reasons.filter(({ kind }) => kind === 'named')].flatMap((reason) => {
    if (reason.kind === 'covers') return [message(`paper.why.${reason.class}`, { label: reason.label })];
    if (reason.kind !== 'named') return [];
    const guides = index.painGuide.filter(({ area }) => area === reason.area);
    return [message('paper.why.named', { sources: shortSources([guides], details.sources) })];
  });
  return (
    <li data-paper-candidate={id}>
      <p>
        <b>{capital(found.muscle.names.plain)}</b> {muscleName(found.muscle)}
      </p>
      <p>
        <PointMark number={found.point.number} /> {found.point.label}
        {oneSided && <>, {message('side.name', { side })}</>}. {capital([...new Set(why)].join('; '))}.
      </p>
      <p className={styles.soft}>
        <VerdictShape modality={verdict.modality} order={verdict.order} /> {inWords(verdict.headline)}
      </p>
    </li>
  );
}
