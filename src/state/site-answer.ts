// Asks the site whether it is there, and whether it is still the one that this page comes from.

export type SiteAnswer = 'same' | 'newer' | 'none';

const PATIENCE_MS = 8000;

/** The page as the site has it now, past every cache; null where nothing comes. */
async function pageNow(): Promise<string | null> {
  const { origin, pathname } = window.location;
  try {
    const response = await fetch(`${origin}${pathname}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? await response.text() : null;
  } catch {
    // That nothing comes is the answer.
    return null;
  }
}

/** `newer`: it names other scripts than this page runs, whose files are gone. */
export async function askSite(): Promise<SiteAnswer> {
  const html = await pageNow();
  if (html === null) return 'none';
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('head script[src]')];
  const isSame = scripts.every(({ src }) => html.includes(src.slice(src.lastIndexOf('/') + 1)));
  return isSame ? 'same' : 'newer';
}

/** A new start of the page, where the link stands; not where the browser would put its own error in place of a page that works. */
export async function startAnew(): Promise<SiteAnswer> {
  const answer = await askSite();
  if (answer !== 'none') window.location.reload();
  return answer;
}
