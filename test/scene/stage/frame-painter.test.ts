// What is drawn where: drafts of fewer pixels, and what is made ready before anyone sees it.
import {
  Group,
  Mesh,
  type Object3D,
  PerspectiveCamera,
  Scene,
  Vector2,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import { expect, test } from 'vitest';
import { createFramePainter } from '../../../src/scene/stage/frame-painter.ts';

interface Drawn {
  readonly into: WebGLRenderTarget | null;
  readonly seen: readonly Object3D[];
  /** Of the canvas, CSS px: x, y, width, height. */
  readonly viewport: readonly number[];
}

/** Keeps what is drawn: visible objects by target. `fault`: thrown by the drawing of a scene. */
function rendering({ fault, pixelRatio = 2 }: { fault?: Error; pixelRatio?: number } = {}) {
  const drawn: Drawn[] = [];
  let into: WebGLRenderTarget | null = null;
  const context = {
    getExtension: () => null,
    getParameter: () => '',
    fenceSync: () => null,
  };
  let viewport: readonly number[] = [0, 0, 400, 300];
  const size = new Vector2(400, 300);
  const gl = {
    getSize: (into: Vector2) => into.copy(size),
    setViewport: (...box: number[]) => {
      viewport = box;
    },
    info: { autoReset: true, reset: () => {}, render: { calls: 0, triangles: 0 } },
    domElement: { width: 400, height: 300 },
    setClearColor: () => {},
    getPixelRatio: () => pixelRatio,
    getContext: () => context,
    compile: () => {},
    setRenderTarget: (target: WebGLRenderTarget | null) => {
      into = target;
    },
    render: (scene: Object3D) => {
      const seen: Object3D[] = [];
      scene.traverseVisible((object) => seen.push(object));
      drawn.push({ into, seen, viewport });
      if (fault && scene instanceof Scene) throw fault;
    },
  };
  return {
    drawn,
    size,
    viewport: () => viewport,
    painter: createFramePainter(gl as unknown as WebGLRenderer),
  };
}

const camera = new PerspectiveCamera();
const part = (box: { x: number; y: number; width: number; height: number } | null) => ({
  camera,
  box,
  before: () => {},
});

test('a draft has half the pixels of a picture in full, and each part its share of them', () => {
  const { drawn, painter } = rendering();
  painter.draw(new Scene(), [part({ x: 100, y: 0, width: 100, height: 150 })], { smooth: false });
  painter.present();
  painter.draw(new Scene(), [part(null)], { smooth: true });
  const [draft, shown, smooth] = drawn;
  expect(shown?.into).toBeNull();
  const pixels = (target?: WebGLRenderTarget | null) => (target?.width ?? 0) * (target?.height ?? 0);
  expect(pixels(smooth?.into)).toBe(400 * 300);
  expect(pixels(draft?.into) / pixels(smooth?.into)).toBeCloseTo(0.5, 1);
  const { x, width, height } = draft!.into!.viewport;
  expect([x, x + width, height]).toEqual([draft!.into!.width / 2, draft!.into!.width, draft!.into!.height]);
});

test('where a pixel is as large as a CSS pixel a draft has all of them', () => {
  const { drawn, painter } = rendering({ pixelRatio: 1 });
  painter.draw(new Scene(), [part(null)], { smooth: false });
  expect([drawn[0]?.into?.width, drawn[0]?.into?.height]).toEqual([400, 300]);
});

test('a canvas of another size shows the picture that stood, as large as it was, in the middle', () => {
  const { drawn, size, viewport, painter } = rendering();
  painter.refill();
  expect(drawn).toEqual([]);
  painter.draw(new Scene(), [part(null)], { smooth: false });
  painter.present();
  size.set(440, 200);
  painter.refill();
  const last = drawn.at(-1)!;
  expect(last.into).toBeNull();
  expect(last.viewport).toEqual([20, -50, 400, 300]);
  expect(viewport()).toEqual([0, 0, 440, 200]);
});

test('what is made ready is drawn among the rest, in place of what it stands for, and not on the page', async () => {
  const { drawn, painter } = rendering();
  const [scene, skin, marks, trial] = [new Scene(), new Mesh(), new Mesh(), new Group()];
  scene.add(skin, marks);
  await painter.warm(trial, camera, { scene, inPlaceOf: skin });
  expect(drawn[0]?.seen).toEqual([scene, marks, trial]);
  expect(drawn.map(({ into }) => into === null)).toEqual(drawn.map(() => false));
  expect(scene.children).toEqual([skin, marks]);
  expect(skin.visible).toBe(true);
});

test('a trial that fails leaves the scene as it was', async () => {
  const { painter } = rendering({ fault: new Error('lost') });
  const [scene, skin] = [new Scene(), new Mesh()];
  scene.add(skin);
  skin.visible = false;
  await expect(painter.warm(new Group(), camera, { scene, inPlaceOf: skin })).rejects.toThrow('lost');
  expect(scene.children).toEqual([skin]);
  expect(skin.visible).toBe(false);
});
