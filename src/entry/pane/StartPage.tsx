import { MAIN_LANGUAGE, fill, languages } from "../../i18n/language";
import { startWords } from "../../i18n/start-words";
import type { Hindrance } from "./office-ready";

interface StartPageProps {
  readonly why: Hindrance;
  /** For whoever develops the add-in; shown only where it is given. */
  readonly reason?: string | undefined;
}

/** Why the pane cannot open, and what to do about it. Plain elements: it must appear when little else has loaded. */
export function StartPage({ why, reason }: StartPageProps) {
  const main = startWords[MAIN_LANGUAGE];
  return (
    <main className="start">
      <h1>{main[why].title}</h1>
      <p>{main[why].text}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {main.retry}
      </button>
      {reason !== undefined && <p className="start-reason">{fill(main.reason, { reason })}</p>}
      {languages
        .filter((language) => language !== MAIN_LANGUAGE)
        .map((language) => (
          <section key={language} lang={language}>
            <h2>{startWords[language][why].title}</h2>
            <p>{startWords[language][why].text}</p>
          </section>
        ))}
    </main>
  );
}

/** Until office.js has answered. */
export function Opening() {
  return (
    <main className="start">
      <p role="status">{startWords[MAIN_LANGUAGE].opening}</p>
    </main>
  );
}
