import { useSyncExternalStore } from "react";
import type { ThemeName, ThemeSource } from "../services";

/** The theme of Office, as it changes. */
export const useThemeName = ({ watch, current }: ThemeSource): ThemeName =>
  useSyncExternalStore(watch, current);
