// The sources that rules of the guide cite in code, which no record names: for the checker of sources.
import { techniqueTable } from './protocol/techniques.ts';
import { absoluteCautionRules, relativeCautionRules } from './rules/cautions.ts';
import { ruleTable } from './verdict/weigh.ts';

/** One entry a rule that names sources of its own. */
export function ruleSources(): { readonly sources: readonly string[] }[] {
  return [
    ...Object.values(ruleTable).flat(),
    ...Object.values(absoluteCautionRules),
    ...Object.values(relativeCautionRules),
    ...techniqueTable,
  ].flatMap(({ sources }) => (sources === undefined ? [] : [{ sources }]));
}

/** What the bodies are made from. */
export const bodySources = [{ sources: ['makehuman-hm08'] }] as const;
