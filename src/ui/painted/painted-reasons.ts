// Why a point stands where it stands, in words: the reasons of the ranking, one line each.
import type { PaintedCandidate, PaintedReason } from '../../anatomy/pain/rank-painted.ts';
import { message } from '../../words/format.ts';
import type { AtlasData } from '../parts/atlas-data.ts';
import { shortWorks } from '../reference/short-source.ts';

/** The rules of the order, each said by a message of its own. */
export const orderRules = ['fit', 'named', 'several', 'pressed', 'equal', 'not'] as const;

/** Lines that stand at once. */
const MOST = 4;

/** @param nameOf a pain in words; only used where there are several */
export function reasonsInWords(
  { reasons }: PaintedCandidate,
  data: AtlasData,
  nameOf: ((pain: string) => string) | null,
): string[] {
  const spoken = reasons.map((reason) => reasonInWords(reason, data, nameOf));
  return [...new Set(spoken)].slice(0, MOST);
}

function reasonInWords(
  reason: PaintedReason,
  { areas, index }: AtlasData,
  nameOf: ((pain: string) => string) | null,
): string {
  switch (reason.kind) {
    case 'covers-most':
    case 'covers-part':
    case 'spillover-covers':
      return message(`painted.why.${reason.kind}`, { pain: nameOf?.(reason.pain) ?? 'none' });
    case 'little-of-zone':
    case 'crosses':
      return message(`painted.why.${reason.kind}`);
    case 'named': {
      const books = new Map(index.books.map((book) => [book.id, book]));
      const sources = index.painGuide.find(({ area }) => area === reason.area)?.sources ?? [];
      return message('painted.why.named', {
        rank: reason.rank,
        of: reason.of,
        place: areas.get(reason.area)?.plain ?? reason.area,
        source: shortWorks(sources, books),
      });
    }
    case 'explains': {
      const count = reason.pains.length;
      const all = count < reason.of ? 'some' : count === 2 ? 'two' : 'all';
      return message('painted.why.explains', { all, count });
    }
    case 'pressed':
      return message(`painted.why.${reason.answer}`);
  }
}

export interface PaintedMuscle {
  readonly muscle: string;
  readonly best: PaintedCandidate;
  /** Best first, `best` not among them. */
  readonly others: readonly PaintedCandidate[];
}

/** One entry a muscle, in the order of each one's best point. */
export function byMuscle(candidates: readonly PaintedCandidate[]): PaintedMuscle[] {
  const found = new Map<string, PaintedCandidate[]>();
  for (const candidate of candidates) {
    const own = found.get(candidate.muscle);
    if (own) own.push(candidate);
    else found.set(candidate.muscle, [candidate]);
  }
  return [...found].map(([muscle, [best, ...others]]) => ({ muscle, best: best!, others }));
}
