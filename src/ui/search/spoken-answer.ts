// What a screen reader hears as the answers change: how many there are and the first of them; an emergency in full.
import { message } from '../../words/format.ts';
import { muscleName, pointName } from '../parts/wording.ts';
import type { SearchOption } from './search-options.ts';

export function spokenAnswer(options: readonly SearchOption[]): string {
  const [first] = options;
  if (first === undefined) return message('search.count', { count: 0 });
  if (first.kind === 'flag')
    return message('search.countNow', {
      name: first.name,
      what: first.now ?? message(`search.sign.${first.urgency}`),
    });
  return message('search.countFirst', { count: options.length, first: nameOf(first) });
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
