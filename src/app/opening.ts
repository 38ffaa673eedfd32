// Runs before the page's own script is there, and does not wait for the styles: tells how much of it has arrived, when one of its
// first files does not, and where the page cannot run at all, why. A script of the old kind, since modules run neither from a file
// nor in a frame without an origin; `opening-progress` puts it behind what it looks for.
{
  const place = window.location.protocol === 'file:' ? 'file' : window.origin === 'null' ? 'sandbox' : null;
  const bar = document.querySelector<HTMLProgressElement>('.opening progress');
  const words = document.querySelector('.opening output');
  /** Long after a file should have come; the page's own parts are given up at the same time. */
  const PATIENCE_MS = 30_000;

  /** The sentence of index.html stands at once, and without the styles that hold it back or that do not come. */
  const tellMissing = (): void => {
    const sentence = document.querySelector<HTMLElement>('.opening-late');
    sentence?.setAttribute('data-now', '');
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
      if (link.sheet === null) link.remove();
  };

  if (place !== null) {
    for (const element of document.querySelectorAll<HTMLElement>('.opening [data-place]'))
      element.hidden = element.dataset.place !== place;
  } else {
    setTimeout(tellMissing, PATIENCE_MS);
    window.addEventListener('error', tellMissing, true);
  }
  if (place === null && bar && words) {
    const all = Number(bar.dataset.bytes);
    let arrived = 0;
    new PerformanceObserver((list, observer) => {
      // The page stands in place of it.
      if (!bar.isConnected) return observer.disconnect();
      for (const file of list.getEntries() as PerformanceResourceTiming[]) {
        if (/\.(js|css)$/.test(file.name)) arrived += file.decodedBodySize;
      }
      bar.value = Math.min(1, arrived / all);
      words.textContent = `${Math.round(bar.value * 100)} %`;
    }).observe({ type: 'resource', buffered: true });
  }
}
