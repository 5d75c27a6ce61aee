import type { ThemeName } from "../services";

const THEME_NAMES: readonly ThemeName[] = ["light", "dark", "high-contrast"];

/** Fluent's variables of which the first paint takes its colours: light, dark, and in high contrast. */
export const SHELL_COLOURS: Readonly<Record<string, Readonly<Record<ThemeName, string>>>> = {
  colorNeutralBackground1: { light: "#ffffff", dark: "#292929", "high-contrast": "#000000" },
  colorNeutralBackground1Hover: { light: "#f5f5f5", dark: "#3d3d3d", "high-contrast": "#1aebff" },
  colorNeutralBackground2: { light: "#fafafa", dark: "#1f1f1f", "high-contrast": "#000000" },
  colorNeutralForeground1: { light: "#242424", dark: "#ffffff", "high-contrast": "#ffffff" },
  colorNeutralForeground2: { light: "#424242", dark: "#d6d6d6", "high-contrast": "#ffffff" },
  colorNeutralStroke1: { light: "#d1d1d1", dark: "#666666", "high-contrast": "#ffffff" },
  colorNeutralStrokeAccessible: { light: "#616161", dark: "#adadad", "high-contrast": "#ffffff" },
  colorBrandForeground1: { light: "#0f6cbd", dark: "#479ef5", "high-contrast": "#ffffff" },
  colorBrandStroke1: { light: "#0f6cbd", dark: "#479ef5", "high-contrast": "#ffffff" },
  colorStrokeFocus2: { light: "#000000", dark: "#ffffff", "high-contrast": "#1aebff" },
};

const coloursOf = (theme: ThemeName): string =>
  `.pane[data-theme="${theme}"] {\n${Object.entries(SHELL_COLOURS)
    .map(([name, colour]) => `  --${name}: ${colour[theme]};\n`)
    .join("")}}\n`;

/**
 * How the first paint looks, as plain CSS over a few variables of Fluent's themes. Fluent's provider, its themes and
 * Griffel's compiler come with the first page instead, so that this one is there sooner.
 */
export const SHELL_STYLES = `
${THEME_NAMES.map(coloursOf).join("")}.pane {
  display: flex;
  flex-direction: column;
  height: 100%;
  overflow-x: hidden;
  color: var(--colorNeutralForeground1);
  background-color: var(--colorNeutralBackground2);
  font-size: 14px;
  line-height: 20px;
}
.pane-header {
  display: flex;
  align-items: center;
  gap: 8px;
  padding: 8px 8px 4px 12px;
  background-color: var(--colorNeutralBackground1);
}
.pane-titles {
  flex-grow: 1;
  min-width: 0;
}
.pane-title {
  margin: 0;
  font-size: 14px;
  font-weight: 600;
  line-height: 20px;
  overflow-wrap: anywhere;
}
.pane-period {
  font-size: 12px;
  color: var(--colorNeutralForeground2);
}
.pane-language {
  flex-shrink: 0;
  min-width: 36px;
  min-height: 28px;
  padding: 0 6px;
  font: inherit;
  font-size: 12px;
  color: var(--colorNeutralForeground1);
  background-color: transparent;
  border: 1px solid var(--colorNeutralStrokeAccessible);
  border-radius: 4px;
  cursor: pointer;
}
.pane-pages {
  display: flex;
  padding: 0 4px;
  background-color: var(--colorNeutralBackground1);
  border-bottom: 1px solid var(--colorNeutralStroke1);
}
.pane-page {
  flex: 1 1 0;
  min-width: 0;
  min-height: 48px;
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: 2px;
  padding: 4px 0 2px;
  font: inherit;
  font-size: 12px;
  line-height: 16px;
  color: var(--colorNeutralForeground2);
  background-color: transparent;
  border: none;
  border-bottom: 3px solid transparent;
  cursor: pointer;
}
.pane-page:hover {
  background-color: var(--colorNeutralBackground1Hover);
}
.pane-page[aria-current] {
  color: var(--colorBrandForeground1);
  font-weight: 600;
  border-bottom-color: var(--colorBrandStroke1);
}
.pane-page[aria-current]:hover {
  color: var(--colorNeutralForeground1);
}
.pane-language:focus-visible,
.pane-page:focus-visible {
  outline: 2px solid var(--colorStrokeFocus2);
  outline-offset: -2px;
}
.pane-waiting {
  margin: 8px 12px;
}
@media (forced-colors: active) {
  .pane-page {
    border-bottom-color: Canvas;
  }
  .pane-page[aria-current] {
    border-bottom-color: Highlight;
  }
}
`;
