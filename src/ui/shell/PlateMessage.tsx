// What stands on the plate while the body is on its way, or when it cannot come. The lists work all the while.

import { useState } from 'react';
import type { SceneProblem } from '../../state/atlas-state.ts';
import { type SiteAnswer, startAnew } from '../../state/site-answer.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import styles from './Plate.module.css';

/** Without a new start of the page where that may do; and never in place of it while the site cannot be reached. */
function TryAgain({ reason }: { reason: SceneProblem | null }) {
  const retryScene = useAtlasAction('retryScene');
  const tries = useAtlasNow((state) => state.sceneTries);
  const [site, setSite] = useState<SiteAnswer>('same');
  const retry = async (): Promise<void> => {
    const isOfFile = reason === 'download-failed' || reason === 'file-damaged';
    if ((isOfFile || reason === 'context-lost') && tries === 0) return retryScene();
    // What came to nothing twice, or is of two versions, needs a new start.
    const answer = await startAnew();
    setSite(answer);
    if (answer === 'none' && isOfFile) retryScene();
  };
  return (
    <>
      {site === 'none' && <p>{message('late.none')}</p>}
      <button type="button" onClick={retry}>
        {message('scene.tryAgain')}
      </button>
    </>
  );
}

export function PlateMessage() {
  const scene = useAtlasNow((state) => state.scene);
  const reason = useAtlasNow((state) => state.sceneReason);
  const percent = useAtlasNow((state) => Math.round(state.progress * 100));
  if (scene === 'ready') return null;
  if (scene === 'loading') {
    return (
      <div className={styles.message}>
        <div className={styles.progress}>
          <span>
            {percent < 100 ? message('loading.fetching', { percent }) : message('loading.preparing')}
          </span>
          <progress aria-label={message('scene.loading')} max={100} value={percent} />
          {percent === 100 && <span className={styles.working} aria-hidden="true" />}
        </div>
      </div>
    );
  }
  return (
    <div className={styles.message} role="alert">
      <h2>{message('scene.unavailable')}</h2>
      <p>{message(`scene.problem.${reason ?? 'crashed'}`)}</p>
      <p>{message('scene.listsWork')}</p>
      {reason !== 'no-webgl' && <TryAgain reason={reason} />}
    </div>
  );
}
