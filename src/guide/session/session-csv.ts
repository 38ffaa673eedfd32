// Sessions as a table, a row a point: for a spreadsheet, which must not take any cell for a formula.
import { isActive } from './session-course.ts';
import type { Session, SessionPoint } from './session-schema.ts';

/** Column names are part of what other programs read: they do not change, and are not translated. */
const columns: readonly (readonly [
  name: string,
  value: (session: Session, row?: SessionPoint) => unknown,
])[] = [
  ['client', ({ client }) => client],
  ['started', ({ startedAt }) => startedAt],
  ['closed', ({ closedAt }) => closedAt],
  ['pain_before_0_10', ({ before }) => before?.level],
  ['pain_after_0_10', ({ after }) => after?.level],
  ['area_before_cm2', ({ before }) => before?.cm2],
  ['area_after_cm2', ({ after }) => after?.cm2],
  ['point', (_, row) => row?.point],
  ['side', (_, row) => row?.side],
  ['tender', (_, row) => row?.tender],
  ['taut_band', (_, row) => row?.band],
  ['brings_on_familiar_pain', (_, row) => row?.familiar],
  ['local_twitch', (_, row) => row?.twitch],
  ['active', (_, row) => row && isActive(row)],
  ['pressure_pain_before_0_10', (_, row) => row?.before],
  ['pressure_pain_after_0_10', (_, row) => row?.after],
  ['work', (_, row) => row?.works?.join('; ')],
  ['techniques', (_, row) => row?.techniques?.join('; ')],
  ['holds_seconds', (_, row) => row?.holds?.map(({ seconds }) => seconds).join('; ')],
  ['pressure_0_10', (_, row) => row?.pressure],
  ['reaction', ({ reaction }) => reaction],
  ['advice', ({ advice }) => advice],
  ['next_appointment', ({ next }) => next],
];

/** A session without points has one row, so that none is missing. RFC 4180: commas, quotes doubled, CRLF. */
export function sessionsToCsv(sessions: readonly Session[]): string {
  const rows = sessions.flatMap((session) =>
    (session.points.length > 0 ? session.points : [undefined]).map((row) =>
      columns.map(([, value]) => cell(value(session, row))),
    ),
  );
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** What begins like a formula gets an apostrophe before it, by which spreadsheets know a text. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  const safe = typeof value === 'string' && /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
