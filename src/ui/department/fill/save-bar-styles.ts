import { makeStyles, tokens } from "@fluentui/react-components";

/** What is typed is saved at the lower edge of the pane, however long the page above it is. */
export const useSaveBarStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: "-16px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    margin: "0 -12px -16px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 2,
  },
  unsaved: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
