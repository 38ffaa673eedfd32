// What stands on the plate while the body is on its way, or when it cannot come. The lists work all the while.

import { useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import styles from './Plate.module.css';

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
      {reason !== 'no-webgl' && (
        <button type="button" onClick={() => window.location.reload()}>
          {message('scene.tryAgain')}
        </button>
      )}
    </div>
  );
}
