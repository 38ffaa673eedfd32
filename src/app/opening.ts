// Runs before the page's own script is there: tells how much of it has arrived, and where the page cannot run at all, why. A
// script of the old kind, since modules run neither from a file nor in a frame without an origin; `opening-progress` puts it first.
{
  const place = window.location.protocol === 'file:' ? 'file' : window.origin === 'null' ? 'sandbox' : null;
  const bar = document.querySelector<HTMLProgressElement>('.opening progress');
  const words = document.querySelector('.opening output');

  if (place !== null) {
    for (const element of document.querySelectorAll<HTMLElement>('.opening [data-place]'))
      element.hidden = element.dataset.place !== place;
  } else if (bar && words) {
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
