// From ICU message syntax to the short form that is said. ICU's own parser reads; for the build, Node and tests alone.
import {
  type DateTimeSkeleton,
  type MessageFormatElement,
  type NumberSkeleton,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageForm, MessagePart } from './message-form.ts';

/** @throws when the message is not sound, or uses what no message of ours needs */
export function compileMessage(text: string): MessageForm {
  return formOf(parse(text, { ignoreTag: true }));
}

function formOf(elements: readonly MessageFormatElement[]): MessageForm {
  const parts = elements.map(partOf);
  const [only = ''] = parts;
  return parts.length < 2 && typeof only === 'string' ? only : parts;
}

function partOf(element: MessageFormatElement): MessagePart {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.pound:
      return 0;
    case TYPE.argument:
      return [element.value];
    case TYPE.select:
      return [element.value, optionsOf(element.options)];
    case TYPE.plural: {
      const options = optionsOf(element.options);
      const kind = element.pluralType === 'ordinal' ? 1 : 0;
      return element.offset ? [element.value, options, kind, element.offset] : [element.value, options, kind];
    }
    case TYPE.number: {
      const { scale, ...options }: Intl.NumberFormatOptions & { scale?: number } =
        styleOf(element.style, IntlMessageFormat.formats.number) ?? {};
      if (scale !== undefined) throw new Error(`{${element.value}}: a scale is not read`);
      return [element.value, options, 2];
    }
    case TYPE.date:
      return [element.value, styleOf(element.style, IntlMessageFormat.formats.date) ?? {}, 3];
    case TYPE.time: {
      const styles = IntlMessageFormat.formats.time;
      return [element.value, styleOf(element.style, styles) ?? styles.medium ?? {}, 3];
    }
    case TYPE.tag:
      throw new Error(`<${element.value}>: tags are not read`);
  }
}

const optionsOf = (options: Readonly<Record<string, { value: MessageFormatElement[] }>>) =>
  Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, formOf(value)]));

/** A style is named, or a skeleton (`::…`) that the parser has read. */
function styleOf<Options extends object>(
  style: string | NumberSkeleton | DateTimeSkeleton | null | undefined,
  named: Readonly<Record<string, Options>>,
): Options | undefined {
  return typeof style === 'string' ? named[style] : (style?.parsedOptions as Options | undefined);
}
