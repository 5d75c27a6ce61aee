import { type Root, createRoot } from "react-dom/client";
import { languageOfTag } from "../i18n/language";
import { type Readiness, hindered, officeReady } from "./pane/office-ready";
import { Opening, StartPage } from "./pane/StartPage";

/** After this long without office.js people are told; should it come later, the pane opens all the same. */
const PATIENCE_MS = 15_000;

async function start(root: Root): Promise<void> {
  root.render(<Opening />);
  const ready = officeReady();
  const slow = new Promise<Readiness>((tell) =>
    setTimeout(() => tell(hindered("noOffice", `no answer in ${PATIENCE_MS} ms`)), PATIENCE_MS),
  );
  const first = await Promise.race([ready, slow]);
  await show(root, first);
  const settled = await ready;
  if (settled !== first) await show(root, settled);
}

/** The pane, fetched while office.js is still on its way; without it, the page that says why. */
async function show(root: Root, readiness: Readiness): Promise<void> {
  if (!readiness.ready) return explain(root, readiness);
  try {
    const [{ App }, { paneServices, paneLanguage }] = await parts;
    const { chosen, choose } = paneLanguage();
    const language = chosen() ?? languageOfTag(Office.context.displayLanguage);
    const services = paneServices();
    const view = services.address?.asked() ?? "fill";
    root.render(<App services={services} view={view} language={language} onLanguage={choose} />);
    // Behind the first paint: for what comes later.
    import("./pane/fresh-build").then(({ followNewBuilds }) => followNewBuilds()).catch(() => undefined);
  } catch (error) {
    // For whoever is called to help: people are told what to do, the console what went wrong.
    console.error(error);
    explain(root, hindered("failed", String(error)));
  }
}

function explain(root: Root, readiness: Readiness): void {
  if (readiness.ready) return;
  const reason = process.env.NODE_ENV === "development" ? readiness.reason : undefined;
  root.render(<StartPage why={readiness.why} reason={reason} />);
}

// Both names are known to tests/bench/pane-size.mjs: what the first screen waits for stays small.
const parts = Promise.all([
  import(/* webpackChunkName: "app" */ "../ui/App"),
  import(/* webpackChunkName: "services" */ "./pane-services"),
]);
// It is awaited only once office.js has come; until then a failure is no fault nobody heard of.
parts.catch(() => undefined);

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no #pane");
void start(createRoot(place));
