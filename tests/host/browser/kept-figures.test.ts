/** @jest-environment jsdom */
import type { Headline, RememberedReport } from "../../../src/app";
import { localBoard, localReports } from "../../../src/host/browser";

const period = {
  ...{ id: "2024-H1", name: "6 tháng đầu năm 2024" },
  ...{ from: "2024-01-01", to: "2024-06-30", cutOffDate: "2024-06-30" },
};
const report: RememberedReport = { period, entries: { KG01: { "21-CT/TW": { soHoiNghi: "12 lớp" } } } };
const headline: Headline = { period, figures: { "KG01/soHoiNghi/lớp": 12 } };

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

test("what a unit reported is known again when the next form is opened, for that unit only", () => {
  expect(localReports(localStorage).save("XA_21811", [report]).ok).toBe(true);
  expect(localReports(localStorage).load("XA_21811")).toEqual([report]);
  expect(localReports(localStorage).load("XA_21814")).toEqual([]);
  expect(localReports(localStorage, "trang-khac ").load("XA_21811")).toEqual([]);
});

test("headlines of merges are kept for the board that made them", () => {
  expect(localBoard(localStorage).keepHeadlines("BTGHU", [headline]).ok).toBe(true);
  expect(localBoard(localStorage).headlines("BTGHU")).toEqual([headline]);
  expect(localBoard(localStorage).headlines("PHONG_GDDT")).toEqual([]);
});

test.each([
  ["no JSON", "["],
  ["another shape", '[{"period":{"id":"2024-H1"}}]'],
  ["figures that are none", JSON.stringify([{ period, entries: { KG01: 1 }, figures: { a: "1" } }])],
])("a damaged memory (%s) is as good as none", (_, text) => {
  localStorage.setItem("khoagiao.reported.XA_21811", text);
  localStorage.setItem("khoagiao.headlines.BTGHU", text);
  expect(localReports(localStorage).load("XA_21811")).toEqual([]);
  expect(localBoard(localStorage).headlines("BTGHU")).toEqual([]);
});

test("storage that is full is told as a note: nothing that is being done depends on it", () => {
  const note = { ok: false, issues: [{ code: "browser.figures-not-kept", severity: "info" }] };
  expect(localReports(full).save("XA_21811", [report])).toMatchObject(note);
  expect(localBoard(full).keepHeadlines("BTGHU", [headline])).toMatchObject(note);
});
