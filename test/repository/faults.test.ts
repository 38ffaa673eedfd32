// One rule for every fault: what is caught is thrown on, reported in full, or stands in the short list below with its reason.
import { expect, test } from 'vitest';
import { type SourceFile, type SyntaxNode, sourceFiles, visit } from './source-files.ts';

/** Where a fault is let go on purpose. An entry that is not needed any more fails, too. */
const letGo: Readonly<Record<string, string>> = {
  'src/node/bundle.mjs': 'a bundle that is there already, or a note that is not, is no fault',
  'src/node/compiled-folder.ts': 'a piece that is missing or was left broken by a merge is compiled again',
  'src/node/load-figures.ts': 'figures that are not there are made again',
  'scripts/atlas-plugin.ts': 'whoever waits for the atlas hears of it; a rehearsal warns',
  'src/node/disk-cache.ts': 'a piece that is not there or was cut short is compiled again',
  'src/app/assets.ts': 'whoever waits for the promise hears of it; a body may be asked for again',
  'src/ui/parts/CopyLine.tsx': 'without a clipboard the line stands there to be copied by hand',
  'src/app/scene-module.ts': 'whoever shows the scene hears of it',
  'src/scene/stage/open-canvas.ts': 'said when the scene is mounted, which tries again',
  'src/app/tissue-assets.ts': 'the layer asks for the same files, and tells what does not come',
  'src/scene/tissue/Tissue.tsx': 'the layer asks again once its own code is there, and tells of it',
  'src/state/late.ts': 'whoever waits for it hears of it by the promise that gives up in time',
  'src/state/site-answer.ts': 'that the site does not answer is the answer',
  'src/ui/study/quiz/quiz-data.ts': 'whoever draws the quiz hears of it',
  'scripts/browsers.ts': 'a browser that does not start or end is counted and told with its fault',
  'scripts/browsers/installed.ts': 'a folder that is not there, a driver that does not listen yet',
  'scripts/browsers/story.ts': 'the fault is what the step is told with',
  'scripts/faults.ts': 'a server that is not there yet is asked again',
  'scripts/faults/try-fault.ts':
    'a page that is kept from its files cannot be pressed: what it shows is judged',
  'src/app/page-assets.ts': 'the scene hears of it when it asks for the body',
  'src/scene/body/body-workshop.ts': 'whoever waits for the topology hears of it',
  'src/scene/body/start-workshop.ts': 'what is asked for again was told when it was first asked for',
  'src/scene/stage/mount-scene.ts': 'it is waited for, and heard of, a few lines on',
  'src/state/device-settings.ts': 'a storage that cannot be written holds nothing to forget',
  'src/state/pain-desk/pain-replies.ts': 'whoever asked for the picture hears of it; the next one need not',
  'src/state/records/keep-records.ts': 'a record that cannot be read is written anew',
  'src/state/records/page-records.ts': 'whoever waits for the promise hears of it; it may be asked for again',
  'src/state/records/record-database.ts': 'whoever asked hears of it as a DatabaseError',
  'src/state/records/record-document.ts': 'the reason is the answer',
  'src/ui/study/quiz/use-study-cards.ts': 'a card that cannot be read begins anew',
  'src/ui/paper/ActionRow.tsx': 'without leave to use the clipboard the link is shown, ready to be copied',
  'src/state/records/record-store.ts': 'told through `onFault`, or given back as the answer or in the list',
};

/** Calls that bring a fault to light. `report` is the Vite plugin's own: over the page and in the terminal. */
const reports = new Set(['reportFault', 'console.error', 'process.stderr.write', 'report']);

/** Handlers of faults in a file that neither throw nor report, as lines. */
function silentIn({ text, tree }: SourceFile): number[] {
  const silent: SyntaxNode[] = [];
  const judge = (handler: SyntaxNode): void => {
    let heard = false;
    visit(handler, (node) => {
      if (node.type === 'ThrowStatement') heard = true;
      if (node.type !== 'CallExpression') return;
      const { start, end } = node.callee as SyntaxNode;
      if (reports.has(text.slice(start, end))) heard = true;
    });
    if (!heard) silent.push(handler);
  };
  visit(tree, (node) => {
    if (node.type === 'CatchClause') judge(node);
    if (node.type !== 'CallExpression') return;
    const callee = node.callee as SyntaxNode & { property?: { name?: string } };
    const [first, second] = node.arguments as SyntaxNode[];
    if (callee.property?.name === 'catch' && first) judge(first);
    if (callee.property?.name === 'then' && second) judge(second);
  });
  return silent.map(({ start }) => text.slice(0, start).split('\n').length);
}

const files = ['src', 'scripts', 'models'].flatMap(sourceFiles);

test('no fault is swallowed', () => {
  const silent = files
    .filter(({ file }) => letGo[file] === undefined)
    .flatMap((source) => silentIn(source).map((line) => `${source.file}:${line}`));
  expect(silent).toEqual([]);
});

test('the list of what is let go is no longer than it must be', () => {
  const needed = files.filter((source) => silentIn(source).length > 0).map(({ file }) => file);
  expect(Object.keys(letGo).filter((file) => !needed.includes(file))).toEqual([]);
});

test('the handlers are found at all: as a clause, as `.catch` and as the second of `.then`', () => {
  expect(files.flatMap(silentIn).length).toBeGreaterThan(0);
  const said = files.filter(({ text }) => /reportFault\(/.test(text));
  expect(said.length).toBeGreaterThan(5);
});
