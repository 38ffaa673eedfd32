// Vite plugin: the script that tells how far the page has come stands right behind what it writes to, waits for nothing, and knows how much is to come.
import type { Plugin, Rolldown } from 'vite';

const opening = /\/src\/app\/opening\.ts$/;
const awaited = /<(?:script|link)[^>]*(?:src|href)="\.\/([^"]+\.(?:js|css))"/g;

export function openingProgress(): Plugin {
  return {
    name: 'opening-progress',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/app/opening.ts', name: 'opening' });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const files = Object.values(bundle);
        const script = files.find(
          (file): file is Rolldown.OutputChunk =>
            file.type === 'chunk' && opening.test(file.facadeModuleId ?? ''),
        );
        if (script === undefined) throw new Error('opening-progress: the build has no chunk of the opening');
        const bytes = [...html.matchAll(awaited)].reduce((sum, [, name]) => {
          const file = bundle[name ?? ''];
          if (file === undefined) return sum;
          return sum + (file.type === 'chunk' ? file.code : Buffer.from(file.source)).length;
        }, 0);
        // No module: those run neither from a file nor in a frame without an origin, where this one has something to say.
        if (/^\s*(import|export)\b/m.test(script.code) || script.imports.length > 0)
          throw new Error('opening-progress: the opening must run as a script without imports');
        const tag = `<script async src="./${script.fileName}"></script>`;
        return (
          html
            .replace('<progress', `<progress data-bytes="${bytes}" max="1"`)
            // Within the head it might run before there is a place for its words.
            .replace('</body>', `  ${tag}\n  </body>`)
        );
      },
    },
  };
}
