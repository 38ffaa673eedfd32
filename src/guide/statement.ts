// A statement of the guide: a phrase, or a sentence of a record, with the facts and sources that carry it.

import '../words/en/late-words.ts';
import { type MessageKey, type MessageValues, phrase, type Wording } from '../words/phrase.ts';
import { type FactId, sourcesOf } from './guide-fact.ts';

export interface Statement {
  id: string;
  text: Wording;
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
  return { id, text: phrase(id, values), facts, sources: sourcesOf(facts, sources) };
}

/** A statement in the words of a muscle's record (or in a phrase round them), with the record's sources and the facts that it carries out. */
export function recordStatement(
  id: string,
  text: Wording,
  facts: readonly FactId[],
  sources: readonly string[],
): Statement {
  return { id, text, facts, sources: sourcesOf(facts, sources) };
}
