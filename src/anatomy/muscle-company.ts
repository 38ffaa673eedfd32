// Whose company a muscle keeps: its groups, and for each of its movements those that help and those that work against it. Pure.
import type { MuscleEntry } from '../dataset/atlas-index.ts';
import type { Movement } from '../dataset/reference-schema.ts';

type Grouped = Pick<MuscleEntry, 'id' | 'groups'>;

export interface MuscleGroup {
  readonly name: string;
  /** Ids of all its muscles, the asked one first. */
  readonly muscles: readonly string[];
}

export interface MovementCompany {
  readonly movement: Movement;
  /** Ids of the synergists, without the muscle itself. */
  readonly helpers: readonly string[];
  /** Ids of the antagonists: movers of the opposite; never one that helps, too, and never the muscle itself. */
  readonly opposers: readonly string[];
}

/** The groups in which people speak of a muscle; one that has no other member is no company. */
export function groupsOf(id: string, muscles: readonly Grouped[]): MuscleGroup[] {
  const own = muscles.find((muscle) => muscle.id === id)?.groups ?? [];
  return own.flatMap((name) => {
    const others = muscles.filter((muscle) => muscle.id !== id && muscle.groups.includes(name));
    return others.length === 0 ? [] : [{ name, muscles: [id, ...others.map((muscle) => muscle.id)] }];
  });
}

/** In the order of the movements' records. */
export function movementsOf(id: string, movements: readonly Movement[]): MovementCompany[] {
  return movements
    .filter(({ muscles }) => muscles.includes(id))
    .map((movement) => {
      const against = movements.find((other) => other.id === movement.opposite)?.muscles ?? [];
      return {
        movement,
        helpers: movement.muscles.filter((muscle) => muscle !== id),
        opposers: against.filter((muscle) => muscle !== id && !movement.muscles.includes(muscle)),
      };
    });
}
