// The line of HTML for a host's page. What each attribute is for stands in docs/embed.md. Pure.
import { initialState } from '../../state/atlas-state.ts';
import { atlasLink, type LinkState } from '../../state/link.ts';

/** Width and height of the frame, CSS px: a column of a phone, a column of a page, a wide one with the words beside the picture. */
export const embedSizes = ['320x480', '480x640', '720x560'] as const;
export type EmbedSize = (typeof embedSizes)[number];

/** Its own scripts and its own files, and a link that opens beside the host's page; no forms, no downloads, no way to move the host. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** @param here address of the page @param title says to a screen reader what the frame shows */
export function embedLine(here: string, state: LinkState, size: EmbedSize, title: string): string {
  const { lens, body, language, point, muscle, area, symptom, side, layer } = state;
  const link = new URL(here);
  link.hash = '';
  link.search = atlasLink.write({
    ...initialState,
    ...{ lens, body, language, point, muscle, area, symptom, side, layer },
    embed: 1,
  });
  const [width, height] = size.split('x');
  const attributes: readonly (readonly [string, string])[] = [
    ['src', link.href],
    ['title', title],
    ['width', width ?? ''],
    ['height', height ?? ''],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ['referrerpolicy', 'no-referrer'],
    ['style', 'border:0'],
  ];
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}></iframe>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
