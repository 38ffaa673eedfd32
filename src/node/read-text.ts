// A text file of the repository as a record's reader wants it: what cannot be read, is no UTF-8, or says a thing twice is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { type JSONPath, visit } from 'jsonc-parser';
import { DataError } from '../dataset/data-error.ts';

/** Deeper than any record goes; what reads records goes down by itself. */
const DEEPEST = 40;

/** @param record for the error, e.g. `muscles/trapezius`. @throws DataError where there is no file, or one of another encoding */
export function readText(record: string, file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new DataError(record, '(file)', codeOf(error), 'a file that can be read');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DataError(record, '(file)', 'other bytes', 'text in UTF-8');
  }
}

/** Names of what lies in a folder. @throws DataError where there is none */
export function readFolder(record: string, folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new DataError(record, '(folder)', codeOf(error), 'a folder that can be read');
  }
}

/** What JSON allows and no record means. @throws DataError for a key that stands twice, and for endless nesting */
export function checkJson(record: string, text: string): void {
  let depth = 0;
  const keys: Set<string>[] = [];
  const down = (): void => {
    depth++;
    if (depth > DEEPEST)
      throw new DataError(record, '(file)', `${depth} levels`, `${DEEPEST} levels or fewer`);
  };
  visit(text, {
    onObjectBegin: () => {
      down();
      keys.push(new Set());
    },
    onObjectEnd: () => {
      depth--;
      keys.pop();
    },
    onArrayBegin: down,
    onArrayEnd: () => {
      depth--;
    },
    onObjectProperty: (key, _offset, _length, _line, _character, path) => {
      const known = keys.at(-1)!;
      if (known.has(key))
        throw new DataError(record, fieldOf([...path(), key]), `${key} twice`, 'each key once');
      known.add(key);
    },
  });
}

function fieldOf(path: JSONPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
