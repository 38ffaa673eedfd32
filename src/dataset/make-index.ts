// Splits the records into what the browser needs first and what can follow.
import { type AtlasDetails, type AtlasIndex, type CompiledMeasures, muscleEntry } from './atlas-index.ts';
import { midlinePlaces } from './midline-place.ts';
import type { AtlasRecords } from './record-kinds.ts';
import { sourceId } from './source-ref.ts';

/** The records are written in English, whatever the page speaks. */
const names = new Intl.Collator('en');

/** The first-load index: names, points and zone labels of every muscle, the areas and the symptoms. */
export function makeIndex(records: AtlasRecords): AtlasIndex {
  const paired = new Set(records.regions.filter(({ side }) => side === 'paired').map(({ id }) => id));
  const isMidline = midlinePlaces(records.landmarks);
  const cited = [...records.painGuide, ...records.symptoms].flatMap(({ sources }) => sources.map(sourceId));
  return {
    muscles: records.muscles
      .map((muscle) => muscleEntry(muscle, isMidline))
      .sort((a, b) => names.compare(a.names.english, b.names.english)),
    areas: records.areas.map(({ id, name, plain, group, synonyms, redFlags, regions }) => ({
      ...(regions.some((region) => paired.has(region)) ? {} : { midline: true as const }),
      id,
      name,
      plain,
      group,
      synonyms,
      redFlags,
    })),
    symptoms: records.symptoms,
    painGuide: records.painGuide,
    books: records.sources.filter(({ id }) => cited.includes(id)),
  };
}

/** The long texts and the measures of the compiled zones, loaded once the list stands. */
export function makeDetails(
  records: AtlasRecords,
  { shares, measures }: { shares: CompiledMeasures['shares']; measures: CompiledMeasures['measures'] },
): AtlasDetails {
  return {
    shares: [...shares],
    measures: [...measures],
    muscles: Object.fromEntries(records.muscles.map((muscle) => [muscle.id, withoutShapes(muscle)])),
    regions: records.regions.map(({ id, name, side }) => ({ id, name, side })),
    sources: records.sources,
    glossary: records.glossary,
    dermatomes: records.dermatomes.map(({ strokes: _strokes, ...words }) => words),
  };
}

type Muscle = AtlasRecords['muscles'][number];

/**
 * Strokes and places are compiled into the binary, the advice itself says how a danger is spared, and what helps to
 * remember a muscle comes with what a student learns of it (src/node/learn-texts.ts).
 */
function withoutShapes({ memoryAids: _aids, ...muscle }: Muscle): Muscle {
  const { avoids: _avoids, at, ...selfPressure } = muscle.relief.selfPressure;
  return {
    ...muscle,
    relief: {
      ...muscle.relief,
      selfPressure: {
        ...selfPressure,
        ...(at && { at: at.map((where) => (typeof where === 'number' ? where : '')) }),
      },
    },
    points: muscle.points.map((point) => ({
      ...point,
      place: '',
      zones: point.zones.map(({ strokes: _strokes, patches: _patches, ...zone }) => zone),
    })),
  };
}
