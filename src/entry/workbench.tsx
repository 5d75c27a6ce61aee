import { createRoot } from "react-dom/client";
import { today } from "../app";
import { browserHost, localDrafts, localReports, localTours } from "../host/browser";
import { App } from "../ui/App";
import type { OpenBooks } from "../workbench/desk/open-books";
import { pageTheme } from "../workbench/desk/page-theme";
import { samples } from "../workbench/desk/samples";
import { type DrawPane, Workbench } from "../workbench/page/Workbench";
import { walkContract } from "../workbench/walk-contract";
import { boardServices } from "./board-services";

const theme = pageTheme();
const offered = samples((file) => String(new URL(`../../assets/samples/2024-H1/${file}`, import.meta.url)));
const own = {
  host: browserHost,
  drafts: localDrafts(window.localStorage),
  reports: localReports(window.localStorage),
  theme,
  tours: localTours(window.localStorage),
  board: {
    ...boardServices(window.localStorage),
    samples: () =>
      Promise.all(
        offered
          .filter(({ kind }) => kind === "returned")
          .map(async (sample) => new File([new Uint8Array(await sample.bytes())], sample.fileName)),
      ),
  },
  today: () => today(),
};

const drawPane: DrawPane = ({ spreadsheet, role, language }) => (
  <App services={{ ...own, spreadsheet }} view={role === "board" ? "merge" : "fill"} language={language} />
);

/** The first form lies open when the page is ready; `?contract` walks through what the pane relies on instead. */
function begin(desk: OpenBooks): void {
  if (new URLSearchParams(location.search).has("contract")) return void walkContract(desk);
  const [first] = offered;
  void first?.bytes().then((bytes) => desk.open(bytes, first.fileName));
}

const place = document.getElementById("workbench");
if (place === null) throw new Error("workbench.html has no #workbench");
createRoot(place).render(<Workbench samples={offered} theme={theme} drawPane={drawPane} onDesk={begin} />);
