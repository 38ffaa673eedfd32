// From a region's file to what the picture gets: the same places in metres, unit normals, steps of fibre; damage is told.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { AssetError } from '../../../src/atlas-file/asset-error.ts';
import { BinaryFileError } from '../../../src/atlas-file/byte-sections.ts';
import { encodeTissue } from '../../../src/atlas-file/tissue-file.ts';
import { tissueRegionIds } from '../../../src/atlas-file/tissue-form.ts';
import { createBodyWorkshop } from '../../../src/scene/body/body-workshop.ts';
import { tissueForm } from '../../../src/scene/tissue/tissue-workshop.ts';
import { smallRegion, trunk } from './small-tissue.ts';

afterEach(() => vi.unstubAllGlobals());

test('a file becomes a form', () => {
  const region = smallRegion(trunk);
  const form = tissueForm(encodeTissue(region));
  expect(form.pieces).toEqual(region.pieces);
  expect(form.triangles.length).toBe(region.triangles.length);
  // Vertices come in another order: what stands at one stays together.
  const placed = (x: (v: number) => number) => Array.from({ length: 12 }, (_, v) => Math.round(x(v))).sort();
  expect(placed((v) => form.bodies.female.positions[v * 3]! * 1000 + form.fibre[v * 2]! * 100)).toEqual(
    placed((v) => region.positions.female[v * 3]! + region.fibre[v * 2]! * 200),
  );
  expect([...form.shade.subarray(0, 2)]).toEqual([51, 206]);
  const { normals } = form.bodies.male;
  for (let i = 0; i < normals.length; i += 4) {
    expect(Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!)).toBeGreaterThan(32_700);
    expect(normals[i + 3]).toBe(0);
  }
});

test('a damaged file is no form', () => {
  const bytes = encodeTissue(smallRegion(trunk));
  bytes[40]! ^= 1;
  expect(() => tissueForm(bytes)).toThrow(BinaryFileError);
});

test('the workshop fetches a region, builds its tree, and tells of a file that is missing', async () => {
  const bytes = encodeTissue(smallRegion(trunk));
  vi.stubGlobal('fetch', async (url: string) =>
    url === 'x/trunk.bin' ? new Response(bytes) : new Response('', { status: 404 }),
  );
  const workshop = createBodyWorkshop();
  await expect(workshop.tissueTree('trunk.bin', 'male')).rejects.toThrow('comes first');
  const form = await workshop.tissue({ url: 'x/trunk.bin', path: 'trunk.bin' });
  expect(form.pieces.length).toBe(3);
  expect((await workshop.tissueTree('trunk.bin', 'male')).roots.length).toBe(1);
  await expect(workshop.tissue({ url: 'x/arm.bin', path: 'arm.bin' })).rejects.toThrow(AssetError);
});

test('the files of the site are whole, the muscles of both bodies in the body', () => {
  for (const region of tissueRegionIds) {
    const file = new URL(`../../../public/tissue/${region}.bin`, import.meta.url);
    // Made by `npm run tissue`.
    if (!existsSync(file)) continue;
    const form = tissueForm(gunzipSync(readFileSync(file)));
    expect(form.pieces.length).toBeGreaterThan(10);
    for (const { positions } of Object.values(form.bodies)) {
      for (let i = 1; i < positions.length; i += 3) expect(positions[i]!).toBeLessThan(1.9);
    }
  }
});
