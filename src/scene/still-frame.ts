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

export interface FramePainter {
  /** True on devices on which a smooth picture costs too much to draw while moving. */
  readonly slow: boolean;
  draw(scene: Scene, camera: PerspectiveCamera, smooth: boolean): void;
  /** The present view in `width` x `height` pixels on a coloured ground. */
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
  const slow = isSoftware(gl);
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
    slow,
    draw: (scene, camera, smooth) => {
      gl.info.autoReset = false;
      gl.info.reset();
      gl.setClearColor(0x000000, 0);
      if (!smooth) {
        gl.setRenderTarget(null);
        gl.render(scene, camera);
        return;
      }
      const picture = targetOf(gl.domElement.width, gl.domElement.height);
      gl.setRenderTarget(picture);
      gl.render(scene, camera);
      gl.setRenderTarget(null);
      material.uniforms.uPicture!.value = picture.texture;
      gl.render(quad, flat);
    },
    snapshot: (scene, camera, width, height) => {
      const picture = new WebGLRenderTarget(width, height, { samples: SAMPLES });
      gl.setClearColor(0x000000, 0);
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
