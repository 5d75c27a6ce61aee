import { LANGUAGES, type Language, fill, languageAfter } from "../../../i18n/language";
import { useShell } from "./shell-context";

/** Whose report lies beside the pane. */
export interface Heading {
  readonly orgUnit: string;
  readonly period: string;
}

interface PaneHeaderProps {
  readonly heading: Heading | undefined;
  onLanguage(language: Language): void;
}

/** Unit and period of the open report, and the switch of language. */
export function PaneHeader({ heading, onLanguage }: PaneHeaderProps) {
  const { words, language } = useShell();
  const other = languageAfter(language);
  const code = other.toUpperCase();
  return (
    <header className="pane-header">
      <div className="pane-titles">
        <h1 className="pane-title">{heading?.orgUnit ?? words.paneTitle}</h1>
        <div className="pane-period">{heading?.period ?? words.paneSubtitle}</div>
      </div>
      <button
        type="button"
        className="pane-language"
        aria-label={fill(words.switchLanguage, { code, name: LANGUAGES[other].name })}
        onClick={() => onLanguage(other)}
      >
        {code}
      </button>
    </header>
  );
}
