// What is kept on the device: nothing unasked, only the settings, and a clear word when it cannot be.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { type DeviceStorage, mirrorSettings, readSettings } from '../../src/state/device-settings.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { smallIndex } from '../anatomy/small-index.ts';

function memory(text: string | null = null): DeviceStorage & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_key, value) {
      this.text = value;
    },
    removeItem() {
      this.text = null;
    },
  };
}
const store = () => createAtlasStore(knownIds(smallIndex));

test('nothing is kept until the person asks for it, and turning it off erases it', () => {
  const [atlas, storage] = [store(), memory()];
  mirrorSettings(atlas, storage);
  atlas.getState().setTheme('dark');
  atlas.getState().selectPoint('trapezius-1');
  expect(storage.text).toBeNull();

  atlas.getState().setRemember(true);
  expect(JSON.parse(storage.text ?? '')).toEqual({
    lens: 'explain',
    body: 'female',
    newADay: 10,
    theme: 'dark',
    garment: true,
    skinTone: 0,
    allMarks: false,
    language: 'en',
  });
  atlas.getState().setLens('find');
  expect(JSON.parse(storage.text ?? '')).toMatchObject({ lens: 'find' });
  atlas.getState().setSkinTone(5);
  expect(JSON.parse(storage.text ?? '')).toMatchObject({ skinTone: 5 });

  atlas.getState().setRemember(false);
  expect(storage.text).toBeNull();
});

test('kept settings come back, with the switch on', () => {
  const atlas = store();
  mirrorSettings(
    atlas,
    memory('{"body":"male","theme":"dark","garment":false,"skinTone":6,"language":"en-XA"}'),
  );
  expect(atlas.getState()).toMatchObject({
    body: 'male',
    theme: 'dark',
    garment: false,
    skinTone: 6,
    language: 'en-XA',
    remember: true,
  });
});

test('unsound values are dropped one by one; an unreadable record is told, and its switch stays on', () => {
  expect(
    readSettings(memory('{"body":"male","theme":"pink","skinTone":"3","language":"tlh","point":"x"}')),
  ).toEqual({
    body: 'male',
  });
  for (const text of ['{', '[]', 'null', '3']) {
    const atlas = store();
    mirrorSettings(atlas, memory(text));
    expect(atlas.getState().notices.map(({ key }) => key)).toEqual(['notice.storageDamaged']);
    expect(atlas.getState().remember).toBe(true);
  }
});

test('whatever stands in the storage, reading it never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const kept = readSettings(memory(text));
      if (kept === null || kept === 'damaged') return;
      for (const field of Object.keys(kept))
        expect(['body', 'theme', 'garment', 'skinTone', 'language']).toContain(field);
    }),
  );
});

test.each([
  ['full', new DOMException('no room', 'QuotaExceededError'), 'notice.storageFull'],
  ['forbidden', new DOMException('no', 'SecurityError'), 'notice.storageBlocked'],
])('a storage that is %s turns the switch off and says so', (_what, fault, key) => {
  const atlas = store();
  const storage: DeviceStorage = {
    getItem: () => null,
    setItem: () => {
      throw fault;
    },
    removeItem: () => {},
  };
  mirrorSettings(atlas, storage);
  atlas.getState().setRemember(true);
  expect(atlas.getState().remember).toBe(false);
  expect(atlas.getState().notices.map((notice) => notice.key)).toEqual([key]);
});

test('a browser without storage works, and says so when asked to remember', () => {
  const atlas = store();
  mirrorSettings(atlas, null);
  atlas.getState().setRemember(true);
  expect(atlas.getState().notices.map((notice) => notice.key)).toEqual(['notice.storageBlocked']);
});
