// Fetching the binaries: progress, and what is said when a file is missing, cut off, damaged or unreachable.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { loadAssets } from '../../src/app/assets.ts';
import { AssetError } from '../../src/atlas-file/asset-error.ts';

const fileOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../public/body/${name}`, import.meta.url)));

// As in the built site: each file with the checksum of the one that belongs to the page.
vi.mock('virtual:atlas/files', async () => {
  const { fileChecksum } = await import('../../src/atlas-file/byte-sections.ts');
  const checksumOf = (name: string) =>
    fileChecksum(gunzipSync(readFileSync(new URL(`../../public/body/${name}`, import.meta.url))));
  return {
    files: {
      topology: { path: 'body/topology.bin', checksum: checksumOf('topology.bin') },
      female: { path: 'body/female.bin', checksum: checksumOf('female.bin') },
      male: { path: 'body/male.bin' },
      atlas: { path: 'data/atlas.bin', checksum: 1 },
    },
  };
});

/** Answers from `public/body`, but for what `odd` says. */
function serve(odd: Record<string, () => Response | Promise<Response>> = {}): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const name = url.split('/').at(-1)!;
    if (odd[name]) return odd[name]();
    if (name === 'atlas.bin') return new Response('not here', { status: 404 });
    const bytes = fileOf(name);
    return new Response(bytes, { headers: { 'content-length': String(bytes.length) } });
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

async function problemOf(promise: Promise<unknown>): Promise<AssetError> {
  const fault = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(AssetError);
  return fault as AssetError;
}

test('fetches relative to the base, each body once, and tells progress that only grows', async () => {
  const asked = serve();
  const shares: number[] = [];
  const assets = loadAssets('/some/sub-path/', (share) => shares.push(share));
  const [one, two] = await Promise.all([assets.form('female'), assets.form('female')]);
  expect(one).toBe(two);
  expect(one.sex).toBe('female');
  expect(asked.every((url) => url.startsWith('/some/sub-path/'))).toBe(true);
  expect(asked.filter((url) => url.endsWith('female.bin'))).toHaveLength(1);
  expect(shares.length).toBeGreaterThan(1);
  for (const [i, share] of shares.entries()) {
    expect(share).toBeGreaterThanOrEqual(shares[i - 1] ?? 0);
    expect(share).toBeLessThanOrEqual(1);
  }
});

test('a missing atlas is a failed download that names the file and the answer; the body still comes', async () => {
  serve();
  const assets = loadAssets('/', () => {});
  const fault = await problemOf(assets.atlas);
  expect(fault.problem).toBe('download-failed');
  expect(fault.message).toContain('data/atlas.bin');
  expect(fault.message).toContain('404');
  expect((await assets.form('male')).sex).toBe('male');
});

test('an unreachable host is a failed download', async () => {
  serve({ 'topology.bin': () => Promise.reject(new TypeError('Failed to fetch')) });
  const fault = await problemOf(loadAssets('/', () => {}).topology);
  expect(fault.problem).toBe('download-failed');
});

test.each([
  ['one byte of it changed', () => fileOf('female.bin').map((byte, i) => (i === 9000 ? byte ^ 0x40 : byte))],
  ['its end cut off', () => fileOf('female.bin').slice(0, 5000)],
  ['a web page in its place', () => new TextEncoder().encode('<!doctype html>')],
  ['nothing in it', () => new Uint8Array()],
])('a body with %s is a damaged file', async (_, bytes) => {
  serve({ 'female.bin': () => new Response(bytes()) });
  const fault = await problemOf(loadAssets('/', () => {}).form('female'));
  expect(fault.problem).toBe('file-damaged');
  expect(fault.message).toContain('body/female.bin');
});

test('a body that failed can be asked for again', async () => {
  let times = 0;
  const bytes = fileOf('male.bin');
  serve({
    'male.bin': () => new Response(times++ === 0 ? 'gone' : bytes, { status: times === 1 ? 503 : 200 }),
  });
  const assets = loadAssets('/', () => {});
  await problemOf(assets.form('male'));
  expect((await assets.form('male')).sex).toBe('male');
});

test('a whole file of another version is told as such, and a damaged one as damaged', async () => {
  serve({ 'female.bin': () => new Response(fileOf('male.bin')) });
  const fault = await problemOf(loadAssets('/', () => {}).form('female'));
  expect(fault.problem).toBe('files-mixed');
  expect(fault.message).toContain('body/female.bin');
  serve({ 'female.bin': () => new Response(fileOf('topology.bin')) });
  expect((await problemOf(loadAssets('/', () => {}).form('female'))).problem).toBe('files-mixed');
  const broken = gunzipSync(fileOf('female.bin')).map((byte, i) => (i === 9000 ? byte ^ 1 : byte));
  serve({ 'female.bin': () => new Response(broken) });
  expect((await problemOf(loadAssets('/', () => {}).form('female'))).problem).toBe('file-damaged');
});

test('where nothing is known of the file that belongs to the page, any whole one is taken', async () => {
  serve({ 'male.bin': () => new Response(fileOf('female.bin')) });
  expect((await loadAssets('/', () => {}).form('male')).sex).toBe('female');
});
