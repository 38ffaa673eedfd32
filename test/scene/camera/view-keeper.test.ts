// Where the camera was asked to go: when it sets out, and when it leaves the person's own view alone.
import { expect, test, vi } from 'vitest';
import { FOV_Y } from '../../../src/scene/camera/camera-pose.ts';
import { direct, type Scenery } from '../../../src/scene/camera/view-director.ts';
import { ViewKeeper } from '../../../src/scene/camera/view-keeper.ts';
import { createAtlasStore } from '../../../src/state/atlas-store.ts';
import { markAt } from '../marks/marks.ts';

const known = {
  muscleOfPoint: new Map([['soleus-1', 'soleus']]),
  muscles: new Set(['soleus']),
  areas: new Set<string>(),
  symptoms: new Set<string>(),
};
const none = new Float32Array(0);

function keeper(part: Partial<Scenery> = {}) {
  const store = createAtlasStore(known);
  const go = vi.fn();
  const showPoint = vi.fn();
  const scenery: Scenery = {
    viewport: { fovY: FOV_Y, width: 400, height: 600, covered: { top: 0, right: 0, bottom: 0, left: 0 } },
    now: { target: [0, 1, 0], azimuth: 0, elevation: 0, distance: 4 },
    positions: Float32Array.of(-0.3, 0, 0, 0.3, 1.7, 0),
    rays: null,
    zones: { count: 0, positions: none, normals: none, weights: none },
    part: { count: 0, positions: none, normals: none, weights: none },
    point: null,
    ...part,
  };
  const views = new ViewKeeper(store, { go }, () => scenery, showPoint);
  views.sights = {
    sightFor: (wanted, bearings) => direct(wanted, { ...scenery, ...bearings }),
    foresee: () => {},
    unseen: () => ({ view: 'back', marks: false }),
  };
  return { store, go, showPoint, views };
}

test('a named view is granted at once, without motion where the person wants none', () => {
  const { store, go, views } = keeper();
  views.ask('back');
  expect(views.isWaiting).toBe(true);
  expect(views.grant(false, false)).toBe(true);
  expect(go.mock.calls[0]![0].azimuth).toBeCloseTo(Math.PI);
  expect(go.mock.calls[0]![1]).toBe(false);
  store.getState().setReducedMotion(true);
  views.ask('left');
  views.grant(true, false);
  expect(go.mock.calls[1]![1]).toBe(true);
});

test('a view of a chosen point waits until zones and rays are there', () => {
  const { store, go, views } = keeper({ point: markAt('soleus', 1, 0, 0.4) });
  store.getState().selectPoint('soleus-1');
  views.ask('fit');
  expect(views.grant(false, false)).toBe(false);
  expect(go).not.toHaveBeenCalled();
  expect(views.grant(true, false)).toBe(true);
  expect(go).toHaveBeenCalledTimes(1);
});

test('once a hand has turned the body, a new size leaves the view alone, and no named view holds', () => {
  const { store, views } = keeper();
  store.getState().askView('front');
  views.ask('front');
  views.grant(true, false);
  views.letGo();
  expect(store.getState().view).toBeNull();
  views.refresh();
  expect(views.isWaiting).toBe(false);
  views.ask('front');
  views.grant(true, false);
  views.refresh();
  expect(views.isWaiting).toBe(true);
});

test('the second view is offered when all was asked for, not when its half was', () => {
  const { views, showPoint, store } = keeper();
  views.ask('fit');
  views.grant(true, false);
  expect(showPoint).toHaveBeenLastCalledWith(null);
  showPoint.mockClear();
  store.getState().setSplitView(true);
  views.ask('point');
  views.grant(true, false);
  expect(showPoint).not.toHaveBeenCalled();
  expect(store.getState().splitView).toBe(true);
});

test('on paper a view is fitted to the sheet; one that a hand has turned stays', () => {
  const { views } = keeper();
  views.ask('front');
  views.grant(true, false);
  const sheet = { fovY: FOV_Y, width: 300, height: 300, covered: { top: 0, right: 0, bottom: 0, left: 0 } };
  expect(views.presentPose(sheet)!.distance).toBeGreaterThan(0);
  views.letGo();
  expect(views.presentPose(sheet)).toBeNull();
});

test('another side of the same point: the view is mirrored, the half that was offered stays offered', () => {
  const { store, go, views, showPoint } = keeper({
    now: { target: [0.2, 1, 0.1], azimuth: 0.7, elevation: 0.1, distance: 1.2 },
  });
  store.getState().selectPoint('soleus-1', 'left');
  views.letGo();
  store.getState().setSide('right');
  views.mirror();
  expect(views.grant(false, false)).toBe(true);
  expect(go.mock.lastCall![0]).toMatchObject({ target: [-0.2, 1, 0.1], azimuth: -0.7, distance: 1.2 });
  expect(showPoint).toHaveBeenLastCalledWith(null);
  // What has been asked for meanwhile is seen on the new side, not mirrored.
  views.ask('back');
  views.mirror();
  views.grant(true, false);
  expect(Math.abs(go.mock.lastCall![0].azimuth)).toBeCloseTo(Math.PI);
});

test('until the views of a choice have come, a named view shows the whole body and a point is waited for', () => {
  const { store, go, views } = keeper({ point: markAt('soleus', 1, 0, 0.4) });
  views.sights = null;
  views.ask('back');
  expect(views.grant(true, false)).toBe(true);
  expect(go).toHaveBeenCalledTimes(1);
  store.getState().selectPoint('soleus-1');
  views.ask('fit');
  expect(views.grant(true, false)).toBe(false);
});

test('what the view hides is told with the side it is seen from, only while something is chosen', () => {
  const { store, views } = keeper({ now: { target: [0, 1, 0], azimuth: 1.5, elevation: 0, distance: 2 } });
  views.lookAround();
  expect(store.getState()).toMatchObject({ seenFrom: 'left', unseenPain: null });
  store.getState().selectPoint('soleus-1');
  views.lookAround();
  expect(store.getState().unseenPain).toBe('back');
  store.getState().selectPoint(null);
  expect(store.getState().unseenPain).toBeNull();
});

test('what was hidden and is now seen stays in sight when the picture changes its size', () => {
  const { store, views } = keeper({ point: markAt('soleus', 1, 0, 0.4) });
  store.getState().selectPoint('soleus-1');
  views.ask('unseen');
  views.grant(true, false);
  views.refresh();
  expect(views.isWaiting).toBe(false);
});
