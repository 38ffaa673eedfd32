// What the soak adds to the page before anything else runs: it counts objects of WebGL that are alive, and the bytes of buffers.
// Runs in the browser; refers to nothing outside itself.

interface LiveObjects {
  /** Made and not deleted, by kind; what a lost context held is gone with it. Of vertex arrays, those that are left over. */
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
    readonly vertexArrays: Set<VertexArrayUse>;
    bufferBytes: number;
  }
  /** What a vertex array draws from, and the program in use when it was made. */
  interface VertexArrayUse {
    readonly program: object | null;
    elements: object | null;
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
    const fresh: Holding = { objects: new Map(), vertexArrays: new Set(), bufferBytes: 0 };
    holdings.set(gl, fresh);
    gl.canvas.addEventListener('webglcontextlost', () => {
      contextsLost += 1;
      holdings.set(gl, { objects: new Map(), vertexArrays: new Set(), bufferBytes: 0 });
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
  const kinds = 'Buffer Texture Program Shader Framebuffer Renderbuffer Query Sampler TransformFeedback';
  for (const kind of kinds.split(' ')) {
    wrap(`create${kind}`, made(kind));
    wrap(`delete${kind}`, deleted(kind));
  }
  wrap('fenceSync', made('Sync'));
  wrap('deleteSync', deleted('Sync'));
  const uses = new WeakMap<object, VertexArrayUse>();
  const programs = new WeakMap<WebGL2RenderingContext, object | null>();
  const inUse = new WeakMap<WebGL2RenderingContext, VertexArrayUse | undefined>();
  wrap(
    'useProgram',
    (own) =>
      function (this: WebGL2RenderingContext, program) {
        programs.set(this, program as object | null);
        return own.call(this, program);
      },
  );
  wrap(
    'createVertexArray',
    (own) =>
      function (this: WebGL2RenderingContext) {
        const array = own.call(this);
        const use = { program: programs.get(this) ?? null, elements: null };
        if (array instanceof Object) uses.set(array, use);
        holdingOf(this).vertexArrays.add(use);
        return array;
      },
  );
  wrap(
    'deleteVertexArray',
    (own) =>
      function (this: WebGL2RenderingContext, array) {
        const use = uses.get(array as object);
        for (const { vertexArrays } of holdings.values()) if (use) vertexArrays.delete(use);
        return own.call(this, array);
      },
  );
  wrap(
    'bindVertexArray',
    (own) =>
      function (this: WebGL2RenderingContext, array) {
        inUse.set(this, uses.get(array as object));
        return own.call(this, array);
      },
  );
  wrap(
    'bindBuffer',
    (own) =>
      function (this: WebGL2RenderingContext, target, buffer) {
        const use = target === this.ELEMENT_ARRAY_BUFFER ? inUse.get(this) : undefined;
        if (use) use.elements = buffer as object | null;
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
  /**
   * Vertex arrays that nothing will draw with again: their list of triangles is gone, or another one has it with the same program.
   * The others come one by one as their pair is drawn for the first time, and go with it.
   */
  const spare = (arrays: Iterable<VertexArrayUse>): number => {
    const taken = new Map<object, Set<object | null>>();
    let count = 0;
    for (const { program, elements } of arrays) {
      const others = (elements && taken.get(elements)) ?? new Set();
      if (!elements || !owners.has(elements) || others.has(program)) count += 1;
      else taken.set(elements, others.add(program));
    }
    return count;
  };
  window.__live = () => {
    const objects: Record<string, number> = {};
    let bufferBytes = 0;
    for (const holding of holdings.values()) {
      bufferBytes += holding.bufferBytes;
      for (const [kind, count] of holding.objects) objects[kind] = (objects[kind] ?? 0) + count;
      objects['spare VertexArray'] = (objects['spare VertexArray'] ?? 0) + spare(holding.vertexArrays);
    }
    return { objects, bufferBytes, contextsLost };
  };
}
