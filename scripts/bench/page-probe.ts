// What the bench adds to the page before anything else runs: it counts draws, frames and long tasks, and after each drawn
// frame reads back how much of the canvas is the red of referred pain. Runs in the browser; refers to nothing outside itself.

interface BenchProbe {
  /** Each frame in which something was drawn: when it began, and how long its callbacks ran, ms. */
  readonly frames: { at: number; script: number }[];
  /** When the first frame with a body's worth of triangles had been drawn, ms after navigation. */
  firstBody: number | undefined;
  /** Share of red pixels after each frame while `watching`. */
  readonly red: { at: number; share: number }[];
  watching: boolean;
  readonly longTasks: number[];
  /** Pointer and click events: until the next paint, and their handlers alone, ms. */
  readonly events: { duration: number; handler: number }[];
  /** When the last click reached the page. */
  clicked: number;
}

declare global {
  interface Window {
    __bench: BenchProbe;
  }
}

export function installProbe(): void {
  const probe: BenchProbe = {
    frames: [],
    firstBody: undefined,
    red: [],
    watching: false,
    longTasks: [],
    events: [],
    clicked: Number.NaN,
  };
  window.__bench = probe;
  /** The floor and a few marks have fewer. */
  const bodyTriangles = 9000;
  let triangles = 0;
  let context: WebGL2RenderingContext | undefined;
  const counted = {
    drawElements: (args: number[]) => (args[1] ?? 0) / 3,
    drawArrays: (args: number[]) => (args[2] ?? 0) / 3,
    drawElementsInstanced: (args: number[]) => ((args[1] ?? 0) / 3) * (args[4] ?? 1),
    drawArraysInstanced: (args: number[]) => ((args[2] ?? 0) / 3) * (args[3] ?? 1),
  };
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<
    string,
    (...args: number[]) => void
  >;
  for (const [name, count] of Object.entries(counted)) {
    const own = prototype[name];
    if (own === undefined) continue;
    prototype[name] = function (this: WebGL2RenderingContext, ...args: number[]) {
      context = this;
      triangles += count(args);
      return own.apply(this, args);
    };
  }
  /** Reading back waits until the frame is really there. */
  const read = (gl: WebGL2RenderingContext, width: number, height: number): Uint8Array => {
    const bound = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
    const pixels = new Uint8Array(width * height * 4);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, bound);
    return pixels;
  };
  const redShare = (gl: WebGL2RenderingContext): number => {
    const pixels = read(gl, gl.drawingBufferWidth, gl.drawingBufferHeight);
    let red = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      const [r = 0, g = 0, b = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]];
      if (r > 110 && g < r * 0.45 && b < r * 0.5) red += 1;
    }
    return red / (pixels.length / 4);
  };
  const request = window.requestAnimationFrame.bind(window);
  let frameTime = -1;
  let script = 0;
  // All callbacks of one frame are given the same time; the first of the next one closes the frame before.
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      if (time !== frameTime) [frameTime, script] = [time, 0];
      const begun = performance.now();
      try {
        callback(time);
      } finally {
        script += performance.now() - begun;
        if (triangles > 0 && context !== undefined) {
          const last = probe.frames.at(-1);
          if (last?.at === time) last.script = script;
          else probe.frames.push({ at: time, script });
          if (probe.firstBody === undefined && triangles >= bodyTriangles) {
            read(context, 1, 1);
            probe.firstBody = performance.now();
          }
          if (probe.watching) {
            const share = redShare(context);
            probe.red.push({ at: performance.now(), share });
          }
          triangles = 0;
        }
      }
    });
  window.addEventListener(
    'click',
    (event) => {
      probe.clicked = event.timeStamp;
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (/^(pointer(down|up)|mouse(down|up)|click)$/.test(entry.name))
        probe.events.push({ duration: entry.duration, handler: entry.processingEnd - entry.processingStart });
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}
