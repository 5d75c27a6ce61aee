import { Component, type ReactNode } from "react";
import type { ShellWords } from "../../../i18n";

interface CrashProps {
  readonly words: ShellWords;
  readonly children: ReactNode;
}

interface CrashState {
  readonly message?: string | undefined;
}

/** A mistake of ours, or a page that could not be loaded, reaches the user in words; drafts are kept meanwhile. */
export class Crash extends Component<CrashProps, CrashState> {
  override state: CrashState = {};

  static getDerivedStateFromError(error: unknown): CrashState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const { message } = this.state;
    if (message === undefined) return children;
    return (
      <div role="alert" style={{ padding: "0 16px" }}>
        <p>{words.crashed}</p>
        <p>
          <button type="button" onClick={() => this.setState({ message: undefined })}>
            {words.retry}
          </button>
        </p>
        <details>
          <summary>{words.crashDetails}</summary>
          <code>{message}</code>
        </details>
      </div>
    );
  }
}
