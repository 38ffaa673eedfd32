// A JSON file that someone hands to a command.
import { readFileSync } from 'node:fs';
import { DataError } from '../dataset/data-error.ts';

/** @throws DataError naming the file, when it cannot be read or is no JSON. */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new DataError(file, '(file)', undefined, 'a file that can be read');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError(file, '(file)', text.slice(0, 40), `JSON (${(error as Error).message})`);
  }
}
