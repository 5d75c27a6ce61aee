import type { ThemeName, ThemeSource } from "../../ui/shared/services";

const FORCED_COLORS = "(forced-colors: active)";

/**
 * How Excel looks. Excel tells its colours once and sends no event when they change, so they are asked again when the
 * user comes back to the pane; high contrast is the system's matter and the browser does tell.
 */
export function officeTheme(): ThemeSource {
  const forcedColors = window.matchMedia(FORCED_COLORS);
  return {
    current: () => themeOf(forcedColors.matches),
    watch(listener) {
      forcedColors.addEventListener("change", listener);
      window.addEventListener("focus", listener);
      return () => {
        forcedColors.removeEventListener("change", listener);
        window.removeEventListener("focus", listener);
      };
    },
  };
}

function themeOf(forcedColors: boolean): ThemeName {
  if (forcedColors) return "high-contrast";
  return isDark(Office.context.officeTheme?.bodyBackgroundColor) ? "dark" : "light";
}

/** A background `#RRGGBB` darker than middle grey; Excel gives none on some platforms, and is light there. */
function isDark(color: string | undefined): boolean {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (hex === null) return false;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
