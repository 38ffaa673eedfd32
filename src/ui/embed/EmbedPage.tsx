// The plate in a frame on someone else's page: picture, name, verdict, when to see a doctor, and the way to the whole atlas. Nothing else.
import '../../words/en/handout-words.ts';
import '../../words/en/late-words.ts';
import type { ReactNode } from 'react';
import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { readsPlainly } from '../../state/audience.ts';
import { atlasLink } from '../../state/link.ts';
import { useAtlas, useAtlasStore } from '../../state/use-atlas.ts';
import { capital, inWords, message } from '../../words/format.ts';
import { useSubject } from '../detail/DetailAnswer.tsx';
import { whyInLine } from '../guide/verdict/because.ts';
import { useVerdict } from '../guide/verdict/use-verdict.ts';
import { VerdictShape } from '../guide/verdict/VerdictShape.tsx';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import { ZoneSwatch } from '../parts/Icon.tsx';
import { TextsMissing } from '../parts/TextsMissing.tsx';
import { muscleName, pointName } from '../parts/wording.ts';
import { LiveRegion } from '../shell/LiveRegion.tsx';
import { PlateMessage } from '../shell/PlateMessage.tsx';
import styles from './Embed.module.css';

/** `scene` fills the frame. */
export function EmbedPage({ scene }: { scene: ReactNode }) {
  const { muscles, points } = useAtlasData();
  const muscle = useAtlas((state) => (state.muscle === null ? undefined : muscles.get(state.muscle)));
  const point = useAtlas((state) => (state.point === null ? undefined : points.get(state.point)?.point));
  const hasPicture = useAtlas((state) => state.scene !== 'unavailable');
  return (
    <main className={styles.page} data-embedded>
      <header className={styles.head}>{muscle ? <Name muscle={muscle} point={point} /> : <Title />}</header>
      <div className={styles.picture}>
        <div className={styles.drawn} data-hidden={!hasPicture || undefined}>
          {scene}
        </div>
        <PlateMessage />
      </div>
      {point && hasPicture && <Legend point={point} />}
      {muscle && <VerdictPlace muscle={muscle} point={point} />}
      <p className={styles.safety}>{message('embed.safety')}</p>
      <WayOut />
      <LiveRegion />
    </main>
  );
}

function Title() {
  return <h1>{message('app.title')}</h1>;
}

function Name({ muscle, point }: { muscle: MuscleEntry; point: PointEntry | undefined }) {
  const side = useAtlas((state) => state.side);
  const plainly = useAtlas(readsPlainly);
  const exact = point ? pointName(muscle, point, side) : muscleName(muscle);
  const plain = capital(muscle.names.plain);
  return (
    <>
      <h1>{plainly ? plain : exact}</h1>
      <p>{plainly ? exact : plain}</p>
    </>
  );
}

function Legend({ point: { zones } }: { point: PointEntry }) {
  const classes = new Set(zones.map((zone) => zone.class));
  return (
    <ul className={styles.legend} aria-label={message('legend.label')}>
      {(['essential', 'spillover'] as const)
        .filter((kind) => classes.has(kind))
        .map((kind) => (
          <li key={kind}>
            <ZoneSwatch kind={kind} />
            {message(`legend.${kind}`)}
          </li>
        ))}
    </ul>
  );
}

function VerdictPlace({ muscle, point }: { muscle: MuscleEntry; point: PointEntry | undefined }) {
  const state = useDetails();
  const record = state.status === 'ready' ? state.details.muscles[muscle.id] : undefined;
  return (
    <div className={styles.verdict}>
      {record && state.status === 'ready' && (
        <VerdictWord record={record} pointId={point?.id ?? null} details={state.details} />
      )}
      <TextsMissing>{message('sure.failed')}</TextsMissing>
    </div>
  );
}

interface VerdictWordProps {
  readonly record: Muscle;
  readonly pointId: string | null;
  readonly details: Parameters<typeof useSubject>[2];
}

function VerdictWord({ record, pointId, details }: VerdictWordProps) {
  const { verdict } = useVerdict(useSubject(record, pointId, details), undefined);
  return (
    <section data-verdict={verdict.modality}>
      <h2>
        <VerdictShape modality={verdict.modality} order={verdict.order} />
        {inWords(verdict.headline)}
      </h2>
      <p>{whyInLine(verdict)}</p>
    </section>
  );
}

/** In a page of its own: the host's stays where it is. */
function WayOut() {
  const store = useAtlasStore();
  const query = useAtlas((state) => atlasLink.write({ ...state, embed: null }));
  return (
    <p className={styles.out}>
      <a
        href={query}
        target="_blank"
        rel="noopener"
        // The address of the choice as it is now.
        onClick={(event) => {
          event.currentTarget.href = atlasLink.write({ ...store.getState(), embed: null });
        }}
      >
        {message('embed.out')}
      </a>
    </p>
  );
}
