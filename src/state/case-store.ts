// The answers of this visit: held in memory and in this tab's history, never in the address. One store for each store of the page.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FingerAnswer } from '../anatomy/pain/rank-painted.ts';
import { addressOf, type LinkWindow } from './address.ts';
import type { AtlasStore } from './atlas-store.ts';
import { type Answers, isEmpty } from './case-answers.ts';
import { caseParameter, readCase, withCase, writeCase } from './case-link.ts';
import { ofFragment, withInFragment } from './fragment.ts';

export interface CaseState {
  answers: Answers;
  /** Ids of red flags that the person has read and said no to. In memory only: a link never says no for anyone. */
  denied: readonly string[];
  /** What pressing a point told, by `pointKey`. Beside a drawing a reload keeps it (`paint-link.ts`). */
  pressed: Readonly<Record<string, FingerAnswer>>;
  /** Why the answers may be another person's: nobody used the page for long, or the body was changed. */
  doubted: Doubt | null;
}

/** What makes it likely that another person sits there now. */
type Doubt = 'pause' | 'body';

export interface CaseActions {
  /** Takes over the answers that `change` makes of the present ones. */
  tell(change: (answers: Answers) => Answers): void;
  /** The person said no to these red flags, or takes that back. */
  deny(flags: readonly string[], denied: boolean): void;
  /** What pressing a point told, or null to take it back. */
  tellPressed(point: string, answer: FingerAnswer | null): void;
  /** Forgets everything that was told, noes as well: a new person. */
  erase(): void;
  /** Asks whether it is still the same person, if anything was answered. */
  doubt(why: Doubt): void;
  /** It is the same person. */
  trust(): void;
}

export type CaseStore = StoreApi<CaseState & CaseActions>;

export function createCaseStore(answers: Answers = {}): CaseStore {
  return createStore<CaseState & CaseActions>()((set, get) => ({
    answers,
    denied: [],
    pressed: {},
    doubted: null,
    tell: (change) => set({ answers: change(get().answers) }),
    deny: (flags, denied) => {
      const others = get().denied.filter((id) => !flags.includes(id));
      set({ denied: denied ? [...others, ...flags] : others });
    },
    tellPressed: (point, answer) => {
      const { [point]: _before, ...others } = get().pressed;
      set({ pressed: answer === null ? others : { ...others, [point]: answer } });
    },
    erase: () => set({ answers: {}, denied: [], pressed: {}, doubted: null }),
    doubt: (doubted) => {
      if (hasAnswers(get()) && get().doubted === null) set({ doubted });
    },
    trust: () => set({ doubted: null }),
  }));
}

/** True when anything was answered, with yes or with no. */
function hasAnswers({ answers, denied, pressed }: CaseState): boolean {
  return denied.length > 0 || !isEmpty(answers) || Object.keys(pressed).length > 0;
}

/** Where an entry of the history keeps the answers: a reload brings them back, and no address shows them. */
type EntryState = { [caseParameter]?: unknown } | null;

/**
 * Takes the answers over from the address, or after a reload from the entry of the history, and takes them out of the
 * address: they are in a link only when the person puts them there. Going back and forward never changes what was told,
 * and never brings back what was erased: the session leads, the history follows. Returns the way to stop.
 * @param refused called when the address held words that no case knows
 */
export function mirrorCase(store: CaseStore, page: LinkWindow, refused: () => void): () => void {
  const address = addressOf(page);
  const follow = (): void => {
    const search = withCase(address.search, {});
    const hash = withInFragment(address.hash, caseParameter, null);
    const { [caseParameter]: kept, ...others } = (address.state ?? {}) as NonNullable<EntryState>;
    const text = writeCase(store.getState().answers);
    if (search === address.search && hash === address.hash && (kept ?? null) === text) return;
    address.write({ search, hash, state: text === null ? others : { ...others, [caseParameter]: text } });
  };
  const take = (told: string, isDoubled = false): void => {
    const read = readCase(told);
    store.setState({ answers: read.answers });
    if (read.refused || isDoubled) refused();
  };
  const { search, hash } = address;
  const inFragment = ofFragment(hash, caseParameter);
  // Links of before had them in the query.
  const linked = [...(inFragment ? [inFragment] : []), ...new URLSearchParams(search).getAll(caseParameter)];
  const kept = (address.state as EntryState)?.[caseParameter];
  const told = linked[0] ?? (typeof kept === 'string' ? kept : undefined);
  if (told !== undefined) take(told, linked.length > 1);
  follow();
  const onStep = (): void => {
    // No entry of ours has answers in its fragment: this is a link that was opened in the page.
    const opened = ofFragment(page.location.hash, caseParameter);
    if (opened) take(opened);
    follow();
  };
  page.addEventListener('popstate', onStep);
  const stop = store.subscribe((now, before) => {
    if (now.answers !== before.answers) follow();
  });
  return () => {
    page.removeEventListener('popstate', onStep);
    stop();
  };
}

/** Of a painted pain. */
const nothingSaid = { intensity: undefined, qualities: undefined, since: undefined, rhythm: undefined };

const stores = new WeakMap<AtlasStore, CaseStore>();

/** The one case store that belongs to the store of the page; made, and tied to the address, when first asked for. */
export function caseStoreOf(atlas: AtlasStore): CaseStore {
  let store = stores.get(atlas);
  if (store === undefined) {
    store = createCaseStore();
    stores.set(atlas, store);
    // What was said about a painted pain is an answer as well.
    const { erase } = store.getState();
    store.setState({
      erase: () => {
        erase();
        const { drawing, describePain } = atlas.getState();
        for (const { id } of drawing.pains) describePain(id, nothingSaid);
      },
    });
    mirrorCase(store, window, () =>
      // Asked for while components render: the notice waits until they have.
      queueMicrotask(() => atlas.getState().notify('notice.unknownLink', { fields: caseParameter })),
    );
  }
  return store;
}
