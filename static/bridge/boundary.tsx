import { Component, type ReactNode } from 'react';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';

interface State {
  readonly broken: boolean;
}

/** When a view breaks, what was typed is still in its draft: say so and offer to open it again. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Notice tone="warning" title="This view stopped working">
        <p>What you typed is kept in this browser. Open the view again to go on.</p>
        <Button onClick={() => this.setState({ broken: false })}>Open it again</Button>
      </Notice>
    );
  }
}
