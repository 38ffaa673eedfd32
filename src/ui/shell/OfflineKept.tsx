// Whether the atlas opens without a connection on this device, and how muscles and bones are kept for that as well.
import { layers } from 'virtual:atlas/layers';
import '../../words/en/offline-words.ts';
import { useEffect, useRef, useState } from 'react';
import { isKept, keepAll, keptOf } from '../../state/kept-layers.ts';
import { reportFault } from '../../state/report-fault.ts';
import { message } from '../../words/format.ts';
import styles from './DisplaySettings.module.css';

const urls = layers.map(({ path }) => new URL(`${import.meta.env.BASE_URL}${path}`, document.baseURI).href);
const megabytes = layers.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;

export function OfflineKept() {
  const [site, setSite] = useState<boolean | null>(null);
  const [kept, setKept] = useState(0);
  const [step, setStep] = useState<'still' | 'keeping' | 'failed'>('still');
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const whole = await isKept();
      if (whole) setKept((await keptOf(urls)).length);
      setSite(whole);
    };
    look().catch((fault: unknown) => reportFault('looking for what is kept', fault, () => setSite(false)));
  }, []);
  const keep = (): void => {
    setStep('keeping');
    keepAll(urls, setKept).then(
      () => {
        // The button that was pressed goes.
        section.current?.focus();
        setStep('still');
      },
      (fault: unknown) => reportFault('keeping muscles and bones', fault, () => setStep('failed')),
    );
  };
  if (site === null) return null;
  const all = kept === urls.length && step === 'still';
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.keep}
      aria-labelledby="offline-title"
      data-offline={site ? 'kept' : 'not-kept'}
    >
      <h3 id="offline-title">{message('offline.title')}</h3>
      <p>
        {message(site ? 'offline.kept' : 'offline.notKept')} {message('offline.whose')}
      </p>
      {site && (
        <p role="status">
          {all ? message('offline.allLayers') : message('offline.layers', { kept, all: urls.length })}{' '}
          {step === 'keeping' && message('offline.keeping')}
          {step === 'failed' && message('offline.keepFailed')}
        </p>
      )}
      {site && !all && (
        <button
          type="button"
          className={styles.erase}
          aria-disabled={step === 'keeping'}
          onClick={step === 'keeping' ? undefined : keep}
        >
          {message('offline.keepLayers', { size: Math.round(megabytes * 10) / 10 })}
        </button>
      )}
    </section>
  );
}
