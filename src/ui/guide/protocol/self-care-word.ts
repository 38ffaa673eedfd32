// What kind of self-care a line of advice is, in the word that stands before it.
import { message } from '../../../words/format.ts';

const kinds = ['selfCare.position', 'selfCare.stretch', 'selfCare.pressure', 'selfCare.stop'] as const;

/** By the statement's id; undefined for advice of no kind. */
export function selfCareWord(id: string): string | undefined {
  const kind = kinds.find((one) => one === id);
  return kind && message(kind);
}
