// Keeps a fault in one part from taking the rest of the page with it. The person hears of it by the fallback's words or by
// `onError`; the console has it from the root of the page (src/app/main.tsx).
import { Component, type ReactNode } from 'react';

type Words = Exclude<ReactNode, null | undefined | boolean>;

type ErrorBoundaryProps = { children: ReactNode } & (
  | { fallback: Words; onError?: (fault: unknown) => void }
  // Nothing stands in the part's place: then `onError` has to tell.
  | { fallback: null; onError: (fault: unknown) => void }
);

export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(fault: unknown): void {
    this.props.onError?.(fault);
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
