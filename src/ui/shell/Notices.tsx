// Short notices, each told once, until they are put away.

import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { focusStays } from '../parts/focus-stays.ts';
import { Icon } from '../parts/Icon.tsx';
import { LateTroubles } from './LateTroubles.tsx';
import styles from './Notices.module.css';

export function Notices() {
  const notices = useAtlasNow((state) => state.notices);
  const dismiss = useAtlasAction('dismissNotice');
  return (
    <div className={styles.notices} role="status">
      <LateTroubles />
      {notices.map((notice) => (
        <div key={notice.id} className={styles.notice}>
          <p>
            {message(notice.key, notice.values)}
            {notice.action && (
              <button type="button" className={styles.action} onClick={notice.action.run}>
                {message(notice.action.key)}
              </button>
            )}
          </p>
          <button
            type="button"
            className={styles.close}
            aria-label={message('notice.dismiss')}
            onClick={({ currentTarget }) => {
              focusStays(currentTarget);
              dismiss(notice.id);
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
