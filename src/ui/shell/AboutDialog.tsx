// About and safety: red flags first, what this is and is not, how sure anyone can be, what is kept.
import { useState } from 'react';
import { redFlags } from '../../guide/case/red-flags.ts';
import type { Overlay } from '../../state/atlas-state.ts';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { RedFlags } from '../guide/safety/RedFlags.tsx';
import base from '../parts/Dialog.module.css';
import { Doubt } from '../parts/Doubt.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Later } from '../parts/Later.tsx';
import { latePart } from '../parts/late-part.tsx';
import styles from './AboutDialog.module.css';
import { showIfAsked } from './open-about.ts';

const Licences = latePart(() => import('./Licences.tsx').then(({ Licences }) => Licences));

export function AboutDialog({ ref }: { ref: React.RefObject<HTMLDialogElement | null> }) {
  const [opened, setOpened] = useState(false);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the page closes it; the Escape key does so by itself
    <dialog
      ref={ref}
      className={`${base.dialog} ${styles.dialog}`}
      aria-labelledby="about-title"
      data-about
      onToggle={(event) => setOpened(event.currentTarget.open)}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className={`${base.text} ${styles.page}`}>
        <button
          type="button"
          className={base.close}
          aria-label={message('about.close')}
          onClick={() => ref.current?.close()}
        >
          <Icon name="close" />
        </button>
        <h2 id="about-title">{message('about.title')}</h2>
        {opened && <AboutText onLeave={() => ref.current?.close()} />}
      </div>
    </dialog>
  );
}

function AboutText({ onLeave }: { onLeave: () => void }) {
  const openPage = useAtlasAction('openPage');
  const [licences, setLicences] = useState(false);
  const leaveFor = (page: Overlay): void => {
    onLeave();
    openPage(page);
  };
  return (
    <>
      <section>
        <h3>{message('about.flags.title')}</h3>
        <p>{message('about.flags.emergency')}</p>
        <p>{message('about.flags.doctor')}</p>
        <RedFlags flags={redFlags} />
      </section>
      <section>
        <h3>{message('about.what.title')}</h3>
        <p>{message('about.what.text')}</p>
        <p>{message('about.what.pressure')}</p>
        <button type="button" className={styles.more} onClick={() => leaveFor('compare')}>
          {message('compare.open')}
        </button>
      </section>
      <section>
        <h3>{message('about.doubt.title')}</h3>
        <Doubt />
      </section>
      <section>
        <h3 ref={showIfAsked} tabIndex={-1}>
          {message('about.read.title')}
        </h3>
        <p>{message('about.read.zones')}</p>
        <p>{message('about.read.sides')}</p>
        <p>{message('about.read.keys')}</p>
      </section>
      <section>
        <h3>{message('about.kept.title')}</h3>
        <p>{message('about.kept.text')}</p>
      </section>
      <section>
        <h3>{message('about.sources.title')}</h3>
        <p>{message('about.sources.text')}</p>
        <button type="button" className={styles.more} onClick={() => leaveFor('sources')}>
          {message('about.sources.all')}
        </button>
        <p>{message('about.licence.text')}</p>
        <button
          type="button"
          className={styles.more}
          aria-expanded={licences}
          onClick={() => setLicences(!licences)}
        >
          {message('about.licence.all')}
        </button>
        {licences && (
          <Later
            missing={message('reference.failed')}
            waiting={<p role="status">{message('detail.loading')}</p>}
          >
            <Licences />
          </Later>
        )}
      </section>
    </>
  );
}
