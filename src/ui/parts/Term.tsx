// A word of the glossary where it stands in a text: its meaning is one press away, and a screen reader hears it at once.
import { useId } from 'react';
import { createPortal } from 'react-dom';
import { addressOf } from '../../state/address.ts';
import { readsPlainly } from '../../state/audience.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useDetails } from './atlas-data.ts';
import popover from './Popover.module.css';
import styles from './Term.module.css';

interface TermProps {
  /** Id in data/glossary.json; an unknown one leaves the words as they are. */
  id: string;
  children: string;
}

export function Term({ id, children }: TermProps) {
  const details = useDetails();
  const plainOnly = useAtlas(readsPlainly);
  const openPage = useAtlasAction('openPage');
  const meaning = useId();
  const term = details.status === 'ready' ? details.details.glossary.find((one) => one.id === id) : undefined;
  if (term === undefined) return children;
  const openGlossary = (): void => {
    openPage('glossary');
    // It opens at the place that the address names.
    addressOf(window).write({ hash: `#term-${id}` });
  };
  return (
    <>
      <button
        type="button"
        className={styles.term}
        popoverTarget={meaning}
        aria-describedby={`${meaning}-text`}
      >
        {children}
      </button>
      {createPortal(
        <div id={meaning} popover="auto" className={popover.popover} data-term-meaning={id}>
          <p className={popover.title}>{term.term}</p>
          <div id={`${meaning}-text`}>
            <p>{term.plain}</p>
            {!plainOnly && <p>{term.exact}</p>}
          </div>
          <button
            type="button"
            className={styles.all}
            popoverTarget={meaning}
            popoverTargetAction="hide"
            onClick={openGlossary}
          >
            {message('reference.inGlossary')}
          </button>
        </div>,
        document.body,
      )}
    </>
  );
}
