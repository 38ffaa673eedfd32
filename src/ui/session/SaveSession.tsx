// Hands one session over: as data that can be taken over again, and as a table.
import { useState } from 'react';
import { sessionsToCsv } from '../../guide/session/session-csv.ts';
import { clientSessionCollection, sessionDocument } from '../../state/records/client-session-record.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { message } from '../../words/format.ts';
import { localDay } from '../parts/local-day.ts';
import { saveFile } from '../parts/save-file.ts';

/** @param withTable offers the table beside the data */
export function SaveSession({ file, withTable = false }: { file: SessionFile; withTable?: boolean }) {
  const [said, setSaid] = useState('');
  const name = () => `session-${localDay(new Date(file.getState().session.startedAt))}`;
  const save = (end: string, type: string, text: string): void => {
    saveFile(`${name()}.${end}`, new Blob([text], { type }));
    setSaid(message('session.saved'));
  };
  return (
    <>
      <button
        type="button"
        onClick={() => {
          const { id, session } = file.getState();
          save('json', 'application/json', sessionDocument([{ id, session }], new Date().toISOString()));
        }}
        data-session-save={clientSessionCollection.name}
      >
        {message('session.json')}
      </button>
      {withTable && (
        <button
          type="button"
          // The mark tells a spreadsheet that it is Unicode.
          onClick={() => save('csv', 'text/csv', `\ufeff${sessionsToCsv([file.getState().session])}`)}
        >
          {message('session.csv')}
        </button>
      )}
      <span role="status">{said}</span>
    </>
  );
}
