import { Component, type ReactNode } from "react";

import { Notice } from "./Notice";

interface Props {
  children: ReactNode;
}

/** Stands in for a view that could not be drawn. */
export class Stumble extends Component<Props, { stumbled: boolean }> {
  override state = { stumbled: false };

  static getDerivedStateFromError() {
    return { stumbled: true };
  }

  override render() {
    if (!this.state.stumbled) return this.props.children;
    return (
      <main id="main" tabIndex={-1} className="plain">
        <Notice title="This could not be shown">
          <p>
            Reload the page. If that does not help, the desk and its page may be of different versions:
            install Reportedly anew. The terminal shows the same with <code>reportedly claims</code> and{" "}
            <code>reportedly show ARTICLE</code>.
          </p>
        </Notice>
      </main>
    );
  }
}
