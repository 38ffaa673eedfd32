// Translators of browsers put <font> elements in place of texts, while React goes on writing to the texts that it made
// (facebook/react#11538): the page would keep an old side or word, or break on a node that is no longer where it was.

/** What is replaced whole: half of a translated sentence never stands beside half of a new one. */
const BLOCK = 'p,li,dt,dd,h1,h2,h3,h4,button,label,legend,summary,figcaption,td,th';

const isStandIn = (node: Node | null): node is HTMLElement => node?.nodeName === 'FONT';

/**
 * From now on a text that is changed, moved or taken away is first put back into its place, with all texts of its block;
 * a translator sees new words and translates them anew. Nothing is touched before a translator has been at work.
 */
export function keepTextsWhole(page: HTMLElement): void {
  const standIns = new WeakMap<Node, HTMLElement>();
  const texts = new WeakMap<Node, Node[]>();
  let guarded = false;

  const learn = (records: readonly MutationRecord[]): void => {
    const fresh = new Set(records.flatMap(({ addedNodes }) => [...addedNodes].filter(isStandIn)));
    if (fresh.size === 0) return;
    if (!guarded) guard();
    guarded = true;
    for (const record of records)
      for (const gone of record.removedNodes) {
        const own = gone.nodeType === Node.TEXT_NODE ? [gone] : (texts.get(gone) ?? []);
        const beside = [...record.addedNodes, record.previousSibling, record.nextSibling]
          .filter(isStandIn)
          .filter((font) => fresh.has(font));
        const standIn = beside.find((font) => !texts.has(font)) ?? beside[0] ?? laterIn(records, record);
        if (own.length === 0 || standIn === undefined) continue;
        texts.set(standIn, [...(texts.get(standIn) ?? []), ...own]);
        for (const text of own) standIns.set(text, standIn);
      }
  };
  const observer = new MutationObserver(learn);
  observer.observe(page, { childList: true, subtree: true });

  const restore = (around: Element | null): void => {
    const block = around?.closest(BLOCK);
    for (const font of [...(block?.querySelectorAll('font') ?? around?.children ?? [])]) {
      const own = texts.get(font);
      if (own === undefined) continue;
      texts.delete(font);
      font.replaceWith(...(own as Text[]));
    }
  };
  /** Brings a text home before something is done with it. */
  const settle = (node: Node | null): void => {
    learn(observer.takeRecords());
    const standIn = node && standIns.get(node);
    if (standIn?.isConnected && texts.get(standIn)?.includes(node as Node)) restore(standIn.parentElement);
  };

  const guard = (): void => {
    const { removeChild, insertBefore, appendChild } = Node.prototype;
    Object.assign(Node.prototype, {
      removeChild(this: Node, child: Node) {
        settle(child);
        return removeChild.call(this, child);
      },
      insertBefore(this: Node, child: Node, next: Node | null) {
        settle(child);
        settle(next);
        return insertBefore.call(this, child, next);
      },
      appendChild(this: Node, child: Node) {
        settle(child);
        return appendChild.call(this, child);
      },
    });
    for (const name of ['nodeValue', 'textContent'] as const) {
      const native = Object.getOwnPropertyDescriptor(Node.prototype, name);
      if (native?.set === undefined) continue;
      const { set } = native;
      Object.defineProperty(Node.prototype, name, {
        ...native,
        set(this: Node, value: string | null) {
          settle(this);
          // What a translator writes is its own.
          if (this instanceof Element && this.isConnected && !this.closest('font')) restore(this);
          set.call(this, value);
        },
      });
    }
  };
}

/** The stand-in that a later record puts where `record` left a gap. */
function laterIn(records: readonly MutationRecord[], record: MutationRecord): HTMLElement | undefined {
  const later = records
    .slice(records.indexOf(record) + 1)
    .find(
      ({ target, previousSibling, nextSibling, addedNodes }) =>
        target === record.target &&
        previousSibling === record.previousSibling &&
        nextSibling === record.nextSibling &&
        [...addedNodes].some(isStandIn),
    );
  return later && [...later.addedNodes].find(isStandIn);
}
