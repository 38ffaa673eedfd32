// One message of a pseudo-locale: longer, accented and in brackets. Arguments, plurals and selects stay what they are.
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';

/** `mirrored`: each word is also written from right to left, as Arabic or Hebrew would be. */
export type PseudoStyle = 'accented' | 'mirrored';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçďéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĎÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const accents = new Map([...plain].map((letter, place) => [letter, [...accented][place] ?? letter]));

/** Overrides the direction of what follows, and ends it again (Unicode bidirectional algorithm). */
const rightToLeft = '\u202e';
const ends = '\u202c';
/** A letter without a shape: makes a text that begins with it one from right to left, and keeps its brackets together. */
const mark = '\u200f';

/** The pseudo-locale's text of a message in ICU syntax. @throws when the message is not sound */
export function pseudoMessage(text: string, style: PseudoStyle): string {
  const elements = parse(text, { ignoreTag: true }).map((element) => pseudoElement(element, style));
  const pseudo = `[${printAST(elements)}]`;
  return style === 'mirrored' ? mark + pseudo + mark : pseudo;
}

function pseudoElement(element: MessageFormatElement, style: PseudoStyle): MessageFormatElement {
  if (element.type === TYPE.literal) return { type: TYPE.literal, value: pseudoText(element.value, style) };
  if (element.type !== TYPE.select && element.type !== TYPE.plural) return element;
  return {
    ...element,
    options: Object.fromEntries(
      Object.entries(element.options).map(([name, option]) => [
        name,
        { ...option, value: option.value.map((inner) => pseudoElement(inner, style)) },
      ]),
    ),
  } as MessageFormatElement;
}

/** Vowels and some consonants twice: about 40 % longer, as a translation from English may well be. */
function pseudoText(text: string, style: PseudoStyle): string {
  return text.replace(/\p{Letter}+/gu, (word) => {
    const long = word.replace(/[aeiouns]/g, '$&$&');
    const strange = [...long].map((letter) => accents.get(letter) ?? letter).join('');
    return style === 'mirrored' ? rightToLeft + strange + ends : strange;
  });
}
