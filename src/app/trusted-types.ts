// What the page may run as a script: its own files alone. Where the browser knows Trusted Types, the policy in index.html
// refuses every string that would become code or markup; workers and the service worker pass through here.

declare global {
  interface Window {
    /** Absent where the browser does not know them, or the page stands on plain HTTP. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
    };
  }
}

if (window.trustedTypes) {
  window.trustedTypes.createPolicy('default', {
    // HTML and code from strings stay refused: nothing here makes them.
    createScriptURL: (url) => {
      if (new URL(url, document.baseURI).origin !== window.location.origin)
        throw new TypeError(`not a script of this site: ${url}`);
      return url;
    },
  });
}

export {};
