// Vite plugin: the shaders that three brings for its own materials stay out of the site. All that the atlas draws has
// shaders of its own; a material that needs one of three's fails to compile, and says why.
import type { Plugin } from 'vite';

const rendererModule = /\/three\/build\/three\.module\.js$/;
const chunks = /const ShaderChunk = \{[^}]*\};/;
const none =
  'const ShaderChunk = new Proxy({}, { get: (_, name) => "#error no " + String(name) + " here: see scripts/own-shaders.ts\\n" });';

export function ownShaders(): Plugin {
  return {
    name: 'own-shaders',
    apply: 'build',
    transform: {
      filter: { id: rendererModule },
      handler(code, id) {
        if (!chunks.test(code)) throw new Error(`own-shaders: ${id} keeps its shaders elsewhere now`);
        return { code: code.replace(chunks, none), map: null };
      },
    },
  };
}
