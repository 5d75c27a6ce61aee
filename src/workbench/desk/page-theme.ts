import type { ThemeName, ThemeSource } from "../../ui/shared/services";

export interface PageTheme extends ThemeSource {
  choose(theme: ThemeName): void;
}

/** The theme the user chose for the page; forced colours of the system go before it. */
export function pageTheme(): PageTheme {
  const forced = window.matchMedia("(forced-colors: active)");
  const listeners = new Set<() => void>();
  let chosen: ThemeName = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const tell = () => listeners.forEach((listener) => listener());
  forced.addEventListener("change", tell);
  return {
    current: () => (forced.matches ? "high-contrast" : chosen),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (theme) => {
      chosen = theme;
      tell();
    },
  };
}
