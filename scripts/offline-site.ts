// Vite plugin: what makes the site installable and keeps it for use without a connection. The manifest with its icons, and
// the service worker, which Workbox writes over the finished folder.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { generateSW } from 'workbox-build';
import { root } from '../src/node/repository.ts';
import { onDemandCache } from '../src/state/kept-layers.ts';

/** Kept as soon as the first picture stands: the whole atlas but for muscles and bones, and downloads for other tools. */
const keptPatterns = ['**/*.{js,css,html,woff2,svg,png,bin,webmanifest}', 'licences.json'];

/** Their names change with their content: a file that the browser has already is not fetched again. */
const hashed = /-[\w-]{8}\.(js|css|woff2|svg|png|bin)$/;

/** Writes `sw.js` over the built site in `folder`. */
export async function writeServiceWorker(folder: string): Promise<{ count: number; size: number }> {
  const { count, size, warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: keptPatterns,
    globIgnores: ['tissue/**', 'sw.js', '.vite/**'],
    swDest: join(folder, 'sw.js'),
    dontCacheBustURLsMatching: hashed,
    maximumFileSizeToCacheInBytes: 8_000_000,
    // A page with any link is the one page; what else is opened in a window (a table, a licence) is that file.
    navigateFallback: 'index.html',
    navigateFallbackAllowlist: [/^[^?]*\/(index\.html)?(\?|$)/],
    runtimeCaching: [
      {
        urlPattern: /\/tissue\/[^/]+\.bin$/,
        handler: 'CacheFirst',
        options: { cacheName: onDemandCache },
      },
    ],
    // The first page is served from what is kept as soon as that is whole; a later version waits until the person agrees.
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    // One file without `importScripts`, which Trusted Types in a host's header would refuse.
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
  });
  if (warnings.length > 0) throw new Error(`offline-site: ${warnings.join('; ')}`);
  return { count, size };
}

/** `npm run icons` draws them from the icon. */
export const icons = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-masked.png', sizes: '512x512', purpose: 'maskable' },
] as const;

export function offlineSite(): Plugin {
  return {
    name: 'offline-site',
    apply: 'build',
    async generateBundle() {
      const words = await appWords();
      const manifest = {
        id: './',
        start_url: './',
        scope: './',
        display: 'standalone',
        lang: 'en-GB',
        name: words['app.title'],
        short_name: words['app.title'],
        description: words['app.description'],
        categories: ['education', 'medical', 'health'],
        background_color: '#f4efe4',
        theme_color: '#f4efe4',
        icons: icons.map(({ file, sizes, purpose }) => ({
          src: `./icons/${file}`,
          sizes,
          type: 'image/png',
          purpose,
        })),
      };
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('manifest.webmanifest', JSON.stringify(manifest));
      for (const { file } of icons) emit(`icons/${file}`, readFileSync(join(root, 'public/icons', file)));
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    ],
    writeBundle: {
      // Over all that the other plugins have written.
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('offline-site: the build has no folder');
        const { count, size } = await writeServiceWorker(dir);
        this.info(`${basename(dir)}/sw.js keeps ${count} files, ${Math.round(size / 1024)} KB unpacked`);
      },
    },
  };
}

/** Read when it is built: a plain import would start the server anew with each word. */
async function appWords(): Promise<Readonly<Record<string, string>>> {
  const { module } = await runnerImport<{
    interfaceMessages: Readonly<Record<string, string>>;
  }>(join(root, 'src/words/en/interface.ts'), { configFile: false, logLevel: 'silent' });
  return module.interfaceMessages;
}
