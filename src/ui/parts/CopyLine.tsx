// A button that copies a line; where the clipboard is not to be had, the line stands there to be copied by hand.
import { useEffect, useId, useRef, useState } from 'react';
import styles from './CopyLine.module.css';

interface CopyLineProps {
  readonly text: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly byHand: string };
  /** The line stands there in any case. */
  readonly shown?: boolean;
}

export function CopyLine({ text, words, shown = false }: CopyLineProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [byHand, setByHand] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      setByHand(false);
    } catch {
      // No clipboard, or no leave to use it.
      setByHand(true);
    }
  };
  useEffect(() => {
    if (byHand) field.current?.select();
  }, [byHand]);
  return (
    <div className={styles.copy}>
      {(shown || byHand) && (
        <>
          <label htmlFor={id}>{words.byHand}</label>
          <textarea
            ref={field}
            id={id}
            readOnly
            rows={4}
            value={text}
            dir="ltr"
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      <p role="status">{copied === text && words.copied}</p>
    </div>
  );
}
