import { isError, isWarning } from "../../../src/core/base";
import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { withForms } from "../../../src/core/forms";
import { readSubmission } from "../../../src/core/submissions";
import { filledWorkbook, templateLayout, templateWorkbook } from "../../../src/core/templates";
import type { Scalar } from "../../../src/core/workbook";
import { type FormCell, proposed } from "../a-form";
import { source } from "../a-submission";
import { ReturnedBook } from "../returned-book";
import { sampleCover } from "../sample-entries";

/** Forms that boards bring along, of which no column must be filled in, and how units fill them in. */

type Cell = Scalar | undefined;
type Line = readonly Cell[];

/** A fill of one form: its rows from the first on, the cell left of the table first. */
export interface FormFill {
  readonly name: string;
  readonly form: keyof typeof FORMS;
  readonly lines: readonly Line[];
  /** "asked": a question or a warning stands beside it; "clean": nothing is said. */
  readonly means: "asked" | "clean";
}

const FORMS = {
  meetings: [
    ["BIỂU THỐNG KÊ HỘI NGHỊ, TẬP HUẤN"],
    ["TT", "Đơn vị thực hiện", "Số cuộc", "Số lượt người", "Kinh phí (triệu đồng)", "Ghi chú"],
    ["_", "_", "_", "_", "_", "_"],
  ],
  indicators: [
    ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU"],
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
    ["I", "Văn hóa", undefined, "_", "_"],
    [1, "Số thư viện", "cơ sở", "_", "_"],
    [2, "Lượt bạn đọc", "lượt", "_", "_"],
    [undefined, "Trong đó: thiếu nhi", "lượt", "_", "_"],
    ["II", "Thể thao", undefined, "_", "_"],
    [1, "Số hội viên", "người", "_", "_"],
    [2, "Kinh phí hỗ trợ", "triệu đồng", "_", "_"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly FormCell[])[]>>;

const [PERIOD, UNIT] = ["2024-H1", "XA_21808"];
const NONE = undefined;

const MEETINGS: readonly Line[] = [
  [NONE, "Hội Phụ nữ", 2, 80, 6.5],
  [NONE, "Đoàn Thanh niên", 3, 150, 9],
  [NONE, "Hội Nông dân", 1, 45, 4.2, "Phối hợp"],
  [NONE, "Công an xã", 1, 120, 0.8],
];
const [WOMEN, YOUTH, FARMERS, POLICE] = MEETINGS as [Line, Line, Line, Line];
const more = (...lines: readonly Line[]): readonly Line[] => [...MEETINGS, ...lines];
const numbered = (lines: readonly Line[], ...numbers: readonly string[]): readonly Line[] =>
  lines.map(([, ...rest], at) => [numbers[at], ...rest]);

const INDICATORS: readonly Line[] = [
  [NONE, "Văn hóa", NONE],
  [NONE, "Số thư viện", "cơ sở", 2, 2],
  [NONE, "Lượt bạn đọc", "lượt", 900, 850],
  [NONE, "Trong đó: thiếu nhi", "lượt", 300, 290],
  [NONE, "Thể thao", NONE],
  [NONE, "Số hội viên", "người", 120, 130],
  [NONE, "Kinh phí hỗ trợ", "triệu đồng", 40, 38.5],
];
const other = (at: number, line: Line): readonly Line[] =>
  INDICATORS.map((one, place) => (place === at ? line : one));

const meetings = (
  means: FormFill["means"],
  fills: Readonly<Record<string, readonly Line[]>>,
): readonly FormFill[] =>
  Object.entries(fills).map(([name, lines]) => ({ name, form: "meetings", lines, means }));
const indicators = (
  means: FormFill["means"],
  fills: Readonly<Record<string, readonly Line[]>>,
): readonly FormFill[] =>
  Object.entries(fills).map(([name, lines]) => ({ name, form: "indicators", lines, means }));

export const formFills: readonly FormFill[] = [
  ...meetings("asked", {
    "a total without a name that does not add up": more([NONE, NONE, 7, 390, 20.5]),
    "a total named in the remarks": more([NONE, NONE, 7, 390, 20.5, "Tổng cộng"]),
    "a total of the unit's own name": more([NONE, "THỊ TRẤN PHÚ PHONG", 7, 395, 20.5]),
    "a wrong total of the unit's own name, first": [[NONE, "Thị trấn Phú Phong", 7, 399, 20.5], ...MEETINGS],
    "a total of a higher unit": more([NONE, "Huyện Tây Sơn", 7, 398, 20.5]),
    "a total of the commune": more([NONE, "UBND xã", 7, 400, 20.5]),
    "toàn huyện": more([NONE, "Toàn huyện", 70, 3950, 205]),
    "money a millionfold off": [[NONE, "Hội Phụ nữ", 2, 80, 6_500_000], YOUTH, FARMERS, POLICE],
    "money a thousandfold off": [
      WOMEN,
      YOUTH,
      FARMERS,
      [NONE, "Hội Khuyến học", 1, 20, 5_500],
      [NONE, "Công an", 1, 9, 5],
    ],
    "all money in đồng": MEETINGS.map(([stt, name, times, people, money]) => [
      stt,
      name,
      times,
      people,
      Number(money) * 1e6,
    ]),
    "parts below their whole, by number": numbered(
      [[NONE, "Khối đoàn thể", 6, 280, 19.7], ...MEETINGS],
      ...["1", "1.1", "1.2", "1.3", "2"],
    ),
    "parts below their whole, by letter": numbered(
      [[NONE, "Khối đoàn thể", 6, 280, 19.7], ...MEETINGS],
      ...["1", "a", "b", "c", "2"],
    ),
    "parts below their whole, by dash": [
      [NONE, "Khối đoàn thể", 6, 280, 19.7],
      ...MEETINGS.map(([stt, name, ...rest]) => [stt, `- ${String(name)}`, ...rest]),
    ],
    "a difference": more([NONE, "Chênh lệch", 1, 20, 2]),
    "what is left": more([NONE, "Số kinh phí còn lại", NONE, NONE, 3]),
    "what was spent": more([NONE, "Đã chi", NONE, NONE, 15]),
    "a share": more([NONE, "Tỷ lệ đạt (%)", 80, 75, NONE]),
    "the last period": more([NONE, "Kỳ trước", 9, 400, 20]),
    "the same row twice": more(YOUTH),
    "called off, in the name": more([NONE, "Lớp kỹ năng (đã hủy, không tổ chức)", 1, 25, 3]),
    "put off, in the name": more([NONE, "Lớp kỹ năng - hoãn", 1, 25, 3]),
    "called off, in the remarks": more([NONE, "Lớp kỹ năng", 1, 25, 3, "Không tổ chức"]),
    "crossed out in words": more([NONE, "Lớp kỹ năng", 1, 25, 3, "Bỏ dòng này, không tính"]),
    "fewer than none": more([NONE, "Lớp kỹ năng", 1, -25, 3]),
  }),
  ...meetings("clean", {
    entries: MEETINGS,
    "one entry": [WOMEN],
    "numbers of one's own": numbered(MEETINGS, "01", "02", "03", "04"),
    "the unit's own meeting": more([NONE, "Đảng ủy thị trấn Phú Phong", 2, 160, 5]),
    "a meeting of the district": more([NONE, "Huyện đoàn", 1, 60, 2.5]),
    "an entry without a name": more([NONE, NONE, 1, 60, 2.5]),
    "alike but for the name": ["1", "2", "3"].map((name) => [NONE, `Trường TH số ${name}`, 1, 100, 0.5]),
    "great and small money": more([NONE, "Xây nhà văn hóa", 1, 10, 900]),
    "no money": more([NONE, "Chi đoàn", 1, 60, NONE, "Không có kinh phí"]),
    "held later": more([NONE, "Chi đoàn", 1, 60, 2, "Hoãn từ tháng 3, đã tổ chức tháng 5"]),
    "names that begin as totals do": more(
      [NONE, "Tổng phụ trách Đội", 1, 61, 2],
      [NONE, "Công đoàn cơ sở", 1, 47, 1],
      [NONE, "Toàn dân đoàn kết", 2, 33, 4],
      [NONE, "Ban Kế hoạch hóa gia đình", 2, 31, 3],
    ),
    noughts: more([NONE, "Chi đoàn", 0, 0, 0]),
  }),
  ...indicators("asked", {
    "figures beside a heading": other(0, [NONE, "Văn hóa", NONE, 902, 852]),
    "one figure beside a heading": other(4, [NONE, "Thể thao", NONE, NONE, 200]),
    "another unit of measure": other(6, [NONE, "Kinh phí hỗ trợ", "đồng", 40, 38.5]),
    "a unit of measure of thousands": other(2, [NONE, "Lượt bạn đọc", "nghìn lượt", 900, 850]),
    "a part more than its whole": other(3, [NONE, "Trong đó: thiếu nhi", "lượt", 950, 290]),
    "an indicator without its name": other(2, [NONE, NONE, "lượt", 900, 850]),
    "money in đồng": other(6, [NONE, "Kinh phí hỗ trợ", "triệu đồng", 40_000_000, 38_500_000]),
  }),
  ...indicators("clean", {
    indicators: INDICATORS,
    "noughts beside indicators": INDICATORS.map(([stt, name, unit], at) =>
      [0, 4].includes(at) ? [stt, name, unit] : [stt, name, unit, at === 1 ? 1 : 0, 0],
    ),
    "a unit of measure in other words": other(6, [NONE, "Kinh phí hỗ trợ", "Triệu đồng", 40, 38.5]),
    "rows that add up by chance": other(5, [NONE, "Số hội viên", "người", 1202, 1142]),
  }),
];

function boardOf(form: keyof typeof FORMS) {
  const { catalogue } = withForms(defaultCatalogue, [proposed({ rows: FORMS[form] })], {
    ...{ period: PERIOD, orgUnits: [UNIT] },
  });
  const index = catalogueIndex(catalogue);
  const template = index.template("BM01");
  const draft = templateWorkbook(catalogue, { orgUnit: UNIT, period: PERIOD });
  if (template === undefined || !draft.ok) throw new Error("no template");
  return { index, template, draft: draft.value };
}

const boards = { meetings: boardOf("meetings"), indicators: boardOf("indicators") };

/** What is said of a fill, infos left out: codes with their rows. */
export function saidOfFill({ form, lines }: FormFill): readonly string[] {
  const { index, template, draft } = boards[form];
  const covered = filledWorkbook(draft, index, { cover: sampleCover, templates: { BM01: [] } });
  const book = ReturnedBook.of(covered);
  const sheet = book.sheet("BM01");
  const { firstRow } = templateLayout(template);
  lines.forEach((line, at) =>
    line.forEach((value, column) => {
      if (value !== undefined) sheet.put(firstRow + at, column + 1, value);
      else if (column > 0) sheet.clear(firstRow + at, column + 1);
    }),
  );
  const outcome = readSubmission(book.workbook(), source, { index, period: PERIOD });
  return outcome.issues
    .filter((issue) => issue.where.template === "BM01" && (isError(issue) || isWarning(issue)))
    .map(({ code, where }) => `${code} ${where.row ?? ""}`);
}

/** A fault of which nothing is said, or a clean fill of which something is. */
export function judgeFill(fill: FormFill): { readonly verdict: "right" | "wrong" | "refused" } {
  const isAsked = saidOfFill(fill).length > 0;
  if (fill.means === "asked") return { verdict: isAsked ? "right" : "wrong" };
  return { verdict: isAsked ? "refused" : "right" };
}
