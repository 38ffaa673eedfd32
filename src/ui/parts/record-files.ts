// Records as files: handed over as a download, taken over from one, each with what is to be said of it.
import '../../words/en/display-words.ts';
import '../../words/en/late-words.ts';
import type { StoredRecord } from '../../state/records/collection.ts';
import type { ImportFault } from '../../state/records/record-document.ts';
import type { RecordStore } from '../../state/records/record-store.ts';
import { message } from '../../words/format.ts';
import { localDay } from './local-day.ts';
import { saveFile } from './save-file.ts';

/** Hands the document over as a download; says what is in it. @param what of the file's name */
export async function handOver(
  records: RecordStore,
  which?: (record: StoredRecord) => boolean,
  what = 'records',
): Promise<string> {
  const { text, records: count, unreadable } = await records.exportDocument(which);
  const name = `trigger-point-atlas-${what}-${localDay(new Date())}.json`;
  saveFile(name, new Blob([text], { type: 'application/json' }));
  return message('records.exported', { count, unreadable });
}

/** Takes the records of a file over; says how many, or what is wrong with it. */
export async function takeOver(records: RecordStore, text: string): Promise<string> {
  const outcome = await records.importDocument(text);
  return 'fault' in outcome ? faultWords(outcome.fault) : message('records.taken', { count: outcome.taken });
}

function faultWords(fault: ImportFault): string {
  if (fault.reason !== 'record') return message(`records.fault.${fault.reason}`);
  const { record, field, got, expected } = fault;
  return got === null
    ? message('records.fault.missing', { record, field })
    : message('records.fault.record', { record, field, got, expected });
}
