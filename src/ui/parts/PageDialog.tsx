// A page over the page: modal, closed by Escape, a press beside it or its button; the focus goes back to where it came from.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';

interface PageDialogProps {
  /** Found by it as `[data-NAME]`. */
  name: string;
  title: string;
  closeLabel: string;
  onClose: () => void;
  dialogClass?: string | undefined;
  textClass?: string | undefined;
  /** What is printed while it stands open is itself, and nothing of the page below. */
  prints?: boolean;
  children: ReactNode;
}

export function PageDialog(props: PageDialogProps) {
  const {
    name,
    title,
    closeLabel,
    onClose,
    dialogClass = '',
    textClass = '',
    prints = false,
    children,
  } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the element goes, not after: only then does closing give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const page = (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the page closes it; the Escape key does so by itself
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${prints ? styles.prints : ''} ${dialogClass}`}
      data-prints-itself={prints || undefined}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      {...{ [`data-${name}`]: '' }}
    >
      <div className={`${styles.text} ${textClass}`}>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
  // Beside the page, so that paper may have the one without the other.
  return prints ? createPortal(page, document.body) : page;
}
