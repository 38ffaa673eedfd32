// How a message of the catalogue comes to the form that is said: read here where the catalogue stands as it is written.
// In the browser scripts/compiled-words.ts has compiled the catalogue, and puts a function in this one's place that
// hands on what it gets.
import { compileMessage } from './compile-message.ts';
import type { MessageForm } from './message-form.ts';

const read = new Map<string, MessageForm>();

/** Each message is read once, when it is first needed. @throws when it is not sound */
export function readMessage(message: MessageForm): MessageForm {
  if (typeof message !== 'string' || isPlain(message)) return message;
  let form = read.get(message);
  if (form === undefined) {
    form = compileMessage(message);
    read.set(message, form);
  }
  return form;
}

/** No argument and no quoting: the message is its own text. */
function isPlain(text: string): boolean {
  return !/[{}']/.test(text);
}
