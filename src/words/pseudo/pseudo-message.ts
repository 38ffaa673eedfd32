// One message of a pseudo-locale: longer, accented and in brackets. Arguments, plurals and selects stay what they are.
import type { MessageForm, MessagePart } from '../message-form.ts';

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

/** A message of the pseudo-locale. It is never a text alone, which could be taken for one that is still to be read. */
export function pseudoMessage(message: MessageForm, style: PseudoStyle): readonly MessagePart[] {
  const edge = style === 'mirrored' ? mark : '';
  return [`${edge}[`, ...partsOf(pseudoForm(message, style)), `]${edge}`];
}

const partsOf = (form: MessageForm) => (typeof form === 'string' ? [form] : form);

function pseudoForm(form: MessageForm, style: PseudoStyle): MessageForm {
  return typeof form === 'string' ? pseudoText(form, style) : form.map((part) => pseudoPart(part, style));
}

function pseudoPart(part: MessagePart, style: PseudoStyle): MessagePart {
  if (typeof part === 'string') return pseudoText(part, style);
  if (part === 0 || part.length === 1 || part[2] === 2 || part[2] === 3) return part;
  const options = Object.fromEntries(
    Object.entries(part[1]).map(([name, form]) => [name, pseudoForm(form, style)]),
  );
  if (part.length === 2) return [part[0], options];
  const [name, , kind, ...offset] = part;
  return [name, options, kind, ...offset];
}

/** Vowels and some consonants twice: about 40 % longer, as a translation from English may well be. */
function pseudoText(text: string, style: PseudoStyle): string {
  return text.replace(/\p{Letter}+/gu, (word) => {
    const long = word.replace(/[aeiouns]/g, '$&$&');
    const strange = [...long].map((letter) => accents.get(letter) ?? letter).join('');
    return style === 'mirrored' ? rightToLeft + strange + ends : strange;
  });
}
