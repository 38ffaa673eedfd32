// @vitest-environment jsdom
// Passing a result on: the link says side, body and lens, and answers only when they are asked for.
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withAnswer } from '../../../src/state/case-answers.ts';
import { caseStoreOf } from '../../../src/state/case-store.ts';
import { printPage } from '../../../src/ui/parts/print-page.ts';
import { click, one, unmountPage } from '../render-page.tsx';
import { openPage } from './printing.tsx';

vi.mock('../../../src/ui/parts/print-page.ts', () => ({ printPage: vi.fn() }));
await import('../../../src/ui/paper/ActionRow.tsx');

const writeText = vi.fn<(text: string) => Promise<void>>();
const lend = (name: string, value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true });
beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  lend('clipboard', { writeText });
});
afterEach(() => {
  lend('share', undefined);
  unmountPage();
});

const row = () => one('[data-result-actions]');
const button = (name: string) => one<HTMLButtonElement>('[data-result-actions] button', name);
const pressed = async (name: string): Promise<void> => {
  await act(async () => button(name).click());
};
const link = (): URL => new URL(writeText.mock.lastCall?.[0] ?? '');
const copied = (): URLSearchParams => link().searchParams;

test('share, copy, print and present stand once at a point, a muscle, a place, a complaint, and in Study', async () => {
  for (const { start, more } of [
    { start: { point: 'soleus-1', muscle: 'soleus' }, more: ['Hand-out', 'Embed'] },
    { start: { muscle: 'soleus' }, more: ['Embed'] },
    { start: { lens: 'find', area: 'heel' }, more: [] },
    { start: { lens: 'find', symptom: 'headache-behind-eye' }, more: [] },
    { start: { lens: 'study', muscle: 'soleus' }, more: ['Embed'] },
  ] as const) {
    await openPage(start);
    expect([...row().querySelectorAll('button')].map((one) => one.textContent)).toEqual([
      'Share',
      'Copy link',
      'Print',
      // Without a picture of the body there is none to be saved.
      'Copy words',
      'Present',
      ...more,
    ]);
    unmountPage();
  }
});

test('the link carries side, body and lens; answers only when the person says so', async () => {
  const store = await openPage({ point: 'soleus-1', muscle: 'soleus', side: 'right', body: 'male' });
  expect(row().textContent).not.toContain('with my answers');
  act(() =>
    caseStoreOf(store)
      .getState()
      .tell((answers) => withAnswer(answers, 'painNow', 6)),
  );
  await pressed('Copy link');
  expect(Object.fromEntries(copied())).toEqual({
    lens: 'explain',
    body: 'male',
    point: 'soleus-1',
    side: 'right',
    layer: 'skin',
  });
  expect(row().textContent).toContain('The link has been copied.');
  click(one('[data-result-actions] label', 'with my answers'));
  await pressed('Copy link');
  // In the fragment, which is sent to no server.
  expect(link().hash).toBe('#case=pain.6');
  expect(copied().get('case')).toBeNull();
  expect(window.location.href).not.toContain('case');
  // What was erased is in no link, and the tick goes with it.
  act(() => caseStoreOf(store).getState().erase());
  await pressed('Copy link');
  expect(link().hash).toBe('');
});

test('what was copied is said of that result alone', async () => {
  const store = await openPage({ point: 'soleus-1', muscle: 'soleus' });
  await pressed('Copy link');
  await act(async () => store.getState().selectPoint('soleus-2'));
  await act(() => new Promise((done) => setTimeout(done, 20)));
  expect(row().textContent).not.toContain('The link has been copied.');
});

test('without leave to use the clipboard the link stands in a field, selected', async () => {
  await openPage({ point: 'soleus-1', muscle: 'soleus' });
  writeText.mockRejectedValue(new DOMException('no leave', 'NotAllowedError'));
  await pressed('Copy link');
  const field = one<HTMLInputElement>('[data-result-actions] input[readonly]');
  expect(new URL(field.value).searchParams.get('point')).toBe('soleus-1');
  expect(field.selectionEnd).toBe(field.value.length);
  lend('clipboard', undefined);
  await pressed('Share');
  expect(one<HTMLInputElement>('[data-result-actions] input[readonly]').value).toBe(field.value);
});

test('sharing uses what the device offers; who thinks better of it is left alone', async () => {
  await openPage({ point: 'soleus-1', muscle: 'soleus' });
  const share = vi.fn<(what: ShareData) => Promise<void>>().mockResolvedValue();
  lend('share', share);
  await pressed('Share');
  expect(share.mock.lastCall?.[0].url).toContain('point=soleus-1');
  share.mockRejectedValue(new DOMException('closed', 'AbortError'));
  await pressed('Share');
  expect(writeText).not.toHaveBeenCalled();
});

test('print opens the dialogue of the browser', async () => {
  await openPage({ point: 'soleus-1', muscle: 'soleus' });
  await pressed('Print');
  expect(printPage).toHaveBeenCalledOnce();
});
