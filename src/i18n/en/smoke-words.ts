import type { SmokeWords } from "../vi/smoke-words";

export const smokeEn: SmokeWords = {
  title: "Trying the add-in's steps in this Excel",
  about:
    "For testers and developers. The steps write into the open workbook, so they only run in a scratch workbook made by this page.",
  looking: "Looking at the open workbook…",
  other:
    "The open workbook is not an untouched scratch workbook. Nothing is written into it. Open a new scratch workbook.",
  unreadable: "The open workbook could not be read ({reason}). Nothing was written.",
  open: "Open a new scratch workbook",
  opened:
    "Excel has taken the scratch workbook. In the window that opened, go to the Khoa giao tab and press any button to open this page.",
  notOpened:
    "Excel did not open the scratch workbook ({reason}). Open this page in a browser, save the scratch workbook and open it in Excel.",
  save: "Save the scratch workbook",
  lookAgain: "Look at the open workbook again",
  ready: "A scratch workbook is open. While the steps run, leave the sheets alone and keep this pane open.",
  run: "Run {count} steps",
  running: "Running step {step} of {count}…",
  passed: "Passed:",
  failed: "Failed:",
  done: "{passed} of {count} steps passed. Copy the outcome, send it to the developers, then close the scratch workbook without saving.",
  outcome: "Outcome",
  copy: "Copy the outcome",
  copied: "Copied.",
  notCopied:
    "It could not be copied by itself. The text under Outcome is selected: press Ctrl+C (Cmd+C on a Mac).",
};
