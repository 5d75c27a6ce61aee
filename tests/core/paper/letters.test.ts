import { mergeSubmissions } from "../../../src/core/merge";
import { boardLetters, listText, sendBackText } from "../../../src/core/paper";
import { issuesVi } from "../../../src/i18n/vi/issues";
import { toUnitVi } from "../../../src/i18n/vi/to-unit";
import { fieldLabelsOf } from "../../../src/i18n/say-issue";
import { sayToUnit, sentenceToUnit } from "../../../src/i18n/say-to-unit";
import type { LetterOrder } from "../../../src/core/paper";
import { type Issue, read } from "../../../src/core/base";
import type { Decision } from "../../../src/core/submissions";
import { expectApproved } from "../../support/approved";
import { DISTRICT_PERIOD, districtCampaign, districtIndex } from "../../support/district-campaign";
import { merging } from "../../support/merging";
import { PERIOD, report, smallIndex } from "../../support/small-campaign";
import { paperText, runsOf } from "../../support/paper-text";
import { collectOrder, index, returned } from "../../support/returned-file";

/** The board's letters: what each unit is told, and in what words. */

const labelOf = fieldLabelsOf(index);
const wording = (issue: Issue) => sayToUnit(issue, labelOf);

function ofDistrict(on = "2024-07-25"): LetterOrder {
  const { sources: files, ...model } = mergeSubmissions(districtCampaign(), {
    index: districtIndex,
    period: DISTRICT_PERIOD,
    asOf: "2024-07-20",
  });
  return { merged: { ...model, files }, index: districtIndex, on, wording };
}

const aFile = (name: string, bytes: Uint8Array) => ({ name, path: name, read: async () => read(bytes) });

async function ofFiles(...files: readonly ReturnType<typeof aFile>[]): Promise<LetterOrder> {
  const { result } = await merging()(files, { ...collectOrder, wording });
  return { merged: result, index, on: result.asOf, wording };
}

test("a district's letters, read from the first line to the last", () => {
  const letters = boardLetters(ofDistrict());
  const seen = new Set<string>();
  const oneOfEach = letters.filter(({ about }) => !seen.has(about) && seen.add(about));
  expectApproved("letters-district", oneOfEach.map(({ text }) => text).join("\n\n=====\n\n"));
  const [list] = letters;
  expectApproved("letters-district-word", list === undefined ? "" : paperText(list.draft));
});

test("a letter says in Word what its text says, and marks the day that is left open", () => {
  for (const { draft, text } of boardLetters(ofDistrict())) {
    const word = paperText(draft);
    const [, , ...lines] = text.split("\n").filter(Boolean);
    for (const line of lines) expect(word.replaceAll(/[⟦⟧]/g, "")).toContain(line);
    const open = runsOf(draft).filter(({ text: run }) => run === "…/…/…");
    expect(open).toHaveLength(text.split("…/…/…").length - 1);
    expect(open.every(({ marked }) => marked === true)).toBe(true);
  }
});

test("a file nobody knows the unit of goes back to whoever sent it", async () => {
  const order = await ofFiles(aFile("hỏng 1.xlsx", new Uint8Array([1, 2, 3])));
  const letter = boardLetters(order).find(({ about }) => about === "send-back");
  expect(letter?.orgUnit).toBeUndefined();
  expect(letter?.text).toContain("Kính gửi: Đơn vị gửi tệp “hỏng 1.xlsx”");
  expect(letter?.text).toMatch(/vì các lý do sau:\n1\. Đây không phải tệp Excel\. Đề nghị mở bằng Excel/);
  expect(order.merged.files.map((file) => sendBackText(file, order))).toEqual([letter?.text]);
});

test("a report the board sends back bears the board's own new deadline, its reason only where it gave one", () => {
  const sent = ["a.xlsx", "a luu lai.xlsx"].map((file) =>
    report("XA1", { file, returns: { T1: [{ phaiHoc: 7, thamGia: 5 }] } }),
  );
  const back = { kind: "send-back", orgUnit: "XA1", template: "T1", reason: "", by: "" } as const;
  const letterFor = (...decisions: readonly Decision[]) => {
    const where = { index: smallIndex, period: PERIOD, asOf: "2024-08-01" } as const;
    const { sources: files, ...model } = mergeSubmissions(sent, { ...where, decisions });
    const order = { merged: { ...model, files }, index: smallIndex, on: where.asOf, wording };
    return boardLetters(order).find(({ about }) => about === "send-back")?.text;
  };
  // Of two files that say the same the reason is told once, and over it stands no name of a file without one.
  expect(letterFor(back)).toContain("vì các lý do sau:\n1. Ban trả lại.\n");
  expect(letterFor(back)).toContain("chậm nhất ngày …/…/…");
  expect(letterFor({ ...back, dueDate: "2024-08-10" })).toContain(
    "gửi lại báo cáo chậm nhất ngày 10/08/2024",
  );
  expect(letterFor({ ...back, dueDate: "2024-07-30" })).toContain("chậm nhất ngày …/…/…");
});

test("one whose files contradict each other is asked which is right, and is told nothing meant for the board", async () => {
  const order = await ofFiles(
    aFile("a.xlsx", returned({ orgUnit: "XA_21811", soHoiNghi: 3 })),
    aFile("b.xlsx", returned({ orgUnit: "XA_21811", soHoiNghi: 30 })),
  );
  const letter = boardLetters(order).find(({ orgUnit }) => orgUnit === "XA_21811");
  expect(letter?.text).toContain("Các tệp “a.xlsx”, “b.xlsx” ghi cùng lần nộp nhưng số liệu khác nhau");
  expect(letter?.text).not.toMatch(/ngăn tác vụ|thư mục|Hãy/);
  expect(listText(order)).toMatch(/xác nhận số liệu biểu KG01 \(quán triệt, tuyên truyền\)/);
});

test("a report that is complete is acknowledged", async () => {
  const good = aFile("dung.xlsx", returned({ orgUnit: "XA_21811" }));
  const letters = boardLetters(await ofFiles(good));
  expect(letters.find(({ orgUnit }) => orgUnit === "XA_21811")?.about).toBe("acknowledge");
});

test("what is said to a unit asks and does not command, and tells nothing of the board's tools", () => {
  const said = Object.keys(issuesVi).map((code) => sentenceToUnit(code));
  expect(said.filter((sentence) => /\b[Hh]ãy\b|Ý bạn|đề nghị đề nghị/.test(sentence))).toEqual([]);
  expect(Object.keys(toUnitVi).map(sentenceToUnit).join()).not.toMatch(/ngăn tác vụ|thư mục|hỏi lại đơn vị/);
});

test("words a unit wrote stand in the letter as they are", () => {
  const issue = { code: "merge.other-period", severity: "error", where: {}, found: "Hãy xem" } as const;
  expect(sayToUnit(issue, labelOf)).toMatch(/^Báo cáo ghi kỳ Hãy xem, .* Đề nghị sửa/);
});
