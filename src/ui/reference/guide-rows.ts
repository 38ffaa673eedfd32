// The pain-and-muscle guide as the page shows it: by part of the body, filtered, the manual's own muscles apart.
import { type AreaGuide, areaGuide } from '../../anatomy/area-guide.ts';
import type { MuscleEntry } from '../../dataset/atlas-index.ts';
import type { AreaEntry, AtlasData } from '../parts/atlas-data.ts';
import { wordFilter } from './word-filter.ts';

export interface GuideRow {
  muscle: MuscleEntry;
  essential: readonly number[];
  spillover: readonly number[];
}

export interface GuideArea {
  area: AreaEntry;
  /** In the manual's order. */
  listed: readonly GuideRow[];
  /** Reach the area by their pattern, though the manual's table does not name them there. */
  others: readonly GuideRow[];
  /** Where the order comes from. */
  sources: readonly string[];
}

export interface GuideGroup {
  group: string;
  areas: readonly GuideArea[];
}

/** Every area that a muscle sends pain to, in the order of the data. */
export function guideGroups(data: AtlasData): GuideGroup[] {
  const { index } = data;
  const areas = areaGuide(index).flatMap((entry): GuideArea[] => {
    const area = data.areas.get(entry.area);
    if (area === undefined || entry.muscles.length === 0) return [];
    const rows = (listed: boolean): GuideRow[] =>
      entry.muscles.flatMap((row) => rowOf(row, listed, data.muscles));
    const sources = index.painGuide.find(({ area: id }) => id === area.id)?.sources ?? [];
    return [{ area, listed: rows(true), others: rows(false), sources }];
  });
  return [...new Set(areas.map(({ area }) => area.group))].map((group) => ({
    group,
    areas: areas.filter(({ area }) => area.group === group),
  }));
}

type AreaMuscle = AreaGuide['muscles'][number];

function rowOf(
  { muscle: id, essential, spillover, rank }: AreaMuscle,
  listed: boolean,
  muscles: AtlasData['muscles'],
): GuideRow[] {
  const muscle = muscles.get(id);
  return muscle === undefined || (rank !== null) !== listed ? [] : [{ muscle, essential, spillover }];
}

/** An area that fits by its own name stays whole; elsewhere only the muscles that fit are left. */
export function filterGuide(groups: readonly GuideGroup[], typed: string): readonly GuideGroup[] {
  if (typed.trim() === '') return groups;
  const fits = wordFilter(typed);
  const named = ({ muscle: { names, synonyms, abbreviations, formerNames, groups: sets } }: GuideRow) =>
    fits([names.english, names.latin, names.plain, ...synonyms, ...abbreviations, ...formerNames, ...sets]);
  const left = (entry: GuideArea): GuideArea[] => {
    const { name, plain, synonyms, group } = entry.area;
    if (fits([name, plain, ...synonyms, group])) return [entry];
    const [listed, others] = [entry.listed.filter(named), entry.others.filter(named)];
    return listed.length + others.length === 0 ? [] : [{ ...entry, listed, others }];
  };
  return groups
    .map(({ group, areas }) => ({ group, areas: areas.flatMap(left) }))
    .filter(({ areas }) => areas.length > 0);
}
