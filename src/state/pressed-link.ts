// What pressing points told as compact text of a link, `1_on.trapezius-1.l.temporalis-2.r_no.soleus-1.l`, and back again.
import { pointKey } from '../anatomy/pain/point-key.ts';
import type { FingerAnswer } from '../anatomy/pain/rank-painted.ts';
import { type Side, sides } from '../space/side.ts';
import type { KnownIds } from './known-ids.ts';

/** Name in the fragment; it stands there only where the person hands answers over. */
export const pressedParameter = 'pressed';
/** First part of every text; another one is another form. */
const VERSION = '1';
/** What a text holds, and a hostile one may cost, at most. */
const MOST = { answers: 120, text: 6000 } as const;

const words = { 'brings-on': 'on', tender: 'tender', no: 'no' } as const satisfies Record<
  FingerAnswer,
  string
>;
const answers = new Map(Object.entries(words).map(([answer, word]) => [word, answer as FingerAnswer]));
const letterOf = { left: 'l', right: 'r' } as const satisfies Record<Side, string>;

export type Pressed = Readonly<Record<string, FingerAnswer>>;

/** Empty where nothing was pressed. What is more than a text holds is left out. */
export function writePressed(pressed: Pressed): string {
  const told = Object.entries(pressed).slice(0, MOST.answers);
  const parts = [...answers].flatMap(([word, answer]) => {
    const points = told.flatMap(([key, one]) => {
      const [point, side] = key.split(' ');
      return one === answer && point && sides.some((known) => known === side)
        ? [`${point}.${letterOf[side as Side]}`]
        : [];
    });
    return points.length === 0 ? [] : [[word, ...points].join('.')];
  });
  return parts.length === 0 ? '' : [VERSION, ...parts].join('_');
}

/** Never throws: what is unknown or said twice is left out, and `refused` says that there was something. */
export function readPressed(
  text: string,
  { muscleOfPoint }: Pick<KnownIds, 'muscleOfPoint'>,
): { pressed: Pressed; refused: boolean } {
  const pressed: Record<string, FingerAnswer> = {};
  const [version, ...parts] = text.slice(0, MOST.text).split('_');
  let refused = text.length > MOST.text || version !== VERSION || parts.length === 0;
  if (text === '' || version !== VERSION) return { pressed, refused: text !== '' };
  for (const part of parts) {
    const [word = '', ...told] = part.split('.');
    const answer = answers.get(word as (typeof words)[FingerAnswer]);
    if (answer === undefined || told.length === 0 || told.length % 2 === 1) refused = true;
    for (let at = 0; answer !== undefined && at + 1 < told.length; at += 2) {
      const point = told[at]!;
      const side = sides.find((one) => letterOf[one] === told[at + 1]);
      const key = side && muscleOfPoint.has(point) ? pointKey(point, side) : undefined;
      if (key === undefined || Object.hasOwn(pressed, key) || Object.keys(pressed).length >= MOST.answers)
        refused = true;
      else pressed[key] = answer;
    }
  }
  return { pressed, refused };
}
