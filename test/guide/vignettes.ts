// The written vignettes and the named traits they refer to, read and checked.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCase } from '../../src/guide/case/case.ts';
import type { PointTraits, Subject } from '../../src/guide/case/traits.ts';
import type { FactId, Work } from '../../src/guide/guide-fact.ts';
import type { Modality } from '../../src/guide/outcome.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Traits of well-known muscles, written by hand: no data set is needed to judge the rules. */
export const archetypes = JSON.parse(readFileSync(here('./archetypes.json'), 'utf8')) as Record<
  string,
  PointTraits
>;

export function archetype(name: string): Subject {
  const traits = archetypes[name];
  if (traits === undefined) throw new Error(`archetypes.json has no ${name}`);
  return { traits };
}

interface Expected {
  modality: Modality;
  /** Which work comes first, for `both`. */
  first?: Work;
  facts: FactId[];
  /** Facts that must stand among the disagreements. */
  disputed?: FactId[];
}

export interface Vignette {
  id: string;
  case: ReturnType<typeof parseCase>;
  subject: Subject | undefined;
  expect: Expected;
  why: string;
}

interface Written extends Omit<Vignette, 'case' | 'subject'> {
  case: unknown;
  subject?: string;
}

export const vignettes: readonly Vignette[] = readdirSync(here('./vignettes')).flatMap((file) =>
  (JSON.parse(readFileSync(here(`./vignettes/${file}`), 'utf8')) as Written[]).map((written) => ({
    ...written,
    case: parseCase(written.case, `vignettes/${file} ${written.id}`),
    subject: written.subject === undefined ? undefined : archetype(written.subject),
  })),
);
