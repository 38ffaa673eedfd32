// The page for a point, or for a muscle with its points: what it is, what it calls for, what comes first, what to do and say.
import type { AtlasDetails, MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { hazardsOf } from '../../guide/case/hazards.ts';
import { useAtlas, useAtlasNow } from '../../state/use-atlas.ts';
import { listOf, message } from '../../words/format.ts';
import { useSubject } from '../detail/DetailAnswer.tsx';
import { useVerdict } from '../guide/verdict/use-verdict.ts';
import type { GuidedPlace } from '../parts/guided-place.ts';
import { muscleName, pointName } from '../parts/wording.ts';
import { DetailsOnPaper } from './DetailsOnPaper.tsx';
import styles from './Paper.module.css';
import { PaperCare, PaperSay } from './PaperCare.tsx';
import { PaperFigure } from './PaperFigure.tsx';
import { PaperName } from './PaperName.tsx';
import { PaperPage } from './PaperPage.tsx';
import { PaperPoints } from './PaperPoints.tsx';
import { PaperSafety } from './PaperSafety.tsx';
import { PaperVerdict } from './PaperVerdict.tsx';
import { PaperZones } from './PaperZones.tsx';
import { shortSources } from './short-sources.ts';

export interface ChosenOnPaper {
  entry: MuscleEntry;
  muscle: Muscle;
  point: PointEntry | undefined;
  details: AtlasDetails;
}

export function PointSheet({
  entry,
  muscle,
  point,
  details,
  area,
}: ChosenOnPaper & { area: GuidedPlace | undefined }) {
  const side = useAtlas((state) => state.side);
  const withDetails = useAtlasNow((state) => state.paperDetails);
  const subject = useSubject(muscle, point?.id ?? null, details);
  const { verdict } = useVerdict(subject, area);
  const name = point ? pointName(entry, point, side) : muscleName(entry);
  const record = muscle.points.find(({ id }) => id === point?.id);
  const hazards = hazardsOf(muscle, record);
  const sources = shortSources([record ?? muscle.points, muscle.relief, verdict.reasons], details.sources);
  return (
    <>
      <PaperPage sources={sources}>
        <PaperName muscle={entry} point={point} side={side} />
        <div className={styles.plate}>
          <PaperFigure name={name} kinds={point ? ['essential', 'spillover', 'mark'] : ['mark']} />
          <div>
            {point ? (
              <PaperZones point={point} side={side} />
            ) : (
              <PaperPoints points={entry.points} side={side} />
            )}
            <PaperVerdict verdict={verdict} />
            {hazards.length > 0 && (
              <p>{message('paper.spare', { names: listOf(hazards.map((hazard) => hazard.name)) })}</p>
            )}
            <PaperSay verdict={verdict} muscle={entry} side={point ? side : null} />
          </div>
        </div>
        <PaperSafety questions={verdict.redFlags} />
        <PaperCare statements={verdict.protocol.selfCare} />
      </PaperPage>
      {withDetails && <DetailsOnPaper muscle={muscle} point={record} verdict={verdict} />}
    </>
  );
}
