// A small honest chart: zero at the foot, days to scale, a mark for each value and straight lines between; nothing smoothed or filled in.
import type { CourseStep } from '../../guide/session/session-course.ts';
import { message } from '../../words/format.ts';
import { chartOf, chartSize } from './course-chart.ts';
import styles from './Session.module.css';

interface CourseChartProps {
  what: 'level' | 'cm2';
  /** Oldest first. */
  steps: readonly CourseStep[];
}

const kinds = ['before', 'after'] as const;

export function CourseChart({ what, steps }: CourseChartProps) {
  const title = message(`session.course.${what}`);
  const chart = chartOf(steps, what);
  const [first, last] = [steps[0], steps.at(-1)];
  if (chart === null || !first || !last)
    return <p className={styles.soft}>{message('session.course.noValues', { what: title })}</p>;
  const [from, to] = [first, last].map(({ startedAt }) => Date.parse(startedAt));
  const { width, height, start, end, foot } = chartSize;
  return (
    <figure className={styles.chart} data-course-chart={what}>
      <figcaption>
        <b>{title}</b>
        {kinds.map((kind) => (
          <span key={kind}>
            <svg viewBox="0 0 34 12" aria-hidden="true" focusable="false">
              <path d="M2 6H32" className={styles[kind]} />
              <Mark kind={kind} x={17} y={6} />
            </svg>
            {message(`session.course.key.${kind}`)}
          </span>
        ))}
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={message('session.course.figure', {
          what: title,
          count: steps.length,
          from: from ?? 0,
          to: to ?? 0,
        })}
      >
        {chart.levels.map(({ value, y }) => (
          <g key={value}>
            <path d={`M${start} ${y}H${end}`} className={styles.rule} data-zero={value === 0 || undefined} />
            <text x={start - 6} y={y + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {chart.days.map(({ at, x }) => (
          <path key={at} d={`M${x} ${foot}v5`} className={styles.rule} data-zero />
        ))}
        {kinds.map((kind) => (
          <g key={kind}>
            {chart.lines[kind].map((line) => (
              <path key={line} d={line} className={styles[kind]} />
            ))}
            {chart.marks[kind].map(({ at, x, y }) => (
              <Mark key={at} kind={kind} x={x} y={y} />
            ))}
          </g>
        ))}
        <text x={start} y={height - 4}>
          {message('session.course.day', { at: from ?? 0 })}
        </text>
        {steps.length > 1 && (
          <text x={end} y={height - 4} textAnchor="end">
            {message('session.course.day', { at: to ?? 0 })}
          </text>
        )}
      </svg>
    </figure>
  );
}

/** A hollow ring before, a full square after: told apart without colour. */
function Mark({ kind, x, y }: { kind: (typeof kinds)[number]; x: number; y: number }) {
  return kind === 'before' ? (
    <circle cx={x} cy={y} r={4} className={styles.ring} data-mark={kind} />
  ) : (
    <rect x={x - 3.5} y={y - 3.5} width={7} height={7} className={styles.square} data-mark={kind} />
  );
}
