// A canvas with a renderer on it, whose shaders are being compiled before there is a body to draw or a page around it.
import { PerspectiveCamera, WebGLRenderer } from 'three';
import { FOV_Y } from '../camera/camera-pose.ts';
import { createFramePainter, type FramePainter } from './frame-painter.ts';
import { warmUp } from './warm-up.ts';

export interface OpenCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGLRenderer;
  readonly painter: FramePainter;
  readonly camera: PerspectiveCamera;
  /** Resolves when the shaders are ready, to the function that lets go of what made them so. */
  readonly ready: Promise<() => void>;
}

/** @throws what three throws where WebGL 2 cannot be had. */
function openCanvas(): OpenCanvas {
  const canvas = document.createElement('canvas');
  const gl = new WebGLRenderer({
    canvas,
    antialias: false,
    alpha: true,
    powerPreference: 'high-performance',
    stencil: false,
  });
  const painter = createFramePainter(gl);
  const camera = new PerspectiveCamera((FOV_Y * 180) / Math.PI, 1, 0.02, 20);
  const ready = warmUp(painter, camera);
  // Whoever draws hears of a failure.
  ready.catch(() => {});
  return { canvas, gl, painter, camera, ready };
}

let opened: OpenCanvas | null = null;

/** Opens a canvas for whoever takes the next one: the graphics process works on it while the page is laid out. */
export function openCanvasAhead(): void {
  try {
    opened ??= openCanvas();
  } catch {
    // Said by the scene, which tries again when it is mounted.
  }
}

/** A canvas to keep: a canvas takes one picture in its life. @throws as `openCanvas`. */
export function takeCanvas(): OpenCanvas {
  const taken = opened ?? openCanvas();
  opened = null;
  return taken;
}
