// The way to the session record, for therapists; once one was opened, or records are kept, what runs stands in its place.
import { taskOf } from '../../state/audience.ts';
import { useAtlas, useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Later } from '../parts/Later.tsx';
import { latePart } from '../parts/late-part.tsx';
import styles from './SessionSlot.module.css';

const SessionStrip = latePart(() => import('./session-parts.ts').then(({ SessionStrip }) => SessionStrip));

/** @param at the head of the list, or beside a chosen point */
export function SessionSlot({ at }: { at: 'list' | 'point' }) {
  const explains = useAtlas((state) => taskOf(state) === 'explain');
  const used = useAtlasNow((state) => state.sessionOpened || state.remember);
  const settled = useAtlas((state) => state.scene !== 'loading');
  if (!explains) return null;
  const button = <OpenButton at={at} />;
  if (!used || !settled) return button;
  return (
    <Later missing={message('late.part')} waiting={button} instead={button}>
      <SessionStrip at={at} button={button} />
    </Later>
  );
}

function OpenButton({ at }: { at: 'list' | 'point' }) {
  const openPage = useAtlasAction('openPage');
  return (
    <button type="button" className={styles.open} data-session-open={at} onClick={() => openPage('session')}>
      {message('sessionOpen.open')}
    </button>
  );
}
