/** @jest-environment jsdom */
import { localBoard, localDrafts, localLanguage, pageStorage } from "../../../src/host/browser";

const full: Storage = {
  length: 0,
  clear: () => {},
  key: () => null,
  getItem: () => null,
  removeItem: () => {},
  setItem: () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  },
};

beforeEach(() => localStorage.clear());

test("an entry being typed is there again when the pane is opened anew, for its own workbook only", () => {
  const draft = { template: "KG01", row: 14, texts: { soHoiNghi: "3" } };
  expect(localDrafts(localStorage).save("XA_21811 2024", [draft]).ok).toBe(true);
  expect(localDrafts(localStorage).load("XA_21811 2024")).toEqual([draft]);
  expect(localDrafts(localStorage).load("XA_21814 2024")).toEqual([]);
  expect(localDrafts(localStorage, "trang-khac ").load("XA_21811 2024")).toEqual([]);
});

test("drafts that were saved as entries leave nothing behind", () => {
  const drafts = localDrafts(localStorage);
  drafts.save("XA_21811 2024", [{ template: "KG01", texts: {} }]);
  drafts.save("XA_21811 2024", []);
  expect(localStorage.length).toBe(0);
});

test.each([
  ["no JSON", "{"],
  ["another shape", '[{"template":1}]'],
])("what is kept with %s is as good as nothing", (_, text) => {
  localStorage.setItem("khoagiao.drafts.XA_21811 2024", text);
  expect(localDrafts(localStorage).load("XA_21811 2024")).toEqual([]);
});

test("storage that is full is told with what to do, and throws nothing", () => {
  const saved = localDrafts(full).save("XA_21811 2024", [{ template: "KG01", texts: { soHoiNghi: "3" } }]);
  expect(saved).toMatchObject({
    ok: false,
    issues: [{ code: "browser.storage-refused", severity: "warning" }],
  });
});

test("storage that the browser forbids keeps nothing, and throws nothing", () => {
  const storage = pageStorage({
    get localStorage(): Storage {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
  expect(localDrafts(storage).load("XA_21811 2024")).toEqual([]);
  expect(localDrafts(storage).save("XA_21811 2024", [{ template: "KG01", texts: {} }])).toMatchObject({
    ok: false,
    issues: [{ code: "browser.storage-refused", found: expect.stringContaining("denied") }],
  });
  expect(pageStorage()).toBe(window.localStorage);
});

test("the language chosen is there again, for its own site only; what is no language of ours is forgotten", () => {
  expect(localLanguage(localStorage).chosen()).toBeUndefined();
  localLanguage(localStorage, "trang-nay ").choose("en");
  expect(localLanguage(localStorage, "trang-nay ").chosen()).toBe("en");
  expect(localLanguage(localStorage).chosen()).toBeUndefined();
  localStorage.setItem("khoagiao.language", '"fr"');
  expect(localLanguage(localStorage).chosen()).toBeUndefined();
  localLanguage(full).choose("en");
  expect(localLanguage(full).chosen()).toBeUndefined();
});

test("the board's catalogue, its decisions and its report's model are kept, and forgotten when it says so", () => {
  const board = localBoard(localStorage);
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at);
  board.keepCatalogue({ name: "danh-muc.xlsx", bytes });
  const decision = {
    kind: "correct",
    template: "KG01",
    row: 13,
    value: "40",
    reason: "gõ nhầm",
    by: "An",
  } as const;
  board.keepDecisions("2024", [decision]);
  expect(localBoard(localStorage).catalogue()).toEqual({ name: "danh-muc.xlsx", bytes });
  expect(localBoard(localStorage).decisions("2024")).toEqual([decision]);
  expect(localBoard(localStorage).decisions("2024-H1")).toEqual([]);
  localStorage.setItem("khoagiao.choices.2024-Q1", '[{"chosen":"b","over":["a"]}]');
  expect(localBoard(localStorage).decisions("2024-Q1")).toMatchObject([{ kind: "choose", ground: "b a" }]);
  board.keepReportModel("report", { name: "mau.docx", bytes });
  board.keepReportModel("internal", { name: "noi-bo.docx", bytes });
  board.keepCatalogue(undefined);
  expect(board.catalogue()).toBeUndefined();
  expect(localBoard(localStorage).reportModel("report")).toEqual({ name: "mau.docx", bytes });
  expect(localBoard(localStorage).reportModel("internal")).toEqual({ name: "noi-bo.docx", bytes });
  expect(localBoard(localStorage, "trang-khac ").reportModel("report")).toBeUndefined();
});
