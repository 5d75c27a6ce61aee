/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { LANGUAGES } from "../../../src/i18n/language";
import { catalogueWorkbook, defaultCatalogue } from "../../../src/core/catalogue";
import { OpenBook } from "../../support/a-spreadsheet";
import { returned } from "../../support/returned-file";
import { findHeading, openPane } from "../pane-under-test";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import { takeChosen } from "./merge-under-test";

/** Every word of ours comes in brackets, so that a word that is not from the tables shows itself. */
jest.mock("../../../src/i18n", () => {
  const real = jest.requireActual<typeof import("../../../src/i18n")>("../../../src/i18n");
  const marked = (text: string): string => `⟦${text}⟧`;
  const wrapped = <T extends object>(words: T): T =>
    Object.assign({}, ...Object.entries(words).map(([key, text]) => ({ [key]: marked(String(text)) })));
  // One table a language, as in earnest: hooks compare them.
  const [pane, board] = [wrapped(real.paneWordsIn("vi")), wrapped(real.boardWordsIn("vi"))];
  return {
    ...real,
    paneWordsIn: () => pane,
    boardWordsIn: () => board,
    severityWord: (...given: Parameters<typeof real.severityWord>) => marked(real.severityWord(...given)),
    sayIssue: (...given: Parameters<typeof real.sayIssue>) => marked(real.sayIssue(...given)),
    sayPlace: (...given: Parameters<typeof real.sayPlace>) => marked(real.sayPlace(...given)),
  };
});
jest.mock("../../../src/i18n/shell-words", () => {
  const real = jest.requireActual<typeof import("../../../src/i18n/shell-words")>(
    "../../../src/i18n/shell-words",
  );
  return {
    shellWordsIn: (language: "vi" | "en") => {
      const words = real.shellWordsIn(language);
      return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, `⟦${text}⟧`]));
    },
  };
});

jest.setTimeout(120_000);

const GUIDE = readFileSync(path.join(__dirname, "../../fixtures/documents/guide.txt"), "utf8");
const MORE = "Kế hoạch số 999-KH/HU ngày 02/01/2024.\nChỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư.";

const press = async (user: UserEvent, name: RegExp) =>
  user.click((await screen.findAllByRole("button", { name }))[0]!);

const aBook = () => new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] });
const RETURNED = [
  chosenFile("a.xlsx", returned({ orgUnit: "XA_21811", soHoiNghi: 3 })),
  chosenFile("b.xlsx", returned({ orgUnit: "XA_21811", soHoiNghi: 30 })),
  chosenFile("c.xlsx", returned({ orgUnit: "XA_21817", savedOn: "2024-07-18" })),
  chosenFile("d.xlsx", "rubbish"),
];

async function merge() {
  const { user } = openPane(aBook(), { view: "merge", board: new BoardAtWork() });
  await press(user, /, xét đến ngày /);
  await user.selectOptions(await screen.findByLabelText(/Kỳ báo cáo/), "2024-H1");
  const asOf = await screen.findByLabelText(/Xét việc gửi báo cáo đến ngày/);
  await user.clear(asOf);
  await user.type(asOf, "20/7/2024");
  await user.tab();
  await choose(() => press(user, /Chọn tệp để tổng hợp/), ...RETURNED);
  await screen.findByRole("heading", { name: /đơn vị đã gửi/ });
  return user;
}

function openCatalogue(board = new BoardAtWork()) {
  return openPane(new OpenBook(catalogueWorkbook(defaultCatalogue)), { view: "catalogue", board });
}

/** Each screen of the board, and how a user comes to it. */
const SCREENS: readonly (readonly [name: string, go: () => Promise<unknown>])[] = [
  [
    "merge, before files are chosen",
    async () => {
      const { user } = openPane(aBook(), { view: "merge", board: new BoardAtWork() });
      await press(user, /, xét đến ngày /);
    },
  ],
  [
    "merge, under way",
    async () => {
      const board = new BoardAtWork();
      board.held = new Promise(() => {});
      const { user } = openPane(aBook(), { view: "merge", board });
      await choose(() => press(user, /Chọn tệp để tổng hợp/), ...RETURNED);
      await screen.findByRole("progressbar");
    },
  ],
  [
    "merge, with everything there is to show",
    async () => {
      const user = await merge();
      await user.click(await screen.findByRole("radio", { name: /b\.xlsx/ }));
      await takeChosen(user, /Dùng tệp đã chọn/);
      await screen.findByText(/Đã chọn tệp/);
      for (const name of [/Quyết định của Ban/, /Cần xử lý/, /Số liệu chính/, /Tất cả tệp/])
        await press(user, name);
    },
  ],
  ["merge, with a conflict", merge],
  [
    "catalogue, checked",
    async () => {
      const { user } = openCatalogue();
      await press(user, /Kiểm tra danh mục đang mở/);
      await screen.findByText(/dùng được/);
      await press(user, /Lịch sơ kết/);
    },
  ],
  [
    "issuing, with forms made",
    async () => {
      const { user } = openCatalogue();
      await press(user, /Phát hành biểu mẫu/);
      await press(user, /Đơn vị nhận biểu mẫu/);
      await user.click(await screen.findByRole("checkbox", { name: /Tất cả các đơn vị/ }));
      await user.type(screen.getByLabelText(/Tìm đơn vị/), "binh tan");
      await user.click(await screen.findByRole("checkbox", { name: /Bình Tân/ }));
      await press(user, /Tạo 1 biểu mẫu/);
      await screen.findByText(/Đã tạo/);
    },
  ],
  [
    "request, to be accepted",
    async () => {
      const { user } = openCatalogue();
      await press(user, /Yêu cầu báo cáo/);
      await press(user, /Biểu phải gửi/);
      await user.click((await screen.findAllByRole("checkbox", { name: /KG01/ }))[0]!);
      await press(user, /Phân công: thêm/);
    },
  ],
  [
    "units merged, to be accepted",
    async () => {
      const { user } = openCatalogue();
      await press(user, /Nhập, đổi tên, chia/);
      await user.type(await screen.findByRole("textbox", { name: /Tìm đơn vị kết thúc/ }), "ban tuyen giao");
      await press(user, /Chọn .*Ban Tuyên giáo/);
      await user.type(screen.getByLabelText(/Hoặc đơn vị mới/), "⟦Đảng ủy xã Mới⟧");
      await press(user, /thêm 1, sửa 1/);
    },
  ],
  [
    "next year, to be accepted",
    async () => {
      const { user } = openCatalogue();
      await press(user, /Thêm năm sau/);
      await press(user, /thêm 19/);
    },
  ],
  [
    "guide, to be read",
    async () => {
      const { user } = openCatalogue();
      await press(user, /Nhập văn bản từ hướng dẫn/);
      await findHeading(/Nhập văn bản/);
    },
  ],
  [
    "guide, reviewed",
    async () => {
      const board = new BoardAtWork();
      board.guide = `${GUIDE}\n${MORE}`;
      const { user } = openCatalogue(board);
      await press(user, /Nhập văn bản từ hướng dẫn/);
      await choose(() => press(user, /Chọn tệp hướng dẫn/), chosenFile("huong-dan.txt", "x"));
      await user.click(await screen.findByRole("checkbox", { name: /999-KH\/HU/ }));
      await press(user, /Sửa thông tin.*999-KH/);
    },
  ],
];

test.each(SCREENS)("%s: every word comes from the language tables", async (_, go) => {
  await go();
  expect(strangersOnScreen()).toEqual([]);
});

test.each(SCREENS)("%s: no finding of axe against WCAG 2.2 A and AA", async (_, go) => {
  await go();
  const { violations } = await axe.run(document.body, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    // jsdom paints nothing: contrast is checked in a real browser.
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});

/** Visible texts and names read out that are neither ours in brackets, nor the catalogue's, nor the guide's. */
function strangersOnScreen(): readonly string[] {
  return textsOnScreen().filter((text) => {
    const rest = text.replace(/⟦[^⟧]*⟧/g, "");
    return (
      /\p{L}/u.test(rest) &&
      !KNOWN.some((one) => rest.includes(one)) &&
      !SOURCE.includes(rest.trim()) &&
      !CODES.includes(rest)
    );
  });
}

/** The switch of language shows the other one's code; files that contradict each other bear letters. */
const CODES = [...Object.keys(LANGUAGES).map((code) => code.toUpperCase()), "A", "B"];

const SOURCE = `${GUIDE}\n${MORE}`;
const { orgUnits, periods, templates, directives, choiceLists } = defaultCatalogue;
const KNOWN: readonly string[] = [
  ...RETURNED.map(({ name }) => name),
  ...orgUnits.map(({ name }) => name),
  ...periods.map(({ id, name }) => (name === "" ? id : name)),
  ...periods.map(({ id }) => id),
  ...directives.flatMap(({ label, subject }) => [label, subject]),
  ...choiceLists.flatMap(({ choices }) => choices.map(({ value }) => value)),
  ...templates.flatMap(({ code, shortTitle, fields }) => [
    ...[code, shortTitle],
    ...fields.flatMap(({ label, unitOfMeasure = "" }) => [label, unitOfMeasure]),
  ]),
  ...["Kế hoạch 999-KH/HU", "Chỉ thị 40-CT/TW", "KH/HU"],
].filter((text) => /\p{L}/u.test(text));

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
