// From painted pains to points: ranks those whose zones reach what was painted, each with its reasons. Pure.
import { otherSide, type Side, sides } from '../../space/side.ts';
import { bestFirst, bookReasons, type Candidate, type LookupIndex, type NamedReason } from '../lookup.ts';
import type { PainAtlas } from './pain-atlas.ts';
import type { PainPlace, PlaceShare } from './pain-place.ts';
import { pointKey } from './point-key.ts';
import { commonMm2 } from './skin-cover.ts';

/**
 * The order, stated once.
 * 1. How well a point explains one pain is its fit: the share of the painted skin that its main zone covers (its spillover
 *    zone counts half), lowered by up to two fifths the less of that zone was painted.
 * 2. To the fit comes a little where the manual names the muscle for an area that a quarter of the pain or more lies in: the
 *    most for the first of the list, and as much of it as the area holds of the pain.
 * 3. Of several pains the one that it explains best counts whole, each other one half: what explains two rises.
 * 4. A finger's answer goes before all of this: what is tender and brings on the pain is first, what is not tender last, and what
 *    is only tender rises a little.
 * 5. Equal scores: the side that hurts first, then by id.
 * How strong, sharp or old a pain is does not enter, nor does how often a point is met: nothing here is a probability.
 */
const painOrder = {
  spilloverCounts: 0.5,
  littleOfZone: 0.4,
  named: 0.12,
  areaFrom: 0.25,
  otherPain: 0.5,
  onlyTender: 0.1,
  /** Scores this near to each other are equal as far as anyone can tell. */
  equal: 0.05,
} as const;

/** A score's thirds: tender and brings it on, not pressed or only tender, not tender. */
const THIRDS = 3;
/** Less of a pain than this is no more than a touch at the rim, unless `LITTLE` of the zone or more was painted. */
const LEAST_EXPLAINED = 0.05;
/** From here on a point is said to explain a pain. */
const EXPLAINS = 0.3;
const MOST = 0.5;
const LITTLE = 0.25;
/** Where no point has a fit of this much, and the manual names none that reaches the place, nothing fits. */
const LEAST_FIT = 0.15;
/** So much of a numb pain in one dermatome speaks of its nerve. */
const IN_DERMATOME = 0.5;

/** What pressing the point told: it is tender and brings on the pain, it is tender, or it is not. */
export type FingerAnswer = 'brings-on' | 'tender' | 'no';

export type PaintedReason =
  /** The main zone covers this share of the pain, and this share of the zone was painted. */
  | { kind: 'covers-most' | 'covers-part'; pain: string; shareOfPain: number; shareOfZone: number }
  | { kind: 'spillover-covers'; pain: string; shareOfPain: number }
  | { kind: 'little-of-zone'; pain: string; shareOfZone: number }
  | (NamedReason & { pain: string })
  | { kind: 'explains'; pains: readonly string[]; of: number }
  | { kind: 'pressed'; answer: FingerAnswer }
  /** The record says that this point sends pain across the midline, and the pain is there. */
  | { kind: 'crosses' };

export type PaintedCandidate = Candidate<PaintedReason>;

export interface PaintedAnswer {
  /**
   * `points`: some zone fits. `nothing-reaches`: none does. `numb-in-dermatome`: the pain is numb and lies in a dermatome,
   * so that the nerve comes before any point.
   */
  readonly kind: 'points' | 'nothing-reaches' | 'numb-in-dermatome';
  readonly candidates: readonly PaintedCandidate[];
  /** The dermatomes of the pains that no point explains, or that are numb, the largest share first. */
  readonly dermatomes: readonly (PlaceShare & { readonly pain: string })[];
}

/** Key: `pointKey`. */
export type FingerAnswers = ReadonlyMap<string, FingerAnswer>;
/** Whether two candidates stand equal, as far as anyone can tell. */
export function asGood(a: Pick<PaintedCandidate, 'score'>, b: Pick<PaintedCandidate, 'score'>): boolean {
  return Math.abs(a.score - b.score) <= painOrder.equal / THIRDS;
}

type RankIndex = Pick<LookupIndex, 'muscles' | 'painGuide'>;

/** @param pains in the order in which they are shown. */
export function rankPainted(
  index: RankIndex,
  atlas: PainAtlas,
  pains: readonly PainPlace[],
  pressed: FingerAnswers = new Map(),
): PaintedAnswer {
  const painted = pains.filter(({ cover }) => cover.mm2 > 0);
  const zones = new Map(atlas.points.map((point) => [point.point, point]));
  const candidates: (PaintedCandidate & { fit: number })[] = [];
  for (const muscle of index.muscles) {
    for (const point of muscle.points) {
      const cover = zones.get(point.id);
      if (cover === undefined) continue;
      const crosses = point.zones.some(({ side }) => side === 'both' || side === 'opposite');
      for (const side of cover.midline ? sides.slice(0, 1) : sides) {
        const found = painted.flatMap((pain) => {
          const across = !cover.midline && pain.side === otherSide(side);
          if (across && !crosses) return [];
          const explained = explain(atlas, cover, side, pain);
          if (explained === undefined) return [];
          const named = bestNaming(bookReasons(index, muscle, point, areasOf(pain)), pain);
          return [
            {
              ...explained,
              across,
              named,
              value: (explained.fit + (named?.value ?? 0)) / (1 + painOrder.named),
            },
          ];
        });
        if (found.length === 0) continue;
        const answer = pressed.get(pointKey(point.id, side));
        const explains = found.filter(({ share }) => share >= EXPLAINS).map(({ pain }) => pain);
        candidates.push({
          point: point.id,
          muscle: muscle.id,
          side: cover.midline ? (found[0]?.side ?? 'left') : side,
          score: scoreOf(
            found.map(({ value }) => value),
            painted.length,
            answer,
          ),
          fit: Math.max(...found.map(({ fit }) => fit)),
          reasons: [
            ...(answer === undefined ? [] : [{ kind: 'pressed' as const, answer }]),
            ...(explains.length > 1
              ? [{ kind: 'explains' as const, pains: explains, of: painted.length }]
              : []),
            ...found.flatMap(({ reasons, named }) => [...reasons, ...(named ? [named.reason] : [])]),
            ...(found.every(({ across }) => across) ? [{ kind: 'crosses' as const }] : []),
          ],
        });
      }
    }
  }
  const crossing = ({ reasons }: PaintedCandidate) =>
    reasons.some(({ kind }) => kind === 'crosses') ? 1 : 0;
  candidates.sort(
    (a, b) => b.score - a.score || crossing(a) - crossing(b) || bestFirst(a, b) || (a.side < b.side ? -1 : 1),
  );
  return answerOf(painted, candidates);
}

function answerOf(
  painted: readonly PainPlace[],
  ranked: readonly (PaintedCandidate & { fit: number })[],
): PaintedAnswer {
  const candidates = ranked.map(({ fit: _, ...candidate }) => candidate);
  // A large place, as all the fingers, is reached by points of which each covers a little: they are no less known for it.
  const fits = ranked.some(
    ({ fit, reasons }) => fit >= LEAST_FIT || reasons.some(({ kind }) => kind === 'named'),
  );
  const numb = painted.filter(({ qualities, dermatomes }) => {
    return qualities.includes('numb') && (dermatomes[0]?.shareOfPain ?? 0) >= IN_DERMATOME;
  });
  const nerves = (fits ? numb : painted).flatMap((pain) =>
    pain.dermatomes.map((share) => ({ ...share, pain: pain.id })),
  );
  if (numb.length > 0) return { kind: 'numb-in-dermatome', candidates, dermatomes: nerves };
  if (!fits) return { kind: 'nothing-reaches', candidates: [], dermatomes: nerves };
  return { kind: 'points', candidates, dermatomes: [] };
}

function areasOf({ areas }: PainPlace): ReadonlySet<string> {
  return new Set(areas.filter(({ shareOfPain }) => shareOfPain >= painOrder.areaFrom).map(({ id }) => id));
}

function explain(atlas: PainAtlas, point: PainAtlas['points'][number], side: Side, pain: PainPlace) {
  const { essential, spillover } = point;
  const main = commonMm2(essential, side, atlas, pain.shares);
  const spill = commonMm2(spillover, side, atlas, pain.shares);
  const share = main / pain.cover.mm2;
  const spilled = spill / pain.cover.mm2;
  const explained = Math.min(1, share + spilled * painOrder.spilloverCounts);
  const shareOfZone = essential.mm2 > 0 ? main / essential.mm2 : spill / (spillover.mm2 || 1);
  // In a large place, as all the jaw, a zone is small and may yet lie in it.
  const liesWithin = main > 0 && shareOfZone >= LITTLE;
  if (explained < LEAST_EXPLAINED && !liesWithin) return undefined;
  const fit = explained * (1 - painOrder.littleOfZone * (1 - Math.min(1, shareOfZone)));
  const of = { pain: pain.id };
  const reasons: PaintedReason[] = [];
  if (share >= LEAST_EXPLAINED || liesWithin)
    reasons.push({
      kind: share >= MOST ? 'covers-most' : 'covers-part',
      ...of,
      shareOfPain: share,
      shareOfZone,
    });
  if (spilled >= LEAST_EXPLAINED) reasons.push({ kind: 'spillover-covers', ...of, shareOfPain: spilled });
  if (share >= LEAST_EXPLAINED && shareOfZone < LITTLE)
    reasons.push({ kind: 'little-of-zone', ...of, shareOfZone });
  return { pain: pain.id, side: pain.side, share: share + spilled, fit, reasons };
}

/** The naming that counts most. */
function bestNaming(
  named: readonly NamedReason[],
  pain: PainPlace,
): { value: number; reason: NamedReason & { pain: string } } | undefined {
  const share = (area: string) =>
    Math.min(
      1,
      pain.areas.reduce((sum, { id, shareOfPain }) => (id === area ? sum + shareOfPain : sum), 0),
    );
  return named
    .map((reason) => ({
      value: painOrder.named * share(reason.area) * (1 - (reason.rank - 1) / reason.of),
      reason: { ...reason, pain: pain.id },
    }))
    .sort((a, b) => b.value - a.value)[0];
}

/** In thirds of 0 to 1: what brings on the pain above, what is not tender below, all else between. */
function scoreOf(values: readonly number[], pains: number, answer: FingerAnswer | undefined): number {
  const [best = 0, ...others] = [...values].sort((a, b) => b - a);
  const sum = best + others.reduce((all, value) => all + value * painOrder.otherPain, 0);
  const whole = sum / (1 + Math.max(0, pains - 1) * painOrder.otherPain);
  const raised = Math.min(1, whole + (answer === 'tender' ? painOrder.onlyTender : 0));
  return (raised + (answer === 'brings-on' ? 2 : answer === 'no' ? 0 : 1)) / THIRDS;
}
