// A note as it is handed on: its parts in order, safety first, and all of it as plain text.
import type { NotePart } from '../../guide/session/session-note.ts';
import { message } from '../../words/format.ts';

export interface NoteText {
  readonly client: string;
  readonly startedAt: string;
  readonly safety: readonly string[];
  readonly parts: readonly { readonly part: NotePart; readonly text: string }[];
}

/** Label and day. */
export function noteHead({ client, startedAt }: Pick<NoteText, 'client' | 'startedAt'>): string[] {
  return [
    ...(client === '' ? [] : [message('session.note.client', { client })]),
    message('session.course.day', { at: Date.parse(startedAt) }),
  ];
}

export function noteAsText(note: NoteText): string {
  const parts = [
    { title: message('session.note.safety'), text: note.safety.join('\n') },
    ...note.parts.map(({ part, text }) => ({ title: message(`session.note.${part}`), text })),
  ];
  return [
    [message('session.note.of'), ...noteHead(note)].join('\n'),
    ...parts.map(({ title, text }) => `${title}\n${text}`),
    message('print.foot'),
  ].join('\n\n');
}
