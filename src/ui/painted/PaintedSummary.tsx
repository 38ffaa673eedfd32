// To keep or hand over: the summary on paper, as a picture, as data, as a link and as a code for a phone. All of it is made here.
import '../../words/en/painted-keep-words.ts';
import { useMemo, useState } from 'react';
import type { PainReply } from '../../anatomy/pain/pain-desk.ts';
import type { Subject } from '../../guide/case/traits.ts';
import { sideOfPoint } from '../../space/side.ts';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlas, useAtlasStore } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { message } from '../../words/format.ts';
import { FIRST } from '../find/use-candidates.ts';
import { useSafetyState } from '../guide/safety/use-safety.ts';
import { useVerdict } from '../guide/verdict/use-verdict.ts';
import { ResultActions } from '../paper/ResultActions.tsx';
import { useAtlasData } from '../parts/atlas-data.ts';
import { useGuidedPlace } from '../parts/guided-place.ts';
import { localMinute } from '../parts/local-day.ts';
import { saveFile } from '../parts/save-file.ts';
import { muscleName } from '../parts/wording.ts';
import { KeptDrawings } from './KeptDrawings.tsx';
import { LinkCode } from './LinkCode.tsx';
import styles from './Painted.module.css';
import { feelsInWords, saidOf } from './pain-facts.ts';
import { painSummary } from './pain-summary.ts';
import { byMuscle } from './painted-reasons.ts';
import { paperFigures, usePaperFigures } from './paper-figures.ts';
import { summaryImage } from './summary-image.ts';
import { summaryLines } from './summary-lines.ts';
import { nameOfPain } from './use-pain-replies.ts';
import { usePaintedPlace } from './use-painted-place.ts';

export function PaintedSummary({ reply, likely }: { reply: PainReply; likely: readonly Subject[] }) {
  usePaperFigures(reply);
  const store = useAtlasStore();
  const data = useAtlasData();
  const pains = useAtlas((state) => state.drawing.pains);
  const answers = useCase((state) => state.answers);
  const guided = useGuidedPlace();
  const { verdict } = useVerdict(undefined, guided, likely);
  const best = useMemo(() => byMuscle(reply.candidates).slice(0, FIRST), [reply]);
  const ofFirst = useVerdict(likely[0], guided, undefined, best[0]?.best.side).verdict;
  const safety = useSafetyState(usePaintedPlace());
  const [code, setCode] = useState(false);
  const [withAnswers, setWithAnswers] = useState(false);
  const name = () => `painted-pain-${localMinute(new Date())}`;
  const saveData = (): void => {
    const { body } = store.getState();
    const summary = painSummary({ pains, reply, answers, body, verdict, data, now: new Date() });
    saveFile(`${name()}.json`, new Blob([JSON.stringify(summary, null, 1)], { type: 'application/json' }));
  };
  const saveImage = async (): Promise<void> => {
    const lines = summaryLines({
      pains: reply.pains.map((pain) => {
        const own = pains.find(({ id }) => id === pain.id);
        const feels = own ? feelsInWords(saidOf(own, answers, reply.pains.length === 1)) : '';
        return { name: nameOfPain(pain, data), feels };
      }),
      muscles: best.flatMap(({ best: { point, side } }) => {
        const found = data.points.get(point);
        if (found === undefined) return [];
        const { muscle, point: entry } = found;
        return [
          message('point.name', {
            muscle: muscleName(muscle),
            number: entry.number,
            side: sideOfPoint(entry, side),
          }),
        ];
      }),
      verdict,
      safety,
      care: ofFirst.protocol.selfCare,
      day: Date.now(),
    });
    try {
      const image = await summaryImage(paperFigures(), lines);
      if (image === null) store.getState().notify('notice.noPicture');
      else saveFile(`${name()}.png`, image);
    } catch (fault) {
      reportFault('drawing the summary as a picture', fault, () =>
        store.getState().notify('notice.noPicture'),
      );
    }
  };
  return (
    <section className={styles.summary} data-painted-summary>
      <ResultActions onWithAnswers={setWithAnswers} />
      <div className={styles.actions}>
        <button type="button" aria-expanded={code} onClick={() => setCode(!code)}>
          {message('paintedKeep.code')}
        </button>
        <button type="button" onClick={saveImage}>
          {message('paintedKeep.image')}
        </button>
        <button type="button" onClick={saveData}>
          {message('paintedKeep.data')}
        </button>
      </div>
      {code && <LinkCode withAnswers={withAnswers} />}
      <p className={styles.soft}>{message('paintedKeep.here')}</p>
      <KeptDrawings reply={reply} />
    </section>
  );
}
