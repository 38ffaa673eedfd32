// Vite plugin: compiles data/ into the modules and files that the site loads, and again whenever an author saves a record.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { DataError } from '../src/dataset/data-error.ts';
import { makeDetails, makeIndex } from '../src/dataset/make-index.ts';
import { bundle } from '../src/node/bundle.mjs';
import { learnTexts } from '../src/node/learn-texts.ts';
import { type LoadedAtlas, loadAtlas, rehearseSave } from '../src/node/load-atlas.ts';
import { pointPlaces } from '../src/node/load-quiz-source.ts';
import { readRecords } from '../src/node/read-records.ts';
import { dataFolder, root } from '../src/node/repository.ts';
import { riskPlaces } from '../src/node/risk-places.ts';
import { regrowOnChange } from './regrow.ts';
import {
  type BinaryName,
  layersModule,
  publishedFiles,
  type SiteFile,
  siteBinaries,
  tissueBinaries,
  tissueModule,
} from './site-files.ts';

const indexId = 'virtual:atlas/index';
const detailsId = 'virtual:atlas/details';
const placesId = 'virtual:atlas/places';
const skinPlacesId = 'virtual:atlas/skin-places';
const learnId = 'virtual:atlas/learn';
const filesId = 'virtual:atlas/files';
const tissueId = 'virtual:atlas/tissue';
const riskId = 'virtual:atlas/risk';
const layersId = 'virtual:atlas/layers';

/** Where the development server has the binaries; it says of each answer whether it is still fresh, so names need no hash. */
const servedBinaries: Readonly<Record<BinaryName, SiteFile>> = {
  topology: { path: 'public/body/topology.bin' },
  female: { path: 'public/body/female.bin' },
  male: { path: 'public/body/male.bin' },
  atlas: { path: 'data/atlas.bin' },
};

/** By then the page that an author has just opened stands, ms. */
const PAGE_STANDS_MS = 5000;

/** Serves `virtual:atlas/index`, `/details`, `/places`, `/skin-places`, `/learn`, `/files`, `/tissue`, `/risk` and `/layers`, the binaries, and the files below `data/` of the site. */
export function atlasPlugin(): Plugin {
  let loaded: Promise<LoadedAtlas> | undefined;
  let building = false;
  let authoring = false;
  const atlas = () => {
    if (loaded === undefined) {
      loaded = loadAtlas();
      if (authoring)
        loaded.then(
          (made) => setTimeout(() => rehearseSave(made).catch(console.warn), PAGE_STANDS_MS).unref(),
          // Whoever waits for it hears of it.
          () => {},
        );
    }
    return loaded;
  };
  return {
    name: 'atlas',
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId: (id) =>
      [indexId, detailsId, placesId, skinPlacesId, learnId, filesId, tissueId, riskId, layersId].includes(id)
        ? `\0${id}`
        : undefined,
    async load(id) {
      // The index needs no compiling: in development the list stands while the zones are still being made.
      if (id === `\0${indexId}`)
        return moduleOf('index', makeIndex(building ? (await atlas()).records : readRecords(dataFolder)));
      if (id === `\0${detailsId}`)
        return moduleOf('details', makeDetails((await atlas()).records, await atlas()));
      if (id === `\0${placesId}`) return moduleOf('places', pointPlaces(await atlas()));
      if (id === `\0${skinPlacesId}`) return moduleOf('skinPlaces', await quizPlaces(await atlas()));
      if (id === `\0${learnId}`) return moduleOf('learn', learnTexts(await atlas()));
      if (id === `\0${tissueId}`) return moduleOf('tissue', tissueModule(await atlas(), !building));
      if (id === `\0${riskId}`) return moduleOf('risk', riskPlaces(await atlas()));
      if (id === `\0${layersId}`) return moduleOf('layers', layersModule(!building));
      if (id === `\0${filesId}`) {
        if (!building) return moduleOf('files', servedBinaries);
        const known = Object.entries(siteBinaries(await atlas())).map(([name, { path, checksum }]) => [
          name,
          { path, checksum },
        ]);
        return moduleOf('files', Object.fromEntries(known));
      }
      return undefined;
    },
    async generateBundle() {
      const made = await atlas();
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const { path, bytes } of Object.values({ ...siteBinaries(made), ...tissueBinaries() }))
        emit(path, bytes);
      emit('body/LICENSE', readFileSync(join(root, 'public/body/LICENSE')));
      for (const [path, { make }] of Object.entries(publishedFiles)) emit(path, make(made));
      const { milliseconds, compiled, reused } = made.compiled.report;
      this.info(`atlas: ${compiled} pieces compiled, ${reused} reused, ${Math.round(milliseconds)} ms`);
    },
    configureServer(server) {
      // Not for the tests, which start a server too.
      authoring = server.config.mode !== 'test';
      serveFiles(server, atlas);
      server.watcher.add(dataFolder);
      let turn: Promise<void> = Promise.resolve();
      const renew = (path: string) => {
        if (!path.startsWith(dataFolder) || !path.endsWith('.json')) return;
        // One after the other: two saves in a row must not end with the first.
        turn = turn.then(async () => {
          try {
            const made = await loadAtlas();
            loaded = Promise.resolve(made);
            tellPage(server, made);
          } catch (error) {
            report(server, error);
          }
        });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, renew);
      regrowOnChange(server);
    },
  };
}

/** Answers for what is not a file on disk. */
function serveFiles(server: ViteDevServer, atlas: () => Promise<LoadedAtlas>): void {
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '').split('?', 1)[0]?.replace(/^\//, '') ?? '';
    const published = Object.hasOwn(publishedFiles, path) ? publishedFiles[path] : undefined;
    if (path !== servedBinaries.atlas.path && published === undefined) return next();
    try {
      const made = await atlas();
      response.setHeader('Content-Type', published?.type ?? 'application/octet-stream');
      response.end(published ? published.make(made) : siteBinaries(made).atlas.bytes);
    } catch (error) {
      report(server, error);
      response.statusCode = 500;
      response.end(String(error));
    }
  });
}

function tellPage(server: ViteDevServer, { compiled }: LoadedAtlas): void {
  for (const id of [indexId, detailsId, placesId, skinPlacesId, learnId, tissueId, riskId]) {
    const module = server.moduleGraph.getModuleById(`\0${id}`);
    if (module) server.moduleGraph.invalidateModule(module);
  }
  const query = `?${createHash('sha256').update(compiled.binary).digest('hex').slice(0, 12)}`;
  server.ws.send('atlas:changed', { query });
  server.config.logger.info(`atlas: compiled again in ${Math.round(compiled.report.milliseconds)} ms`);
}

/** In a bundle of its own (`quiz-places.ts`). */
async function quizPlaces(made: LoadedAtlas): Promise<unknown> {
  const { file } = await bundle('quiz-places', 'src/node/quiz-places.ts');
  const module = (await import(pathToFileURL(file).href)) as typeof import('../src/node/quiz-places.ts');
  return module.quizPlaces(made);
}

function moduleOf(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** A faulty record is shown over the page and in the terminal; the page keeps the last good atlas. */
function report(server: ViteDevServer, error: unknown): void {
  const known = error instanceof DataError;
  const message = error instanceof Error ? error.message : String(error);
  const stack = known || !(error instanceof Error) ? '' : (error.stack ?? '');
  server.config.logger.error(`atlas: ${message}\n${stack}`);
  server.ws.send({ type: 'error', err: { message, stack, plugin: 'atlas' } });
}
