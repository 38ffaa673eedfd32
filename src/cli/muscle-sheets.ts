// `atlas sheet --muscles`: plates of what lies under the skin, level by level: the whole body from four sides, and close-ups.
import type { Page } from '@playwright/test';
import { layers, type ViewWanted, views } from '../state/atlas-state.ts';
import type { Shot } from './contact-sheet.ts';

const shotPx = { width: 480, height: 640 };

/** What each close-up looks at: a point whose view fits the part of the body. */
const closeUps = {
  'head and neck': ['sternocleidomastoid-1', 'splenius-capitis-1', 'masseter-1'],
  shoulder: ['infraspinatus-1', 'deltoid-1', 'pectoralis-major-1'],
  'forearm and hand': ['extensor-digitorum-1', 'flexor-digitorum-superficialis-1'],
  trunk: ['rectus-abdominis-1', 'longissimus-thoracis-1', 'serratus-anterior-1'],
  pelvis: ['gluteus-maximus-1', 'iliacus-1'],
  thigh: ['rectus-femoris-1', 'biceps-femoris-1', 'adductor-longus-1'],
  'leg and foot': ['tibialis-anterior-1', 'soleus-2', 'flexor-digitorum-brevis-1'],
} as const;
const levels = layers.filter((layer) => layer !== 'skin');

interface Plate {
  readonly name: string;
  readonly caption: string;
  readonly shots: readonly Shot[];
  readonly columns: number;
}

/**
 * One plate of the whole body, then one for each part of it.
 * @param known ids of all points. @param settled waits until the picture stands still
 */
export async function* musclePlates(
  page: Page,
  known: ReadonlySet<string>,
  settled: () => Promise<void>,
): AsyncGenerator<Plate> {
  const whole: Shot[] = [];
  for (const level of levels) {
    await showLevel(page, level, settled);
    for (const view of views) whole.push(await shoot(page, ['whole', view], `${level}, ${view}`, settled));
  }
  yield { name: 'whole', caption: 'whole body, level by level', shots: whole, columns: views.length };
  for (const [part, points] of Object.entries(closeUps)) {
    const there = points.filter((point) => known.has(point));
    const shots: Shot[] = [];
    for (const level of levels) {
      await showLevel(page, level, settled);
      for (const point of there) {
        await page.evaluate((id) => window.__atlas?.select(id, 'left'), point);
        await ask(page, 'fit', settled);
        // The camera stays where the point's view was; its pin goes, its muscle stays the chosen one.
        await page.evaluate(() => window.__atlas?.select(null));
        await settled();
        shots.push(await shoot(page, [], `${level}, as ${point} is seen`, settled));
      }
    }
    yield { name: part.replaceAll(' ', '-'), caption: part, shots, columns: there.length };
  }
}

async function showLevel(page: Page, layer: (typeof layers)[number], settled: () => Promise<void>) {
  await page.evaluate((wanted) => window.__atlas?.store.getState().showTissue({ layer: wanted }), layer);
  await settled();
}

async function ask(page: Page, view: ViewWanted, settled: () => Promise<void>) {
  await page.evaluate((wanted) => window.__atlas?.frame(wanted), view);
  await settled();
}

async function shoot(
  page: Page,
  asked: readonly ViewWanted[],
  title: string,
  settled: () => Promise<void>,
): Promise<Shot> {
  for (const view of asked) await ask(page, view, settled);
  const image = await page.evaluate(
    ({ width, height }) => window.__atlas?.snapshot(width, height) ?? null,
    shotPx,
  );
  if (image === null) throw new Error('the scene gave no picture');
  return { title, image };
}
