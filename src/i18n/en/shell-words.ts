import type { ShellWords } from "../vi/shell-words";

/** What the pane says before its pages have loaded, in English. */
export const shellEn: ShellWords = {
  paneTitle: "Báo cáo Khoa giáo",
  paneSubtitle: "Fill in, check and merge reports",
  switchLanguage: "{code}: switch to {name}",
  navigation: "Pages of the task pane",
  viewFill: "Fill in",
  viewCheck: "Check",
  viewMerge: "Merge",
  viewCatalogue: "Catalogue",
  viewHelp: "Help",
  loading: "Loading…",
  retry: "Try again",
  crashed:
    "Something went wrong and this page cannot be shown. The workbook and what you were typing are kept. Try again; if it fails again, close the task pane and reopen it.",
  crashDetails: "Details (send them when asking for help)",
};
