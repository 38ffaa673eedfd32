// Vite plugin: `_headers` in the built site, for hosts that read such a file (docs/hosting.md): the policy of index.html once
// more, where a worker gets it too, and what a page cannot say of itself.
import type { Plugin } from 'vite';

/** The policy that a page states of itself. @throws when it states none */
export function policyOf(html: string): string {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error('index.html has no Content-Security-Policy');
  return policy;
}

/** Everyone may frame the plate, as docs/embed.md offers it; whoever hosts the site may name who. */
export function headersFile(policy: string): string {
  return `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()
  Cache-Control: no-cache

/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
}

export function hostHeaders(): Plugin {
  let html = '';
  return {
    name: 'host-headers',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (source) => {
        html = source;
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(policyOf(html)) });
      },
    },
  };
}
