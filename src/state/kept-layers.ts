// The files of muscles and bones that the browser keeps: the service worker keeps each when it is first fetched, and here
// all of them are, when the person asks for that. Those of an older version are let go when a newer one stands.

/** What the service worker calls the place. */
export const onDemandCache = 'atlas-on-demand';

/** Whether the whole atlas but for them is kept: the service worker is in place. */
export async function isKept(): Promise<boolean> {
  if (!navigator.serviceWorker || typeof caches === 'undefined') return false;
  return (await navigator.serviceWorker.getRegistration())?.active != null;
}

/** Which of these addresses are kept. */
export async function keptOf(urls: readonly string[]): Promise<string[]> {
  const cache = await caches.open(onDemandCache);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return urls.filter((url) => kept.has(url));
}

/** Lets go of what belongs to another version. */
export async function keepOnly(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(onDemandCache);
  for (const { url } of await cache.keys()) if (!urls.includes(url)) await cache.delete(url);
}

/** Keeps all of them, and asks the browser not to clear them away by itself. @throws where one cannot be fetched or kept */
export async function keepAll(urls: readonly string[], onKept: (count: number) => void): Promise<void> {
  const cache = await caches.open(onDemandCache);
  let kept = (await keptOf(urls)).length;
  for (const url of urls) {
    if (await cache.match(url)) continue;
    await cache.add(url);
    kept += 1;
    onKept(kept);
  }
  await navigator.storage?.persist?.();
}
