// What the soak adds to the page before anything else runs: it counts objects of WebGL that are alive, and the bytes of buffers.
// Runs in the browser; refers to nothing outside itself.

interface LiveObjects {
  /** Made and not deleted, by kind; what a lost context held is gone with it. */
  readonly objects: Record<string, number>;
  readonly bufferBytes: number;
  readonly contextsLost: number;
}

declare global {
  interface Window {
    __live?: () => LiveObjects;
  }
}

export function countGraphics(): void {
  type Method = (this: WebGL2RenderingContext, ...args: unknown[]) => unknown;
  /** All that one context holds until it is lost. */
  interface Holding {
    readonly objects: Map<string, number>;
    bufferBytes: number;
  }
  const holdings = new Map<WebGL2RenderingContext, Holding>();
  const owners = new WeakMap<object, Holding>();
  const sizes = new WeakMap<object, number>();
  const bound = new WeakMap<WebGL2RenderingContext, Map<unknown, object | null>>();
  let contextsLost = 0;
  const methods = WebGL2RenderingContext.prototype as unknown as Record<string, Method>;
  const holdingOf = (gl: WebGL2RenderingContext): Holding => {
    const known = holdings.get(gl);
    if (known) return known;
    const fresh: Holding = { objects: new Map(), bufferBytes: 0 };
    holdings.set(gl, fresh);
    gl.canvas.addEventListener('webglcontextlost', () => {
      contextsLost += 1;
      holdings.set(gl, { objects: new Map(), bufferBytes: 0 });
    });
    return fresh;
  };
  const wrap = (name: string, around: (own: Method) => Method): void => {
    const own = methods[name];
    if (own) methods[name] = around(own);
  };
  const add = (holding: Holding, kind: string, by: 1 | -1): void => {
    holding.objects.set(kind, (holding.objects.get(kind) ?? 0) + by);
  };
  const made = (kind: string) => (own: Method) =>
    function (this: WebGL2RenderingContext, ...args: unknown[]) {
      const object = own.apply(this, args);
      if (object instanceof Object) {
        const holding = holdingOf(this);
        owners.set(object, holding);
        add(holding, kind, 1);
      }
      return object;
    };
  const deleted = (kind: string) => (own: Method) =>
    function (this: WebGL2RenderingContext, ...args: unknown[]) {
      const [object] = args;
      const holding = object instanceof Object ? owners.get(object) : undefined;
      if (holding && object instanceof Object) {
        owners.delete(object);
        add(holding, kind, -1);
        holding.bufferBytes -= sizes.get(object) ?? 0;
      }
      return own.apply(this, args);
    };
  const kinds =
    'Buffer Texture Program Shader VertexArray Framebuffer Renderbuffer Query Sampler TransformFeedback';
  for (const kind of kinds.split(' ')) {
    wrap(`create${kind}`, made(kind));
    wrap(`delete${kind}`, deleted(kind));
  }
  wrap('fenceSync', made('Sync'));
  wrap('deleteSync', deleted('Sync'));
  wrap(
    'bindBuffer',
    (own) =>
      function (this: WebGL2RenderingContext, target, buffer) {
        if (!bound.has(this)) bound.set(this, new Map());
        bound.get(this)?.set(target, buffer as object | null);
        return own.call(this, target, buffer);
      },
  );
  wrap(
    'bufferData',
    (own) =>
      function (this: WebGL2RenderingContext, ...args: unknown[]) {
        const [target, data] = args;
        const buffer = bound.get(this)?.get(target);
        const holding = buffer && owners.get(buffer);
        if (buffer && holding) {
          const bytes = typeof data === 'number' ? data : ((data as ArrayBufferView | null)?.byteLength ?? 0);
          holding.bufferBytes += bytes - (sizes.get(buffer) ?? 0);
          sizes.set(buffer, bytes);
        }
        return own.apply(this, args);
      },
  );
  window.__live = () => {
    const objects: Record<string, number> = {};
    let bufferBytes = 0;
    for (const holding of holdings.values()) {
      bufferBytes += holding.bufferBytes;
      for (const [kind, count] of holding.objects) objects[kind] = (objects[kind] ?? 0) + count;
    }
    return { objects, bufferBytes, contextsLost };
  };
}
