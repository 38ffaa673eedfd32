// Our own source files as the repository's tests see them: parsed, with their imports. Not a test itself.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript), as far as the tests look at it. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export interface Import {
  file: string;
  /** As written. */
  target: string;
  /** Path of the file from the repository's root; undefined for a package. */
  path: string | undefined;
  typeOnly: boolean;
  /** `import()`: fetched when it is asked for. */
  late: boolean;
}

export interface SourceFile {
  file: string;
  text: string;
  tree: SyntaxNode;
  imports: readonly Import[];
}

/** Every .ts and .tsx below the folder, parsed. @throws Error naming the file that does not parse */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .sort()
    .map((name) => parsed(join(folder, name)));
}

function parsed(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const tree = program as unknown as SyntaxNode;
  const imports: Import[] = [];
  visit(tree, (node) => {
    const source = (node.source ?? node.argument) as SyntaxNode | null | undefined;
    const isImport = /^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$|^TSImportType$/.test(
      node.type,
    );
    if (!isImport || typeof source?.value !== 'string') return;
    imports.push({
      file,
      target: source.value,
      path: source.value.startsWith('.') ? normalize(join(dirname(file), source.value)) : undefined,
      typeOnly: node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType',
      late: node.type === 'ImportExpression',
    });
  });
  return { file, text, tree, imports };
}

/** Calls `look` for a node and all below it, parents first. */
export function visit(node: SyntaxNode, look: (node: SyntaxNode) => void): void {
  look(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && typeof child.type === 'string') visit(child, look);
}

/** Everything that loads with a file: what it imports, what that imports, and so on, without types and late imports. */
export function loadedWith(files: readonly SourceFile[], start: string): Set<string> {
  const byPath = new Map(files.map((source) => [source.file, source]));
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, typeOnly, late } of byPath.get(file)?.imports ?? [])
      if (path !== undefined && !typeOnly && !late) load(path);
  };
  load(start);
  return loaded;
}

/** Groups of files that import one another in a circle (Tarjan's strongly connected components); types count. */
export function importCircles(files: readonly SourceFile[]): string[][] {
  const byPath = new Map(files.map((source) => [source.file, source]));
  const order = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const enter = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    let low = own;
    stack.push(file);
    for (const { path } of byPath.get(file)?.imports ?? []) {
      if (path === undefined || !byPath.has(path)) continue;
      if (!order.has(path)) low = Math.min(low, enter(path));
      else if (stack.includes(path)) low = Math.min(low, order.get(path) ?? low);
    }
    if (low === own) {
      const circle = stack.splice(stack.indexOf(file));
      const importsItself = byPath.get(file)?.imports.some(({ path }) => path === file);
      if (circle.length > 1 || importsItself) circles.push(circle.sort());
    }
    return low;
  };
  for (const { file } of files) if (!order.has(file)) enter(file);
  return circles;
}
