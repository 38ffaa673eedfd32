// Which words of a text carry its meaning, and whether a text gives the answer away.
import type { Muscle } from '../dataset/muscle-schema.ts';

const empty = new Set(
  'the and with its own from for that this into over under where which also often upper lower inner outer side back front part parts head heads edge third thirds middle half quarter shaft body surface surfaces base fibres fiber above below between beside just most more both one two three four first second fourth fifth about through between their them they other muscle muscles'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** Each text of the records is compared with hundreds of others. */
const known = new Map<string, ReadonlySet<string>>();

/** Stems of the words that name things. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = known.get(text) ?? stemsOf(text);
  known.set(text, words);
  return words;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !empty.has(word))
      .map((word) => word.replace(/(?<=\p{L}{3})(es|s)$/u, '')),
  );
}

/** Share of the shorter text's words that stand in the other as well, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [contentWords(a), contentWords(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / Math.min(one.size, other.size);
}

/** Words in its names that too many texts use to tell anything. */
const common = new Set(
  'major minor longus brevis anterior posterior superior inferior medial lateral long short great greater small large deep hand foot arm neck thigh toe thumb finger little big jaw rib chest shoulder collar bone calf knee wrist elbow hip back belly external internal superficial'.split(
    ' ',
  ),
);

/** True when the text names the muscle, or a telling part of its name: `hyoid` in `geniohyoid`, `palm` in `palmaris`. */
export function namesMuscle(text: string, { names }: Muscle): boolean {
  // Short names ("teres") have no stem to go by: they stand in the text as they are.
  const own = wordsOf(`${names.latin} ${names.english}`).filter(
    (word) => word.length > 4 && !common.has(word),
  );
  const inText = new Set(wordsOf(text));
  if (own.some((word) => !/^mus[ck]/.test(word) && !empty.has(word) && inText.has(word))) return true;
  const said = [...contentWords(text)];
  return [...contentWords(`${names.latin.replace(/^muscul[ui]s?/, '')} ${names.english}`)].some(
    (word) =>
      word.length > 4 &&
      !common.has(word) &&
      said.some((one) => sameStem(one, word) || (one.length > 3 && word.includes(one))),
  );
}

/** `scalene` and `scalenus`, `pterygoid` and `pterygoideus`. */
function sameStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 7);
  return length > 4 && a.slice(0, length - 1) === b.slice(0, length - 1);
}
