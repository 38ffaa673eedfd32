// The URL as state: read a link into checked values, write the state back. Pure; `page-link.ts` does the history.

import { sexes } from '../space/sex.ts';
import { sides } from '../space/side.ts';
import { languageIds } from '../words/languages.ts';
import { type AtlasState, initialState, layers, lenses, overlays, views } from './atlas-state.ts';
import type { KnownIds } from './known-ids.ts';

export type LinkState = Pick<
  AtlasState,
  'lens' | 'body' | 'side' | 'point' | 'muscle' | 'area' | 'symptom' | 'view' | 'layer' | 'page' | 'language'
>;
export type LinkField = keyof LinkState;

/** In the order in which they stand in a link. Names are part of the contract and never change. */
export const linkFields = [
  'lens',
  'body',
  'point',
  'muscle',
  'area',
  'symptom',
  'side',
  'view',
  'layer',
  'page',
  'language',
] as const satisfies readonly LinkField[];

/** The parameter of a field: its own name, but for one that has a short one. */
export function parameterOf(field: LinkField): string {
  return field === 'language' ? 'lang' : field;
}

export interface ReadLink {
  /** Only the fields that the link names with a value that exists. */
  state: Partial<LinkState>;
  /** Fields whose value is unknown; they fall back. */
  refused: LinkField[];
}

/** Reads a query string (with or without `?`). Never throws, whatever it holds; foreign parameters are ignored. */
export function readLink(query: string, known: KnownIds): ReadLink {
  const params = new URLSearchParams(query);
  const state: Partial<LinkState> = {};
  const refused: LinkField[] = [];
  const take = <F extends LinkField>(field: F, allowed: (value: string) => boolean): void => {
    const values = params.getAll(parameterOf(field));
    const value = values[0];
    if (value === undefined || value === '') return;
    if (values.length === 1 && allowed(value)) state[field] = value as LinkState[F];
    else refused.push(field);
  };
  const oneOf = (list: readonly string[]) => (value: string) => list.includes(value);

  take('lens', oneOf(lenses));
  take('body', oneOf(sexes));
  take('point', (value) => known.muscleOfPoint.has(value));
  take('muscle', (value) => known.muscles.has(value));
  take('area', (value) => known.areas.has(value));
  take('symptom', (value) => known.symptoms.has(value));
  take('side', oneOf(sides));
  take('view', oneOf(views));
  take('layer', oneOf(layers));
  take('page', oneOf(overlays));
  take('language', oneOf(languageIds));

  // A point brings its own muscle; an area and a symptom do not stand together.
  if (state.point) state.muscle = known.muscleOfPoint.get(state.point) ?? null;
  if (state.area && state.symptom) delete state.symptom;
  return { state, refused };
}

/**
 * The query string of a state, starting with `?`. Everything is written out, defaults too, so that a link goes on
 * meaning the same when a default changes; what is not chosen is left out, and so is the language that everyone gets
 * who asks for none: a link speaks the language of its reader. `readLink` of it gives the state back.
 * Parameters of `before` that are not ours are kept.
 */
export function writeLink(state: LinkState, before = ''): string {
  const params = new URLSearchParams();
  for (const field of linkFields) {
    const value = state[field];
    if (value === null) continue;
    if (field === 'muscle' && state.point !== null) continue;
    if (field === 'language' && value === initialState.language) continue;
    params.set(parameterOf(field), value);
  }
  for (const [name, value] of new URLSearchParams(before)) {
    if (!linkFields.some((field) => parameterOf(field) === name)) params.append(name, value);
  }
  return `?${params.toString()}`;
}
