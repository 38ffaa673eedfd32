// Vite plugin: the page's head names the chunks of the scene, so that they are fetched beside the page and not after it.
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const sceneModule = /\/src\/scene\/AtlasScene\.tsx$/;

export function preloadScene(): Plugin {
  return {
    name: 'preload-scene',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {}, chunk: page }) => {
        const chunks = Object.values(bundle).filter(
          (file): file is Rolldown.OutputChunk => file.type === 'chunk',
        );
        const scene = chunks.find(({ facadeModuleId }) => sceneModule.test(facadeModuleId ?? ''));
        if (scene === undefined) throw new Error('preload-scene: the build has no chunk of the scene');
        const known = new Set(page === undefined ? [] : [page.fileName, ...page.imports]);
        return [scene.fileName, ...scene.imports]
          .filter((file) => !known.has(file))
          .map(
            (file): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
              injectTo: 'head',
            }),
          );
      },
    },
  };
}
