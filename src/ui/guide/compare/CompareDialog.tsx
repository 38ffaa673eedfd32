// Deep tissue and neuromuscular side by side, with the facts and the articles; then the claims that are contested.
import '../../../words/en/late-words.ts';
import { useLayoutEffect, useRef } from 'react';
import { useAtlasAction } from '../../../state/use-atlas.ts';
import { message } from '../../../words/format.ts';
import base from '../../parts/Dialog.module.css';
import { Icon } from '../../parts/Icon.tsx';
import { ArticleKey } from '../verdict/ArticleMarks.tsx';
import styles from './Compare.module.css';
import { CompareIndications } from './CompareIndications.tsx';
import { CompareRows } from './CompareRows.tsx';
import { ContestedClaims } from './ContestedClaims.tsx';

export function CompareDialog() {
  const openPage = useAtlasAction('openPage');
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the element goes, not after: only then does closing give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const close = (): void => openPage(null);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the page closes it; the Escape key does so by itself
    <dialog
      ref={dialog}
      className={`${base.dialog} ${styles.dialog}`}
      aria-labelledby="compare-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
      data-compare
    >
      <div className={`${base.text} ${styles.page}`}>
        <button type="button" className={base.close} aria-label={message('compare.close')} onClick={close}>
          <Icon name="close" />
        </button>
        <h2 id="compare-title">{message('compare.title')}</h2>
        <p className={styles.lead}>{message('compare.lead')}</p>
        <CompareRows />
        <h3>{message('compare.named')}</h3>
        <CompareIndications />
        <h3>{message('compare.contested')}</h3>
        <p>{message('compare.contestedLead')}</p>
        <ContestedClaims />
        <h3>{message('compare.articles')}</h3>
        <p>{message('compare.articlesAre')}</p>
        <ArticleKey />
      </div>
    </dialog>
  );
}
