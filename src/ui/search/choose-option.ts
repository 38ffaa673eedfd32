// What choosing an answer of the search box does to the page.

import type { Side } from '../../space/side.ts';
import type { Atlas } from '../../state/atlas-store.ts';
import type { SearchOption } from './search-options.ts';

/** `named`: the side that the query named; it is the side of a pain, and that of a muscle or point. */
export function choose(
  atlas: Atlas,
  option: Exclude<SearchOption, { kind: 'flag' }>,
  named: Side | null,
): void {
  switch (option.kind) {
    case 'point':
      atlas.selectPoint(option.id, option.side);
      return;
    case 'muscle':
      if (named !== null) atlas.setSide(named);
      atlas.selectMuscle(option.id);
      return;
    case 'page':
      atlas.openPage(option.id);
      return;
    case 'area':
      atlas.setLens('find');
      atlas.selectArea(option.id, named ?? undefined);
      return;
    case 'symptom':
      atlas.setLens('find');
      atlas.selectSymptom(option.id, named ?? undefined);
  }
}
