// The files of the site that the plugin makes: binaries under names that change with their content, and the published data set.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { fileChecksum } from '../src/atlas-file/byte-sections.ts';
import { type TissueFileName, tissueFileNames } from '../src/atlas-file/tissue-form.ts';
import type { Hazard } from '../src/dataset/fact-schema.ts';
import { exportDocument } from '../src/node/export/export-document.ts';
import { areaMusclesCsv, pointsCsv } from '../src/node/export/export-tables.ts';
import type { LoadedAtlas } from '../src/node/load-atlas.ts';
import { orderUnderPoints } from '../src/node/order-under-points.ts';
import { root } from '../src/node/repository.ts';
import { atlasSchema } from './json-schemas.ts';

/** What the page knows of a binary: `virtual:atlas/files`. */
export type SiteFile = typeof import('virtual:atlas/files')['files'][BinaryName];
export type BinaryName = keyof typeof import('virtual:atlas/files')['files'];

type Tissue = typeof import('virtual:atlas/tissue')['tissue'];
type Layers = typeof import('virtual:atlas/layers')['layers'];

interface SiteBinary extends Required<SiteFile> {
  readonly bytes: Uint8Array;
}

/** The binaries; gzip with fixed settings, so that the same records give the same bytes and the same name. */
export function siteBinaries({ compiled }: LoadedAtlas): Record<BinaryName, SiteBinary> {
  const body = (name: string) => binary(`body/${name}`, readFileSync(join(root, `public/body/${name}.bin`)));
  return {
    topology: body('topology'),
    female: body('female'),
    male: body('male'),
    atlas: binary('data/atlas', gzipSync(compiled.binary, { level: 9 })),
  };
}

/** Muscles and bones, fetched when they are asked for: in files of their own, a region each, and what is seen of them from outside. */
export function tissueBinaries(): Partial<Record<TissueFileName, SiteBinary>> {
  return Object.fromEntries(
    tissueFileNames
      .map((name) => ({ name, file: join(root, tissuePath(name)) }))
      .filter(({ file }) => existsSync(file))
      .map(({ name, file }) => [name, binary(`tissue/${name}`, readFileSync(file))]),
  );
}

/** Where the development server has them. */
export const tissuePath = (name: TissueFileName): string => `public/tissue/${name}.bin`;

/** Where they are fetched and how much each weighs: `virtual:atlas/layers`. @param served whether by the development server. */
export function layersModule(served: boolean): Layers {
  return Object.entries(tissueBinaries()).map(([name, { path, bytes }]) => ({
    path: served ? tissuePath(name as TissueFileName) : path,
    bytes: bytes.length,
  }));
}

/** What the page is told of them: `virtual:atlas/tissue`. @param served whether by the development server. */
export function tissueModule(loaded: LoadedAtlas, served: boolean): Tissue {
  const { muscles, shapes, movements } = loaded.records;
  const risks = (hazards: readonly Hazard[]) => [
    ...new Set(hazards.flatMap((hazard) => hazard.shapes ?? [])),
  ];
  const files = Object.entries(tissueBinaries()).map(([name, { path, checksum }]) => [
    name,
    served ? { path: tissuePath(name as TissueFileName) } : { path, checksum },
  ]);
  return {
    files: Object.fromEntries(files),
    names: Object.fromEntries(shapes.flatMap(({ id, names }) => (names ? [[id, names]] : []))),
    depths: Object.fromEntries(
      muscles.flatMap(({ points }) => points.map(({ id, depthMm }) => [id, depthMm])),
    ),
    risks: Object.fromEntries(
      muscles
        .flatMap(({ id, hazards, points }) => [
          [id, risks(hazards)] as const,
          ...points.map((point) => [point.id, risks(point.hazards ?? [])] as const),
        ])
        .filter(([, shapes]) => shapes.length > 0),
    ),
    riskKinds: Object.fromEntries(
      shapes.map(({ id, tissue }) => [
        id,
        tissue === 'nerve' || tissue === 'artery' || tissue === 'vein' ? tissue : 'organ',
      ]),
    ),
    order: orderUnderPoints(loaded),
    movements: [...movements],
  };
}

function binary(path: string, bytes: Uint8Array): SiteBinary {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  return { path: `${path}-${hash}.bin`, bytes, checksum: fileChecksum(gunzipSync(bytes)) };
}

interface PublishedFile {
  readonly type: string;
  readonly make: (atlas: LoadedAtlas) => string;
}

/** Under names that others rely on. */
export const publishedFiles: Readonly<Record<string, PublishedFile>> = {
  'data/atlas.json': { type: 'application/json', make: (atlas) => JSON.stringify(exportDocument(atlas)) },
  'data/points.csv': { type: 'text/csv', make: (atlas) => pointsCsv(exportDocument(atlas)) },
  'data/area-muscles.csv': { type: 'text/csv', make: ({ records }) => areaMusclesCsv(records) },
  'data/atlas.schema.json': {
    type: 'application/json',
    make: () => JSON.stringify(atlasSchema(), null, 1),
  },
};
