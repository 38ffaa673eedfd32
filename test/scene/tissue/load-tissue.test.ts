// Regions are shown together; of those that do not arrive, what is fetched again elsewhere on the page comes into the picture, too.
import { expect, test, vi } from 'vitest';
import type { TissueForm, TissueRegionName } from '../../../src/atlas-file/tissue-form.ts';
import type { TissueSource } from '../../../src/scene/scene-assets.ts';
import type { Stage } from '../../../src/scene/stage/stage.ts';
import { TissueLoader } from '../../../src/scene/tissue/load-tissue.ts';
import { late } from '../../../src/state/late.ts';
import { smallForm } from './small-tissue.ts';

vi.mock('../../../src/scene/picking/skin-tree.ts', () => ({ openSkinTree: () => ({}) }));

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
  const stage = {
    isOver: false,
    tissueSource: () => Promise.resolve(source),
    stillness: { awaits: vi.fn(), done: vi.fn() },
    page: { getState: () => ({ showTissue: vi.fn(), point: null, muscle: null }) },
    model: { getState: () => ({ form: { sex: 'female' } }) },
    isUnder: () => false,
  };
  return { stage, trunk, arrives: () => (failsStill = false) };
}

test('a region that failed and is fetched by someone else is shown without another choice of the layer', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { stage, trunk, arrives } = made();
  const shown = vi.fn();
  await new TissueLoader(stage as unknown as Stage, ({ set, whole }) =>
    shown(
      set.pieces.map(({ id }) => id),
      whole,
    ),
  ).load();
  expect(shown).toHaveBeenLastCalledWith(['masseter'], false);
  arrives();
  await trunk.load();
  await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(['masseter', 'trapezius'], true));
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

/** A body of two regions that come when they are told to, on a picture of the superficial layer. */
function slow(choice: { point: string | null; tissueNames: boolean }) {
  const came: Partial<Record<TissueRegionName, () => void>> = {};
  const tree = vi.fn(() => Promise.resolve({}));
  const source = {
    regions: ['head', 'trunk'] as TissueRegionName[],
    form: (region: TissueRegionName) =>
      new Promise<TissueForm>((resolve) => {
        came[region] = () => resolve(smallForm(piece(region)));
      }),
    outside: () => Promise.resolve(new Map()),
    tree,
    risks: {},
  } as unknown as TissueSource;
  const [awaits, done] = [vi.fn(), vi.fn()];
  const shows = { layer: 'superficial', isolated: [] as string[] };
  const stage = {
    isOver: false,
    tissueSource: () => Promise.resolve(source),
    stillness: { awaits, done },
    page: { getState: () => ({ showTissue: vi.fn(), muscle: null, ...choice, ...shows }) },
    model: { getState: () => ({ form: { sex: 'female' } }) },
    isUnder: () => true,
  };
  const shown = vi.fn();
  const loader = new TissueLoader(stage as unknown as Stage, ({ set }) =>
    shown(set.pieces.map(({ id }) => id)),
  );
  return { loader, shown, tree, awaits, done, came, shows };
}

test('regions that come soon one after another are one picture; who waits long sees what is there', async () => {
  vi.useFakeTimers();
  try {
    const soon = slow({ point: null, tissueNames: false });
    const all = soon.loader.load();
    await vi.advanceTimersByTimeAsync(0);
    soon.came.trunk!();
    await vi.advanceTimersByTimeAsync(300);
    expect(soon.shown).not.toHaveBeenCalled();
    soon.came.head!();
    await all;
    await vi.runAllTimersAsync();
    expect(soon.shown.mock.calls).toEqual([[['head', 'trunk']]]);
    const late = slow({ point: null, tissueNames: false });
    void late.loader.load();
    await vi.advanceTimersByTimeAsync(0);
    late.came.trunk!();
    await vi.advanceTimersByTimeAsync(1000);
    expect(late.shown.mock.calls).toEqual([[['trunk']]]);
    late.came.head!();
    await vi.advanceTimersByTimeAsync(0);
    expect(late.shown).toHaveBeenLastCalledWith(['head', 'trunk']);
  } finally {
    vi.useRealTimers();
  }
});

test('rays are there all at once and made once a body; a picture in which they show nothing stays as it is', async () => {
  for (const [choice, isSeen] of [
    [{ point: null, tissueNames: false }, false],
    [{ point: 'trapezius-1', tissueNames: false }, true],
    [{ point: null, tissueNames: true }, true],
  ] as const) {
    const { loader, tree, done, came } = slow(choice);
    const all = loader.load();
    await vi.waitFor(() => expect(came.trunk).toBeDefined());
    came.head!();
    came.trunk!();
    expect(loader.raysNow()).toBeNull();
    await all;
    expect(loader.raysNow()?.count).toBe(2);
    expect(done).toHaveBeenLastCalledWith('tissueRays', isSeen);
    await loader.load();
    await loader.makeRays();
    expect(tree).toHaveBeenCalledTimes(2);
  }
});

test('who goes back to the skin waits for nothing under it; who looks there again while it comes, does', async () => {
  const { loader, awaits, done, came, shows } = slow({ point: null, tissueNames: false });
  const all = loader.load();
  await vi.waitFor(() => expect(came.trunk).toBeDefined());
  expect(awaits).toHaveBeenLastCalledWith('tissue');
  shows.layer = 'skin';
  loader.lookUnder(false);
  expect(done).toHaveBeenLastCalledWith('tissue', false);
  awaits.mockClear();
  shows.layer = 'deep';
  loader.lookUnder(true);
  expect(awaits).toHaveBeenCalledExactlyOnceWith('tissue');
  came.head!();
  came.trunk!();
  await all;
  awaits.mockClear();
  loader.lookUnder(true);
  expect(awaits).not.toHaveBeenCalled();
});
