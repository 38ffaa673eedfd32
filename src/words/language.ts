// What a language is: its catalogue, its words for search, its tag. Types alone; languages.ts lists them.
import type { firstMessages } from './en/first-messages.ts';
import type { MessageForm } from './message-form.ts';
import type { MessageKey } from './phrase.ts';
import type { SearchWords } from './search-words.ts';

type FirstKey = keyof typeof firstMessages;

/**
 * A catalogue of any language: in ICU message syntax as it is written, in the short form where it has been read. What the
 * guide says may come later, and is English till then; any other missing key does not compile.
 */
export type Messages = Readonly<Record<FirstKey, MessageForm> & Partial<Record<MessageKey, MessageForm>>>;

/** All that the atlas must know of a language besides the records. */
export interface LanguageWords {
  readonly messages: Messages;
  readonly search: SearchWords;
}

export interface Language {
  /** BCP 47, for the document and for Intl. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  load(): Promise<LanguageWords>;
}
