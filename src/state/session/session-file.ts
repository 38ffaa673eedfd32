// One session as this page has it open: changed here, written at once, and joined with what other pages write to the same one.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { sameValue } from '../../dataset/same-value.ts';
import { type Merged, mergeSessions } from '../../guide/session/session-merge.ts';
import type { Session } from '../../guide/session/session-schema.ts';
import { clientSessionCollection } from '../records/client-session-record.ts';
import type { RecordStore } from '../records/record-store.ts';
import { reportFault } from '../report-fault.ts';

interface SessionFileState {
  readonly id: string;
  readonly session: Session;
  /** What is shown stands on the device. False: it ends with the visit. */
  readonly kept: boolean;
  /**
   * What happened to it and has to be said: `gone`, it was erased elsewhere and stands on this page alone; `both`, two
   * pages changed the same thing and the other one's record stands beside; `failed`, it could not be written.
   */
  readonly trouble: 'gone' | 'both' | 'failed' | null;
  /** Takes over what `step` makes of the record, and writes it. */
  change(step: (session: Session) => Session): void;
  /** Writes one anew that is gone. */
  rewrite(): void;
  /** What was said is read. */
  settle(): void;
  /** When all that was changed has been written, or refused. */
  written(): Promise<void>;
  /** This page is done with it. */
  end(): void;
}
export type SessionFile = StoreApi<SessionFileState>;

/** @param stored what stands on the device or in the records; null for a session that begins */
export function openSessionFile(
  records: RecordStore,
  id: string,
  session: Session,
  stored: Session | null,
): SessionFile {
  /** What this page last knew to be stored: what it changed since is its own. */
  let base = stored;
  let dirty = false;
  let writing: Promise<void> | null = null;

  const file = createStore<SessionFileState>()((set, get) => ({
    id,
    session,
    kept: stored !== null && records.keeping,
    trouble: null,
    change: (step) => {
      const next = step(get().session);
      if (next === get().session) return;
      set({ session: next });
      write();
    },
    rewrite: () => {
      base = null;
      set({ trouble: null });
      write();
    },
    settle: () => set({ trouble: null }),
    written: async () => {
      while (writing !== null) await writing;
    },
    end: () => stop(),
  }));

  function write(): void {
    dirty = true;
    writing ??= writeAll().finally(() => {
      writing = null;
    });
  }

  /** What is changed while a writing is under way goes with the next one. */
  async function writeAll(): Promise<void> {
    while (dirty) {
      dirty = false;
      try {
        await writeOnce(file.getState().session);
      } catch (fault) {
        reportFault('writing a session', fault, () => file.setState({ trouble: 'failed', kept: false }));
      }
    }
  }

  async function writeOnce(mine: Session): Promise<void> {
    let gone = false;
    let merged: Merged = { session: mine, other: null };
    const { kept } = await records.change(clientSessionCollection, id, (before) => {
      gone = before === null && base !== null;
      merged = before ? joined(mine, before) : { session: mine, other: null };
      return gone ? null : merged.session;
    });
    if (gone) return file.setState({ trouble: 'gone', kept: false });
    const { session: written, other } = merged;
    if (kept || !records.keeping) base = written;
    const now = file.getState().session;
    const { trouble } = file.getState();
    file.setState({
      kept,
      trouble: trouble === 'failed' ? null : trouble,
      ...(sameValue(written, mine) ? {} : { session: rebased(mine, now, written) }),
    });
    if (other === null) return;
    await records.write(clientSessionCollection, `${id} ${new Date().toISOString()}`, other);
    file.setState({ trouble: 'both' });
  }

  function joined(mine: Session, theirs: Session): Merged {
    return base === null
      ? { session: mine, other: sameValue(mine, theirs) ? null : theirs }
      : mergeSessions(base, mine, theirs);
  }

  /** Another page has written, a file was taken over, or keeping was switched: what stands there now is shown. */
  async function look(): Promise<void> {
    if (dirty || writing !== null) return;
    // Not yet on the device: it may take it now.
    if (records.keeping && !file.getState().kept && file.getState().trouble !== 'gone') return write();
    const found = await records.read(clientSessionCollection, id);
    if (dirty || writing !== null || sameValue(found, base)) return;
    if (found === null) return file.setState({ trouble: 'gone', kept: false });
    const mine = file.getState().session;
    file.setState({ session: rebased(base ?? mine, mine, found), kept: records.keeping });
    base = found;
  }

  const stop = records.subscribe((changes) => {
    const own = changes.find(
      (change) => change.collection === clientSessionCollection.name && change.id === id,
    );
    if (changes.length > 0 && (own === undefined || own.how === 'written')) return;
    look().catch((fault) =>
      reportFault('reading a session', fault, () => file.setState({ trouble: 'failed' })),
    );
  });
  return file;
}

/** What this page changed since, on what was written. */
function rebased(from: Session, now: Session, onto: Session): Session {
  return now === from ? onto : mergeSessions(from, now, onto).session;
}
