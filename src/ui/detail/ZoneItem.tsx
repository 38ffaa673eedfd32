// One zone of the chosen point in words; a press turns the body to it.
import { zoneSides } from '../../anatomy/laterality.ts';
import type { PointEntry } from '../../dataset/atlas-index.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import { crosses, zoneSideName } from '../parts/wording.ts';
import styles from './ZoneItem.module.css';

export function ZoneItem({ zone }: { zone: PointEntry['zones'][number] }) {
  const side = useAtlas((state) => state.side);
  const pictured = useAtlas((state) => state.scene !== 'unavailable');
  const askPain = useAtlasAction('askPain');
  const words = (
    <>
      {capital(zone.label)}
      <span className={styles.note}>, {zoneSideName(zone, side)}</span>
      {crosses(zone, side) && <span className={styles.note}> {message('zones.crosses')}</span>}
    </>
  );
  if (!pictured) return words;
  const part = { class: zone.class, areas: zone.areas, sides: zoneSides(zone.side, side) };
  return (
    <button
      type="button"
      className={styles.line}
      data-zone-item
      title={message('zones.turn')}
      onClick={() => askPain(part)}
    >
      {words}
    </button>
  );
}
