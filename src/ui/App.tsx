import { useEffect, useMemo, useState } from "react";
import type { Language } from "../i18n";
// Not by way of the index: the sentences of the issues come with the first page that shows one.
import { shellWordsIn } from "../i18n/shell-words";
import { type Shell, ShellContext } from "./shared/shell/shell-context";
import type { PaneServices, ViewName } from "./shared/services";
import { Crash } from "./shared/shell/Crash";
import { fetchedLater } from "./shared/shell/fetched-later";
import { type Heading, PaneHeader } from "./shared/shell/PaneHeader";
import { PaneNavigation } from "./shared/shell/PaneNavigation";
import { SHELL_STYLES } from "./shared/shell/shell-styles";
import { useThemeName } from "./shared/shell/use-theme";

const Desk = fetchedLater(async () => (await import("./Desk")).Desk);
// At once: it arrives while office.js is still on its way.
Desk.ahead();

export interface AppProps {
  readonly services: PaneServices;
  /** The page to open on; another one when the trial page changes the role. */
  readonly view: ViewName;
  readonly language: Language;
  /** The user chose another language. */
  onLanguage?(language: Language): void;
}

/** The first paint: heading and navigation. Everything behind them loads after it. */
export function App({ services, view, language: preferred, onLanguage }: AppProps) {
  const [language, chooseLanguage] = useLanguage(preferred, onLanguage);
  const [heading, setHeading] = useState<Heading>();
  const shell = useShellOf(services, view, language);
  const theme = useThemeName(services.theme);
  return (
    <ShellContext value={shell}>
      <style href="pane-shell" precedence="default">
        {SHELL_STYLES}
      </style>
      <div className="pane" data-theme={theme}>
        <PaneHeader heading={heading} onLanguage={chooseLanguage} />
        <PaneNavigation />
        <Crash words={shell.words}>
          <Desk onHeading={setHeading} />
        </Crash>
      </div>
    </ShellContext>
  );
}

/** The language the pane speaks, told to the document too. */
function useLanguage(preferred: Language, onLanguage: AppProps["onLanguage"]) {
  const [language, setLanguage] = useFollowing(preferred);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    setLanguage(chosen);
    onLanguage?.(chosen);
  };
  return [language, choose] as const;
}

/** What every page stands in: the open page, the words, and the way to another page. */
function useShellOf(services: PaneServices, asked: ViewName, language: Language): Shell {
  const [view, show] = useFollowing(asked);
  const [moved, setMoved] = useState(false);
  return useMemo(() => {
    const move = (to: ViewName) => {
      setMoved(true);
      show(to);
    };
    return { services, language, words: shellWordsIn(language), view, moved, show: move };
  }, [services, language, view, moved, show]);
}

/** A state that starts from a property and takes its later values too. */
function useFollowing<T>(asked: T): readonly [T, (value: T) => void] {
  const [followed, setFollowed] = useState(asked);
  const [value, setValue] = useState(asked);
  if (followed !== asked) {
    setFollowed(asked);
    setValue(asked);
  }
  return [value, setValue];
}
