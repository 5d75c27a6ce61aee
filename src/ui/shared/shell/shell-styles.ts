/**
 * How the first paint looks, as plain CSS over the variables of Fluent's theme. Griffel's compiler and the table of
 * tokens come with the first page instead, so that this one is there sooner.
 */
export const SHELL_STYLES = `
.pane {
  display: flex;
  flex-direction: column;
  height: 100%;
  overflow-x: hidden;
  background-color: var(--colorNeutralBackground2);
  line-height: var(--lineHeightBase300);
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
  font-size: var(--fontSizeBase300);
  font-weight: var(--fontWeightSemibold);
  line-height: var(--lineHeightBase300);
  overflow-wrap: anywhere;
}
.pane-period {
  font-size: var(--fontSizeBase200);
  color: var(--colorNeutralForeground2);
}
.pane-language {
  flex-shrink: 0;
  min-width: 36px;
  min-height: 28px;
  padding: 0 6px;
  font: inherit;
  font-size: var(--fontSizeBase200);
  color: var(--colorNeutralForeground1);
  background-color: transparent;
  border: 1px solid var(--colorNeutralStrokeAccessible);
  border-radius: var(--borderRadiusMedium);
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
  font-weight: var(--fontWeightSemibold);
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
