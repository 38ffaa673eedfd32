// How a muscle's Latin name is said and by which rule, and what helps to remember the muscle: each with its source.
import { learn } from 'virtual:atlas/learn';
import '../../../words/en/study-words.ts';
import type { Muscle } from '../../../dataset/muscle-schema.ts';
import { message } from '../../../words/format.ts';
import { WorksOf } from '../WorksOf.tsx';
import styles from './Learn.module.css';

const RULE = ['allen-greenough-1903#§§ 7, 12'];

export function MemoryAids({ muscle }: { muscle: Muscle }) {
  const aids = learn.memoryAids[muscle.id] ?? [];
  return (
    <>
      <p className={styles.rule}>
        {message('learn.how')} <WorksOf refs={RULE} />
      </p>
      {aids.length > 0 && (
        <>
          <h4>{message('learn.aids')}</h4>
          <ul data-memory-aids>
            {aids.map(({ text, sources }) => (
              <li key={text}>
                {text} <WorksOf refs={sources} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
