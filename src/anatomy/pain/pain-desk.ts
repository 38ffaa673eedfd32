// Answers one question after the other about the pains of a drawing: what has not changed since is not worked out anew.
import type { Sex } from '../../space/sex.ts';
import type { LookupIndex } from '../lookup.ts';
import type { PainLab } from './pain-lab.ts';
import type { PainPlace } from './pain-place.ts';
import type { Dab, PaintedPain } from './painted-pain.ts';
import { type FingerAnswer, type PaintedAnswer, rankPainted } from './rank-painted.ts';

export interface PainQuestion {
  readonly pains: readonly PaintedPain[];
  /** Whose skin is measured. */
  readonly sex: Sex;
  /** By `pointKey`. */
  readonly pressed: readonly (readonly [string, FingerAnswer])[];
}

/** A pain with its place and size, without what only ranking needs. */
export interface SituatedPain extends Omit<PainPlace, 'cover' | 'shares'> {
  readonly cm2: number;
}

/** Plain data: it goes from a worker to the page. */
export interface PainReply extends PaintedAnswer {
  /** Those that cover any skin, in the order of the question. */
  readonly pains: readonly SituatedPain[];
}

interface Known {
  readonly place: Omit<PainPlace, 'id' | 'qualities'>;
  readonly cm2: Partial<Record<Sex, number>>;
}

export class PainDesk {
  /** By what is painted; only of the last question. */
  private known = new Map<string, Known>();
  /** The same dab stays one object, so that it is spread over the skin once. */
  private dabs = new Map<string, Dab>();

  constructor(
    readonly lab: PainLab,
    private readonly index: Pick<LookupIndex, 'muscles' | 'painGuide'>,
  ) {}

  answer({ pains, sex, pressed }: PainQuestion): PainReply {
    const before = this.known;
    this.known = new Map();
    const places: PainPlace[] = [];
    const situated: SituatedPain[] = [];
    for (const pain of this.settled(pains)) {
      const key = JSON.stringify([pain.dabs, pain.areas]);
      const known = this.known.get(key) ?? before.get(key) ?? { place: this.lab.place(pain), cm2: {} };
      known.cm2[sex] ??= this.lab.areaCm2(pain, sex);
      this.known.set(key, known);
      const place = { ...known.place, id: pain.id, qualities: pain.qualities ?? [] };
      if (place.cover.mm2 <= 0) continue;
      places.push(place);
      const { cover: _, shares: __, ...plain } = place;
      situated.push({ ...plain, cm2: known.cm2[sex] });
    }
    return { ...rankPainted(this.index, this.lab.atlas, places, new Map(pressed)), pains: situated };
  }

  /** The pains, with dabs that are the same objects as in the question before. */
  settled(pains: readonly PaintedPain[]): readonly PaintedPain[] {
    const before = this.dabs;
    this.dabs = new Map();
    return pains.map((pain) => ({
      ...pain,
      dabs: pain.dabs.map((dab) => {
        const key = JSON.stringify(dab);
        const one = this.dabs.get(key) ?? before.get(key) ?? dab;
        this.dabs.set(key, one);
        return one;
      }),
    }));
  }
}
