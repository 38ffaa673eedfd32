// What must be spared at a point: the hazards of point and muscle joined, so that no nerve or vessel is named twice.
import type { Hazard } from '../../dataset/fact-schema.ts';
import type { Muscle, TriggerPoint } from '../../dataset/muscle-schema.ts';

/**
 * The point's own hazards, then its muscle's. Where two name the same structures, or one names all of the other's, they
 * are one: under the name that says more, with what both say.
 */
export function hazardsOf(muscle: Pick<Muscle, 'hazards'>, point?: Pick<TriggerPoint, 'hazards'>): Hazard[] {
  const joined: Hazard[] = [];
  for (const hazard of [...(point?.hazards ?? []), ...muscle.hazards]) {
    const at = joined.findIndex((other) => names(other, hazard) || names(hazard, other));
    const other = joined[at];
    if (other === undefined) joined.push(hazard);
    else joined[at] = join(other, hazard);
  }
  return joined;
}

function join(first: Hazard, second: Hazard): Hazard {
  const fuller = names(first, second) ? first : second;
  const text = first.text === second.text ? first.text : `${first.text} ${second.text}`;
  return {
    ...fuller,
    text,
    sources: [...new Set([...first.sources, ...second.sources])],
  };
}

/** True when `one` names every structure that `other` names. */
function names(one: Hazard, other: Hazard): boolean {
  const own = structuresOf(one.name);
  return structuresOf(other.name).every((structure) =>
    own.some((words) => structure.every((word) => words.includes(word))),
  );
}

/** "Posterior tibial artery and tibial nerve" → the words of each structure, every one in the singular. */
export function structuresOf(name: string): string[][] {
  return name
    .toLowerCase()
    .split(/,| and /)
    .map((part) =>
      part
        .trim()
        .split(/\s+/)
        .map((word) =>
          word.replace(/(?<=nerve|vessel|vein|arter(?:y|ie)|branch(?:e)?|cord)s$/, '').replace(/ie$/, 'y'),
        ),
    );
}
