import type { Catalogue, Field } from "../../../src/core/catalogue";
import { parseExpression } from "../../../src/core/rules";
import type { Expression } from "../../../src/core/rules";

/** An expression that is known to be well formed. */
export function expression(text: string): Expression {
  const outcome = parseExpression(text);
  if (!outcome.ok) throw new Error(`${text}: ${JSON.stringify(outcome.problem)}`);
  return outcome.expression;
}

const field = (key: string, label: string, more: Partial<Field>): Field => ({
  key,
  label,
  aliases: [],
  type: "text",
  required: false,
  width: 12,
  aggregate: { op: "none" },
  filledByBoard: false,
  ...more,
});

/** As little as a catalogue can be and still have one of everything: enough to be edited and broken. */
export const smallCatalogue: Catalogue = {
  id: "NHO",
  version: "2024.10",
  name: "Danh mục nhỏ",
  board: {
    orgUnit: "BAN",
    head: "TRƯỞNG BAN",
    work: "công tác khoa giáo",
    changes: [],
    superior: "HUYỆN ỦY",
    name: "BAN TUYÊN GIÁO",
    place: "Tây Sơn",
    sendTo: "Ban Tuyên giáo",
  },
  holidays: [],
  unitKinds: [
    { code: "ban", name: "Ban", heading: "party" },
    { code: "xa", name: "Đảng ủy xã", heading: "party" },
  ],
  orgUnits: [
    {
      code: "BAN",
      name: "Ban Tuyên giáo",
      shortName: "Ban",
      kind: "ban",
      aliases: [],
      successors: [],
      reports: false,
    },
    {
      code: "XA_1",
      name: "Đảng ủy xã Bình Tân",
      shortName: "Bình Tân",
      kind: "xa",
      parent: "BAN",
      aliases: ["UBND xã Bình Tân", "X. Bình Tân"],
      successors: ["XA_2"],
      reports: true,
      validTo: "2025-06-30",
      note: "=SUM(A1) là ghi chú, không phải công thức",
    },
    {
      code: "XA_2",
      name: "Đảng ủy xã Bình Hiệp",
      shortName: "Bình Hiệp",
      kind: "xa",
      aliases: [],
      successors: [],
      reports: true,
      validFrom: "2025-07-01",
    },
  ],
  directives: [
    {
      id: "40-CT/TW@2004-06-15",
      documentType: "Chỉ thị",
      number: "40",
      symbol: "CT/TW",
      issuedOn: "2004-06-15",
      issuer: "Ban Bí thư",
      term: "IX",
      subject: "về nhà giáo",
      label: "40-CT/TW (15/06/2004)",
      aliases: ["Chỉ thị 40"],
    },
    {
      id: "QUY-CHE",
      documentType: "Quy chế",
      issuer: "Ban",
      subject: "",
      label: "Quy chế",
      aliases: [],
      implements: "40-CT/TW@2004-06-15",
    },
  ],
  reviewSteps: [
    { kind: "interim-review", years: 5 },
    { documentType: "Chỉ thị", kind: "final-review", years: 10 },
  ],
  tasks: [
    {
      directive: "40-CT/TW@2004-06-15",
      section: "II.4",
      kind: "final-review",
      wording: "Tổng kết 20 năm",
      years: 20,
    },
  ],
  periods: [
    {
      id: "2024-H1",
      name: "6 tháng đầu năm 2024",
      kind: "6 tháng đầu năm",
      year: 2024,
      from: "2024-01-01",
      to: "2024-06-30",
      cutOffDate: "2024-06-30",
      dueDate: "2024-07-15",
    },
  ],
  choiceLists: [
    { code: "ky", name: "Kỳ báo cáo", choices: [{ value: "6 tháng đầu năm", aliases: ["6 tháng"] }] },
    {
      code: "loai",
      name: "Loại",
      choices: [
        { value: "Kế hoạch", code: "KH", aliases: [] },
        { value: "Khác", aliases: [] },
      ],
    },
  ],
  templates: [
    {
      code: "BIA",
      version: 1,
      title: "Thông tin chung",
      shortTitle: "Bìa",
      section: "III",
      oneRow: "một báo cáo",
      guidance: "",
      layout: "cover",
      confidential: false,
      fields: [
        field("donVi", "Đơn vị", { type: "org-unit", required: true }),
        field("kyBaoCao", "Kỳ báo cáo", { type: "choice", list: "ky", required: true }),
        field("nam", "Năm", { type: "integer", required: true, min: 2000, max: 2100 }),
      ],
      rules: [],
      rowKey: ["donVi"],
      groupBy: [],
      presetRows: [],
    },
    {
      code: "B1",
      version: 3,
      title: "Quán triệt",
      shortTitle: "Quán triệt",
      section: "II.1",
      oneRow: "một văn bản",
      guidance: "Ghi mỗi văn bản một dòng.\nKhông có thì ghi 0.",
      layout: "table",
      confidential: true,
      coverage: "disseminate",
      coverageWhen: expression("thamGia > 0"),
      followUpWhen: expression('loai == "Kế hoạch"'),
      fields: [
        field("vanBan", "Văn bản", {
          type: "directive",
          aggregate: { op: "group" },
          aliases: ["Tên văn bản"],
        }),
        field("loai", "Loại", { type: "choice", list: "loai", aggregate: { op: "count-by" } }),
        field("soHieu", "Số hiệu", {
          pattern: String.raw`^\d{1,4}-.+$`,
          maxLength: 60,
          hint: "Ví dụ 12-KH/ĐU",
          followUpAs: "1-KH/ĐU",
        }),
        field("phaiHoc", "Phải học", {
          type: "integer",
          aggregate: { op: "sum" },
          group: "Đảng viên",
          unitOfMeasure: "người",
        }),
        field("thamGia", "Tham gia", {
          type: "integer",
          aggregate: { op: "sum" },
          group: "Đảng viên",
          unitOfMeasure: "người",
        }),
        field("tyLe", "Tỷ lệ", {
          type: "percent",
          formula: expression("thamGia / phaiHoc"),
          aggregate: { op: "ratio", numerator: "thamGia", denominator: "phaiHoc" },
        }),
        field("chiTieu", "Chỉ tiêu", {
          type: "percent",
          max: 1,
          aggregate: { op: "weighted-mean", weight: "phaiHoc" },
        }),
        field("ngay", "Ngày", { type: "date" }),
      ],
      rules: [
        {
          code: "C1",
          severity: "error",
          expression: expression("thamGia <= phaiHoc"),
          message: "Tham gia nhiều hơn phải học.",
          field: "thamGia",
          whenBlank: "skip",
        },
        {
          code: "C2",
          severity: "warning",
          expression: expression(
            "contains(soHieu, code(loai)) && ngay >= issuedOn(vanBan) && cover.nam == 2024",
          ),
          message: "Ký hiệu không khớp.",
          field: "soHieu",
          whenBlank: "evaluate",
        },
      ],
      rowKey: ["vanBan", "loai"],
      groupBy: ["vanBan"],
      presetRows: [{ vanBan: "40-CT/TW@2004-06-15", phaiHoc: 0, ngay: "2024-03-05" }, { loai: "Khác" }],
    },
  ],
  assignments: [
    { orgUnit: "@xa", template: "BIA", period: "2024-H1", duty: "mandatory" },
    { orgUnit: "@xa", template: "B1", period: "2024-H1", duty: "mandatory" },
    {
      orgUnit: "XA_1",
      template: "B1",
      period: "2024-H1",
      dueDate: "2024-07-20",
      cutOffDate: "2024-06-15",
      duty: "voluntary",
    },
  ],
  formMappings: [
    {
      ...{ form: "Biểu cũ của xã", template: "B1" },
      columns: [{ header: "TT" }, { header: "Thời gian - Ngày", field: "ngay" }],
    },
  ],
};
