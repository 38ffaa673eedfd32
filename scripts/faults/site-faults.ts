// The ways in which a file does not arrive as it should.
import type { Route } from '@playwright/test';

/** Each answers a request that it was given; `hung` never does. */
export const siteFaults = {
  'not found': (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  'server error': (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'error' }),
  cut: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const { 'content-type': contentType = '' } = response.headers();
    await route.fulfill({ contentType, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  empty: async (route) => {
    const { 'content-type': contentType = '' } = (await route.fetch()).headers();
    await route.fulfill({ contentType, body: '' });
  },
  'wrong type': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Log in to the guest network</h1>' }),
  hung: () => {},
} as const satisfies Record<string, (route: Route) => Promise<void> | void>;

export type SiteFault = keyof typeof siteFaults;
export const faultNames = Object.keys(siteFaults) as SiteFault[];
