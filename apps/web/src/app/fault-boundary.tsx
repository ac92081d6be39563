import { Component, type ReactNode } from 'react';
import { PageFault } from './page-fault.tsx';

/** Shows the way back where a screen breaks or cannot be loaded; React reports what broke to the browser's console. */
export class FaultBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <PageFault /> : this.props.children;
  }
}
