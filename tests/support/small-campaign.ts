import { createHash } from "node:crypto";
import type { Aggregate, Assignment, Catalogue, Field, OrgUnit, Template } from "../../src/core/catalogue";
import { catalogueIndex } from "../../src/core/catalogue";
import type { Issue } from "../../src/core/base";
import { parseExpression } from "../../src/core/rules";
import type { Entry, FieldValue, Submission, SubmissionOutcome } from "../../src/core/submissions";

/**
 * A campaign small enough to be checked by hand: four communes, an insurance office, a club that may report.
 * T1 is owed by communes, T2 by communes and the office (its rows tell about communes), T3 may be sent by the club.
 */
export const PERIOD = "2024-H1";
export const DUE = "2024-07-15";

const field = (key: string, type: Field["type"], aggregate: Aggregate, more: Partial<Field> = {}): Field => ({
  ...{
    key,
    label: `Cột ${key}`,
    aliases: [],
    type,
    required: false,
    width: 12,
    aggregate,
    filledByBoard: false,
  },
  ...more,
});

function expression(text: string) {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`test catalogue: ${text}`);
  return parsed.expression;
}

const template = (code: string, parts: Pick<Template, "fields"> & Partial<Template>): Template => ({
  ...{
    code,
    version: 1,
    title: `Biểu ${code}`,
    shortTitle: `Ngắn ${code}`,
    section: "II.1",
    oneRow: "một dòng",
  },
  ...{
    guidance: "",
    layout: "table",
    confidential: false,
    rules: [],
    rowKey: [],
    groupBy: [],
    presetRows: [],
  },
  ...parts,
});

const cover = template("T0", { layout: "cover", fields: [field("donVi", "org-unit", { op: "none" })] });

const t1 = template("T1", {
  coverage: "disseminate",
  groupBy: ["vanBan"],
  fields: [
    field("vanBan", "directive", { op: "group" }),
    field("hinhThuc", "choice", { op: "count-by" }, { list: "hinhThuc" }),
    field("phaiHoc", "integer", { op: "sum" }, { required: true }),
    field("thamGia", "integer", { op: "sum" }, { required: true, group: "Đảng viên" }),
    field(
      "tyLe",
      "percent",
      { op: "ratio", numerator: "thamGia", denominator: "phaiHoc" },
      { group: "Đảng viên" },
    ),
    field("kinhPhi", "money", { op: "sum" }, { unitOfMeasure: "triệu đồng" }),
    field("ctv", "integer", { op: "max-per-unit" }),
    field("ngay", "date", { op: "max" }),
    field("dat", "boolean", { op: "count-true" }),
    field("noiDung", "long-text", { op: "join" }),
    field("vbTrienKhai", "text", { op: "distinct" }),
    field("ghiChu", "text", { op: "none" }),
  ],
});

const t2 = template("T2", {
  coverage: "final-review",
  coverageWhen: expression('tienDo == "Xong"'),
  rowKey: ["nam", "diaBan"],
  groupBy: ["nam", "diaBan"],
  fields: [
    field("nam", "integer", { op: "group" }),
    field("diaBan", "org-unit", { op: "group" }),
    field("vanBan", "directive", { op: "group" }),
    field("tienDo", "choice", { op: "count-by" }, { list: "tienDo" }),
    field("danSo", "integer", { op: "sum" }),
    field("chiTieu", "percent", { op: "weighted-mean", weight: "danSo" }),
    field("caoNhat", "integer", { op: "max" }),
    field("soNam", "integer", { op: "mode" }),
    field("gioMuonNhat", "time", { op: "max" }),
    field("gioHop", "time", { op: "mode" }),
  ],
});

const t3 = template("T3", { confidential: true, fields: [field("so", "integer", { op: "sum" })] });

const unit = (code: string, name: string, kind: string): OrgUnit => ({
  ...{
    code,
    name,
    shortName: name.replace("Đảng ủy xã ", ""),
    kind,
    aliases: [],
    successors: [],
    reports: true,
  },
});

const owes = (orgUnit: string, code: string, more: Partial<Assignment> = {}): Assignment => ({
  ...{ orgUnit, template: code, period: PERIOD, duty: "mandatory" as const, ...more },
});

export const smallCatalogue: Catalogue = {
  id: "TEST",
  version: "1",
  name: "Danh mục thử",
  board: {
    orgUnit: "BAN",
    head: "TRƯỞNG BAN",
    work: "công tác khoa giáo",
    changes: [],
    superior: "HUYỆN ỦY THỬ",
    name: "BAN TUYÊN GIÁO",
    place: "Thử",
    sendTo: "thu@example.org",
  },
  reviewSteps: [],
  holidays: [],
  unitKinds: [
    { code: "xa", name: "Đảng ủy xã", heading: "party" },
    { code: "nganh", name: "Ngành", heading: "state" },
    { code: "ban", name: "Ban", heading: "party" },
  ],
  orgUnits: [
    unit("XA1", "Đảng ủy xã Một", "xa"),
    unit("XA2", "Đảng ủy xã Hai", "xa"),
    unit("XA3", "Đảng ủy xã Ba", "xa"),
    unit("XA4", "Đảng ủy xã Bốn", "xa"),
    unit("BHXH", "Bảo hiểm xã hội", "nganh"),
    unit("CLB", "Câu lạc bộ", "nganh"),
    { ...unit("BAN", "Ban Tuyên giáo", "ban"), reports: false },
  ],
  directives: [
    directive("40-CT/TW", "2004-06-15", "giáo dục"),
    directive("38-CT/TW", "2009-09-07", "bảo hiểm y tế"),
    directive("36-NQ/TW", "2014-07-01", "công nghệ thông tin"),
  ],
  tasks: [
    {
      directive: "40-CT/TW@2004-06-15",
      section: "II.4",
      kind: "final-review",
      wording: "Tổng kết 20 năm",
      years: 20,
    },
    { directive: "38-CT/TW@2009-09-07", section: "II.1", kind: "disseminate", wording: "Quán triệt" },
  ],
  periods: [
    {
      ...{ id: PERIOD, name: "6 tháng đầu năm 2024", kind: "6 tháng đầu năm", year: 2024 },
      ...{ from: "2024-01-01", to: "2024-06-30", cutOffDate: "2024-06-30", dueDate: DUE },
    },
  ],
  choiceLists: [list("hinhThuc", ["Trực tiếp", "Trực tuyến"]), list("tienDo", ["Chưa", "Đang làm", "Xong"])],
  templates: [cover, t1, t2, t3],
  assignments: [
    ...["T0", "T1", "T2"].map((code) => owes("@xa", code)),
    owes("XA4", "T2", { dueDate: "2024-07-31" }),
    owes("BHXH", "T2"),
    owes("CLB", "T3", { duty: "voluntary" }),
  ],
  formMappings: [],
};

export const smallIndex = catalogueIndex(smallCatalogue);
const [smallPeriod] = smallCatalogue.periods;
if (smallPeriod === undefined) throw new Error("test catalogue");
/** A board's summary of the small campaign, as the next merge reads it. */
export const smallBook = { index: smallIndex, period: smallPeriod, file: "tong-hop.xlsx" };

/**
 * The same campaign where the insurance office owns T2: the communes' figures stand beside its own. XA4 only
 * compares in T1 too, which the other communes owe.
 */
export const comparisonIndex = catalogueIndex({
  ...smallCatalogue,
  assignments: [
    ...["T0", "T1"].map((code) => owes("@xa", code)),
    owes("@xa", "T2", { duty: "comparison" }),
    owes("XA4", "T1", { duty: "comparison" }),
    owes("BHXH", "T2"),
    owes("CLB", "T3", { duty: "voluntary" }),
  ],
});

function directive(code: string, issuedOn: string, subject: string) {
  const [number = "", symbol = ""] = code.split("-");
  return {
    ...{ id: `${code}@${issuedOn}`, documentType: "Chỉ thị", number, symbol, issuedOn, issuer: "Ban Bí thư" },
    ...{ subject: `về ${subject}`, label: `${code} (${issuedOn.slice(0, 4)})`, aliases: [] },
  };
}

function list(code: string, values: readonly string[]) {
  return { code, name: code, choices: values.map((value) => ({ value, aliases: [] })) };
}

export type Rows = readonly Readonly<Record<string, FieldValue>>[];

export interface ReportParts {
  readonly file?: string;
  readonly turn?: number;
  readonly savedAt?: string | undefined;
  readonly reportedOn?: string | undefined;
  readonly period?: string;
  readonly issues?: readonly Issue[];
  /** Template → its rows, or "nil", or "blank". */
  readonly returns?: Readonly<Record<string, Rows | "nil" | "blank">>;
}

/** An accepted report of a unit; the hash follows from what it says, file name included. */
export function report(
  orgUnit: string,
  parts: ReportParts = {},
): SubmissionOutcome & { readonly submission: Submission } {
  const { turn = 1, savedAt = "2024-07-05T03:00:00Z", reportedOn = "2024-07-04", period = PERIOD } = parts;
  const { file = `${orgUnit}-${turn}.xlsx`, returns = {}, issues = [] } = parts;
  const sha256 = createHash("sha256")
    .update(JSON.stringify([file, orgUnit, parts]))
    .digest("hex");
  const submission: Submission = {
    file,
    sha256,
    ...("savedAt" in parts && parts.savedAt === undefined ? {} : { savedAt }),
    catalogueId: "TEST",
    catalogueVersion: "1",
    cover: {
      ...{ orgUnit, period, turn, values: { donVi: orgUnit, lanNop: turn, nguoiLap: "Nguyễn Văn A" } },
      ...("reportedOn" in parts && parts.reportedOn === undefined ? {} : { reportedOn }),
    },
    returns: Object.entries(returns).map(([code, rows]) => ({
      ...{ template: code, version: 1, nilReport: rows === "nil" },
      entries: typeof rows === "string" ? [] : rows.map((values, at) => entry(code, 12 + at, values)),
    })),
  };
  return { status: issues.length > 0 ? "accepted-with-warnings" : "accepted", submission, issues };
}

const entry = (code: string, row: number, values: Entry["values"]): Entry => ({
  template: code,
  sheet: code,
  row,
  values,
});

export function rejectedReport(orgUnit: string, file = `${orgUnit}-loi.xlsx`): SubmissionOutcome {
  const sha256 = createHash("sha256").update(file).digest("hex");
  return {
    status: "rejected",
    source: { file, sha256, savedAt: "2024-07-06T03:00:00Z" },
    orgUnit,
    period: PERIOD,
    rowCounts: { T1: 2 },
    issues: [{ code: "test.broken", severity: "error", where: { file, sheet: "T1", row: 13 } }],
  };
}
