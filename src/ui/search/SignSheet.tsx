// A sign of an emergency that was typed into the search: what to do now, whom to call, and its question, ready to be ticked.
import { useEffect, useRef } from 'react';
import { withWord } from '../../state/case-answers.ts';
import { useCase } from '../../state/use-case.ts';
import { message } from '../../words/format.ts';
import { EmergencyNumbers } from '../guide/safety/EmergencyNumbers.tsx';
import { useDetails } from '../parts/atlas-data.ts';
import { SourceText } from '../parts/Cite.tsx';
import { collectCitations, spellSources } from '../parts/citations.ts';
import base from '../parts/Dialog.module.css';
import { Icon } from '../parts/Icon.tsx';
import { Unfold } from '../parts/Unfold.tsx';
import styles from './SignSheet.module.css';
import type { SignOption } from './search-options.ts';

interface SignSheetProps {
  sign: SignOption;
  onClose: () => void;
}

export function SignSheet({ sign, onClose }: SignSheetProps) {
  const { id, name, urgency, flag, now, sources } = sign;
  const dialog = useRef<HTMLDialogElement>(null);
  const set = useCase((state) => state.answers.redFlags?.includes(id) ?? false);
  const tell = useCase((state) => state.tell);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it; the Escape key does so by itself
    <dialog
      ref={dialog}
      className={`${base.dialog} ${styles.sheet}`}
      aria-labelledby="sign-title"
      data-sign={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className={styles.page}>
        <h2 id="sign-title">
          <Icon name="stop" />
          {name}
        </h2>
        <p className={styles.now}>{now ?? message(`summary.${urgency}`)}</p>
        {urgency === 'emergency' && <EmergencyNumbers />}
        {flag && (
          <>
            <label className={styles.ask}>
              <input
                type="checkbox"
                data-flag={id}
                checked={set}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  tell((answers) => withWord(answers, 'redFlags', id, checked));
                }}
              />
              <span>
                {flag.ask} <b>{message('sign.yes')}</b>
              </span>
            </label>
            <p className={styles.why}>{flag.why.text}</p>
          </>
        )}
        <SignSources sources={sources} />
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {message(set ? 'sign.close' : flag ? 'sign.no' : 'sign.close')}
        </button>
      </div>
    </dialog>
  );
}

/** The sources in full, once the long texts are here: the sheet lies over every list that a number could lead to. */
function SignSources({ sources }: Pick<SignOption, 'sources'>) {
  const long = useDetails();
  if (long.status !== 'ready' || sources.length === 0) return null;
  return (
    <Unfold title={message('detail.sources')}>
      <ul className={styles.sources} data-sign-sources>
        {spellSources(collectCitations([{ sources }]), long.details.sources).map(({ ref, source, where }) => (
          <li key={ref}>{source ? <SourceText source={source} where={where} /> : ref}</li>
        ))}
      </ul>
    </Unfold>
  );
}
