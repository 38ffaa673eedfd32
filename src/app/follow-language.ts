// Speaks the language of the state: fetches its words, tells the document, and has the page rendered anew.
import type { AtlasStore } from '../state/atlas-store.ts';
import { speak } from '../words/format.ts';
import { type LanguageId, languages } from '../words/languages.ts';

/**
 * From now on the page speaks `store`'s language. `show` renders all of it: once at the start, and again after each
 * change. Words that cannot be fetched are told; then the page goes on in the language that it spoke before.
 */
export async function followLanguage(store: AtlasStore, show: (language: LanguageId) => void): Promise<void> {
  let spoken: LanguageId = 'en';
  const change = async (wanted: LanguageId): Promise<void> => {
    try {
      const language = languages[wanted];
      const words = await language.load();
      // The state may have moved on while the words were on their way.
      if (store.getState().language !== wanted) return;
      speak(language, words);
      spoken = wanted;
    } catch (fault) {
      console.error(fault);
      store.getState().notify('notice.languageFailed');
    }
    document.documentElement.lang = languages[spoken].tag;
    document.documentElement.dir = languages[spoken].direction;
    show(spoken);
  };
  store.subscribe((now, before) => {
    if (now.language !== before.language) change(now.language);
  });
  await change(store.getState().language);
}
