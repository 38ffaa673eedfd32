// Holds the built site against the budgets of the design: compressed bytes of a first visit. Prints every figure.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

interface Budget {
  name: string;
  limitKb: number;
  counts: (file: string) => boolean;
}

interface Chunk {
  file: string;
  imports?: string[];
  isEntry?: boolean;
  isDynamicEntry?: boolean;
}

/** Parts that come when a person asks for them by a press or a word, and not by looking and choosing: no part of a first visit. */
const askedFor = [
  'src/scene/picking/skin-offer.ts',
  'src/ui/paper/keep-now.ts',
  'src/ui/paper/PaintedSheet.tsx',
  'src/anatomy/pain/area-middle.ts',
  'src/app/tissue-assets.ts',
  'src/scene/body/body-workshop.ts',
  'src/scene/paint/paint-layer.ts',
  'src/scene/picking/body-touch.ts',
  'src/scene/pins/PinLayer.tsx',
  'src/scene/stage/paper-views.ts',
  'src/state/paint-link.ts',
  'src/state/pain-desk/pain-service.ts',
  'src/ui/painted/PaintedPanel.tsx',
  'src/ui/painted/PaintedResult.tsx',
  'src/scene/tissue/TissueLayer.tsx',
  'src/scene/tissue/tissue-workshop.ts',
  'src/state/records/keep-records.ts',
  'src/ui/embed/EmbedDialog.tsx',
  'src/ui/embed/EmbedPage.tsx',
  'src/ui/guide/compare/CompareDialog.tsx',
  'src/ui/handout/HandoutDialog.tsx',
  'src/ui/paint/BrushBar.tsx',
  'src/ui/reference/ReferencePage.tsx',
  'src/ui/session/session-parts.ts',
  'src/ui/search/search-code.ts',
  'src/ui/shell/DisplayChoices.tsx',
  'src/ui/shell/KeptRecords.tsx',
  'src/ui/shell/Licences.tsx',
  'src/ui/shell/SkinMenu.tsx',
  'src/ui/showing/PairCaptions.tsx',
  'src/ui/showing/PinLegend.tsx',
  'src/ui/showing/PinnedPanel.tsx',
  'src/ui/showing/Presentation.tsx',
  'src/study/deck/anki-package.ts',
  'src/study/deck/deck-notes.ts',
  'src/ui/study/quiz/QuizPanel.tsx',
  'src/ui/study/beside/BesideDialog.tsx',
  'src/ui/study/cards/CardSheets.tsx',
  'src/ui/study/learn/learn-parts.ts',
  'src/words/pseudo/pseudo-words.ts',
  'virtual:atlas/places',
  'virtual:atlas/skin-places',
];

/** Files of an entry and of all that it imports at once. */
function chunksOf(manifest: Record<string, Chunk>, name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`the build has no chunk ${name}`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const other of chunk.imports ?? []) chunksOf(manifest, other, seen);
  return seen;
}

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
/** The page and the scene; panels, long texts and workers follow once the body stands. */
const beforeTheBody = new Set(
  ['index.html', 'src/scene/AtlasScene.tsx'].flatMap((name) => [...chunksOf(manifest, name)]),
);
const entries = Object.keys(manifest).filter(
  (name) => manifest[name]?.isEntry || manifest[name]?.isDynamicEntry,
);
const chunks = (names: readonly string[]) => new Set(names.flatMap((name) => [...chunksOf(manifest, name)]));
const looking = chunks(entries.filter((name) => !askedFor.includes(name)));
/** What keeps the site for use without a connection: fetched when the first picture stands and nothing is in a hurry. */
const afterwards = chunks(['src/app/service-worker.ts']);
const isAfterwards = (file: string) =>
  (afterwards.has(file) && !chunks(['index.html']).has(file)) ||
  file === 'sw.js' ||
  file.startsWith('icons/');
/** Workers are built apart, so the manifest does not say who starts them: these come with a brush stroke and with a layer. */
const askedWorker = /^assets\/(pain-worker|tissue-workshop)-[^/]+\.js$/;
/** What each of those parts fetches that looking and choosing has not fetched yet. */
const requests = askedFor.map((name) => ({
  name,
  files: [...chunks([name])].filter((file) => !looking.has(file)),
}));
const onRequest = new Set(requests.flatMap(({ files }) => files));
const isAsked = (file: string) => onRequest.has(file) || askedWorker.test(file);
/** Downloads for other tools, not part of a visit. */
const extra = (file: string) =>
  /^data\/(atlas\.json|.*\.schema\.json|.*\.csv|LICENSE)$|\.map$|LICENSE$|^\.vite\/|^_headers$/.test(file);
/** Fetched where someone asks for it in About. */
const licences = (file: string) => file === 'licences.json';
/** A visit loads one body; the other one comes when it is asked for. The larger stands for both. */
const otherBody = (file: string) => file.startsWith('body/female-');
/** Muscles and bones: nothing of them before the picture is to look under the skin. */
const tissue = (file: string) => file.startsWith('tissue/');

const isFirstVisit = (file: string) =>
  ![extra, otherBody, tissue, isAsked, isAfterwards, licences].some((apart) => apart(file));

const size = (list: readonly string[]) => list.reduce((sum, file) => sum + sentBytes(join('dist', file)), 0);
const most = requests.reduce((a, b) => (size(b.files) > size(a.files) ? b : a));

const budgets: Budget[] = [
  {
    name: 'JavaScript before the body is visible',
    limitKb: 330,
    counts: (file) => extname(file) === '.js' && beforeTheBody.has(file),
  },
  {
    name: 'bodies, eyes and topology',
    limitKb: 200,
    counts: (file) => file.startsWith('body/') && !extra(file),
  },
  { name: 'all zones of all points', limitKb: 250, counts: (file) => /^data\/atlas-.*\.bin$/.test(file) },
  {
    name: 'first visit in all',
    limitKb: 1000,
    counts: isFirstVisit,
  },
  { name: 'muscles and bones of both bodies', limitKb: 800, counts: tissue },
  // Of all that is fetched when it is asked for: what a person waits for is one of them, however much the atlas can do.
  {
    name: `the most that one press fetches (${most.name})`,
    limitKb: 80,
    counts: (file) => most.files.includes(file),
  },
];

/** Compressed size as a host sends it: brotli for text; our own binaries are gzip already. */
function sentBytes(path: string): number {
  const raw = readFileSync(path);
  const text = /\.(js|css|html|json|svg|webmanifest|txt)$/.test(path);
  return text ? brotliCompressSync(raw).length : Math.min(raw.length, gzipSync(raw).length);
}

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .replaceAll('\\', '/')
      .replace(/^dist\//, ''),
  );

/** What the service worker keeps, as its own list says. */
const kept = [...readFileSync('dist/sw.js', 'utf8').matchAll(/\burl:"([^"]+)"/g)].map(([, url]) => url ?? '');
const keptLater = new Set(kept.filter((file) => !isFirstVisit(file)));
budgets.push(
  { name: 'kept for use without a connection', limitKb: 1500, counts: (file) => kept.includes(file) },
  {
    name: 'of these, fetched after the first visit has settled',
    limitKb: 500,
    counts: (file) => keptLater.has(file),
  },
);

let broken = 0;
for (const { name, limitKb, counts } of budgets) {
  const counted = files.filter(counts);
  const kb = counted.reduce((sum, file) => sum + sentBytes(join('dist', file)), 0) / 1024;
  const ok = counted.length > 0 && kb <= limitKb;
  if (!ok) broken += 1;
  console.log(`${ok ? 'ok  ' : 'OVER'} ${name}: ${kb.toFixed(1)} KB of ${limitKb} (${counted.length} files)`);
}
const largest = files
  .filter((file) => !extra(file))
  .map((file) => ({ file, kb: sentBytes(join('dist', file)) / 1024 }))
  .sort((a, b) => b.kb - a.kb)
  .slice(0, 8);
for (const { file, kb } of largest) console.log(`     ${kb.toFixed(1).padStart(7)} KB  ${file}`);
process.exit(broken === 0 ? 0 : 1);
