import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Draft, DraftStore, ReportMemory, Spreadsheet, SpreadsheetEvent } from "../../src/app";
import { read } from "../../src/core/base";
import { nodeHost } from "../../src/host/node/node-host";
import type { Language } from "../../src/i18n";
import { App } from "../../src/ui/App";
import type { BoardServices } from "../../src/ui/shared/board-services";
import type { PaneServices, ThemeName, TourMemory, ViewName } from "../../src/ui/shared/services";
import type { OpenBook } from "../support/a-spreadsheet";

/** The first paint of a page loads its code; on a busy machine that takes a while. */
configure({ asyncUtilTimeout: 15_000 });

/**
 * jsdom lays nothing out. Fluent's keyboard helper (tabster) takes what has no size and no parent it is placed in for
 * hidden, and would lead Tab out of the page.
 */
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  configurable: true,
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 320, 32);

/** Drafts kept as a browser keeps them: as text, outside of the pane. */
export class DraftBox implements DraftStore {
  private readonly kept = new Map<string, string>();

  load(workbook: string): readonly Draft[] {
    return JSON.parse(this.kept.get(workbook) ?? "[]");
  }

  workbooks(): readonly string[] {
    return [...this.kept.keys()];
  }

  save(workbook: string, drafts: readonly Draft[]) {
    this.kept.set(workbook, JSON.stringify(drafts));
    return read(undefined);
  }
}

/** Finished reports kept as a browser keeps them, in the box given. */
export const reportsIn = (box: Map<string, string>): ReportMemory => ({
  load: (unit) => JSON.parse(box.get(unit) ?? "[]"),
  save: (unit, reports) => {
    box.set(unit, JSON.stringify(reports));
    return read(undefined);
  },
});

/** The board's work is not part of these tests. */
const boardAtRest: BoardServices = {
  merge: () => Promise.resolve(undefined),
  rowsBehind: () => Promise.resolve(undefined),
  textsOf: () => Promise.resolve(undefined),
  mapping: () => Promise.resolve(undefined),
  forms: () => Promise.resolve(undefined),
  tryForm: () => Promise.resolve(undefined),
  issue: () => Promise.resolve(undefined),
  report: () => Promise.resolve(undefined),
  reportModel: () => Promise.resolve(undefined),
  request: () => Promise.resolve(undefined),
  letters: () => Promise.resolve(undefined),
  returns: () => Promise.resolve(undefined),
  tables: () => Promise.resolve(undefined),
  fileAt: () => Promise.resolve(read(new Uint8Array())),
  archive: () => new Uint8Array(),
  save: () => Promise.resolve(read(undefined)),
  documentText: () => Promise.resolve(read("")),
  kept: {
    catalogue: () => undefined,
    keepCatalogue: () => read(undefined),
    reportModel: () => undefined,
    keepReportModel: () => read(undefined),
    decisions: () => [],
    keepDecisions: () => read(undefined),
    headlines: () => [],
    keepHeadlines: () => read(undefined),
  },
};

const toursWalked: TourMemory = { load: () => ({ unit: 99, board: 99 }), save: () => undefined };

interface Given {
  readonly view?: ViewName;
  readonly language?: Language;
  readonly onLanguage?: (language: Language) => void;
  readonly theme?: ThemeName;
  readonly drafts?: DraftStore;
  readonly reports?: ReportMemory;
  readonly board?: BoardServices;
  /** By default the user has been shown around. */
  readonly tours?: TourMemory;
  /** Replaces steps of the spreadsheet, to refuse them. */
  readonly spreadsheet?: Partial<Spreadsheet>;
}

/** What the pane stands on beside an open workbook, and a voice with which the spreadsheet tells it things. */
export function servicesBeside(book: OpenBook, given: Given = {}) {
  const { theme = "light", drafts = new DraftBox() } = given;
  const listeners = new Set<(event: SpreadsheetEvent) => void>();
  const spreadsheet: Spreadsheet = {
    capabilities: book.capabilities,
    read: () => book.read(),
    write: (writes) => book.write(writes),
    goTo: (place) => book.goTo(place),
    openAsNew: () => book.openAsNew(),
    addSheets: () => book.addSheets(),
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(
        read(() => {
          listeners.delete(listener);
          return Promise.resolve();
        }),
      );
    },
    ...given.spreadsheet,
  };
  const services: PaneServices = {
    spreadsheet,
    host: nodeHost,
    drafts,
    reports: given.reports ?? reportsIn(new Map()),
    theme: { current: () => theme, watch: () => () => undefined },
    tours: given.tours ?? toursWalked,
    board: given.board ?? { ...boardAtRest },
    today: () => "2024-07-04",
  };
  const tell = (event: SpreadsheetEvent) => {
    for (const listener of listeners) listener(event);
  };
  return { services, tell };
}

/** The pane beside an open workbook, and the user's hand in the sheets. */
export function openPane(book: OpenBook, given: Given = {}) {
  const { view = "fill", language = "vi", onLanguage = () => undefined } = given;
  const { services, tell } = servicesBeside(book, given);
  const user = userEvent.setup();
  const rendered = render(
    <App services={services} view={view} language={language} onLanguage={onLanguage} />,
  );
  return { user, ...rendered, tell };
}

export const findHeading = (name: string | RegExp) => screen.findByRole("heading", { level: 2, name });
