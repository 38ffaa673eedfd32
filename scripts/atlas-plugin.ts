// Vite plugin: compiles data/ into the modules and files that the site loads, and again whenever an author saves a record.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Plugin, ViteDevServer } from 'vite';
import { DataError } from '../src/dataset/data-error.ts';
import { makeDetails, makeIndex } from '../src/dataset/make-index.ts';
import { exportDocument } from '../src/node/export/export-document.ts';
import { areaMusclesCsv, pointsCsv } from '../src/node/export/export-tables.ts';
import { dataFolder, type LoadedAtlas, loadAtlas } from '../src/node/load-atlas.ts';
import { readRecords } from '../src/node/read-records.ts';
import { atlasSchema } from './json-schemas.ts';

const indexId = 'virtual:atlas/index';
const detailsId = 'virtual:atlas/details';
const binaryPath = 'data/atlas.bin';

/** Serves `virtual:atlas/index`, `virtual:atlas/details` and the files below `data/` of the site. */
export function atlasPlugin(): Plugin {
  let loaded: LoadedAtlas | undefined;
  const atlas = () => {
    loaded ??= loadAtlas();
    return loaded;
  };
  const files: Record<string, { type: string; make: () => string | Uint8Array }> = {
    [binaryPath]: { type: 'application/octet-stream', make: () => binary(atlas()) },
    'data/atlas.json': { type: 'application/json', make: () => JSON.stringify(exportDocument(atlas())) },
    'data/points.csv': { type: 'text/csv', make: () => pointsCsv(exportDocument(atlas())) },
    'data/area-muscles.csv': { type: 'text/csv', make: () => areaMusclesCsv(atlas().records) },
    'data/atlas.schema.json': {
      type: 'application/json',
      make: () => JSON.stringify(atlasSchema(), null, 1),
    },
  };
  return {
    name: 'atlas',
    resolveId: (id) => (id === indexId || id === detailsId ? `\0${id}` : undefined),
    load(id) {
      // The index needs no compiling: in development the list stands while the zones are still being made.
      if (id === `\0${indexId}`)
        return moduleOf('index', makeIndex(loaded?.records ?? readRecords(dataFolder)));
      if (id === `\0${detailsId}`) return moduleOf('details', makeDetails(atlas().records, atlas()));
      return undefined;
    },
    generateBundle() {
      for (const [fileName, { make }] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: make() });
      const { milliseconds, compiled, reused } = atlas().compiled.report;
      this.info(`atlas: ${compiled} pieces compiled, ${reused} reused, ${Math.round(milliseconds)} ms`);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?', 1)[0]?.replace(/^\//, '') ?? '';
        const file = Object.hasOwn(files, path) ? files[path] : undefined;
        if (file === undefined) return next();
        try {
          response.setHeader('Content-Type', file.type);
          response.end(file.make());
        } catch (error) {
          report(server, error);
          response.statusCode = 500;
          response.end(String(error));
        }
      });
      server.watcher.add(dataFolder);
      const renew = (path: string) => {
        if (!path.startsWith(dataFolder) || !path.endsWith('.json')) return;
        try {
          loaded = loadAtlas();
          for (const id of [indexId, detailsId]) {
            const module = server.moduleGraph.getModuleById(`\0${id}`);
            if (module) server.moduleGraph.invalidateModule(module);
          }
          const query = `?${createHash('sha256').update(loaded.compiled.binary).digest('hex').slice(0, 12)}`;
          server.ws.send('atlas:changed', { query });
          server.config.logger.info(
            `atlas: compiled again in ${Math.round(loaded.compiled.report.milliseconds)} ms`,
          );
        } catch (error) {
          report(server, error);
        }
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, renew);
    },
  };
}

function moduleOf(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** Gzip with fixed settings: the same records give the same bytes. */
function binary({ compiled }: LoadedAtlas): Uint8Array {
  return gzipSync(compiled.binary, { level: 9 });
}

/** A faulty record is shown over the page and in the terminal; the page keeps the last good atlas. */
function report(server: ViteDevServer, error: unknown): void {
  const known = error instanceof DataError;
  const message = error instanceof Error ? error.message : String(error);
  const stack = known || !(error instanceof Error) ? '' : (error.stack ?? '');
  server.config.logger.error(`atlas: ${message}\n${stack}`);
  server.ws.send({ type: 'error', err: { message, stack, plugin: 'atlas' } });
}
