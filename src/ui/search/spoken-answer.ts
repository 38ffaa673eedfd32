// What a screen reader hears as the answers change: how many there are and the first of them; an emergency in full.
import type { SearchTerm } from '../../dataset/search-schema.ts';
import { redFlag } from '../../guide/case/red-flags.ts';
import { listOf, message } from '../../words/format.ts';
import { muscleName, pointName } from '../parts/wording.ts';
import type { SearchOption } from './search-options.ts';

/** Who makes the diagnosis that was typed, and what must be ruled out first. */
export function doctorsPart({ name, who, redFlags }: SearchTerm): string {
  const flags = redFlags.flatMap((flag) => redFlag(flag)?.name ?? []);
  return [
    message(who === 'dentist' ? 'search.diagnosis.dentist' : 'search.diagnosis', { name }),
    ...(flags.length > 0 ? [message('search.diagnosis.rule', { flags: listOf(flags) })] : []),
  ].join(' ');
}

export function spokenAnswer(options: readonly SearchOption[], diagnosis: SearchTerm | null): string {
  const [first] = options;
  if (first === undefined) return message('search.count', { count: 0 });
  if (first.kind === 'flag')
    return message('search.countNow', {
      name: first.name,
      what: first.now ?? message(`search.sign.${first.urgency}`),
    });
  const found = message('search.countFirst', { count: options.length, first: nameOf(first) });
  return diagnosis === null ? found : `${found}. ${doctorsPart(diagnosis)}`;
}

function nameOf(option: Exclude<SearchOption, { kind: 'flag' }>): string {
  switch (option.kind) {
    case 'muscle':
      return muscleName(option.muscle);
    case 'point':
      return pointName(option.muscle, option.point, option.side);
    case 'area':
      return option.area.name;
    case 'symptom':
      return option.symptom.text;
    case 'page':
      return message(`search.page.${option.id}`);
  }
}
