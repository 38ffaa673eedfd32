// Wraps every text of the page as a translating browser does, and reads what a person sees. Not a test itself.

/** `replaced`: the browser puts new elements in place of the texts. `moved`: it moves the texts into them. */
export type Wrapping = 'replaced' | 'moved' | 'by hand';

/** Every text that is not wrapped yet; the words stay as they are, so that pages can be compared. */
export function wrapTexts(how: Wrapping): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const open = texts.filter((text) => !text.parentElement?.closest('font, script, style, svg, canvas'));
  for (const text of open) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
    outer.append(inner);
    if (how === 'moved') {
      text.before(outer);
      inner.append(text);
      continue;
    }
    inner.textContent = text.data;
    if (how === 'replaced') text.replaceWith(outer);
    else {
      text.before(outer);
      text.remove();
    }
  }
  return open.length;
}

/** All words in their order, whatever elements they stand in. */
export function wordsOfPage(): string {
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}
