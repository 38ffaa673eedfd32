// The walk over the built site: visits that between them load every file of a page, each by its link and a press or two.
import type { Page } from '@playwright/test';

export interface Visit {
  readonly name: string;
  /** Of the link. Where the stop bar belongs, it says so by a reported sign. */
  readonly query: string;
  readonly press?: (page: Page) => Promise<void>;
  /** The picture is what it is about. In the others it is left out: words are what is missed, and it takes long to draw. */
  readonly isOfPicture?: true;
}

const SIGN = 'case=sign.cauda-equina';

/** In the order of a person's way: a file counts for the first visit that loads it. */
export const siteVisits: readonly Visit[] = [
  { name: 'start', query: `?${SIGN}` },
  { name: 'point', query: `?point=trapezius-1&${SIGN}` },
  { name: 'place', query: `?lens=find&area=temporal-head&side=left&${SIGN}` },
  {
    name: 'search',
    query: `?${SIGN}`,
    press: async (page) => {
      await page.getByRole('combobox').fill('piriformis');
    },
  },
  { name: 'compare', query: `?point=trapezius-1&page=compare&${SIGN}` },
  { name: 'reference', query: `?page=guide&${SIGN}` },
  { name: 'layers', isOfPicture: true, query: `?point=trapezius-1&layer=superficial&${SIGN}` },
  {
    name: 'quiz',
    query: `?lens=study&${SIGN}`,
    press: async (page) => {
      await page.locator('[data-quiz-start]').click();
    },
  },
  { name: 'beside', query: `?lens=study&beside=trapezius.soleus&${SIGN}` },
  {
    name: 'paint',
    isOfPicture: true,
    query: `?lens=find&${SIGN}`,
    press: async (page) => {
      await page.locator('[data-paint-offer]').click();
    },
  },
  { name: 'session', query: `?page=session&${SIGN}` },
  { name: 'hand-out', query: `?point=trapezius-1&handout=make&${SIGN}` },
  { name: 'pins', isOfPicture: true, query: `?pins=trapezius-1_left.soleus-1_left&${SIGN}` },
  { name: 'frame', query: '?point=trapezius-1&embed=1' },
  {
    name: 'print',
    query: `?point=trapezius-1&${SIGN}`,
    press: async (page) => {
      // What a browser does before it prints, without its window.
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    },
  },
];
