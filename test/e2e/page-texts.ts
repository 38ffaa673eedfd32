// Every text that a page holds for eye or ear, with its path; and the texts of the data set, which stay as they are.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { spokenName } from '../../src/dataset/spoken-latin.ts';

export interface PageText {
  text: string;
  /** Where it stands, for whoever has to mend it. */
  path: string;
}

/** Text nodes, spoken and shown attributes, words made by styles, the title. Folded and hidden ones too. */
export async function pageTexts(page: Page): Promise<PageText[]> {
  return page.evaluate(() => {
    const attributes = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
      'label',
    ];
    const found: { text: string; path: string }[] = [{ text: document.title, path: 'title' }];
    const pathOf = (element: Element): string => {
      const own = (one: Element): string =>
        one.tagName.toLowerCase() +
        (one.id ? `#${one.id}` : '') +
        [...one.classList].map((c) => `.${c}`).join('');
      const path: string[] = [];
      for (let one: Element | null = element; one && path.length < 4; one = one.parentElement)
        path.unshift(own(one));
      return path.join(' > ');
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('noscript, script, style')) continue;
      for (const name of attributes) {
        const text = element.getAttribute(name);
        if (text) found.push({ text, path: `${pathOf(element)} @${name}` });
      }
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
          found.push({ text: node.textContent, path: pathOf(element) });
      for (const part of ['::before', '::after']) {
        const { content } = getComputedStyle(element, part);
        for (const [, text = ''] of content.matchAll(/"((?:[^"\\]|\\.)*)"/g))
          if (text) found.push({ text, path: pathOf(element) + part });
      }
    }
    return found;
  });
}

/** Fields of the records that hold words for people; all others hold ids, numbers and places. */
const wordy =
  /^(latin|english|plain|synonyms|abbreviations|formerNames|groups|group|label|text|position|felt|name|names|nerve|roots|ask|sign|about|stop|term|also|exact|authors|title|publisher|neuromuscularWhen)$/;

/**
 * All such texts of the published data set, and of the facts of the guide, which it does not hold; with the names and
 * parts that the page takes out of one: each author, a group's parts, the place in a source ("book#ch. 5"), the syllables of a Latin name.
 */
export async function recordTexts(page: Page): Promise<Set<string>> {
  const texts = new Set<string>();
  const gather = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      if (wordy.test(field)) texts.add(value);
      if (field === 'sources') texts.add(value.slice(value.indexOf('#') + 1));
      if (field === 'group') for (const part of value.split('/')) texts.add(part);
      if (field === 'authors')
        for (const person of value.replace(/\s*\(eds?\.\)$/, '').split(/,\s+/))
          texts.add(person).add(person.replace(/\s+\p{Lu}{1,4}$/u, ''));
    } else if (Array.isArray(value)) for (const item of value) gather(item, field);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) gather(inner, name);
  };
  gather(await (await page.request.get('./data/atlas.json')).json(), '');
  for (const file of ['facts', 'red-flags', 'sources', 'search-signs', 'search-terms'])
    gather(JSON.parse(readFileSync(`data/${file}.json`, 'utf8')), '');
  for (const { id, spoken } of JSON.parse(readFileSync('data/latin-words.json', 'utf8')))
    for (const { syllables } of spokenName(id, { [id]: spoken }))
      for (const { text } of syllables) texts.add(text);
  return texts;
}

/** Ids that are written as they are in every language: facts, registers of papers, letters of articles and alphabets. */
const identifiers = /(?<![\p{L}\p{M}])(F\d\d|doi:\S+|PMID|[A-Z])(?![\p{L}\p{M}])/gu;
const letters = /[a-zA-Z]/;

/**
 * What of `text` comes neither from the pseudo-locale, which has no plain letter, nor from the records; empty when all
 * does. `joins`: what the language puts between the items of a list.
 */
export function bakedIn(text: string, records: RecordWords, joins: readonly string[]): string {
  if (!letters.test(text)) return '';
  const bare = records.without(text.replace(/doi:\S+/g, ' '));
  const rest = joins.reduce((left, join) => left.replaceAll(join, ' '), bare).replace(identifiers, ' ');
  return letters.test(rest) ? rest.trim() : '';
}

/** The texts of the records, ready for being taken out of others, whatever their case. */
export class RecordWords {
  readonly #whole = new Set<string>();
  /** By their first word, the longest first. */
  readonly #byFirst = new Map<string, string[]>();

  constructor(texts: Iterable<string>) {
    for (const text of texts)
      for (const one of [fold(text), fold(text).replace(/\.$/, '')]) this.#whole.add(one);
    this.#whole.delete('');
    for (const text of [...this.#whole].sort((a, b) => b.length - a.length)) {
      const same = this.#byFirst.get(firstWord(text));
      if (same === undefined) this.#byFirst.set(firstWord(text), [text]);
      else same.push(text);
    }
  }

  /** `text` without every text of the records that stands in it between other words. */
  without(text: string): string {
    const whole = fold(text);
    if (this.#whole.has(whole.trim())) return '';
    let left = '';
    for (let at = 0; at < whole.length; ) {
      const known = at === 0 || !isLetter(whole[at - 1]) ? this.#startingAt(whole, at) : undefined;
      left += known === undefined ? text[at] : ' ';
      at += known?.length ?? 1;
    }
    return left;
  }

  #startingAt(whole: string, at: number): string | undefined {
    return this.#byFirst
      .get(firstWord(whole.slice(at)))
      ?.find((one) => whole.startsWith(one, at) && !isLetter(whole[at + one.length]));
  }
}

const fold = (text: string): string => text.toLowerCase();
const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{M}\d]/u.test(letter);
/** What stands before the first word belongs to it: a quotation mark, a bracket. */
const firstWord = (text: string): string => /^[^\p{L}\d]{0,3}[\p{L}\p{M}\d]+/u.exec(text)?.[0] ?? '';
