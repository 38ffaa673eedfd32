// Builds the static site; the atlas plugin compiles data/ into what the browser loads. Unit tests run from here too.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { atlasPlugin } from './scripts/atlas-plugin.ts';
import { buildTarget } from './scripts/build-target.ts';
import { compiledWords } from './scripts/compiled-words.ts';
import { firstWords } from './scripts/first-words.ts';
import { hostHeaders } from './scripts/host-headers.ts';
import { licences } from './scripts/licences.ts';
import { offlineSite } from './scripts/offline-site.ts';
import { openingProgress } from './scripts/opening-progress.ts';
import { ownShaders } from './scripts/own-shaders.ts';
import { preloadScene } from './scripts/preload-scene.ts';
import { relaxPolicy } from './scripts/relax-policy.ts';

/** On a slow machine the bundler prints a block of timings that looks like a fault, and is none. */
const quiet = { checks: { bundlerTimings: false } };

/** Unit tests run far from Greenwich: a day that is taken from UTC is another one there. */
if (process.env.VITEST !== undefined) process.env.TZ = 'Pacific/Auckland';

/** Of page and workers, in one list. */
const shipped = licences();

/** What the page cannot start without is one file: small shared chunks compress badly. The opening runs before it. */
const page = { name: 'page', tags: ['$initial' as const], test: /^(?!.*\/src\/app\/opening\.ts)/ };

export default defineConfig({
  base: './',
  // The plugin puts the bodies of public/ under hashed names; index.html names the icons, and Vite does the same for them.
  publicDir: false,
  plugins: [
    react(),
    // Tests read the catalogue as it is written.
    process.env.VITEST === undefined && compiledWords(),
    hostHeaders(),
    firstWords(),
    atlasPlugin(),
    ownShaders(),
    relaxPolicy(),
    preloadScene(),
    openingProgress(),
    shipped.collect(),
    shipped.write(),
    offlineSite(),
  ],
  build: {
    target: buildTarget(),
    // scripts/size-budget.ts reads which chunks a first view needs.
    manifest: true,
    assetsInlineLimit: 0,
    // One style sheet: a chunk that comes late would wait for its own before it runs.
    cssCodeSplit: false,
    // The long texts are one chunk of data; scripts/size-budget.ts holds the sizes that count.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { ...quiet, output: { codeSplitting: { groups: [page] } } },
  },
  optimizeDeps: { rolldownOptions: quiet },
  // The worker fetches what it needs later as a chunk of its own.
  worker: { format: 'es', plugins: () => [shipped.collect()] },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Threads start in a third of the time of processes; one fewer than the cores, as is usual, would be one of two.
    pool: 'threads',
    maxWorkers: '100%',
    setupFiles: ['test/settle.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
