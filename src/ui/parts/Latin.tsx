// A Latin name: said as Latin, and left as it is by a browser that translates the page.
export function Latin({ children }: { children: string }) {
  return (
    <i lang="la" translate="no">
      {children}
    </i>
  );
}
