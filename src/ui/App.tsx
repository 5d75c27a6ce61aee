import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
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
import { themeNamed } from "./shared/shell/themes";

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
export function App({ services, view: asked, language: preferred, onLanguage }: AppProps) {
  const [view, show] = useFollowing(asked);
  const [language, setLanguage] = useFollowing(preferred);
  const [moved, setMoved] = useState(false);
  const [heading, setHeading] = useState<Heading>();
  const theme = useSyncExternalStore(services.theme.watch, services.theme.current);
  const words = shellWordsIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen);
    onLanguage?.(chosen);
  };
  const shell = useMemo<Shell>(() => {
    const move = (to: ViewName) => {
      setMoved(true);
      show(to);
    };
    return { services, language, words, view, moved, show: move };
  }, [services, language, words, view, moved, show]);
  return (
    // The class stands inside: what opens over the page (lists) is given the provider's own.
    <FluentProvider theme={themeNamed(theme)} style={{ height: "100%" }}>
      <style href="pane-shell" precedence="default">
        {SHELL_STYLES}
      </style>
      <ShellContext value={shell}>
        <div className="pane">
          <PaneHeader heading={heading} onLanguage={chooseLanguage} />
          <PaneNavigation />
          <Crash words={words}>
            <Desk onHeading={setHeading} />
          </Crash>
        </div>
      </ShellContext>
    </FluentProvider>
  );
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
