// How one picture is drawn: in full (smooth edges) when the device can or the body rests, as a draft while it moves.
// Measured in software WebGL, 980 x 800: 51k triangles cost 176 ms with four samples a pixel and 69 ms without.
import {
  GLSL3,
  LinearFilter,
  Mesh,
  NoBlending,
  OrthographicCamera,
  type PerspectiveCamera,
  PlaneGeometry,
  RawShaderMaterial,
  type Scene,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';

/** A second picture inside the first; device pixels from the lower left corner. */
interface InsetPicture {
  readonly camera: PerspectiveCamera;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FramePainter {
  /** True where the processor draws: a smooth picture costs too much there while it moves. */
  readonly isSoftware: boolean;
  /** Device pixels a CSS pixel. */
  pixelRatio(): number;
  /** Compiles what has not been drawn yet, hidden objects too, so that it costs nothing when it first appears. */
  prepare(scene: Scene, camera: PerspectiveCamera): void;
  draft(scene: Scene, camera: PerspectiveCamera): void;
  /** `between` is called before the inset is drawn: marks stand elsewhere there. */
  smooth(scene: Scene, camera: PerspectiveCamera, inset: InsetPicture | null, between: () => void): void;
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
  let target: WebGLRenderTarget | null = null;
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
  const targetOf = (width: number, height: number): WebGLRenderTarget => {
    if (target?.width === width && target.height === height) return target;
    target?.dispose();
    target = new WebGLRenderTarget(width, height, {
      samples: SAMPLES,
      minFilter: LinearFilter,
      magFilter: LinearFilter,
    });
    return target;
  };
  return {
    isSoftware: isSoftware(gl),
    pixelRatio: () => gl.getPixelRatio(),
    prepare: (scene, camera) => {
      gl.compile(scene, camera);
    },
    draft: (scene, camera) => {
      gl.info.reset();
      gl.setRenderTarget(null);
      gl.render(scene, camera);
    },
    smooth: (scene, camera, inset, between) => {
      gl.info.reset();
      const picture = targetOf(gl.domElement.width, gl.domElement.height);
      picture.scissorTest = false;
      picture.viewport.set(0, 0, picture.width, picture.height);
      gl.setRenderTarget(picture);
      gl.render(scene, camera);
      if (inset) {
        between();
        picture.scissorTest = true;
        picture.scissor.set(inset.x, inset.y, inset.width, inset.height);
        picture.viewport.set(inset.x, inset.y, inset.width, inset.height);
        gl.setRenderTarget(picture);
        gl.render(scene, inset.camera);
      }
      gl.setRenderTarget(null);
      material.uniforms.uPicture!.value = picture.texture;
      gl.render(quad, flat);
    },
    snapshot: (scene, camera, width, height) => {
      const picture = new WebGLRenderTarget(width, height, { samples: SAMPLES });
      gl.setRenderTarget(picture);
      gl.render(scene, camera);
      const pixels = new Uint8Array(width * height * 4);
      gl.readRenderTargetPixels(picture, 0, 0, width, height, pixels);
      gl.setRenderTarget(null);
      picture.dispose();
      return upright(pixels, width, height);
    },
    dispose: () => {
      target?.dispose();
      material.dispose();
      quad.geometry.dispose();
    },
  };
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
