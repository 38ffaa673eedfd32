// The lens: who reads. It changes the panel beside the body, never the facts.

import { lenses } from '../../state/atlas-state.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import styles from './LensTabs.module.css';

export function LensTabs() {
  const lens = useAtlasNow((state) => state.lens);
  const setLens = useAtlasAction('setLens');
  return (
    <fieldset className={styles.lenses}>
      <legend className="sr-only">{message('lens.legend')}</legend>
      {lenses.map((one) => (
        <label key={one} className={styles.lens}>
          <input
            type="radio"
            name="lens"
            value={one}
            checked={lens === one}
            onChange={() => setLens(one)}
            className="sr-only"
          />
          <span>{message(`lens.${one}`)}</span>
          <small>{message(`lens.${one}.hint`)}</small>
        </label>
      ))}
    </fieldset>
  );
}
