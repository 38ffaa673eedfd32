// The hand-out over the page: made by a therapist, or read by the client whose phone was given its link. A chunk of its own.
import '../../words/en/handout-words.ts';
import '../../words/en/late-words.ts';
import { useMemo, useState } from 'react';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import { subjectIn } from '../../guide/case/subject-in.ts';
import { advise } from '../../guide/verdict/advise.ts';
import type { AtlasState, PointOnSide } from '../../state/atlas-state.ts';
import { pinOf } from '../../state/pin.ts';
import { useAnswers } from '../../state/use-answers.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { shortSources } from '../paper/short-sources.ts';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import { useGuidedPlace } from '../parts/guided-place.ts';
import { PageDialog } from '../parts/PageDialog.tsx';
import { TextsMissing } from '../parts/TextsMissing.tsx';
import styles from './HandoutMaker.module.css';
import { HandoutMaker } from './HandoutMaker.tsx';
import { HandoutReader } from './HandoutReader.tsx';
import type { Handed, HandedPoint } from './handed.ts';
import { handoutContent } from './handout-content.ts';
import { firstHanded } from './handout-link.ts';
import { handoutTogether } from './handout-together.ts';
import { useHandoutPictures } from './use-handout-pictures.ts';

export function HandoutDialog({ mode }: { mode: NonNullable<AtlasState['handout']> }) {
  const openHandout = useAtlasAction('openHandout');
  const details = useDetails();
  return (
    <PageDialog
      name="handout"
      title={message(mode === 'make' ? 'handout.title' : 'handout.head')}
      closeLabel={message('handout.close')}
      onClose={() => openHandout(null)}
      dialogClass={mode === 'make' ? styles.dialog : styles.reading}
    >
      {details.status === 'loading' && <p role="status">{message('detail.loading')}</p>}
      <TextsMissing />
      {details.status === 'ready' && <Chosen mode={mode} details={details.details} />}
    </PageDialog>
  );
}

function Chosen({ mode, details }: { mode: 'make' | 'read'; details: AtlasDetails }) {
  const begun = useAtlas((state) => firstHanded(state).map(pinOf).join('.'));
  // A hand-out of other points begins anew.
  return <HandedOut key={begun} mode={mode} details={details} />;
}

function HandedOut({ mode, details }: { mode: 'make' | 'read'; details: AtlasDetails }) {
  const state = useAtlas((all) => all);
  const [points, setPoints] = useState(() => firstHanded(state));
  const { handed, status } = useHandedPoints(points, details);
  if (mode === 'read') return <HandoutReader points={points} handed={handed} status={status} />;
  return <HandoutMaker points={points} onPoints={setPoints} handed={handed} status={status} />;
}

function useHandedPoints(points: readonly PointOnSide[], details: AtlasDetails) {
  const { points: entries } = useAtlasData();
  const answers = useAnswers();
  const area = useGuidedPlace();
  const { pictures, together, status } = useHandoutPictures(points);
  const list = useMemo(
    () =>
      points.flatMap(({ point: id, side }): HandedPoint[] => {
        const found = entries.get(id);
        const record = found && details.muscles[found.muscle.id];
        if (!found || !record) return [];
        const subject = subjectIn(details, record, id);
        const verdict = advise({ ...answers, side }, subject, area);
        const { muscle, point } = found;
        const outOfReach = subject.traits.grip === 'none';
        const pin = pinOf({ point: id, side });
        return [
          {
            pin,
            content: handoutContent({ muscle, point, side, verdict, outOfReach }),
            pictures: pictures.get(pin),
            sources: shortSources([subject.point, record.relief], details.sources),
          },
        ];
      }),
    [points, details, entries, answers, area, pictures],
  );
  const handed: Handed = useMemo(
    () => ({ points: list, shared: handoutTogether(list.map(({ content }) => content)), whole: together }),
    [list, together],
  );
  return { handed, status };
}
