import { fill } from "../i18n/language";
import { startWords } from "../i18n/start-words";
import type { Hindrance } from "./office-ready";

interface StartPageProps {
  readonly why: Hindrance;
  /** For whoever develops the add-in; shown only where it is given. */
  readonly reason?: string | undefined;
}

/** Why the pane cannot open, and what to do about it. Plain elements: it must appear when little else has loaded. */
export function StartPage({ why, reason }: StartPageProps) {
  const { vi, en } = startWords;
  return (
    <main className="start">
      <h1>{vi[why].title}</h1>
      <p>{vi[why].text}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {vi.retry}
      </button>
      {reason !== undefined && <p className="start-reason">{fill(vi.reason, { reason })}</p>}
      <section lang="en">
        <h2>{en[why].title}</h2>
        <p>{en[why].text}</p>
      </section>
    </main>
  );
}

/** Until office.js has answered. */
export function Opening() {
  return (
    <main className="start">
      <p role="status">{startWords.vi.opening}</p>
    </main>
  );
}
