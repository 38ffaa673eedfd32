// The chosen point or muscle: its names and pain at once, everything else as soon as the long texts are here.
import { memo, useEffect, useState } from 'react';
import type { Side } from '../../space/side.ts';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { MuscleFlags } from '../guide/safety/EarlyFlags.tsx';
import { ResultActions } from '../paper/ResultActions.tsx';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import { Later } from '../parts/Later.tsx';
import { partOf } from '../parts/late-part.tsx';
import { TextsMissing } from '../parts/TextsMissing.tsx';
import { SessionSlot } from '../session/SessionSlot.tsx';
import styles from './Detail.module.css';
import { DetailHead } from './DetailHead.tsx';
import { detailParts } from './detail-parts.ts';
import { Opening } from './Opening.tsx';
import { ZoneSection } from './ZoneSection.tsx';

const DetailAnswer = partOf(detailParts, 'DetailAnswer');
const DetailBody = partOf(detailParts, 'DetailBody');

/** Once the body stands, or never will: what the first choice needs is there before the choice. */
function usePreload(): void {
  const settled = useAtlas(({ scene }) => scene !== 'loading');
  useEffect(() => {
    if (settled)
      detailParts
        .wait()
        .catch((fault: unknown) => reportFault('fetching the guide ahead of a choice', fault));
  }, [settled]);
}

/** The zone on the body is painted first; the texts follow in a render of their own. */
export function DetailPanel() {
  usePreload();
  const muscle = useAtlas((state) => state.muscle);
  const point = useAtlas((state) => state.point);
  const side = useAtlas((state) => state.side);
  return <Detail muscleId={muscle} pointId={point} side={side} />;
}

interface DetailProps {
  muscleId: string | null;
  pointId: string | null;
  side: Side;
}

const Detail = memo(function Detail({ muscleId, pointId, side }: DetailProps) {
  const { muscles, points } = useAtlasData();
  const details = useDetails();
  const hideLabels = useAtlas((state) => state.hideLabels);
  const [revealed, setRevealed] = useState<string | null>(null);
  useEffect(() => {
    if (!hideLabels) setRevealed(null);
  }, [hideLabels]);
  const entry = muscleId === null ? undefined : muscles.get(muscleId);
  const point = pointId === null ? undefined : points.get(pointId)?.point;
  if (entry === undefined) {
    return (
      <section className={styles.panel} data-empty aria-label={message('detail.region')} id="detail">
        <Opening />
      </section>
    );
  }
  const hidden = hideLabels && revealed !== entry.id;
  const body = details.status === 'ready' && !hidden ? details.details.muscles[entry.id] : undefined;
  const zones = point && <ZoneSection point={point} />;
  const texts = body && details.status === 'ready' ? { muscle: body, details: details.details } : undefined;
  return (
    <section
      className={styles.panel}
      aria-labelledby="detail-title"
      id="detail"
      data-muscle={entry.id}
      data-selected-point={point?.id}
      data-selected-side={point ? side : undefined}
    >
      <DetailHead muscle={entry} point={point} hidden={hidden} onReveal={() => setRevealed(entry.id)} />
      {!hidden && (
        <>
          <div className={styles.verdictPlace}>
            {texts && (
              <Later missing={message('sure.failed')}>
                <DetailAnswer muscle={texts.muscle} pointId={point?.id ?? null} details={texts.details} />
              </Later>
            )}
          </div>
          {/* Red flags wait for nothing: they are asked while the texts are on their way, and when they cannot be had. */}
          <MuscleFlags muscle={entry} point={point} />
        </>
      )}
      <SessionSlot at="point" />
      <ResultActions />
      <TextsMissing />
      {!texts && zones}
      {details.status === 'loading' && <Waiting />}
      {texts && (
        <Later missing={message('detail.failed')} waiting={<Waiting />} instead={zones}>
          <DetailBody
            entry={entry}
            muscle={texts.muscle}
            pointId={point?.id ?? null}
            details={texts.details}
          />
        </Later>
      )}
    </section>
  );
});

function Waiting() {
  return <p className={styles.wait}>{message('detail.loading')}</p>;
}
