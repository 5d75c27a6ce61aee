/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import axe from "axe-core";
import { LANGUAGES } from "../../src/i18n/language";
import { OpenBook } from "../support/a-spreadsheet";
import { anOpenBook, reportOf } from "../support/an-open-report";
import { sampleEntries } from "../support/sample-entries";
import { findHeading, openPane } from "./pane-under-test";

/** Every word of ours comes in brackets, so that a word that is not from the tables shows itself. */
jest.mock("../../src/i18n", () => {
  const real = jest.requireActual<typeof import("../../src/i18n")>("../../src/i18n");
  const marked = (text: string): string => `⟦${text}⟧`;
  const lines = (text: string): string => text.split("\n").map(marked).join("\n");
  const wrapped = <T extends object>(words: T): T =>
    Object.assign({}, ...Object.entries(words).map(([key, text]) => ({ [key]: lines(String(text)) })));
  return {
    ...real,
    paneWordsIn: (language: "vi" | "en") => wrapped(real.paneWordsIn(language)),
    severityWord: (...given: Parameters<typeof real.severityWord>) => marked(real.severityWord(...given)),
    sayIssue: (...given: Parameters<typeof real.sayIssue>) => marked(real.sayIssue(...given)),
    sayPlace: (...given: Parameters<typeof real.sayPlace>) => marked(real.sayPlace(...given)),
  };
});
jest.mock("../../src/i18n/shell-words", () => {
  const real = jest.requireActual<typeof import("../../src/i18n/shell-words")>("../../src/i18n/shell-words");
  return {
    shellWordsIn: (language: "vi" | "en") => {
      const words = real.shellWordsIn(language);
      return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, `⟦${text}⟧`]));
    },
  };
});

jest.setTimeout(120_000);
// axe measures letters where it can; jsdom only complains.
HTMLCanvasElement.prototype.getContext = () => null;

const book = () =>
  anOpenBook({
    KG01: [
      { ...(sampleEntries["KG01"] ?? [])[0], ngayTrienKhai: "31/6/2024" },
      { ...(sampleEntries["KG01"] ?? [])[1], tinBai: "1.234" },
    ],
    KG03: sampleEntries["KG03"] ?? [],
  });
type User = ReturnType<typeof openPane>["user"];
const press = async (user: User, name: RegExp) => user.click(await screen.findByRole("button", { name }));

/** Each screen of the pane, and how a user comes to it. */
const SCREENS: readonly (readonly [name: string, go: () => Promise<void>])[] = [
  [
    "cards",
    async () => {
      openPane(book());
      await findHeading(/Nhập liệu/);
    },
  ],
  [
    "entries",
    async () => {
      await press(openPane(book()).user, /^KG01\./);
      await findHeading(/^KG01\./);
    },
  ],
  [
    "a new entry with errors",
    async () => {
      const { user } = openPane(book());
      await press(user, /^KG03\./);
      await press(user, /Thêm dòng/);
      await findHeading(/Dòng mới/);
      await press(user, /Lưu⟧$/);
      await screen.findByText(/^⟦Đã thêm dòng/);
      await screen.findAllByText(/^⟦Chưa nhập/);
    },
  ],
  [
    "an entry of the sheet",
    async () => {
      const { user } = openPane(book());
      await press(user, /^KG01\./);
      await press(user, /^21-CT\/TW/);
      await findHeading(/Dòng 12/);
    },
  ],
  [
    "the cover",
    async () => {
      await press(openPane(book()).user, /^Thông tin chung/);
      await findHeading(/Thông tin chung/);
    },
  ],
  [
    "check",
    async () => {
      const { user } = openPane(book(), { view: "check" });
      await press(user, /Hoàn tất⟧$/);
      await screen.findByText(/^⟦Chưa hoàn tất được/);
    },
  ],
  [
    "help",
    async () => {
      openPane(book(), { view: "help" });
      await findHeading(/Trợ giúp/);
    },
  ],
  [
    "another workbook",
    async () => {
      openPane(new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] }));
      await findHeading(/Sổ tính đang mở/);
    },
  ],
];

test.each(SCREENS)(
  "%s: words come from the tables, and axe finds nothing against WCAG 2.2 AA",
  async (_, go) => {
    await go();
    expect(strangersOnScreen()).toEqual([]);
    const { violations } = await axe.run(document.body, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      // jsdom paints nothing: contrast is checked in a real browser. Tabster's sentinels are hidden on purpose.
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  },
);

/** Visible texts and names read out that are neither ours in brackets, nor the catalogue's, nor what the user typed. */
function strangersOnScreen(): readonly string[] {
  // The longest first: what stands within another text must not break it up.
  const known = [...new Set(catalogueTexts())]
    .filter((one) => one !== "")
    .sort((a, b) => b.length - a.length);
  return textsOnScreen().filter((text) => {
    const ours = text.replace(/⟦[^⟧]*⟧/g, "");
    const rest = known.reduce((left, one) => left.replaceAll(one, ""), ours);
    return /\p{L}/u.test(rest) && !CODES.includes(rest);
  });
}

/** The switch of language shows the other one's code. */
const CODES = Object.keys(LANGUAGES).map((code) => code.toUpperCase());

function textsOnScreen(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLStyleElement || node.parentElement instanceof HTMLStyleElement) continue;
    if (node instanceof HTMLElement) {
      for (const name of ["aria-label", "title", "placeholder", "alt"])
        texts.push(node.getAttribute(name) ?? "");
    } else texts.push(node.textContent ?? "");
  }
  return texts.filter((text) => text.trim() !== "");
}

function catalogueTexts(): readonly string[] {
  const report = reportOf(book());
  const { templates, choiceLists, directives } = report.index.catalogue;
  const { orgUnit, period, sheets, cover } = report;
  return [
    ...[
      orgUnit.name,
      period.name,
      ...sheets.flatMap(({ sheet, entries }) => [sheet ?? "", ...entries.map((e) => e.title)]),
    ],
    ...[...sheets.flatMap(({ entries }) => entries), cover].flatMap(({ texts }) => Object.values(texts)),
    ...directives.map(({ subject }) => subject),
    ...choiceLists.flatMap(({ choices }) => choices.map(({ value }) => value)),
    ...templates.flatMap(({ code, shortTitle, guidance, fields }) => [
      `${code}. ${shortTitle}`,
      shortTitle,
      guidance,
      ...fields.flatMap(({ label, hint, unitOfMeasure, group }) => [
        label,
        hint ?? "",
        unitOfMeasure ?? "",
        group ?? "",
      ]),
    ]),
  ].filter((text) => /\p{L}/u.test(text));
}
