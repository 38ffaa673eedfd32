// The URL as state: read a link into checked values, write the state back. Pure; `page-link.ts` does the history.
import { stateTable } from './atlas-state.ts';
import type { KnownIds } from './known-ids.ts';
import type { LinkRule, LinkStateOf, StateField, StateTable } from './state-field.ts';

export interface ReadLink<S> {
  /** Only the fields that the link names with a value that exists. */
  state: Partial<S>;
  /** Parameters whose value is unknown, or goes against another one; they fall back. */
  refused: string[];
}

export interface Link<S> {
  /** Names of the parameters, in the order in which they are written. */
  parameters: readonly string[];
  /** Reads a query string (with or without `?`). Never throws, whatever it holds; foreign parameters are ignored. */
  read(query: string, known: KnownIds): ReadLink<S>;
  /**
   * The query string of a state, starting with `?`. Everything is written out, defaults too, so that a link goes on
   * meaning the same when a default changes; what is not chosen is left out. `read` of it gives the state back.
   * Parameters of `before` that are not ours are kept.
   */
  write(state: S, before?: string): string;
  /** What a change means for the address: nothing, the present entry of the history anew, or a step. */
  changed(now: S, before: S): 'no' | 'entry' | 'step';
  /** What going back to a link without any of our parameters means. */
  unlinked: Partial<S>;
}

type InLink = StateField & { link: LinkRule };

/** The link of a table: its fields with a `link` rule, in the table's order. */
export function linkOf<T extends StateTable>(table: T): Link<LinkStateOf<T>> {
  const fields = Object.entries(table).flatMap(([name, field]) =>
    'link' in field && field.link
      ? [{ name, field: field as InLink, rule: field.link, parameter: field.link.parameter ?? name }]
      : [],
  );
  const parameters = fields.map(({ parameter }) => parameter);
  type S = LinkStateOf<T>;
  type Values = Record<string, unknown>;

  return {
    parameters,
    read: (query, known) => {
      const params = new URLSearchParams(query);
      const state: Values = {};
      const refused: string[] = [];
      for (const { name, field, parameter } of fields) {
        const [text, ...more] = params.getAll(parameter);
        if (text === undefined || text === '') continue;
        const value = more.length === 0 ? valueFor(field, text, known) : undefined;
        if (value === undefined) refused.push(parameter);
        else state[name] = value;
      }
      for (const { name, rule, parameter } of fields) {
        if (!rule.otherwise || name in state || refused.includes(parameter)) continue;
        const value = rule.otherwise(state) ?? null;
        if (value !== null) state[name] = value;
      }
      for (const { name, rule, parameter } of fields) {
        const other = rule.impliedBy && state[rule.impliedBy.field];
        if (!rule.impliedBy || other === undefined) continue;
        const implied = rule.impliedBy.value(String(other), known);
        // What the link says against itself is left out, and that is told.
        if (name in state && state[name] !== implied) refused.push(parameter);
        if (implied === null) delete state[name];
        else state[name] = implied;
      }
      return { state: state as Partial<S>, refused };
    },
    write: (state, before = '') => {
      const values = state as Values;
      const params = new URLSearchParams();
      for (const { name, field, rule, parameter } of fields) {
        const value = values[name];
        const implied = rule.impliedBy && values[rule.impliedBy.field] !== null;
        const unsaid = rule.initial === 'unsaid' && value === field.initial;
        const understood = rule.otherwise && (rule.otherwise(values) ?? null) === value;
        const text = Array.isArray(value) ? listed(value) : (value ?? rule.none ?? null);
        if (text !== null && !implied && !unsaid && !understood) params.set(parameter, String(text));
      }
      for (const [name, value] of new URLSearchParams(before))
        if (!parameters.includes(name)) params.append(name, value);
      return `?${params.toString()}`;
    },
    changed: (now, before) => {
      const [values, old] = [now as Values, before as Values];
      const changes = fields.filter(({ name }) => values[name] !== old[name]);
      if (changes.length === 0) return 'no';
      const isStep = changes.some(
        ({ name, rule: { step } }) => step === 'always' || (step === 'opening' && values[name] !== null),
      );
      return isStep ? 'step' : 'entry';
    },
    unlinked: Object.fromEntries(
      fields.flatMap(({ name, field, rule }) => (rule.absent === 'stays' ? [] : [[name, field.initial]])),
    ) as Partial<S>,
  };
}

/** The value that a text in the link stands for, or undefined when there is none. */
function valueFor(field: InLink, text: string, known: KnownIds): unknown {
  if (text === field.link.none) return null;
  if ('each' in field) {
    const ids = text.split('.');
    const one = field.each(known);
    const sound = new Set(ids).size === ids.length && ids.length <= (field.most ?? ids.length);
    return sound && ids.every((id) => one.has(id)) ? ids : undefined;
  }
  if ('ids' in field) return field.ids(known).has(text) ? text : undefined;
  if ('code' in field) return field.code.test(text) ? text : undefined;
  return 'values' in field ? field.values.find((value) => String(value) === text) : undefined;
}

function listed(ids: readonly string[]): string | null {
  return ids.length > 0 ? ids.join('.') : null;
}

export type LinkState = LinkStateOf<typeof stateTable>;

/** The link of the page. */
export const atlasLink: Link<LinkState> = linkOf(stateTable);
