// Regions that do not arrive: what came is shown, and what is fetched again elsewhere on the page comes into the picture, too.
import { expect, test, vi } from 'vitest';
import type { TissueForm, TissueRegionName } from '../../../src/atlas-file/tissue-form.ts';
import type { TissueSource } from '../../../src/scene/scene-assets.ts';
import type { Stage } from '../../../src/scene/stage/stage.ts';
import { TissueLoader } from '../../../src/scene/tissue/load-tissue.ts';
import { late } from '../../../src/state/late.ts';
import { smallForm } from './small-tissue.ts';

const piece = (id: string) => [{ id, owner: id, tissue: 'flesh', layer: 'superficial' }] as const;

function made() {
  let failsStill = true;
  const trunk = late<TissueForm>(() =>
    failsStill ? Promise.reject(new Error('gone')) : Promise.resolve(smallForm(piece('trapezius'))),
  );
  const source = {
    regions: ['head', 'trunk'] as TissueRegionName[],
    form: (region: TissueRegionName) =>
      region === 'trunk' ? trunk.load() : Promise.resolve(smallForm(piece('masseter'))),
    outside: () => Promise.resolve(null),
    tree: () => Promise.reject(new Error('no rays here')),
    risks: {},
  } as unknown as TissueSource;
  const notify = vi.fn();
  const stage = {
    isOver: false,
    tissueSource: () => Promise.resolve(source),
    stillness: { awaits: vi.fn(), done: vi.fn() },
    page: { getState: () => ({ notify, showTissue: vi.fn(), point: null, muscle: null }) },
    model: { getState: () => ({ form: { sex: 'female' } }) },
    isUnder: () => false,
  };
  return { stage, notify, trunk, arrives: () => (failsStill = false) };
}

test('a region that failed and is fetched by someone else is shown without another choice of the layer', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { stage, notify, trunk, arrives } = made();
  const shown = vi.fn();
  await new TissueLoader(stage as unknown as Stage, ({ set, whole }) =>
    shown(
      set.pieces.map(({ id }) => id),
      whole,
    ),
  ).load();
  expect(shown).toHaveBeenLastCalledWith(['masseter'], false);
  expect(notify).toHaveBeenCalledExactlyOnceWith('tissue.failed');
  arrives();
  await trunk.load();
  await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(['masseter', 'trapezius'], true));
  expect(notify).toHaveBeenCalledTimes(1);
});

test('after the picture is gone nothing more is fetched', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { stage, trunk, arrives } = made();
  const shown = vi.fn();
  await new TissueLoader(stage as unknown as Stage, shown).load();
  stage.isOver = true;
  arrives();
  await trunk.load();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shown).toHaveBeenCalledTimes(1);
});
