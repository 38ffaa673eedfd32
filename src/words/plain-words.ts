// A verdict or other plain data with every phrase in words: for JSON and anyone who cannot put phrases into words.
import { inWords } from './format.ts';
import { isPhrase } from './phrase.ts';

/** Replacer for `JSON.stringify`. */
export function plainWords(_name: string, value: unknown): unknown {
  return isPhrase(value) ? inWords(value) : value;
}
