// Title of the work, and the two things that hold for every page: how it looks, and when not to use it.
import { useRef } from 'react';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { DisplaySettings } from './DisplaySettings.tsx';
import styles from './Header.module.css';
import { openAbout } from './open-about.ts';

export function Header() {
  const openPage = useAtlasAction('openPage');
  const about = useRef<HTMLDialogElement>(null);
  return (
    <header className={styles.header}>
      <h1>{message('app.title')}</h1>
      <div className={styles.tools}>
        <button type="button" className={styles.wide} onClick={() => openPage('compare')}>
          {message('compare.short')}
        </button>
        <button type="button" className={styles.tool} data-open-reference onClick={() => openPage('guide')}>
          {message('reference.open')}
        </button>
        <button type="button" popoverTarget="display-settings" className={styles.tool}>
          {message('display.open')}
        </button>
        <button type="button" className={styles.tool} onClick={() => openAbout()}>
          {message('about.open')}
        </button>
      </div>
      <DisplaySettings />
      <AboutDialog ref={about} />
    </header>
  );
}
