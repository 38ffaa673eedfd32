// Everything that the page fetches later goes through the one loader (src/state/late.ts), and every fetch has a limit of time.
import { expect, test } from 'vitest';
import { type SyntaxNode, sourceFiles, visit } from './source-files.ts';

/** Browser code; what Node imports late stands on a disk. */
const files = sourceFiles('src').filter(({ file }) => !/^src\/(cli|node|compile)\//.test(file));

/** Where something is imported or fetched past the loader, and why. */
const otherwise: Readonly<Record<string, string>> = {
  'src/app/hot-data.ts': 'only while developing',
  'src/words/languages.ts': 'follow-language.ts says it and goes on in the language before',
  'src/atlas-file/fetch-file.ts': 'has a limit of its own, from one byte to the next',
  'src/state/site-answer.ts': 'asks with a limit of time whether the site is there',
};

function lateCalls(name: string) {
  return files.flatMap(({ file, text, tree }) => {
    const within: [number, number][] = [];
    const found: number[] = [];
    visit(tree, (node) => {
      if (node.type === 'CallExpression') {
        const { start, end } = node.callee as SyntaxNode;
        const callee = text.slice(start, end);
        if (/^(late|latePart)\b/.test(callee)) within.push([node.start, node.end]);
        if (callee === name) found.push(node.start);
      }
      if (node.type === 'ImportExpression' && name === 'import') found.push(node.start);
    });
    return found.map((at) => ({
      file,
      line: text.slice(0, at).split('\n').length,
      isLate: within.some(([start, end]) => at > start && at < end),
    }));
  });
}

test('no chunk is imported past the loader', () => {
  const all = lateCalls('import');
  expect(all.length).toBeGreaterThan(30);
  const past = all.filter(({ file, isLate }) => !isLate && otherwise[file] === undefined);
  expect(past.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
});

test('no component is lazy by itself, and nothing is fetched without a limit', () => {
  const past = [...lateCalls('lazy'), ...lateCalls('fetch').filter(({ isLate }) => !isLate)].filter(
    ({ file }) => otherwise[file] === undefined,
  );
  // `fetch` is also the name of what a loader is given.
  const known = ['src/state/late.ts', 'src/ui/parts/late-part.tsx', 'src/scene/risk/risk-slot.ts'];
  expect(past.filter(({ file }) => !known.includes(file)).map(({ file, line }) => `${file}:${line}`)).toEqual(
    [],
  );
});

test('the list of exceptions is no longer than it must be', () => {
  const needed = new Set(
    [...lateCalls('import'), ...lateCalls('fetch')].filter(({ isLate }) => !isLate).map(({ file }) => file),
  );
  expect(Object.keys(otherwise).filter((file) => !needed.has(file))).toEqual([]);
});

test('what suspends is asked for each time it is drawn: React replays a drawing by its `use`, and fails where it is left out', () => {
  const asked = files.flatMap(({ file, text }) =>
    [...text.matchAll(/(\S+)\s+use\(/g)].map((found) => `${file}: ${found[1]} use(`),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((one) => !/: = use\($|: return use\($/.test(one))).toEqual([]);
});
