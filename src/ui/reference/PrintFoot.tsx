// What a printed reference page says of itself, and the way back to it.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { addressOf } from '../../state/address.ts';
import { message } from '../../words/format.ts';
import styles from './PrintFoot.module.css';

export function PrintFoot() {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const before = (): void => flushSync(() => setAddress(addressOf(window).href));
    window.addEventListener('beforeprint', before);
    return () => window.removeEventListener('beforeprint', before);
  }, []);
  return (
    <footer className={styles.foot}>
      <p>{message('print.foot')}</p>
      <p>{address}</p>
    </footer>
  );
}
