// How one picture is drawn: in full (smooth edges) when the device can or the body rests, as a draft while it moves.
import {
  GLSL3,
  LinearFilter,
  Mesh,
  NoBlending,
  type Object3D,
  OrthographicCamera,
  type PerspectiveCamera,
  PlaneGeometry,
  RawShaderMaterial,
  type Scene,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { Box } from './inset.ts';
import { passFence } from './pass-fence.ts';

/** One of the pictures that a frame consists of. */
export interface PicturePart {
  readonly camera: PerspectiveCamera;
  /** CSS pixels from the lower left corner; null: all of the canvas. */
  readonly box: Box | null;
  /** Makes the layers ready for it. */
  before(): void;
}

/**
 * What something is tried out among. A program of software WebGL is made ready for what was drawn before it, whose vertices it finds
 * in place: tried out alone it is made ready again in the first real picture.
 */
interface Among {
  readonly scene: Object3D;
  /** Left out meanwhile. */
  readonly inPlaceOf: Object3D | null;
}

export interface FramePainter {
  /** True where the processor draws: a smooth picture costs too much there while it moves, and too much at once. */
  readonly isSoftware: boolean;
  /** Beside the canvas: with smooth edges, or as a draft, edges as they come and of fewer pixels. Nothing waits for it here. */
  draw(scene: Scene, parts: readonly PicturePart[], look: { smooth: boolean }): void;
  /** Puts the picture, as last drawn, into the canvas. */
  present(): void;
  /** Once the canvas has another size, and is empty: the picture as last drawn, in the middle and as large as it was, until the next. */
  refill(): void;
  /** Resolves when all that was sent has been drawn. */
  finished(): Promise<void>;
  /**
   * Draws once where nobody sees it: the first real drawing then finds everything in its place. The canvas is left alone: the page
   * would wait for it.
   * @param among what it will be drawn with; alone where that is not there yet
   */
  warm(trial: Object3D, camera: PerspectiveCamera, among?: Among | null): Promise<void>;
  /** The view in `width` x `height` pixels, rows from the top, plain colours over nothing. */
  snapshot(
    scene: Scene,
    camera: PerspectiveCamera,
    width: number,
    height: number,
  ): Uint8ClampedArray<ArrayBuffer>;
  dispose(): void;
}

const SAMPLES = 4;

/**
 * A draft is drawn because each pixel costs too much: half as many do, but no fewer than CSS pixels, or edges and figures of marks
 * would be coarse.
 */
const DRAFT_SCALE = 0.71;

const vertexShader = /* glsl */ `
precision highp float;
in vec3 position;
out vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;
const fragmentShader = /* glsl */ `
precision highp float;
in vec2 vUv;
out vec4 outColour;
uniform sampler2D uPicture;
void main() {
  outColour = texture(uPicture, vUv);
}
`;

export function createFramePainter(gl: WebGLRenderer): FramePainter {
  const targets = new Map<number, WebGLRenderTarget>();
  let drawn: WebGLRenderTarget | null = null;
  /** The canvas's, CSS px. */
  const drawnSize = new Vector2();
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    uniforms: { uPicture: { value: null } },
    blending: NoBlending,
    depthTest: false,
    depthWrite: false,
  });
  const quad = new Mesh(new PlaneGeometry(2, 2), material);
  quad.frustumCulled = false;
  const flat = new OrthographicCamera();
  // Draw calls of a whole frame are counted together.
  gl.info.autoReset = false;
  gl.setClearColor(0x000000, 0);
  /** A picture beside the canvas, of its size. All are of one kind, so that what is drawn once is made ready for all. */
  const targetOf = (samples: number): WebGLRenderTarget => {
    const scale = samples > 0 ? 1 : Math.min(1, Math.max(DRAFT_SCALE, 1 / gl.getPixelRatio()));
    const width = Math.ceil(gl.domElement.width * scale);
    const height = Math.ceil(gl.domElement.height * scale);
    const known = targets.get(samples);
    if (known?.width === width && known.height === height) return known;
    known?.dispose();
    const filters = { minFilter: LinearFilter, magFilter: LinearFilter };
    const made = new WebGLRenderTarget(width, height, { samples, ...filters });
    targets.set(samples, made);
    return made;
  };
  /** What is drawn for nobody to see on the page is not counted with its frames. */
  const uncounted = (draw: () => void): void => {
    const { calls, triangles } = gl.info.render;
    draw();
    Object.assign(gl.info.render, { calls, triangles });
  };
  /** Each part clears no more than its own box. */
  const drawParts = (picture: WebGLRenderTarget, scene: Scene, parts: readonly PicturePart[]): void => {
    gl.info.reset();
    for (const { camera, box, before } of parts) {
      before();
      picture.scissorTest = box !== null;
      const { x, y, width, height } = box ?? { x: 0, y: 0, width: Infinity, height: Infinity };
      // Whole pixels: between two halves none may be left undrawn.
      const pixels = (gl.getPixelRatio() * picture.width) / gl.domElement.width;
      const [left, low, wide, high] = [x, y, width, height].map((px) => Math.ceil(px * pixels));
      picture.scissor.set(left!, low!, Math.min(wide!, picture.width), Math.min(high!, picture.height));
      picture.viewport.copy(picture.scissor);
      gl.setRenderTarget(picture);
      gl.render(scene, camera);
    }
  };
  /** @param into null: the canvas */
  const show = (picture: WebGLRenderTarget, into: WebGLRenderTarget | null = null): void => {
    material.uniforms.uPicture!.value = picture.texture;
    gl.setRenderTarget(into);
    gl.render(quad, flat);
  };
  return {
    isSoftware: isSoftware(gl),
    draw: (scene, parts, { smooth }) => {
      drawn = targetOf(smooth ? SAMPLES : 0);
      gl.getSize(drawnSize);
      drawParts(drawn, scene, parts);
      gl.setRenderTarget(null);
    },
    present: () => {
      if (drawn) show(drawn);
    },
    refill: () => {
      if (!drawn) return;
      const { x: width, y: height } = gl.getSize(new Vector2());
      gl.setViewport((width - drawnSize.x) / 2, (height - drawnSize.y) / 2, drawnSize.x, drawnSize.y);
      show(drawn);
      gl.setViewport(0, 0, width, height);
    },
    finished: () => passFence(gl),
    warm: async (trial, camera, among) => {
      gl.compile(trial, camera);
      await passFence(gl);
      // As a draft is drawn; nobody waits for a smooth picture.
      const [speck, shown] = [new WebGLRenderTarget(4, 4), new WebGLRenderTarget(4, 4)];
      uncounted(() => {
        gl.setRenderTarget(speck);
        if (among) renderAmong(gl, trial, camera, among);
        else gl.render(trial, camera);
        show(speck, shown);
        gl.setRenderTarget(null);
      });
      await passFence(gl);
      speck.dispose();
      shown.dispose();
    },
    snapshot: (scene, camera, width, height) => {
      const picture = new WebGLRenderTarget(width, height, { samples: SAMPLES });
      uncounted(() => {
        gl.setRenderTarget(picture);
        gl.render(scene, camera);
      });
      const pixels = new Uint8Array(width * height * 4);
      gl.readRenderTargetPixels(picture, 0, 0, width, height, pixels);
      gl.setRenderTarget(null);
      picture.dispose();
      return upright(pixels, width, height);
    },
    dispose: () => {
      for (const target of targets.values()) target.dispose();
      material.dispose();
      quad.geometry.dispose();
    },
  };
}

/** All in one go: the scene is as it was when anyone looks at it again. */
function renderAmong(gl: WebGLRenderer, trial: Object3D, camera: PerspectiveCamera, among: Among): void {
  const { scene, inPlaceOf } = among;
  const wasVisible = inPlaceOf?.visible ?? false;
  if (inPlaceOf) inPlaceOf.visible = false;
  scene.add(trial);
  try {
    gl.render(scene, camera);
  } finally {
    scene.remove(trial);
    if (inPlaceOf) inPlaceOf.visible = wasVisible;
  }
}

/** Rows from bottom-first to top-first, colours from premultiplied to plain. */
function upright(pixels: Uint8Array, width: number, height: number): Uint8ClampedArray<ArrayBuffer> {
  const out = new Uint8ClampedArray(pixels.length);
  for (let row = 0; row < height; row++) {
    const from = (height - 1 - row) * width * 4;
    for (let i = 0; i < width * 4; i += 4) {
      const alpha = pixels[from + i + 3]!;
      const to = row * width * 4 + i;
      for (let k = 0; k < 3; k++) out[to + k] = alpha === 0 ? 0 : (pixels[from + i + k]! * 255) / alpha;
      out[to + 3] = alpha;
    }
  }
  return out;
}

function isSoftware(gl: WebGLRenderer): boolean {
  const context = gl.getContext();
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}
