// What each browser is led through: a point, its pain, the verdict, the other side, the search, paper. With the picture where it has
// WebGL 2; else the same in the lists, where nothing may be missing but the picture.
import type { Driven } from './driven.ts';
import { redShareOf } from './red-share.ts';

export interface Told {
  readonly step: string;
  readonly ok: boolean;
  readonly seen: string;
  readonly seconds: number;
}

/** What one machine without a graphics card and with other work may take for a step, s. */
const PATIENCE = 120;
/** Red beyond this share of the picture is a zone: lips and nails come near to it. */
const RED_SEEN = 0.0015;

const scene = (driven: Driven) => driven.run(() => document.documentElement.dataset.scene ?? '', null);

/** Asks until the answer will do. @returns the last one */
async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE * 1000;
  for (;;) {
    const answer = await ask();
    if (good(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const words = (driven: Driven, selector: string): Promise<string> =>
  driven.run(
    (one) => document.querySelector<HTMLElement>(one)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    selector,
  );

/** The middle of an element that is on the screen, CSS px; null where there is none. */
const middle = (driven: Driven, selector: string): Promise<{ x: number; y: number } | null> =>
  driven.run((one) => {
    const element = document.querySelector(one);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);

async function pressOn(driven: Driven, selector: string): Promise<void> {
  const at = await until(
    () => middle(driven, selector),
    (found) => found !== null,
  );
  if (at === null) throw new Error(`nothing to press: ${selector}`);
  await driven.press(at.x, at.y);
}

/** Leads a browser through the story. @param tell hears of each step when it is over. */
export async function tellStory(driven: Driven, url: string, tell: (told: Told) => void): Promise<void> {
  let pictured = false;
  const step = async (name: string, act: () => Promise<readonly [ok: boolean, seen: string]>) => {
    const begun = Date.now();
    const over = (ok: boolean, seen: string) =>
      tell({ step: name, ok, seen, seconds: (Date.now() - begun) / 1000 });
    try {
      over(...(await act()));
    } catch (fault) {
      over(false, String(fault));
    }
  };
  const chosen = (muscle: RegExp, side: RegExp) =>
    until(
      () => words(driven, '#detail'),
      (said) => muscle.test(said) && side.test(said),
    );

  await step('opens', async () => {
    await driven.open(`${url}?lens=explain&muscle=pectoralis-major&side=left&view=front`);
    const state = await until(
      () => scene(driven),
      (now) => now === 'ready' || now === 'unavailable',
    );
    pictured = state === 'ready';
    const said = await words(driven, '#plate');
    return pictured
      ? [true, 'with the body']
      : [
          state === 'unavailable' && /no WebGL 2/.test(said),
          `no WebGL 2 here, and it says so: lists and words`,
        ];
  });

  await step(pictured ? 'a press on the body chooses' : 'a press in the list chooses', async () => {
    if (pictured) {
      const at = await driven.run(() => {
        const place = window.__atlas?.project('pectoralis-major-1', 'left');
        return place?.visible ? { x: place.x, y: place.y } : null;
      }, null);
      if (at === null) return [false, 'pectoralis major point 1 is not in sight'];
      await driven.press(at.x, at.y);
    } else
      await driven.run(
        () =>
          document.querySelector<HTMLElement>('[data-point="pectoralis-major-1"][data-side="left"]')?.click(),
        null,
      );
    await chosen(/Pectoralis major/, /Left side/);
    const query = await driven.run(() => location.search, null);
    return [/point=pectoralis-major-1/.test(query) && /side=left/.test(query), query];
  });

  await step('its pain', async () => {
    const zones = await until(
      () => words(driven, '#detail'),
      (said) => /shoulder/i.test(said),
    );
    if (!pictured) return [/shoulder/i.test(zones), 'in words'];
    await until(
      () => scene(driven),
      (now) => now === 'ready',
    );
    const red = await driven.run(redShareOf, { width: 360, height: 480 });
    return [red > RED_SEEN && /shoulder/i.test(zones), `${(red * 100).toFixed(2)} % of the picture is red`];
  });

  await step('the verdict', async () => {
    const verdict = await until(
      () =>
        driven.run(
          () => document.querySelector('#detail [data-verdict]')?.getAttribute('data-verdict') ?? '',
          null,
        ),
      (now) => now !== '',
    );
    return [verdict !== '', verdict];
  });

  await step('the other side', async () => {
    await driven.run(() => document.querySelector<HTMLElement>('#plate input[value="right"]')?.click(), null);
    const said = await chosen(/Pectoralis major/, /Right side/);
    const query = await driven.run(() => location.search, null);
    return [/Right side/.test(said) && /side=right/.test(query), query];
  });

  await step('the search', async () => {
    await pressOn(driven, 'input[role="combobox"]');
    await driven.type('infraspin');
    await until(
      () => words(driven, '[role="option"]'),
      (said) => /infraspinatus/i.test(said),
    );
    await driven.enter();
    const said = await chosen(/Infraspinatus/, /./);
    return [/Infraspinatus/.test(said), said.slice(0, 60)];
  });

  await step('paper', async () => {
    // The sheet comes after the long texts.
    const sheet = await until(
      () =>
        driven.run(() => {
          window.dispatchEvent(new Event('beforeprint'));
          const paper = document.querySelector('[data-paper]');
          const seen = paper && {
            words: paper.textContent?.length ?? 0,
            pictures: paper.querySelectorAll('[data-paper-figure] img').length,
          };
          window.dispatchEvent(new Event('afterprint'));
          return seen;
        }, null),
      (found) => found !== null,
    );
    const pdf = await driven.print();
    const { words: letters = 0, pictures = 0 } = sheet ?? {};
    const made = pdf === null ? 'no PDF can be asked for' : `PDF of ${Math.round(pdf.length / 1024)} KB`;
    return [
      letters > 500 && (!pictured || pictures > 0) && (pdf === null || pdf.length > 10_000),
      `${letters} letters, ${pictures} pictures; ${made}`,
    ];
  });

  await step('no fault in all that', async () => {
    const faults = await driven.faults();
    return [faults.length === 0, faults.join('; ')];
  });
}
