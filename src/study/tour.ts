// The guided tour of a region, made from the records: the region, its layers inward, the muscles named most, what lies at risk.
import type { Hazard } from '../dataset/fact-schema.ts';
import type { Muscle } from '../dataset/muscle-schema.ts';
import type { PainGuide } from '../dataset/reference-schema.ts';
import { hazardsOf } from '../guide/case/hazards.ts';

export type TourStep =
  | { readonly kind: 'overview'; readonly muscles: readonly Muscle[] }
  | { readonly kind: 'layer'; readonly layer: Muscle['layer']; readonly muscles: readonly Muscle[] }
  | { readonly kind: 'muscle'; readonly muscle: Muscle }
  | { readonly kind: 'risk'; readonly risks: readonly Risk[] };

interface Risk {
  readonly hazard: Hazard;
  /** Whose records name it, the one that is shown with it first. */
  readonly muscles: readonly Muscle[];
}

/** So many muscles have a step of their own, and so many risks are told. */
const KEY_MUSCLES = 3;
const RISKS = 5;

const inward = ['superficial', 'intermediate', 'deep'] as const;

/** None where no muscle belongs to the region. @param guide which muscles the books name for which area: those named most come first */
export function tourOf(region: string, all: readonly Muscle[], guide: readonly PainGuide[]): TourStep[] {
  const muscles = all.filter((muscle) => muscle.region === region);
  if (muscles.length === 0) return [];
  const named = (id: string) => guide.filter((one) => one.muscles.some(({ muscle }) => muscle === id)).length;
  const key = [...muscles]
    .sort((a, b) => named(b.id) - named(a.id) || b.points.length - a.points.length)
    .slice(0, KEY_MUSCLES);
  const risks = risksOf(muscles);
  return [
    { kind: 'overview', muscles },
    ...inward.flatMap((layer): TourStep[] => {
      const here = muscles.filter((muscle) => muscle.layer === layer);
      return here.length > 0 ? [{ kind: 'layer', layer, muscles: here }] : [];
    }),
    ...key.map((muscle): TourStep => ({ kind: 'muscle', muscle })),
    ...(risks.length > 0 ? [{ kind: 'risk' as const, risks }] : []),
  ];
}

/** Each structure once, those first that most muscles of the region share; nerves and vessels before others. */
function risksOf(muscles: readonly Muscle[]): Risk[] {
  const found = new Map<string, { hazard: Hazard; muscles: Muscle[] }>();
  for (const muscle of muscles)
    for (const hazard of hazardsOf(muscle)) {
      const known = found.get(hazard.name);
      if (known) known.muscles.push(muscle);
      else found.set(hazard.name, { hazard, muscles: [muscle] });
    }
  const isOther = ({ hazard }: Risk) => Number(hazard.kind === 'other');
  return [...found.values()]
    .sort((a, b) => isOther(a) - isOther(b) || b.muscles.length - a.muscles.length)
    .slice(0, RISKS);
}
