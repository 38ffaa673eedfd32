// @vitest-environment jsdom
// The places of Find over all the data: nothing is named twice, and every choice is announced with its first muscles.
import { act } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { makeIndex } from '../../../src/dataset/make-index.ts';
import { readRecords } from '../../../src/node/read-records.ts';

import { findAnswer } from '../../../src/ui/find/find-answer.ts';
import { one, renderPage, unmountPage } from '../render-page.tsx';

const index = makeIndex(readRecords('data'));
beforeAll(() => findAnswer.load());
afterEach(unmountPage);

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const bare = (text: string | null | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/\bthe\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** "Heel Heel", "back of head back of head". */
const doubled = (element: Element): boolean => {
  const parts = [...element.querySelectorAll('span, i, small')].filter((part) => part.children.length === 0);
  const texts = parts.map((part) => bare(part.textContent)).filter((text) => text.length > 2);
  return new Set(texts).size < texts.length;
};

test('no place, complaint or muscle of the whole data set is named twice in its row; each is announced', async () => {
  const store = renderPage({ index, start: { lens: 'find' } });
  await act(() => new Promise((done) => setTimeout(done, 20)));
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('#index details')) fold.open = true;
  await act(() => new Promise((done) => setTimeout(done, 20)));
  const places = all('[data-area], [data-symptom]');
  expect(places).toHaveLength(index.areas.length + index.symptoms.length);
  expect(places.filter(doubled).map((place) => place.textContent)).toEqual([]);
  const rows = new Set<string>();
  for (const [kind, { id }] of [
    ...index.areas.map((area) => ['area', area] as const),
    ...index.symptoms.map((symptom) => ['symptom', symptom] as const),
  ]) {
    const { selectArea, selectSymptom } = store.getState();
    await act(async () => (kind === 'area' ? selectArea(id, 'left') : selectSymptom(id, 'left')));
    const candidates = all('[data-candidate] > button');
    expect(
      candidates.filter(doubled).map((row) => row.textContent),
      id,
    ).toEqual([]);
    for (const row of candidates) rows.add(row.textContent ?? '');
    const announced = one('[data-announcement]').textContent ?? '';
    const name = index[kind === 'area' ? 'areas' : 'symptoms'].find((entry) => entry.id === id);
    expect(announced.startsWith(name && 'plain' in name ? name.plain : (name?.text ?? '-')), id).toBe(true);
    const first = index.muscles.find(({ id }) => id === all('[data-candidate]')[0]?.dataset.candidate);
    expect(announced, id).toContain(first?.names.plain);
    expect(announced).not.toMatch(/undefined|\{|\?\./);
  }
  expect([...rows].filter((text) => /undefined|NaN|\{/.test(text))).toEqual([]);
}, 300_000);
