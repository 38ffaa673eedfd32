// The style sheet did not come, or came empty: the page works, and looks like none. It is told as any other missing part.
import { LateError, late } from '../state/late.ts';
import { reportFault } from '../state/report-fault.ts';

/** The script has waited for the sheet: what is not there now will not be. */
export function missStyles(): void {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const isThere = import.meta.env.DEV || links.some(({ sheet }) => (sheet?.cssRules.length ?? 0) > 0);
  if (isThere) return;
  late<true>(() => Promise.reject(new LateError('the style sheet did not come')))
    .load()
    .catch((fault: unknown) => reportFault('fetching the styles', fault));
}
