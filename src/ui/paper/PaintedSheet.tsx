// The page of painted pains: three pictures, the pains in words, the likeliest points and why, the verdict, what to do, when to call.
import '../../words/en/painted-words.ts';
import { useMemo } from 'react';
import { pointKey } from '../../anatomy/pain/point-key.ts';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import { subjectsIn } from '../../guide/case/subject-in.ts';
import { sideOfPoint } from '../../space/side.ts';
import { useAtlas, useAtlasNow } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { capital, message } from '../../words/format.ts';
import { GuideWord } from '../find/GuideWord.tsx';
import { FIRST } from '../find/use-candidates.ts';
import { useVerdict } from '../guide/verdict/use-verdict.ts';
import { feelsInWords, saidOf } from '../painted/pain-facts.ts';
import { byMuscle, orderRules, type PaintedMuscle, reasonsInWords } from '../painted/painted-reasons.ts';
import { paperFigures } from '../painted/paper-figures.ts';
import { letterOf } from '../painted/summary-lines.ts';
import { nameOfPain, placeOfPain, usePainReplies } from '../painted/use-pain-replies.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { type GuidedPlace, useGuidedPlace } from '../parts/guided-place.ts';
import { muscleName } from '../parts/wording.ts';
import styles from './Paper.module.css';
import { PaperCare } from './PaperCare.tsx';
import { PaperFigure, PicturesContext } from './PaperFigure.tsx';
import { PaperPage } from './PaperPage.tsx';
import { PaperSafety } from './PaperSafety.tsx';
import { PaperVerdict } from './PaperVerdict.tsx';
import { shortSources } from './short-sources.ts';

/** Muscles with details. */
const MOST_WITH_DETAILS = 10;

export function PaintedSheet({ details }: { details: AtlasDetails }) {
  const data = useAtlasData();
  const reply = usePainReplies((replies) => replies.reply);
  const drawn = useAtlas((state) => state.drawing.pains);
  const withDetails = useAtlasNow((state) => state.paperDetails);
  const answers = useCase((state) => state.answers);
  const guided = useGuidedPlace();
  const rows = useMemo(() => byMuscle(reply?.candidates ?? []), [reply]);
  const best = rows.slice(0, FIRST);
  const likely = useMemo(
    () =>
      subjectsIn(
        details,
        rows.slice(0, FIRST).map((row) => row.best),
      ),
    [rows, details],
  );
  const { verdict } = useVerdict(undefined, guided, likely);
  const first = likely[0];
  const ofFirst = useVerdict(first, guided, undefined, best[0]?.best.side).verdict;
  if (reply === null || reply.pains.length === 0) return null;
  const places = reply.pains.map((pain) => placeOfPain(pain, data));
  const name = capital(places.join('; '));
  const sources = shortSources([first?.muscle?.relief, verdict.reasons], details.sources);
  return (
    <>
      <PaperPage sources={sources}>
        <div className={styles.name}>
          <h1>{message('paintedPaper.title')}</h1>
        </div>
        <div className={styles.plate}>
          <div>
            <PicturesContext value={paperFigures()}>
              <PaperFigure name={name} kinds={['paint', 'mark']} />
            </PicturesContext>
            <section data-paper-pains>
              <h2>{message('painted.title')}</h2>
              <ul>
                {reply.pains.map((pain) => {
                  const own = drawn.find(({ id }) => id === pain.id);
                  const said = own ? feelsInWords(saidOf(own, answers, reply.pains.length === 1)) : '';
                  return (
                    <li key={pain.id}>
                      {nameOfPain(pain, data)}
                      {said !== '' && `: ${said}`}
                    </li>
                  );
                })}
              </ul>
            </section>
          </div>
          <div>
            <PaperVerdict verdict={verdict} />
            <section>
              <h2>{message(reply.kind === 'points' ? 'paper.likely' : 'painted.nerve.still')}</h2>
              {reply.kind !== 'points' && (
                <p>
                  {message(reply.kind === 'numb-in-dermatome' ? 'painted.nerve.numb' : 'painted.nerve.none')}
                </p>
              )}
              <ol className={styles.candidates}>
                {best.map((row, at) => (
                  <OnPaper
                    key={row.muscle}
                    row={row}
                    letter={letterOf(at)}
                    details={details}
                    guided={guided}
                  />
                ))}
              </ol>
            </section>
          </div>
        </div>
        <PaperSafety questions={verdict.redFlags} />
        {verdict.modality !== 'not-now' && <PaperCare statements={ofFirst.protocol.selfCare} />}
      </PaperPage>
      {withDetails && (
        <div className={styles.details} data-paper-details>
          <section>
            <h2>{message('paper.likely')}</h2>
            <ol className={styles.candidates}>
              {rows.slice(0, MOST_WITH_DETAILS).map((row, at) => (
                <OnPaper
                  key={row.muscle}
                  row={row}
                  letter={letterOf(at)}
                  details={details}
                  guided={guided}
                  finding
                />
              ))}
            </ol>
          </section>
          <section>
            <h2>{message('painted.order')}</h2>
            {orderRules.map((rule) => (
              <p key={rule}>{message(`painted.order.${rule}`)}</p>
            ))}
          </section>
        </div>
      )}
    </>
  );
}

interface OnPaperProps {
  row: PaintedMuscle;
  /** The best are marked with it in the pictures. */
  letter: string;
  details: AtlasDetails;
  guided: GuidedPlace | undefined;
  /** With how it is found. */
  finding?: boolean;
}

function OnPaper({ row: { best }, letter, details, guided, finding = false }: OnPaperProps) {
  const data = useAtlasData();
  const found = data.points.get(best.point);
  const pressed = useCase((state) => state.pressed[pointKey(best.point, best.side)]);
  if (found === undefined) return null;
  const { muscle, point } = found;
  const record = details.muscles[muscle.id]?.points.find(({ id }) => id === point.id);
  return (
    <li data-paper-candidate={point.id}>
      <p>
        <b>
          {letter} {capital(muscle.names.plain)}
        </b>{' '}
        {muscleName(muscle)}
      </p>
      <p>
        {message('painted.pointName', {
          muscle: muscleName(muscle),
          number: point.number,
          label: point.label,
          side: sideOfPoint(point, best.side),
        })}
        {'. '}
        {reasonsInWords(best, data, null).join('; ')}.
      </p>
      {finding && <p>{record?.find.text}</p>}
      {guided && (
        <p className={styles.soft}>
          <GuideWord
            muscle={muscle.id}
            point={point.id}
            side={best.side}
            place={{ guided }}
            details={details}
          />
          {pressed && ` ${message('painted.press')} ${message(`painted.press.${pressed}`)}`}
        </p>
      )}
    </li>
  );
}
