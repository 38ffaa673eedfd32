// A statement of the guide: a sentence with the facts and sources that carry it.
import type { MessageKey } from '../words/en/guide.ts';
import { type FactId, sourcesOf } from './guide-fact.ts';
import { type MessageValues, say } from './text.ts';

export interface Statement {
  id: string;
  text: string;
  facts: readonly FactId[];
  sources: readonly string[];
}

/** A statement in the words of the catalogue; `id` is the key. */
export function statement(
  id: MessageKey,
  facts: readonly FactId[],
  values?: MessageValues,
  sources?: readonly string[],
): Statement {
  return { id, text: say(id, values), facts, sources: sourcesOf(facts, sources) };
}

/** A statement in the words of a muscle's record, with the record's sources and the facts that it carries out. */
export function recordStatement(
  id: string,
  text: string,
  facts: readonly FactId[],
  sources: readonly string[],
): Statement {
  return { id, text, facts, sources: sourcesOf(facts, sources) };
}
