import path from "node:path";

const MICROSOFT = "https://appsforoffice.microsoft.com";
const PACKAGE = path.join(import.meta.dirname, "../../node_modules/@microsoft/office-js");
/** Beside taskpane.html. */
const FOLDER = "office-js";

/**
 * What office.js loads from beside itself in the Excels the pane runs in: Excel for Windows, Mac and the web, and
 * its words in whatever language Excel speaks. The licence goes with them.
 */
const NEEDED = [
  "dist/office.js",
  "dist/excel-win32-16.01.js",
  "dist/excel-mac-16.00.js",
  "dist/excel-web-16.00.js",
  "dist/*/office_strings.js",
  "LICENSE.md",
];

/**
 * Where the pane takes Microsoft's office.js from, for webpack.config.js: the address of the script, the origins the
 * page may load scripts from besides its own, and the files that are copied. `own` is for networks that do not let
 * Microsoft's address through; the files are copied as they are, which is what their licence allows.
 */
export function officeJs(choice = "microsoft") {
  if (choice === "microsoft") {
    return { script: `${MICROSOFT}/lib/1/hosted/office.js`, origins: [MICROSOFT], files: [] };
  }
  if (choice !== "own") throw new Error(`OFFICE_JS is "own" or "microsoft", not "${choice}"`);
  return { script: `${FOLDER}/office.js`, origins: [], files: NEEDED.map(copied) };
}

/** `minimized`: webpack is told that there is nothing left to make smaller. */
const copied = (from) => ({
  context: path.join(PACKAGE, from.startsWith("dist/") ? "dist" : ""),
  from: from.replace(/^dist\//, ""),
  to: `${FOLDER}/[path][name][ext]`,
  info: { minimized: true },
});
