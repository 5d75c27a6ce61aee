import { catalogueIndex, shippedCatalogue } from "../../../src/core/catalogue";
import { mergeSubmissions } from "../../../src/core/merge";
import type { FieldValue } from "../../../src/core/submissions";
import { paperText } from "../../support/paper-text";
import { writtenPapers } from "../../support/written-papers";
import { report } from "../../support/small-campaign";

/** KG09 in the board's report: what the units and the board itself say of the period, under its headings. */
const index = catalogueIndex(shippedCatalogue("gia-lai-2026")!);
const PERIOD = "2026-H1";
const [TAY_SON, BINH_AN, BOARD] = ["XA25_21808", "XA25_21829", "BTGDVTU"];
type Row = Readonly<Record<string, FieldValue>>;

function told(...reports: readonly (readonly [orgUnit: string, rows: readonly Row[]])[]) {
  const outcomes = reports.map(([unit, rows]) => report(unit, { period: PERIOD, returns: { KG09: rows } }));
  const model = mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2026-07-20" });
  const { draft, toWrite } = writtenPapers({ model, index, on: "2026-07-25" }).report;
  const text = paperText({ ...draft, sections: draft.sections.slice(0, 1) });
  /** The lines under a heading, up to the next one. */
  const under = (heading: string): readonly string[] => {
    const lines = text.split("\n").map((line) => line.replace(/^\w+: /, ""));
    const from = lines.findIndex((line) => line.includes(heading)) + 1;
    const rest = from === 0 ? [] : lines.slice(from);
    const end = rest.findIndex((line) => !line.includes("- ") && !line.includes("cần bổ sung"));
    return rest.slice(0, end === -1 ? rest.length : end);
  };
  return { text, toWrite, under };
}

const GOOD = "Các nghị quyết được quán triệt kịp thời đến đảng viên.";
const SLOW = "Việc nắm tình hình tư tưởng ở chi bộ thôn còn chậm.";

test("the board's own words stand first and without its name, those of units with theirs; nothing is left to write", () => {
  const { under, toWrite, text } = told(
    [TAY_SON, [{ nhom: "Ưu điểm", noiDung: "Phong trào khuyến học lan rộng." }]],
    [
      BOARD,
      [
        { nhom: "Ưu điểm", noiDung: GOOD },
        {
          nhom: "Phương hướng",
          noiDung: "Mở lớp bồi dưỡng báo cáo viên.",
          ...{ donViPhuTrach: "Phòng Khoa giáo", hanHoanThanh: "2026-10-31" },
        },
      ],
    ],
  );
  expect(under("Ưu điểm").map((line) => line.replace(/^.*?- /, "- "))).toEqual([
    "- Các nghị quyết được quán triệt kịp thời đến đảng viên.",
    "- Phong trào khuyến học lan rộng (Tây Sơn).",
  ]);
  expect(text).toContain(
    "- Mở lớp bồi dưỡng báo cáo viên; đơn vị phụ trách: Phòng Khoa giáo; hoàn thành trước ngày 31/10/2026.",
  );
  expect(toWrite).toEqual([]);
});

test("what only units said leaves the board's own sentence to be written", () => {
  const { toWrite, text } = told(
    [TAY_SON, [{ nhom: "Ưu điểm", noiDung: GOOD }]],
    [BINH_AN, [{ nhom: "Ưu điểm", noiDung: GOOD }]],
  );
  expect(text).toContain("đến đảng viên (Tây Sơn, Bình An).");
  expect(toWrite.map((one) => one.split(":")[0])).toEqual(["[cần bổ sung", "[cần bổ sung"]);
});

test("causes stand apart, and of what was to be mended each unit's outcome is told", () => {
  const { text } = told(
    [
      TAY_SON,
      [
        { nhom: "Hạn chế", noiDung: SLOW },
        { nhom: "Nguyên nhân khách quan", noiDung: "Địa bàn rộng, dân cư phân tán." },
        { nhom: "Nguyên nhân chủ quan", noiDung: "Cán bộ kiêm nhiệm nhiều việc." },
        { nhom: "Khắc phục kỳ trước", noiDung: SLOW, ketQuaKhacPhuc: "Đang khắc phục" },
      ],
    ],
    [BINH_AN, [{ nhom: "Khắc phục kỳ trước", noiDung: SLOW, ketQuaKhacPhuc: "Đã khắc phục xong" }]],
  );
  expect(text).toMatch(/Nguyên nhân khách quan\n.*Địa bàn rộng, dân cư phân tán \(Tây Sơn\)\./);
  expect(text).toMatch(/Nguyên nhân chủ quan\n.*Cán bộ kiêm nhiệm nhiều việc \(Tây Sơn\)\./);
  expect(text).toMatch(/kỳ trước: ⟨1⟩ đã khắc phục xong, ⟨1⟩ đang khắc phục\./);
  expect(text).toContain("còn chậm: Đang khắc phục (Tây Sơn); Đã khắc phục xong (Bình An).");
});

test("the context is the board's own to tell", () => {
  const said = { nhom: "Bối cảnh", noiDung: "Tỉnh mới đi vào hoạt động ổn định." };
  expect(told([TAY_SON, [said]]).text).not.toContain("TÌNH HÌNH CHUNG");
  expect(told([BOARD, [said]]).text).toMatch(/TÌNH HÌNH CHUNG\n.*hoạt động ổn định\.\n/);
});
