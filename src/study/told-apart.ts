// By what two muscles with much the same pain are told apart, as far as their records say: other areas, nerve, layer, work.
import type { Muscle, TriggerPoint } from '../dataset/muscle-schema.ts';
import { shareNerve } from './nerve-families.ts';
import type { QuizSource } from './quiz-source.ts';
import { knownAreas } from './zone-overlap.ts';

export interface Told {
  readonly muscle: Muscle;
  readonly point: TriggerPoint;
}

export interface Difference {
  /** Ids of areas where the other one alone is felt, its main pain first; and where ours alone is. */
  readonly there: readonly string[];
  readonly here: readonly string[];
  /** True where the records name no nerve in common, put it on another layer, or tell of other work first. */
  readonly nerve: boolean;
  readonly layer: boolean;
  readonly work: boolean;
}

/** More areas than these tell a reader no more. */
const MOST_AREAS = 3;

export function toldApart(source: Pick<QuizSource, 'shares'>, own: Told, other: Told): Difference {
  return {
    there: onlyIn(source, other, own),
    here: onlyIn(source, own, other),
    nerve: !shareNerve(own.muscle, other.muscle),
    layer: own.muscle.layer !== other.muscle.layer,
    work: own.muscle.actions[0]?.text !== other.muscle.actions[0]?.text,
  };
}

/** Areas that any point of the other muscle sends to are no sign of this one. */
function onlyIn(source: Pick<QuizSource, 'shares'>, own: Told, other: Told): string[] {
  const elsewhere = new Set(other.muscle.points.flatMap((point) => [...knownAreas(source, point, 'all')]));
  const main = knownAreas(source, own.point, 'essential');
  const all = [...new Set([...main, ...knownAreas(source, own.point, 'all')])];
  return all.filter((area) => !elsewhere.has(area)).slice(0, MOST_AREAS);
}
