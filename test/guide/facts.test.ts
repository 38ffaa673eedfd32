// The facts of the articles: well formed, sourced, and every one of them put to use.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sourceSchema } from '../../src/dataset/reference-schema.ts';
import { absoluteCautions, conditions, relativeCautions } from '../../src/guide/case/case-words.ts';
import { type FactId, factOfCondition, guideFactSchema, guideFacts } from '../../src/guide/guide-fact.ts';
import { protocolOf } from '../../src/guide/protocol/protocol.ts';
import { absoluteCautionRules, relativeCautionRules } from '../../src/guide/rules/cautions.ts';
import { compareRows, contestedClaims } from '../../src/guide/verdict/cards.ts';
import { ruleTable } from '../../src/guide/verdict/weigh.ts';
import { archetypes } from './vignettes.ts';

const between = (first: FactId, last: FactId) =>
  guideFacts.map(({ id }) => id).filter((id) => id >= first && id <= last);
const rules = Object.values(ruleTable).flat();
const inRules = new Set(rules.flatMap(({ facts }) => facts));
const inCautions = new Set(
  [...Object.values(absoluteCautionRules), ...Object.values(relativeCautionRules)].flatMap(
    ({ facts }) => facts,
  ),
);
const inProtocols = new Set(factsOf(protocols()));
const inCards = new Set(
  compareRows().flatMap(({ deepTissue, neuromuscular }) =>
    [...deepTissue, ...neuromuscular].map(({ id }) => id),
  ),
);
const inContested = new Set(contestedClaims().map(({ id }) => id));

function protocols() {
  return Object.values(archetypes).flatMap((traits) =>
    (['deep-tissue', 'neuromuscular', 'not-now'] as const).map((modality) =>
      protocolOf({ case: {}, subject: { traits }, presentations: [] }, { modality }),
    ),
  );
}

function factsOf(value: unknown): FactId[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'facts' ? (inner as FactId[]) : factsOf(inner),
  );
}

test('the file keeps to its schema, its ids run in order, and its articles are sources', () => {
  expect(v.safeParse(v.array(guideFactSchema), guideFacts).issues).toBeUndefined();
  const ids = guideFacts.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.length).toBe(57);
  const sources = v.parse(v.array(sourceSchema), JSON.parse(readFileSync('data/sources.json', 'utf8')));
  const known = new Set(sources.map(({ id }) => id));
  const cited = guideFacts.flatMap(({ sources: own, evidence }) => [...own, ...(evidence?.sources ?? [])]);
  const named = [...rules, ...Object.values(absoluteCautionRules), ...Object.values(relativeCautionRules)];
  expect([...cited, ...named.flatMap(({ sources: own = [] }) => own)].filter((id) => !known.has(id))).toEqual(
    [],
  );
});

test('each fact is used by a rule, a protocol, a card or the contested list', () => {
  const used = new Set([...inRules, ...inCautions, ...inProtocols, ...inCards, ...inContested]);
  expect(guideFacts.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('indications are rules, dose and course are protocol, cautions are caution rules', () => {
  expect(between('F10', 'F31').filter((id) => !inRules.has(id))).toEqual([]);
  expect(between('F40', 'F58').filter((id) => !inProtocols.has(id))).toEqual([]);
  expect(between('F60', 'F63').filter((id) => !inCautions.has(id))).toEqual([]);
});

test('contested claims stand in the contested list only, each with the evidence', () => {
  expect([...inContested]).toEqual(['F70', 'F71', 'F72', 'F73']);
  const elsewhere = [...inRules, ...inCautions, ...inProtocols, ...inCards];
  expect(elsewhere.filter((id) => inContested.has(id))).toEqual([]);
  for (const claim of contestedClaims()) expect(claim.evidence?.text.length).toBeGreaterThan(40);
});

test('each condition of a case has its own fact, which at least one article names for one of the works', () => {
  expect(conditions.map((condition) => factOfCondition(condition).id)).toEqual(between('F10', 'F31'));
  for (const condition of conditions) {
    const { namedBy, sources } = factOfCondition(condition);
    const named = new Set([...(namedBy?.deepTissue ?? []), ...(namedBy?.neuromuscular ?? [])]);
    expect([...named].sort()).toEqual([...sources].sort());
  }
});

test('no rule for a caution is missing, and rule ids are unique', () => {
  expect(Object.keys(absoluteCautionRules)).toEqual([...absoluteCautions]);
  expect(Object.keys(relativeCautionRules)).toEqual([...relativeCautions]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
