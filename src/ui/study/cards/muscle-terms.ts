// What a student learns of a muscle beside its points, term by term, from its record: for a card and for a table.
import type { Muscle } from '../../../dataset/muscle-schema.ts';
import { message } from '../../../words/format.ts';

export interface MuscleTerm {
  readonly key: 'place' | 'origin' | 'insertion' | 'innervation' | 'actions';
  readonly term: string;
  readonly meanings: readonly string[];
}

const texts = (facts: readonly { text: string }[]) => facts.map(({ text }) => text);

/** One that the record says nothing of is left out. */
export function muscleTerms({ region, layer, attachments, innervation, actions }: Muscle): MuscleTerm[] {
  const terms: readonly MuscleTerm[] = [
    {
      key: 'place',
      term: message('sheets.place'),
      meanings: [`${message(`region.${region}`)}, ${message(`layer.${layer}`)}`],
    },
    { key: 'origin', term: message('muscle.origin'), meanings: texts(attachments.origin) },
    { key: 'insertion', term: message('muscle.insertion'), meanings: texts(attachments.insertion) },
    {
      key: 'innervation',
      term: message('muscle.innervation'),
      meanings: innervation.map(({ nerve, roots }) =>
        roots.length > 0 ? `${nerve} (${roots.join(', ')})` : nerve,
      ),
    },
    { key: 'actions', term: message('muscle.actions'), meanings: texts(actions) },
  ];
  return terms.filter(({ meanings }) => meanings.length > 0);
}

/** Where the terms and the points come from. */
export function termSources({ attachments, innervation, actions, points }: Muscle): string[] {
  return [...attachments.origin, ...attachments.insertion, ...innervation, ...actions, ...points].flatMap(
    ({ sources }) => sources,
  );
}
