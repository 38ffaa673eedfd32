// Share, copy the link, print: one row under each result.
import '../../words/en/late-words.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { readsPlainly } from '../../state/audience.ts';
import { late } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlas, useAtlasAction, useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useSoughtPlace } from '../find/sought-place.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Icon } from '../parts/Icon.tsx';
import { LaterOver } from '../parts/LaterOver.tsx';
import { latePart } from '../parts/late-part.tsx';
import { printPage } from '../parts/print-page.ts';
import { PresentButton } from '../showing/PresentButton.tsx';
import { useHandedOver, useWasTold } from './handed-over.ts';
import styles from './ResultActions.module.css';

const EmbedDialog = latePart(() => import('../embed/EmbedDialog.tsx').then(({ EmbedDialog }) => EmbedDialog));

const keepNow = late(
  () => import('./keep-now.ts').then(({ savePicture, resultWords }) => ({ savePicture, resultWords })),
  { isToldInPlace: true },
);

export interface ActionRowProps {
  /** Told when the person puts the answers into the link, or takes them out. */
  onWithAnswers?: (withAnswers: boolean) => void;
}

export function ActionRow({ onWithAnswers }: ActionRowProps) {
  const wasTold = useWasTold();
  const [ticked, setTicked] = useState(false);
  // What was erased is not ticked either.
  const withAnswers = ticked && wasTold;
  useEffect(() => onWithAnswers?.(withAnswers), [onWithAnswers, withAnswers]);
  const details = useAtlasNow((state) => state.paperDetails);
  const setDetails = useAtlasAction('setPaperDetails');
  const [embedding, setEmbedding] = useState(false);
  const openHandout = useAtlasAction('openHandout');
  const plainly = useAtlas(readsPlainly);
  const hasPoint = useAtlas((state) => state.point !== null);
  const hasPins = useAtlas((state) => state.pins.length > 0);
  const { copied, byHand, copy } = useCopying();
  const handedOver = useHandedOver();
  const link = () => handedOver(withAnswers);
  const share = async (): Promise<void> => {
    const url = link();
    if (!navigator.share) return copy(url);
    try {
      await navigator.share({ title: document.title, url });
    } catch (fault) {
      // The person thought better of it.
      if (fault instanceof DOMException && fault.name === 'AbortError') return;
      reportFault('sharing the link', fault);
      await copy(url);
    }
  };
  const data = useAtlasData();
  const store = useAtlasStore();
  const place = useSoughtPlace();
  const chosen = useAtlas(({ muscle }) => muscle !== null) || place !== null;
  const hasPicture = useAtlas(({ scene }) => scene === 'ready');
  const notify = useAtlasAction('notify');
  const keeping = async (keep: (part: Awaited<ReturnType<typeof keepNow.load>>) => Promise<unknown>) => {
    try {
      await keep(await keepNow.load());
    } catch (fault) {
      reportFault('keeping a result', fault, () => notify('notice.lessPicture'));
    }
  };
  const savePicture = () => keeping((module) => module.savePicture(store.getState(), data, place));
  const copyWords = () =>
    keeping((module) => copy(module.resultWords(store.getState(), data, place, link()), 'keep.copied'));
  return (
    <>
      <div className={styles.row}>
        <button type="button" onClick={share}>
          <Icon name="share" />
          {message('paper.share')}
        </button>
        <button type="button" onClick={() => copy(link())}>
          <Icon name="link" />
          {message('paper.copy')}
        </button>
        <button type="button" onClick={printPage}>
          <Icon name="print" />
          {message('detail.print')}
        </button>
        {chosen && hasPicture && (
          <button type="button" onClick={savePicture}>
            {message('keep.picture')}
          </button>
        )}
        {chosen && (
          <button type="button" onClick={copyWords}>
            {message('keep.words')}
          </button>
        )}
        <PresentButton />
        {(hasPoint || hasPins) && !plainly && (
          <button type="button" data-open-handout onClick={() => openHandout('make')}>
            {message('paper.handout')}
          </button>
        )}
        {!plainly && (
          <button type="button" data-open-embed onClick={() => setEmbedding(true)}>
            {message('paper.embed')}
          </button>
        )}
        <label>
          <input type="checkbox" checked={details} onChange={(e) => setDetails(e.currentTarget.checked)} />
          {message('paper.withDetails')}
        </label>
        {wasTold && (
          <label>
            <input
              type="checkbox"
              checked={withAnswers}
              onChange={(e) => setTicked(e.currentTarget.checked)}
            />
            {message('paper.withAnswers')}
          </label>
        )}
      </div>
      <p role="status" className={styles.said}>
        {copied && message(copied)}
      </p>
      {embedding && (
        <LaterOver onFailed={() => setEmbedding(false)}>
          <EmbedDialog onClose={() => setEmbedding(false)} />
        </LaterOver>
      )}
      {byHand !== null && <LinkField link={byHand} />}
    </>
  );
}

type CopiedKey = 'paper.copied' | 'keep.copied';

/** What was last copied; said until something else is chosen. */
function useCopying() {
  const shown = useAtlas(({ point, muscle, area, symptom, side }) =>
    [point, muscle, area, symptom, side].join(),
  );
  const [copied, setCopied] = useState<{ of: string; said: CopiedKey } | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (link: string, said: CopiedKey = 'paper.copied'): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setByHand(null);
      setCopied({ of: shown, said });
    } catch {
      // No clipboard, or no leave to use it: the link is shown, ready to be copied.
      setCopied(null);
      setByHand(link);
    }
  };
  useEffect(() => {
    if (shown !== '') setByHand(null);
  }, [shown]);
  return { copied: copied?.of === shown ? copied.said : null, byHand, copy };
}

function LinkField({ link }: { link: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (link !== '') field.current?.select();
  }, [link]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{message('paper.byHand')}</label>
      <input
        ref={field}
        id={id}
        readOnly
        value={link}
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
