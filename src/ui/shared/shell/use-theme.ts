import { type Theme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { ThemeName, ThemeSource } from "../services";

/** The light theme is there at once, the others when somebody's Excel asks for one: three kilobytes before the first paint. */
let themeNamed = (name: ThemeName): Theme | undefined => (name === "light" ? webLightTheme : undefined);

/** Resolves once the theme is there, so that the pane is never drawn light before it is dark. */
export async function themeFetched(name: ThemeName): Promise<void> {
  if (themeNamed(name) === undefined) ({ themeNamed } = await import("./themes"));
}

/** The colours of Office, as they change; those before stay until the new ones have come. */
export function useTheme({ watch, current }: ThemeSource): Theme {
  const name = useSyncExternalStore(watch, current);
  const [shown, show] = useState(() => themeNamed(name) ?? webLightTheme);
  const theme = themeNamed(name);
  useEffect(() => {
    if (theme !== undefined) return;
    // Where it cannot be fetched the pane can be read all the same.
    themeFetched(name).then(
      () => show(themeNamed(name) ?? webLightTheme),
      () => undefined,
    );
  }, [name, theme]);
  return theme ?? shown;
}
