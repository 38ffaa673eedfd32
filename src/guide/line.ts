// Makes a line: a text of the catalogue with the facts and sources that carry it.
import { type FactId, sourcesOf } from './guide-fact.ts';
import type { MessageKey } from './messages-en.ts';
import { type MessageValues, say } from './text.ts';
import type { Line } from './verdict.ts';

/** A line in the words of the catalogue; `id` is the key. */
export function line(
  id: MessageKey,
  facts: readonly FactId[],
  values?: MessageValues,
  sources?: readonly string[],
): Line {
  return { id, text: say(id, values), facts, sources: sourcesOf(facts, sources) };
}

/** A line in the words of a muscle's record, with the record's sources and the facts that it carries out. */
export function recordLine(
  id: string,
  text: string,
  facts: readonly FactId[],
  sources: readonly string[],
): Line {
  return { id, text, facts, sources: sourcesOf(facts, sources) };
}
