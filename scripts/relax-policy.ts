// Vite plugin: takes the content security policy out of the page while developing, where Vite itself writes inline code.
import type { Plugin } from 'vite';

const policy = /\s*<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/** Only for the development server; the built page keeps its policy. */
export function relaxPolicy(): Plugin {
  return {
    name: 'relax-policy',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(policy, ''),
  };
}
