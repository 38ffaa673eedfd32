// The sessions that this page has open: the one that runs, into which holds and answers go, and one that is looked at.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { sameValue } from '../../dataset/same-value.ts';
import { newSession, withHold, withPain, withToldSince } from '../../guide/session/session-steps.ts';
import { beginWork } from '../at-work.ts';
import type { AtlasStore } from '../atlas-store.ts';
import { isEmpty } from '../case-answers.ts';
import { type CaseState, type CaseStore, caseStoreOf } from '../case-store.ts';
import { onHold } from '../held.ts';
import { clientSessionCollection, newSessionId } from '../records/client-session-record.ts';
import { recordsOf } from '../records/page-records.ts';
import type { RecordStore } from '../records/record-store.ts';
import { reportFault } from '../report-fault.ts';
import { openSessionFile, type SessionFile } from './session-file.ts';

export interface SessionDesk {
  /** Whether a session that was left running has been looked for. */
  readonly status: 'looking' | 'ready' | 'failed';
  readonly running: SessionFile | null;
  readonly looked: SessionFile | null;
  /** What is answered on this page goes into the running session. Not after the answers were erased for another person. */
  readonly follows: boolean;
  /** Begins a session, with all that this page was told. */
  start(client: string): Promise<void>;
  close(): void;
  /** Opens a session to be looked at, or lets it go. */
  look(id: string | null): Promise<void>;
  /** Takes a session off the page: one that was erased. */
  letGo(file: SessionFile): void;
  /** The session that is looked at goes on. */
  goOn(): void;
  /** Puts the answers of this page into the running session, beside what it holds. */
  takeAnswers(): void;
}

const desks = new WeakMap<AtlasStore, StoreApi<SessionDesk>>();

/** The one of the page; begins with the first call. */
export function sessionDeskOf(atlas: AtlasStore): StoreApi<SessionDesk> {
  const desk = desks.get(atlas) ?? createSessionDesk(atlas, caseStoreOf(atlas), () => recordsOf(atlas));
  desks.set(atlas, desk);
  return desk;
}

const nothingTold = { answers: {}, denied: [] };
const now = (): string => new Date().toISOString();

export function createSessionDesk(
  atlas: AtlasStore,
  told: CaseStore,
  open: () => Promise<RecordStore>,
): StoreApi<SessionDesk> {
  const desk = createStore<SessionDesk>()((set, get) => ({
    status: 'looking',
    running: null,
    looked: null,
    follows: true,
    start: async (client) => {
      const records = await open();
      const at = now();
      const { answers, denied } = told.getState();
      const { painNow } = answers;
      const begun = newSession(client, atlas.getState().body, at);
      const session = withToldSince(begun, nothingTold, { answers, denied }, at);
      const file = openSessionFile(
        records,
        newSessionId(at),
        painNow === undefined ? session : withPain(session, 'before', { level: Math.round(painNow) }),
        null,
      );
      run(file, true);
      set({ looked: null });
      // Writes it for the first time.
      file.getState().rewrite();
    },
    close: () => {
      const file = get().running;
      file?.getState().change((session) => ({ ...session, closedAt: now() }));
    },
    look: async (id) => {
      const { looked, running } = get();
      if (looked !== running) looked?.getState().end();
      set({ looked: null });
      if (id === null || id === running?.getState().id) return;
      const records = await open();
      const found = await records.read(clientSessionCollection, id);
      if (found !== null) set({ looked: openSessionFile(records, id, found, found) });
    },
    letGo: (file) => {
      const { looked, running } = get();
      file.getState().end();
      set({ looked: looked === file ? null : looked, running: running === file ? null : running });
    },
    goOn: () => {
      const { looked } = get();
      if (looked === null) return;
      looked.getState().change(({ closedAt: _closed, ...session }) => session);
      run(looked, false);
      set({ looked: null });
    },
    takeAnswers: () => {
      const { answers, denied } = told.getState();
      get()
        .running?.getState()
        .change((session) => withToldSince(session, nothingTold, { answers, denied }, now()));
      set({ follows: true });
    },
  }));

  function run(file: SessionFile, follows: boolean): void {
    const before = desk.getState().running;
    if (before !== file) before?.getState().end();
    desk.setState({ running: file, follows: follows || isOf(file) });
    file.subscribe(({ session }) => {
      const { running, looked } = desk.getState();
      // Closed here or on another page: it is looked at from now on.
      if (session.closedAt !== undefined && running === file)
        desk.setState({ running: null, looked: looked ?? file });
    });
  }

  /** True where the page was told nothing, or what the session holds. */
  function isOf(file: SessionFile): boolean {
    const { answers, denied } = told.getState();
    const { answers: held = {}, denied: heldNo = [] } = file.getState().session;
    const untold = isEmpty(answers) && denied.length === 0;
    return untold || (sameValue(answers, held) && sameValue(denied, heldNo));
  }

  let endWork: (() => void) | null = null;
  desk.subscribe(({ running }) => {
    if ((running !== null) === (endWork !== null)) return;
    endWork?.();
    endWork = running === null ? null : beginWork();
  });

  told.subscribe((state, before) => {
    if (state.answers === before.answers && state.denied === before.denied) return;
    const { running, follows } = desk.getState();
    if (running === null || !follows) return;
    if (wasErased(state, before)) return desk.setState({ follows: false });
    running.getState().change((session) => withToldSince(session, before, state, now()));
  });
  onHold((of, hold) =>
    desk
      .getState()
      .running?.getState()
      .change((session) => withHold(session, of, hold, now())),
  );

  // What stands on this page alone goes with it: the browser asks first.
  globalThis.addEventListener?.('beforeunload', (event) => {
    const file = desk.getState().running?.getState();
    if (file && !file.kept && (file.session.client !== '' || file.session.points.length > 0))
      event.preventDefault();
  });

  void resume();
  /** The last session that was not closed runs on. */
  async function resume(): Promise<void> {
    try {
      const records = await open();
      const sessions = records.keeping ? await records.list(clientSessionCollection) : [];
      const left = sessions
        .flatMap(({ id, value }) => (value && value.closedAt === undefined ? [{ id, value }] : []))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .at(-1);
      if (left && desk.getState().running === null)
        run(openSessionFile(records, left.id, left.value, left.value), false);
      desk.setState({ status: 'ready' });
    } catch (fault) {
      reportFault('looking for a session that runs', fault, () => desk.setState({ status: 'failed' }));
    }
  }
  return desk;
}

function wasErased({ answers, denied }: CaseState, before: CaseState): boolean {
  const had = !isEmpty(before.answers) || before.denied.length > 0;
  return (
    had &&
    isEmpty(answers) &&
    denied.length === 0 &&
    Object.keys(before.answers).length + before.denied.length > 1
  );
}
