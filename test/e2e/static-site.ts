// A host for a built site: any folder, below any path, with the headers of its `_headers` file; it can be stopped, and changed
// for another version while pages are open.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface StaticSite {
  readonly url: string;
  /** From now on, this folder is served. */
  folder: string;
  /** Paths below the site that were asked for and answered. */
  readonly served: string[];
  stop(): Promise<void>;
}

/** @param below a path with slashes at both ends */
export async function hostSite(folder: string, below = '/'): Promise<StaticSite> {
  const served: string[] = [];
  const site = { folder, served };
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const inside = path.startsWith(below) ? path.slice(below.length) || 'index.html' : null;
    const file = inside === null ? '' : join(site.folder, normalize(inside));
    if (inside === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('not here');
      return;
    }
    served.push(inside);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      ...headersOf(site.folder, inside),
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(site, {
    url: `http://127.0.0.1:${port}${below}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** The headers that a folder's `_headers` states for a file, read as the hosts that know such a file do. */
function headersOf(folder: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) applies = `/${path}`.startsWith(line.trim().replace(/\*$/, ''));
    else if (applies && line.trim().startsWith('!')) delete headers[line.trim().slice(1).trim()];
    else if (applies && line.includes(':')) {
      const [name = '', ...value] = line.trim().split(': ');
      headers[name] = value.join(': ');
    }
  }
  return headers;
}
