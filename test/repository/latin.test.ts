// Latin is never translated: whatever is marked as Latin says so, on every page.
import { expect, test } from 'vitest';
import { type SyntaxNode, sourceFiles, visit } from './source-files.ts';

test('what is Latin is left as it is by a browser that translates', () => {
  const marked: { file: string; kept: boolean }[] = [];
  for (const { file, tree } of sourceFiles('src'))
    visit(tree, (node) => {
      if (node.type !== 'JSXOpeningElement') return;
      const given = new Map(
        (node.attributes as SyntaxNode[]).map((one) => [
          (one.name as SyntaxNode | undefined)?.name,
          (one.value as SyntaxNode | null | undefined)?.value,
        ]),
      );
      if (given.get('lang') === 'la') marked.push({ file, kept: given.get('translate') === 'no' });
    });
  expect(marked.length).toBeGreaterThan(2);
  expect(marked.filter(({ kept }) => !kept)).toEqual([]);
});
