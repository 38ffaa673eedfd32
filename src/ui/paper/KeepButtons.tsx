// Two buttons of a result: save the picture of the body with name, side and legend, and copy the words.
import { useEffect, useRef, useState } from 'react';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { type SoughtPlace, useSoughtPlace } from '../find/sought-place.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { muscleName, pointName } from '../parts/wording.ts';
import type { Kept } from './kept-result.ts';
import styles from './ResultActions.module.css';

const loadKept = () => import('./keep-now.ts');

/** @param link makes the address of what is shown, when it is wanted */
export function KeepButtons({ link }: { link: () => string }) {
  const kept = useKept();
  const hasPicture = useAtlas(({ scene }) => scene === 'ready');
  const notify = useAtlasAction('notify');
  const [said, setSaid] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const name = kept?.name ?? '';
  useEffect(() => {
    if (name !== '') setByHand(null);
  }, [name]);
  useEffect(() => {
    if (byHand !== null) field.current?.select();
  }, [byHand]);
  if (kept === null) return null;
  const act = async (what: 'savePicture' | 'copyWords'): Promise<void> => {
    try {
      const result = await (await loadKept())[what]({ ...kept, link: link() });
      if (result === 'failed') notify('notice.lessPicture');
      else if (result === 'done') setSaid({ of: name, text: message(`keep.${what}.done`) });
      else setByHand(result.byHand);
    } catch (fault) {
      reportFault('keeping a result', fault, () => notify('notice.lessPicture'));
    }
  };
  return (
    <>
      {hasPicture && (
        <button type="button" onClick={() => act('savePicture')}>
          {message('keep.savePicture')}
        </button>
      )}
      <button type="button" onClick={() => act('copyWords')}>
        {message('keep.copyWords')}
      </button>
      <span role="status" className={styles.said}>
        {said?.of === name && said.text}
      </span>
      {byHand !== null && (
        <textarea ref={field} readOnly rows={4} value={byHand} aria-label={message('keep.byHand')} />
      )}
    </>
  );
}

/** What is chosen, by its name with its side; null where nothing is. */
function useKept(): Omit<Kept, 'link'> | null {
  const { points, muscles } = useAtlasData();
  const side = useAtlas((state) => state.side);
  const chosen = useAtlas((state) => (state.point === null ? undefined : points.get(state.point)));
  const muscle = useAtlas((state) => (state.muscle === null ? undefined : muscles.get(state.muscle)));
  const place = useSoughtPlace();
  if (chosen) return { name: pointName(chosen.muscle, chosen.point, side), point: chosen.point, side };
  const name = muscle
    ? message('scene.muscle', { muscle: muscleName(muscle), side }).replace(/\.$/, '')
    : place && placeName(place);
  return name == null ? null : { name, point: undefined, side };
}

/** A place with its side, as far as that has been said: a picture that leaves the page must not leave it out. */
function placeName({ name, sided, side }: SoughtPlace): string {
  return sided ? message('keep.place', { place: name, side: side ?? 'unsaid' }) : name;
}
