// Keeps a fault in one part from taking the rest of the page with it. The person hears of it by the fallback's words or by
// `onError`; the console has it from the root of the page (src/app/main.tsx).
import { Component, type ReactNode } from 'react';

/** @param again draws the part anew */
type Fallback =
  | Exclude<ReactNode, null | undefined | boolean>
  | ((fault: unknown, again: () => void) => ReactNode);

type ErrorBoundaryProps = { children: ReactNode } & (
  | { fallback: Fallback; onError?: (fault: unknown) => void }
  // Nothing stands in the part's place: then `onError` has to tell.
  | { fallback: null; onError: (fault: unknown) => void }
);

export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: { fault: unknown } | null }> {
  override state: { failed: { fault: unknown } | null } = { failed: null };

  static getDerivedStateFromError(fault: unknown): { failed: { fault: unknown } } {
    return { failed: { fault } };
  }

  override componentDidCatch(fault: unknown): void {
    this.props.onError?.(fault);
  }

  private readonly again = (): void => this.setState({ failed: null });

  override render(): ReactNode {
    const { failed } = this.state;
    const { children, fallback } = this.props;
    if (failed === null) return children;
    return typeof fallback === 'function' ? fallback(failed.fault, this.again) : fallback;
  }
}
