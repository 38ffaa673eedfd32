// Which muscles are learned: a region, a layer, a group by which people speak of them, or a list of one's own.
import type { Muscle } from '../dataset/muscle-schema.ts';

export interface StudySet {
  readonly region?: string;
  readonly layer?: string;
  /** As in the records: "rotator cuff". */
  readonly group?: string;
  /** Ids of muscles. */
  readonly muscles?: readonly string[];
}

/** Every given part must fit; an empty set is all of them. */
export function inSet(muscle: Pick<Muscle, 'id' | 'region' | 'layer' | 'groups'>, set: StudySet): boolean {
  return (
    (set.region === undefined || muscle.region === set.region) &&
    (set.layer === undefined || muscle.layer === set.layer) &&
    (set.group === undefined || muscle.groups.includes(set.group)) &&
    (set.muscles === undefined || set.muscles.includes(muscle.id))
  );
}
