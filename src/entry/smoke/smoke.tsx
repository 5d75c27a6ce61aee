import { pingTestServer, sendTestResults } from "office-addin-test-helpers";
import { type Root, createRoot } from "react-dom/client";
import { saveFile } from "../../host/browser";
import { excelSpreadsheet } from "../../host/excel";
import { MAIN_LANGUAGE, languageOfTag } from "../../i18n/language";
import { smokeWords } from "../../i18n/smoke-words";
import { excelFacts } from "./excel-facts";
import { type Readiness, officeReady } from "../pane/office-ready";
import { SmokePage } from "./SmokePage";
import { Opening, StartPage } from "../pane/StartPage";
import { type SmokeAnswer, scratchWorkbook } from "./use-smoke";

/** smoke.html: tries a real Excel, step by step. Built in development only (webpack.config.js). */
async function start(root: Root): Promise<void> {
  root.render(<Opening />);
  const readiness = await officeReady();
  if (!readiness.ready) return root.render(<WithoutExcel readiness={readiness} />);
  const language = languageOfTag(Office.context.displayLanguage);
  const tell = await reporting();
  const given = { spreadsheet: excelSpreadsheet(), language, facts: excelFacts } as const;
  root.render(<SmokePage {...given} {...(tell && { tell })} />);
}

/** Sends the outcome to `npm run test:excel`, where that has opened the page and is there; its port is in the address. */
async function reporting(): Promise<((outcome: SmokeAnswer) => Promise<unknown>) | undefined> {
  const port = Number(new URLSearchParams(window.location.search).get("report"));
  if (port === 0) return undefined;
  try {
    await pingTestServer(port);
    return (outcome) => sendTestResults(outcome, port);
  } catch {
    return undefined;
  }
}

/** In an ordinary browser the scratch workbook can be had, for an Excel that opens none itself. */
function WithoutExcel({ readiness }: { readiness: Exclude<Readiness, { ready: true }> }) {
  return (
    <>
      <StartPage why={readiness.why} reason={readiness.reason} />
      <div className="start">
        <button type="button" onClick={() => saveFile("khoa-giao-thu.xlsx", scratchWorkbook())}>
          {smokeWords[MAIN_LANGUAGE].save}
        </button>
      </div>
    </>
  );
}

const place = document.getElementById("pane");
if (place === null) throw new Error("smoke.html has no #pane");
void start(createRoot(place));
