import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists of cards and lines, alike on all pages: one tab stop and a wide target each. */
export const useListStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  stack: { display: "flex", flexDirection: "column", gap: "6px" },
  /** Fields side by side where there is room, one below the other where there is none. */
  fields: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    gap: "6px 12px",
    "> *": { flex: "1 1 180px" },
  },
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  pressable: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  /** The whole card answers a press, and only the title is read out as its name. */
  title: {
    display: "block",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    outlineStyle: "none",
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusLarge },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  /** A control on a card stands above the press of the whole card. */
  above: { position: "relative", zIndex: 1 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
