// The one writer of the address: what is wanted of it holds at once, the browser gets it as fast as it takes it, and nothing throws.
import { reportFault } from './report-fault.ts';

/** The part of `window` that is needed. */
export type LinkWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** What is to change; the rest stays as it is wanted to be. */
interface AddressPart {
  readonly search?: string;
  readonly hash?: string;
  /** Of the entry of the history. */
  readonly state?: unknown;
}

export interface Address {
  /** As wanted: they go before those of the window, which may lag behind. */
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly href: string;
  /** Changes the present entry of the history, or makes a step. */
  write(part: AddressPart, how?: 'replace' | 'step'): void;
}

/** WebKit takes 100 changes in ten seconds, Firefox 200; then they throw. Steps that a person makes leave room for others' code. */
const MOST = 60;
const WITHIN_MS = 10_000;

const addresses = new WeakMap<LinkWindow, Address>();

/** One for each window. */
export function addressOf(page: LinkWindow): Address {
  const known = addresses.get(page) ?? openAddress(page);
  addresses.set(page, known);
  return known;
}

interface Waiting {
  search: string;
  hash: string;
  state: unknown;
  step: boolean;
}

function openAddress(page: LinkWindow): Address {
  const written: number[] = [];
  let waiting: Waiting | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasRefused = false;

  /** Whole: a path by itself that begins with two slashes would name another host. */
  const place = (search: string, hash: string): string => {
    const { protocol, host, pathname } = page.location;
    return `${protocol}//${host}${pathname}${search}${hash}`;
  };
  /** Milliseconds until the next change is taken; 0: now. */
  const delay = (): number => {
    const now = Date.now();
    while (written.length > 0 && now - written[0]! >= WITHIN_MS) written.shift();
    return written.length < MOST ? 0 : WITHIN_MS - (now - written[0]!);
  };
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === null) return;
    const later = delay();
    if (later > 0) {
      timer = setTimeout(flush, later);
      return;
    }
    const { search, hash, state, step } = waiting;
    written.push(Date.now());
    try {
      page.history[step ? 'pushState' : 'replaceState'](state, '', place(search, hash));
      waiting = null;
      wasRefused = false;
    } catch (fault) {
      if (!wasRefused) reportFault('writing the address', fault);
      wasRefused = true;
      timer = setTimeout(flush, WITHIN_MS);
    }
  };
  // Another entry is the present one: what waits was for the one before.
  page.addEventListener('popstate', () => {
    waiting = null;
    clearTimeout(timer);
    timer = undefined;
  });
  return {
    get search() {
      return waiting?.search ?? page.location.search;
    },
    get hash() {
      return waiting?.hash ?? page.location.hash;
    },
    get state() {
      return waiting === null ? page.history.state : waiting.state;
    },
    get href() {
      return place(this.search, this.hash);
    },
    write(part, how = 'replace') {
      const { search, hash, state } = this;
      waiting = { search, hash, state, ...part, step: how === 'step' || (waiting?.step ?? false) };
      if (timer === undefined) flush();
    },
  };
}
