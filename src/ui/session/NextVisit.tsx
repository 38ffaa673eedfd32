// The next appointment: a day, or a press for one of the guide's steps, with the fact and source that the guide names.
import { useId } from 'react';
import { sourcesOf } from '../../guide/guide-fact.ts';
import { visits } from '../../guide/protocol/course.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { message } from '../../words/format.ts';
import { phrase } from '../../words/phrase.ts';
import { useDetails } from '../parts/atlas-data.ts';
import { localDay } from '../parts/local-day.ts';
import { shortWorks } from '../reference/short-source.ts';
import styles from './Session.module.css';
import { useSession } from './use-session.ts';

const DAYS_OF_WEEK = 7;
/** Fewer are said in weeks. */
const DAYS_OF_MONTH = 30;

export function NextVisit({ file }: { file: SessionFile }) {
  const id = useId();
  const { next, startedAt, points } = useSession(file);
  const loaded = useDetails();
  const set = (day: string | undefined): void =>
    file.getState().change(({ next: _before, ...now }) => (day ? { ...now, next: day } : now));
  const isDeepAlone =
    points.some(({ works = [] }) => works.includes('deep-tissue')) &&
    !points.some(({ works = [] }) => works.includes('neuromuscular'));
  const fact = isDeepAlone ? 'F50' : visits.facts[0];
  const works = new Map(
    loaded.status === 'ready' ? loaded.details.sources.map((source) => [source.id, source]) : [],
  );
  return (
    <section className={styles.next} data-session-next={next ?? 'none'}>
      <label htmlFor={id}>{message('session.next')}</label>
      <div className={styles.actions}>
        <input
          id={id}
          type="date"
          value={next ?? ''}
          onChange={({ currentTarget: { value } }) => set(value)}
        />
        {[...visits.days.begin, ...visits.days.later].map((days) => (
          <button key={days} type="button" onClick={() => set(dayAfter(startedAt, days))}>
            {days < DAYS_OF_MONTH
              ? message('session.next.week', { weeks: days / DAYS_OF_WEEK })
              : message('session.next.month', { months: Math.round(days / DAYS_OF_MONTH) })}
          </button>
        ))}
      </div>
      <p className={styles.soft}>
        {message('session.next.course', {
          fact,
          course: phrase(isDeepAlone ? 'course.deepTissue' : 'course.intervals'),
          source: shortWorks(sourcesOf([fact]), works),
        })}
      </p>
    </section>
  );
}

/** On this device's calendar. */
function dayAfter(moment: string, days: number): string {
  const day = new Date(moment);
  day.setDate(day.getDate() + days);
  return localDay(day);
}
