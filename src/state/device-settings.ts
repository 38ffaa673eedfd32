// Settings kept on the device, only while the person wants it. Nothing else is ever stored.
import { sexes } from '../space/sex.ts';
import { languageIds } from '../words/languages.ts';
import { type AtlasState, skinTones, themes } from './atlas-state.ts';
import type { AtlasStore } from './atlas-store.ts';

export type DeviceSettings = Pick<AtlasState, 'body' | 'theme' | 'garment' | 'skinTone' | 'language'>;
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const storageKey = 'trigger-point-atlas';

const allowed: { [K in keyof DeviceSettings]: readonly DeviceSettings[K][] } = {
  body: sexes,
  theme: themes,
  garment: [true, false],
  skinTone: skinTones,
  language: languageIds,
};
const fields = Object.keys(allowed) as (keyof DeviceSettings)[];

/** Reads what was kept: nothing, the settings that are sound, or `damaged` when it is not ours to understand. */
export function readSettings(storage: DeviceStorage): Partial<DeviceSettings> | 'damaged' | null {
  let text: string | null;
  try {
    text = storage.getItem(storageKey);
  } catch {
    return null;
  }
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return 'damaged';
    const record = kept as Record<string, unknown>;
    const sound = fields.filter((field) => (allowed[field] as readonly unknown[]).includes(record[field]));
    return Object.fromEntries(sound.map((field) => [field, record[field]])) as Partial<DeviceSettings>;
  } catch {
    return 'damaged';
  }
}

/**
 * Takes kept settings over into the store and keeps them up to date while `remember` is on; turning it off erases
 * them. A full or forbidden storage turns it off again and says so. `storage` null: the browser has none to give.
 */
export function mirrorSettings(store: AtlasStore, storage: DeviceStorage | null): () => void {
  const kept = storage === null ? null : readSettings(storage);
  if (kept === 'damaged') store.getState().notify('notice.storageDamaged');
  else if (kept !== null) store.getState().restore({ ...kept, remember: true });

  return store.subscribe((now, before) => {
    if (now.remember && (!before.remember || fields.some((field) => now[field] !== before[field]))) {
      keep(store, storage);
    } else if (before.remember && !now.remember) {
      erase(storage);
    }
  });
}

function keep(store: AtlasStore, storage: DeviceStorage | null): void {
  const state = store.getState();
  try {
    if (storage === null) throw new Error('no storage');
    storage.setItem(
      storageKey,
      JSON.stringify(Object.fromEntries(fields.map((field) => [field, state[field]]))),
    );
  } catch (fault) {
    const full = fault instanceof DOMException && fault.name === 'QuotaExceededError';
    state.setRemember(false);
    state.notify(full ? 'notice.storageFull' : 'notice.storageBlocked');
  }
}

function erase(storage: DeviceStorage | null): void {
  try {
    storage?.removeItem(storageKey);
  } catch {
    // A storage that cannot be written holds nothing of ours.
  }
}
