import { themeNamed } from "../../ui/shared/shell/themes";

/** What the page adds to the looks of the help in the pane. */
export const HELP_STYLES = `
body {
  margin: 0;
  color: var(--colorNeutralForeground1);
  background-color: var(--colorNeutralBackground2);
  font-family: var(--fontFamilyBase);
  font-size: var(--fontSizeBase300);
  line-height: var(--lineHeightBase300);
}
main {
  display: flex;
  flex-direction: column;
  gap: 12px;
  max-width: 640px;
  margin: 0 auto;
  padding: 16px 12px 32px;
}
header {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 4px 16px;
}
h1 {
  margin: 0;
  flex-grow: 1;
  font-size: var(--fontSizeBase500);
  line-height: var(--lineHeightBase500);
}
a {
  color: var(--colorBrandForegroundLink);
}
`;

/** The theme's values of the variables a style uses: light, and dark where the system is. */
export function variablesIn(css: string): string {
  const used = [...new Set([...css.matchAll(/var\(--(\w+)/g)].map(([, name = ""]) => name))];
  const of = (theme: "light" | "dark"): string => {
    const values = new Map(Object.entries(themeNamed(theme)));
    return used.map((name) => `--${name}:${values.get(name)};`).join("");
  };
  return `:root{color-scheme:light dark;${of("light")}}@media (prefers-color-scheme: dark){:root{${of("dark")}}}`;
}
