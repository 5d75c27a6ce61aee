import { catalogueIndex } from "../../../src/core/catalogue";
import { mergeSubmissions, mergedBefore, recommendationsOf } from "../../../src/core/merge";
import type { FieldValue, SubmissionOutcome } from "../../../src/core/submissions";
import { readSummary, reopenedSummary, summaryWorkbook } from "../../../src/core/summary";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { districtIndex as index } from "../../support/district-campaign";
import { report } from "../../support/small-campaign";
import { sheetOf } from "../../support/typed-into";

const [PHU_PHONG, BINH_TAN] = ["XA_21808", "XA_21811"];
const [Q1, H1, NINE, YEAR] = ["2024-Q1", "2024-H1", "2024-9M", "2024"];
type Row = Readonly<Record<string, FieldValue>>;

const asking = (noiDung: string, traLoi?: string): Row => ({
  ...{ linhVuc: "Y tế", nhom: "Kinh phí", noiDung, kienNghi: "Đề nghị bố trí kinh phí.", cap: "UBND huyện" },
  uuTien: "Cao",
  ...(traLoi !== undefined && { traLoi }),
});
const MONEY = "Kinh phí cho công tác khuyến học còn hạn hẹp.";
const BOOKS = "Thiếu tài liệu học tập nghị quyết cho các chi bộ.";

const from = (orgUnit: string, period: string, ...rows: readonly Row[]) =>
  report(orgUnit, { period, returns: { KG08: rows } });

/** A merge of one period beside what earlier periods reported. */
function merged(
  period: string,
  outcomes: readonly SubmissionOutcome[],
  earlier: readonly SubmissionOutcome[] = [],
  known = index,
) {
  const context = { index: known, period, asOf: "2024-12-31" };
  return mergeSubmissions(outcomes, { ...context, before: mergedBefore(earlier, context) });
}

const told = (model: ReturnType<typeof merged>, known = index) =>
  recommendationsOf(model, known).map(({ orgUnit, text, asked, state, reply }) => [
    ...[orgUnit, text.split("\n")[0], asked.join(" "), state, reply?.text],
  ]);

describe("[M42] what a unit asks of the board is followed over the periods", () => {
  test("asked again without an answer it stays open, and counts from the first period on, in whatever letters it is written", () => {
    const model = merged(
      H1,
      [from(PHU_PHONG, H1, asking("KINH PHÍ cho công tác  khuyến học còn hạn hẹp."))],
      [from(PHU_PHONG, Q1, asking(MONEY))],
    );
    expect(told(model)).toEqual([
      [PHU_PHONG, "KINH PHÍ cho công tác  khuyến học còn hạn hẹp.", "2024-Q1 2024-H1", "open", undefined],
    ]);
  });

  test("answered, new, open though not asked again, and asked again after an answer: what waits comes first", () => {
    const model = merged(
      H1,
      [from(PHU_PHONG, H1, asking(MONEY), asking("Việc mới phát sinh trong kỳ này.")), from(BINH_TAN, H1)],
      [
        from(PHU_PHONG, Q1, asking(MONEY, "Sẽ bố trí.")),
        from(BINH_TAN, Q1, asking(BOOKS), asking(MONEY, "Đã bố trí từ tháng 3.")),
      ],
    );
    expect(told(model)).toEqual([
      [PHU_PHONG, MONEY, "2024-Q1 2024-H1", "asked-again", "Sẽ bố trí."],
      [BINH_TAN, BOOKS, "2024-Q1", "open", undefined],
      [PHU_PHONG, "Việc mới phát sinh trong kỳ này.", "2024-H1", "new", undefined],
      [BINH_TAN, MONEY, "2024-Q1", "answered", "Đã bố trí từ tháng 3."],
    ]);
  });

  test("other words are another matter, and so is the same asked by another unit", () => {
    const model = merged(
      H1,
      [
        from(PHU_PHONG, H1, asking("Kinh phí cho công tác khuyến tài còn hạn hẹp.")),
        from(BINH_TAN, H1, asking(MONEY)),
      ],
      [from(PHU_PHONG, Q1, asking(MONEY))],
    );
    expect(told(model).map(([unit, , asked, state]) => [unit, asked, state])).toEqual([
      [PHU_PHONG, "2024-Q1", "open"],
      [PHU_PHONG, "2024-H1", "new"],
      [BINH_TAN, "2024-H1", "new"],
    ]);
  });

  test("a summary remembers what was asked before it: of a chain only the last one need be handed in", () => {
    const first = merged(H1, [from(PHU_PHONG, H1, asking(MONEY))], [from(PHU_PHONG, Q1, asking(MONEY))]);
    const bytes = writeWorkbook(summaryWorkbook(first, { index, wording: ({ code }) => code }));
    const book = readWorkbook(bytes);
    if (!book.ok) throw new Error(JSON.stringify(book.issues));
    const source = { file: "h1.xlsx", sha256: "1" };
    const reopened = reopenedSummary(book.value, source, { index });
    expect(reopened.ok && told(reopened.value.model)).toEqual(told(first));
    const next = merged(
      NINE,
      [from(PHU_PHONG, NINE, asking(MONEY))],
      readSummary(book.value, source, { index }),
    );
    expect(told(next)).toEqual([[PHU_PHONG, MONEY, "2024-Q1 2024-H1 2024-9M", "open", undefined]]);
  });

  test("what a commune asked that was taken over whole is its heir's to ask again", () => {
    const { catalogue } = index;
    const mergedCommunes = catalogueIndex({
      ...catalogue,
      orgUnits: catalogue.orgUnits.map((unit) =>
        unit.code === BINH_TAN ? { ...unit, validTo: "2024-06-30", successors: [PHU_PHONG] } : unit,
      ),
    });
    const model = merged(
      YEAR,
      [from(PHU_PHONG, YEAR, asking(BOOKS))],
      [from(BINH_TAN, Q1, asking(BOOKS))],
      mergedCommunes,
    );
    expect(told(model, mergedCommunes)).toEqual([[PHU_PHONG, BOOKS, "2024-Q1 2024", "open", undefined]]);
  });

  test("the order of files changes nothing", () => {
    const now = [from(PHU_PHONG, H1, asking(MONEY)), from(BINH_TAN, H1, asking(BOOKS))];
    const before = [from(PHU_PHONG, Q1, asking(MONEY, "Có.")), from(BINH_TAN, Q1, asking(BOOKS))];
    expect(told(merged(H1, [...now].reverse(), [...before].reverse()))).toEqual(
      told(merged(H1, now, before)),
    );
  });
});

describe("the sheet “Kiến nghị”", () => {
  const linesOf = (model: ReturnType<typeof merged>) =>
    sheetOf(writeWorkbook(summaryWorkbook(model, { index, wording: ({ code }) => code })), "Kiến nghị").map(
      ({ texts }) => texts.map(String),
    );

  test("each with the unit, since when, how often again, its state and the answer", () => {
    const model = merged(
      H1,
      [from(PHU_PHONG, H1, asking(MONEY))],
      [from(PHU_PHONG, Q1, asking(MONEY, "Sẽ bố trí.")), from(BINH_TAN, Q1, asking(BOOKS))],
    );
    const lines = linesOf(model).filter(([, code]) => code === "KG08");
    expect(lines).toEqual([
      [
        ...["1", "KG08", "Phú Phong", `${MONEY}\nĐề nghị bố trí kinh phí.`, "Quý I năm 2024", "1"],
        ...["Nêu lại sau trả lời", "(Quý I năm 2024) Sẽ bố trí."],
      ],
      ["2", "KG08", "Bình Tân", `${BOOKS}\nĐề nghị bố trí kinh phí.`, "Quý I năm 2024", "0", "Chưa trả lời"],
    ]);
  });

  test("is not written where no earlier period is known", () => {
    const model = merged(H1, [from(PHU_PHONG, H1, asking(MONEY))]);
    const draft = summaryWorkbook(model, { index, wording: ({ code }) => code });
    expect(draft.sheets.map(({ name }) => name)).not.toContain("Kiến nghị");
  });
});
