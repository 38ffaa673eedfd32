// All that a client reads, in the records and in the catalogue: each text with where it stands.
import type { AtlasRecords } from '../../src/dataset/record-kinds.ts';

export interface ClientText {
  /** e.g. `muscles/soleus relief.stretch` */
  readonly where: string;
  readonly text: string;
}

/** The catalogue's texts, each with its first plural or choice, and "it" for a value. */
export function catalogueTexts(messages: Readonly<Record<string, string>>): ClientText[] {
  return Object.entries(messages).map(([key, text]) => ({
    where: `words ${key}`,
    text: withoutValues(text),
  }));
}

const choice =
  /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,\s*=?\w+\s*\{([^{}]*)\}(?:\s*=?\w+\s*\{[^{}]*\})*\s*\}/g;

function withoutValues(text: string): string {
  // Choices first: what is offered of one word looks like a value.
  const chosen = text.replace(choice, '$1');
  const simpler =
    chosen === text ? text.replace(/\{\w+(?:\s*,\s*(?:number|date|time)[^{}]*)?\}/g, 'it') : chosen;
  return simpler === text ? text : withoutValues(simpler);
}

export function clientTexts(records: AtlasRecords): ClientText[] {
  return [
    ...records.muscles.flatMap(muscleTexts),
    ...records.redFlags.flatMap(({ id, ask, why }) => texts(`red-flags/${id}`, { ask, why: why.text })),
    ...records.symptoms.flatMap(({ id, text }) => texts(`symptoms/${id}`, { text })),
    ...records.areas.flatMap(({ id, plain }) => texts(`areas/${id}`, { plain })),
    ...records.glossary.flatMap(({ id, plain }) => texts(`glossary/${id}`, { plain })),
    ...records.dermatomes.flatMap(({ id, plain }) => texts(`dermatomes/${id}`, { plain })),
    ...records.dangerPlaces.flatMap(({ id, plain, why, avoid }) =>
      texts(`danger-places/${id}`, { plain, why: why.text, avoid }),
    ),
  ];
}

function muscleTexts({
  id,
  names,
  relief,
  hazards,
  overload,
  points,
}: AtlasRecords['muscles'][number]): ClientText[] {
  const { position, stretch, selfPressure } = relief;
  const listed = (name: string, list: readonly { readonly text: string }[]) =>
    Object.fromEntries(list.map(({ text }, index) => [`${name}[${index}]`, text]));
  return [
    ...texts(`muscles/${id}`, {
      plain: names.plain,
      position: position.text,
      stretch: stretch.text,
      selfPressure: selfPressure.text,
      stop: selfPressure.stop,
      ...listed(
        'avoids',
        (selfPressure.avoids ?? []).map(({ how }) => ({ text: how })),
      ),
      ...listed('hazards', hazards),
      ...listed('activates', overload.activates),
      ...listed('perpetuates', overload.perpetuates),
    }),
    ...points.flatMap(({ id: point, find, hazards: own = [], zones }) =>
      texts(`muscles/${point}`, {
        findPosition: find.position,
        find: find.text,
        felt: find.felt,
        ...listed('hazards', own),
        ...Object.fromEntries(zones.map(({ label }, index) => [`zones[${index}]`, label])),
      }),
    ),
  ];
}

function texts(record: string, fields: Readonly<Record<string, string>>): ClientText[] {
  return Object.entries(fields).map(([field, text]) => ({ where: `${record} ${field}`, text }));
}
