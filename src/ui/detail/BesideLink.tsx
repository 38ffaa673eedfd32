// The way from a muscle to its comparison with others: those of a group by which people speak of them, up to four.
import type { MuscleEntry } from '../../dataset/atlas-index.ts';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import styles from './Detail.module.css';

const MOST = 4;

export function BesideLink({ muscle }: { muscle: MuscleEntry }) {
  const { index } = useAtlasData();
  const openBeside = useAtlasAction('openBeside');
  const compare = () => {
    const groups = muscle.groups
      .map((group) => index.muscles.filter(({ groups }) => groups.includes(group)))
      .filter(({ length }) => length <= MOST)
      .sort((a, b) => b.length - a.length);
    const ids = (groups[0] ?? []).map(({ id }) => id).filter((id) => id !== muscle.id);
    openBeside([muscle.id, ...ids].join('.'));
  };
  return (
    <button type="button" className={styles.action} onClick={compare} data-beside-open>
      {message('study.beside')}
    </button>
  );
}
