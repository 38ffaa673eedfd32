// The one loader of what comes late: it knows that something loads, has come or has failed, gives up in time, and tries again.

/** Nobody waits longer; what comes later still is taken. */
export const LATE_LIMIT_MS = 30_000;

/** It has not come in time, or what came is empty. */
export class LateError extends Error {
  override name = 'LateError';
}

/** How a person is told what is missing. */
type LateKind = 'part' | 'muscles';

export interface Late<T> {
  readonly kind: LateKind;
  /** What has come. */
  readonly value: T | undefined;
  /** As it stands: begins the first time, and never tries again by itself. */
  wait(): Promise<T>;
  /** For whoever asks by a press or anew: one that failed is tried again. */
  load(): Promise<T>;
  /** Told when it has come, however often it failed before. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

interface LateOptions {
  /** Null where `fetch` itself gives up in time. */
  readonly limitMs?: number | null;
  /** Whoever asks says in its place when it does not come; else the page's strip of troubles does. */
  readonly isToldInPlace?: boolean;
  readonly kind?: LateKind;
}

/** Of a fault that a loader threw: which one, and whether the browser would only give the same answer again. */
export interface FailedLoad {
  readonly late: Late<unknown>;
  readonly fault: Error;
  readonly isRemembered: boolean;
}

const ofFault = new WeakMap<object, FailedLoad>();
let troubles: readonly FailedLoad[] = [];
const watchers = new Set<() => void>();

/** What failed with this fault; undefined for a fault of other origin. */
export function failedLoad(fault: unknown): FailedLoad | undefined {
  return typeof fault === 'object' && fault !== null ? ofFault.get(fault) : undefined;
}

/** What has failed and is told nowhere else; the same list until it changes. */
export const lateTroubles = {
  now: (): readonly FailedLoad[] => troubles,
  subscribe: (listener: () => void): (() => void) => {
    watchers.add(listener);
    return () => watchers.delete(listener);
  },
};

function setTrouble(late: Late<unknown>, trouble: FailedLoad | null): void {
  if (trouble === null && !troubles.some((one) => one.late === late)) return;
  const others = troubles.filter((one) => one.late !== late);
  troubles = trouble === null ? others : [...others, trouble];
  for (const watcher of watchers) watcher();
}

/** @param fetch called at each try; it picks what is wanted of a module, one part or several by name: an empty file is told from a whole one */
export function late<T>(
  fetch: () => Promise<T>,
  { limitMs = LATE_LIMIT_MS, isToldInPlace = false, kind = 'part' }: LateOptions = {},
): Late<T> {
  let asked: Promise<T> | null = null;
  let hasFailed = false;
  let failures = 0;
  const listeners = new Set<() => void>();
  const self: { value: T | undefined } & Omit<Late<T>, 'value'> = {
    kind,
    value: undefined,
    wait: () => asked ?? begin(),
    load: () => (asked === null || hasFailed ? begin() : asked),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const noted = (thrown: unknown): Error => {
    const fault = thrown instanceof Error ? thrown : new LateError(String(thrown));
    hasFailed = true;
    failures += 1;
    // A module that was cut or hangs is kept as it is; one that was not there is asked for again, by some browsers.
    const isRemembered = fault instanceof SyntaxError || fault instanceof LateError || failures > 1;
    const trouble = { late: self, fault, isRemembered };
    ofFault.set(fault, trouble);
    if (!isToldInPlace) setTrouble(self, trouble);
    return fault;
  };
  const begin = (): Promise<T> => {
    hasFailed = false;
    const coming = Promise.resolve().then(fetch).then(filled);
    asked = inTime(coming, limitMs).catch((thrown: unknown) => {
      throw noted(thrown);
    });
    const arrived = (value: T): void => {
      self.value = value;
      // What React's `use` reads of a promise: what has come is drawn at once.
      asked = Object.assign(coming, { status: 'fulfilled', value });
      hasFailed = false;
      setTrouble(self, null);
      for (const listener of listeners) listener();
    };
    // Whoever waits for it in time hears of a failure.
    coming.then(arrived, () => {});
    return asked;
  };
  return self;
}

/** A module without what is asked of it: its file came empty. */
function filled<T>(value: T): T {
  if (value === undefined || Object.values(value as object).includes(undefined))
    throw new LateError('what came is empty');
  return value;
}

async function inTime<T>(coming: Promise<T>, limitMs: number | null): Promise<T> {
  if (limitMs === null) return coming;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LateError(`nothing came within ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([coming, over]);
  } finally {
    clearTimeout(timer);
  }
}
