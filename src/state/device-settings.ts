// The settings' home on the device: read before the first paint, so in local storage, and only while the person wants it.
import { type AtlasState, stateTable } from './atlas-state.ts';
import type { AtlasStore } from './atlas-store.ts';
import { reportFault } from './report-fault.ts';
import type { DeviceStateOf, StateTable } from './state-field.ts';

export type DeviceSettings = DeviceStateOf<typeof stateTable>;
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const storageKey = 'trigger-point-atlas';

export interface DeviceField<S> {
  name: keyof S & string;
  /** The sound values. */
  values: readonly unknown[];
}

/** The fields of a table that are kept on the device, in the table's order. */
export function deviceFieldsOf<T extends StateTable>(table: T): readonly DeviceField<DeviceStateOf<T>>[] {
  return Object.entries(table).flatMap(([name, field]) =>
    'device' in field && field.device && 'values' in field
      ? [{ name: name as keyof DeviceStateOf<T> & string, values: field.values }]
      : [],
  );
}

export const settingFields = deviceFieldsOf(stateTable);

/** Reads what was kept: nothing, the settings that are sound, or `damaged` when it is not ours to understand. */
export function readSettings(storage: DeviceStorage): Partial<DeviceSettings> | 'damaged' | null {
  let text: string | null;
  try {
    text = storage.getItem(storageKey);
  } catch (fault) {
    // Said when the person asks to keep something.
    reportFault('reading the settings on this device', fault);
    return null;
  }
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return 'damaged';
    const record = kept as Record<string, unknown>;
    const sound = settingFields.filter(({ name, values }) => values.includes(record[name]));
    return Object.fromEntries(sound.map(({ name }) => [name, record[name]])) as Partial<DeviceSettings>;
  } catch (fault) {
    reportFault('understanding the settings on this device', fault);
    return 'damaged';
  }
}

/**
 * Takes kept settings over into the store and keeps them up to date while `remember` is on; turning it off erases
 * them. A full or forbidden storage turns it off again and says so. `storage` null: the browser has none to give.
 */
export function mirrorSettings(store: AtlasStore, storage: DeviceStorage | null): () => void {
  const kept = storage === null ? null : readSettings(storage);
  // That something stands there says that the switch was on, whatever became of it.
  if (kept !== null) store.getState().restore({ ...(kept === 'damaged' ? {} : kept), remember: true });
  if (kept === 'damaged') store.getState().notify('notice.storageDamaged');

  return store.subscribe((now, before) => {
    if (!settingsChanged(now, before)) return;
    if (now.remember) keep(store, storage);
    else erase(storage);
  });
}

/** True when what is kept on the device has to change: a setting while they are kept, or the switch itself. */
export function settingsChanged(now: AtlasState, before: AtlasState): boolean {
  if (now.remember !== before.remember) return true;
  return now.remember && settingFields.some(({ name }) => now[name] !== before[name]);
}

/** Lets go of the settings and stays switched on: the next change is kept again. */
export function forgetSettings(storage: DeviceStorage): void {
  try {
    write(storage, {});
  } catch {
    // A storage that cannot be written holds nothing of ours.
  }
}

function keep(store: AtlasStore, storage: DeviceStorage | null): void {
  const state = store.getState();
  try {
    if (storage === null) throw new Error('no storage');
    write(storage, Object.fromEntries(settingFields.map(({ name }) => [name, state[name]])));
  } catch (fault) {
    const full = fault instanceof DOMException && fault.name === 'QuotaExceededError';
    state.setRemember(false);
    reportFault('keeping the settings on this device', fault, () =>
      state.notify(full ? 'notice.storageFull' : 'notice.storageBlocked'),
    );
  }
}

/** @throws DOMException when the storage is full or forbidden */
function write(storage: DeviceStorage, settings: Partial<DeviceSettings>): void {
  storage.setItem(storageKey, JSON.stringify(settings));
}

function erase(storage: DeviceStorage | null): void {
  try {
    storage?.removeItem(storageKey);
  } catch (fault) {
    // A storage that cannot be written holds nothing of ours: nothing to tell.
    reportFault('erasing the settings on this device', fault);
  }
}
