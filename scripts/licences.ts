// Vite plugin: `licences.json`, the licence of every package and font whose code or file is in the site, read from the
// modules that the build really holds. A package without a licence text stops the build.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { root } from '../src/node/repository.ts';

export interface ShippedLicence {
  readonly name: string;
  /** Of a package; absent for what is the atlas's own. */
  readonly version?: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

const licenceFile = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/** What the service worker is made of: `workbox-build` bundles it by itself. test/e2e/licences.spec.ts reads it there. */
const inServiceWorker = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** Code of another package within a package's own file: its licence is that of a package that we have. */
const bundledInside: Readonly<Record<string, { name: string; version: string; as: string }>> = {
  '@react-three/fiber': { name: 'react-reconciler', version: '0.34.0', as: 'react' },
};

/** Packages published without the text that stands in their repository: whose it is, under the MIT License. */
const copyrightOf: Readonly<Record<string, string>> = {
  '@react-three/fiber': 'Copyright (c) 2020 react-spring',
};

interface Licences {
  /** For the page, and for each worker, which are bundled apart. */
  readonly collect: () => Plugin;
  readonly write: () => Plugin;
}

/** @param nodeModules where the packages stand. @param own what else is shipped, first in the list */
export function licences(
  nodeModules = join(root, 'node_modules'),
  own: () => readonly ShippedLicence[] = ownLicences,
): Licences {
  const packages = new Set<string>();
  const note = (file: string): void => {
    const name = packageOf(file);
    if (name !== undefined) packages.add(name);
  };
  const collect = (): Plugin => ({
    name: 'licences:collect',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) for (const source of sourcesOf(file)) note(source);
    },
  });
  const write = (): Plugin => ({
    name: 'licences:write',
    apply: 'build',
    generateBundle: {
      // The page's own bundle has been noted by then, and so have the workers.
      order: 'post',
      handler() {
        const inside = [...packages].flatMap((name) => bundledInside[name] ?? []);
        const shipped = [
          ...[...packages, ...inServiceWorker].map((name) => licenceOf(nodeModules, name)),
          ...inside.map(({ name, version, as }) => ({ ...licenceOf(nodeModules, as), name, version })),
        ].sort((a, b) => (a.name < b.name ? -1 : 1));
        this.emitFile({
          type: 'asset',
          fileName: 'licences.json',
          source: JSON.stringify([...own(), ...shipped]),
        });
      },
    },
  });
  return { collect, write };
}

/** Modules of a chunk, and files that stand in the site as they are, as fonts do. */
function sourcesOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): readonly string[] {
  return file.type === 'chunk' ? file.moduleIds : file.originalFileNames;
}

/** The package in whose folder a file lies: `@scope/name` or `name`; the innermost, where one lies in another. */
export function packageOf(file: string): string | undefined {
  return /(?:^|.*\/)node_modules\/(@[^/]+\/[^/]+|[^@/][^/]*)\//.exec(file.split(sep).join('/'))?.[1];
}

/** @throws for a package whose licence is not known: it must not be shipped */
function licenceOf(nodeModules: string, name: string): ShippedLicence {
  const folder = join(nodeModules, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => licenceFile.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8') : textFromTable(name, license);
  if (typeof license !== 'string' || text === undefined)
    throw new Error(`licences: ${name} ${version} has no licence or no text of it`);
  return { name, version, licence: license, text: text.trim() };
}

function textFromTable(name: string, license: unknown): string | undefined {
  const copyright = copyrightOf[name];
  if (copyright === undefined || license !== 'MIT') return undefined;
  return readFileSync(join(root, 'LICENSE'), 'utf8').replace(/^Copyright .*$/m, copyright);
}

/** The atlas itself: code, records, bodies. */
function ownLicences(): ShippedLicence[] {
  const text = (file: string) => readFileSync(join(root, file), 'utf8').trim();
  return [
    { name: 'Trigger Point Atlas', licence: 'MIT', text: text('LICENSE') },
    { name: 'Trigger Point Atlas: data set', licence: 'CC-BY-4.0', text: text('data/LICENSE') },
    { name: 'MakeHuman bodies', licence: 'CC0-1.0', text: text('public/body/LICENSE') },
  ];
}
