// What can be chosen of how the page and the body look, and whether that is kept on the device. Fetched when it is opened.
import '../../words/en/display-words.ts';
import { type SkinTone, skinTones, themes } from '../../state/atlas-state.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Choice } from '../parts/Choice.tsx';
import { Later } from '../parts/Later.tsx';
import { latePart } from '../parts/late-part.tsx';
import { Switch } from '../parts/Switch.tsx';
import styles from './DisplaySettings.module.css';
import { OfflineKept } from './OfflineKept.tsx';

const KeptRecords = latePart(() => import('./KeptRecords.tsx').then(({ KeptRecords }) => KeptRecords));

export function DisplayChoices() {
  const theme = useAtlasNow((state) => state.theme);
  const setTheme = useAtlasAction('setTheme');
  const garment = useAtlasNow((state) => state.garment);
  const setGarment = useAtlasAction('setGarment');
  const allMarks = useAtlasNow((state) => state.allMarks);
  const setAllMarks = useAtlasAction('setAllMarks');
  const remember = useAtlasNow((state) => state.remember);
  const setRemember = useAtlasAction('setRemember');
  return (
    <>
      <Choice
        legend={message('theme.legend')}
        options={themes.map((value) => ({ value, label: message(`theme.${value}`) }))}
        value={theme}
        onChoose={setTheme}
        titled
      />
      <SkinTones />
      <Switch label={message('display.garment')} on={garment} onChange={setGarment} />
      <Switch label={message('display.allMarks')} on={allMarks} onChange={setAllMarks} />
      <p className={styles.hint}>{message('display.allMarks.hint')}</p>
      <div className={styles.keep}>
        <Switch label={message('display.remember')} on={remember} onChange={setRemember} />
        <p>{message(remember ? 'display.kept' : 'display.notKept')}</p>
        {remember && (
          <Later
            missing={message('records.failed')}
            waiting={<p role="status">{message('records.loading')}</p>}
          >
            <KeptRecords />
          </Later>
        )}
        {remember && (
          <button type="button" className={styles.erase} onClick={() => setRemember(false)}>
            {message('display.erase')}
          </button>
        )}
      </div>
      <OfflineKept />
    </>
  );
}

function SkinTones() {
  const chosen = useAtlasNow((state) => state.skinTone);
  const setSkinTone = useAtlasAction('setSkinTone');
  return (
    <fieldset className={styles.tones}>
      <legend>{message('skin.legend')}</legend>
      <div>
        {skinTones.map((tone: SkinTone) => (
          <label key={tone} title={message('skin.name', { tone })}>
            <input
              type="radio"
              name="skin-tone"
              value={tone}
              checked={tone === chosen}
              onChange={() => setSkinTone(tone)}
            />
            <span className="sr-only">{message('skin.name', { tone })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
