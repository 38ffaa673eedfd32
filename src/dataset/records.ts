// The whole data set in memory, and the checks that go across records (ids that point to other records).
import { DataError } from './data-error.ts';
import type { Muscle } from './muscle-schema.ts';
import type {
  Area,
  Dermatome,
  GlossaryTerm,
  Landmark,
  PainGuide,
  RedFlag,
  Region,
  Source,
  Symptom,
} from './reference-schema.ts';

/** Every record of the atlas, parsed. Ids are unique within a list. */
export interface AtlasRecords {
  readonly muscles: readonly Muscle[];
  readonly landmarks: readonly Landmark[];
  readonly regions: readonly Region[];
  readonly areas: readonly Area[];
  readonly dermatomes: readonly Dermatome[];
  readonly symptoms: readonly Symptom[];
  readonly painGuide: readonly PainGuide[];
  readonly sources: readonly Source[];
  readonly redFlags: readonly RedFlag[];
  readonly glossary: readonly GlossaryTerm[];
}

/** Checks what one record alone cannot show. @throws DataError at the first fault. */
export function checkRecords(records: AtlasRecords): void {
  const known = {
    muscles: uniqueIds('muscles', records.muscles),
    landmarks: uniqueIds('landmarks', records.landmarks),
    regions: uniqueIds('regions', records.regions),
    areas: uniqueIds('areas', records.areas),
    redFlags: uniqueIds('red-flags', records.redFlags),
    sources: uniqueIds('sources', records.sources),
  };
  uniqueIds('symptoms', records.symptoms);
  const terms = uniqueIds('glossary', records.glossary);
  uniqueIds('dermatomes', records.dermatomes);
  const points = uniqueIds(
    'points',
    records.muscles.flatMap((muscle) => muscle.points),
  );
  const need = (record: string, field: string, ids: readonly string[], set: Set<string>, what: string) => {
    const missing = ids.find((id) => !set.has(id));
    if (missing !== undefined) throw new DataError(record, field, missing, `the id of ${what}`);
  };
  for (const muscle of records.muscles) {
    const record = `muscles/${muscle.id}`;
    need(record, 'redFlags', muscle.redFlags, known.redFlags, 'a red flag in data/red-flags.json');
    for (const [index, point] of muscle.points.entries()) {
      const at = `points[${index}]`;
      if (point.id !== `${muscle.id}-${point.number}`)
        throw new DataError(
          record,
          `${at}.id`,
          point.id,
          `"${muscle.id}-${point.number}" (muscle id and number)`,
        );
      need(record, `${at}.keys`, point.keys ?? [], points, 'a trigger point');
      need(record, `${at}.satellites`, point.satellites ?? [], points, 'a trigger point');
      for (const [zoneIndex, zone] of point.zones.entries()) {
        const zoneAt = `${at}.zones[${zoneIndex}]`;
        need(record, `${zoneAt}.areas`, zone.areas, known.areas, 'an area in data/areas.json');
        if (!zone.strokes?.length && !zone.patches?.length)
          throw new DataError(record, zoneAt, 'no shape', 'at least one stroke or patch');
      }
    }
  }
  for (const area of records.areas) {
    need(`areas/${area.id}`, 'regions', area.regions, known.regions, 'a region in data/regions.json');
    need(`areas/${area.id}`, 'redFlags', area.redFlags, known.redFlags, 'a red flag in data/red-flags.json');
  }
  for (const flag of records.redFlags)
    need(`red-flags/${flag.id}`, 'areas', flag.areas, known.areas, 'an area');
  for (const symptom of records.symptoms) {
    const record = `symptoms/${symptom.id}`;
    need(record, 'areas', symptom.areas, known.areas, 'an area');
    need(record, 'muscles', symptom.muscles, known.muscles, 'a muscle');
    need(record, 'redFlags', symptom.redFlags, known.redFlags, 'a red flag');
  }
  for (const { id, see } of records.glossary) need(`glossary/${id}`, 'see', see, terms, 'a glossary term');
  for (const { area, muscles } of records.painGuide) {
    const record = `pain-guide/${area}`;
    need(record, 'area', [area], known.areas, 'an area');
    for (const entry of muscles) {
      need(record, 'muscles', [entry.muscle], known.muscles, 'a muscle');
      const ids = (entry.points ?? []).map((number) => `${entry.muscle}-${number}`);
      need(record, 'muscles.points', ids, points, 'a trigger point');
    }
  }
  for (const [record, list] of Object.entries(records))
    for (const item of list as { id?: string; area?: string }[])
      checkSources(`${record}/${item.id ?? item.area}`, item, known.sources);
}

function uniqueIds(list: string, records: readonly { id: string }[]): Set<string> {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) throw new DataError(`${list}/${id}`, 'id', id, 'an id that no other record has');
    ids.add(id);
  }
  return ids;
}

/** Walks a record for `sources` lists, at whatever depth, and checks that each id is known. */
function checkSources(record: string, value: unknown, known: Set<string>, path = ''): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkSources(record, item, known, `${path}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const field = path ? `${path}.${key}` : key;
      if (key !== 'sources') checkSources(record, inner, known, field);
      else
        for (const ref of inner as string[])
          if (!known.has(sourceId(ref)))
            throw new DataError(record, field, ref, 'a source in data/sources.json');
    }
  }
}

/** `travell-simons-1999#ch. 6` -> `travell-simons-1999`. */
export function sourceId(ref: string): string {
  return ref.split('#', 1)[0] ?? ref;
}
