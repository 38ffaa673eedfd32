// What a student learns of muscles beside the long texts, from records and compiled atlas: `virtual:atlas/learn`.
import { alikePains, pointsBeside } from '../anatomy/pain/alike-pains.ts';
import type { LearnTexts } from '../dataset/learn-texts.ts';
import type { AtlasRecords } from '../dataset/record-kinds.ts';
import { anchorValue } from '../mesh/anchor.ts';
import { sexes } from '../space/sex.ts';
import type { LoadedAtlas } from './load-atlas.ts';
import { openPainLab } from './painted-pains.ts';

/** How each Latin word of the names is said. */
export function spokenWords({ latinWords }: Pick<AtlasRecords, 'latinWords'>): LearnTexts['spoken'] {
  return Object.fromEntries(latinWords.map(({ id, spoken }) => [id, spoken]));
}

export function learnTexts(loaded: LoadedAtlas): LearnTexts {
  const { records, built, compiled } = loaded;
  const places = new Map(
    compiled.points.map(({ id, anchor }) => [
      id,
      sexes.map((sex) => anchorValue(built.fine.triangles, built[sex].display, anchor)),
    ]),
  );
  const alike = alikePains(records.muscles, openPainLab(loaded).atlas);
  const beside = pointsBeside(records.muscles, places);
  return {
    spoken: spokenWords(records),
    latinSources: records.latinWords.map(({ sources }) => sources),
    memoryAids: Object.fromEntries(
      records.muscles.flatMap(({ id, memoryAids }) => (memoryAids ? [[id, memoryAids]] : [])),
    ),
    alike: Object.fromEntries(
      [...alike].map(([muscle, all]) => [
        muscle,
        all.map((one) => ({
          ...one,
          shareOfOwn: hundredths(one.shareOfOwn),
          shareOfOther: hundredths(one.shareOfOther),
        })),
      ]),
    ),
    beside: Object.fromEntries(
      [...beside].map(([muscle, all]) => [
        muscle,
        all.map((one) => ({ ...one, mm: Math.round(one.mm), deeperMm: Math.round(one.deeperMm) })),
      ]),
    ),
  };
}

const hundredths = (share: number) => Math.round(share * 100) / 100;
