import { serialFromDate } from "../../../src/core/base";
import { catalogueIndex, defaultCatalogue, validOn } from "../../../src/core/catalogue";
import { type RuleContext, type RuleValue, compileFormula, compileRule } from "../../../src/core/rules";

const index = catalogueIndex(defaultCatalogue);
const day = serialFromDate;
type Values = Readonly<Record<string, RuleValue>>;

/** The world around one entry of a mid-year report of Bình Tân, computed fields worked out. */
function contextOf(code: string, values: Values): RuleContext {
  const fields = index.template(code)?.fields ?? [];
  const cover: Values = { donVi: "XA_21811", nam: 2024 };
  const context: RuleContext = {
    field: (key) => {
      const formula = fields.find((field) => field.key === key)?.formula;
      return formula === undefined ? values[key] : compileFormula(formula)(context);
    },
    cover: (key) => cover[key],
    choiceCode: (key) => {
      const list = fields.find((field) => field.key === key)?.list ?? "";
      const choice = index.choice(list, String(values[key] ?? ""));
      return choice.kind === "one" ? choice.value.code : undefined;
    },
    issuedOn: (id) => {
      const issuedOn = index.directive(id)?.issuedOn;
      return issuedOn === undefined ? undefined : day(issuedOn);
    },
    reviewDue: (id) => index.reviewDue(id, 2024),
    period: { from: day("2024-01-01"), to: day("2024-06-30") },
    validOn: (unit, serial) => {
      const found = index.orgUnit(unit);
      return (
        found !== undefined && serial <= day(found.validTo ?? "9999-12-31") && validOn(found, "2024-06-30")
      );
    },
    unitKind: "dang_uy_xa",
  };
  return context;
}

function verdict(code: string, ruleCode: string, values: Values): string {
  const rule = index.template(code)?.rules.find((candidate) => candidate.code === ruleCode);
  if (rule === undefined) throw new Error(`no rule ${code} ${ruleCode}`);
  return compileRule(rule.expression, rule.whenBlank)(contextOf(code, values));
}

const TEACHERS = "40-CT/TW@2004-06-15";

/** Template, rule, an entry that keeps it, an entry that breaks it. */
const CASES: readonly (readonly [string, string, Values, Values])[] = [
  [
    "KG00",
    "H1",
    { tuNgay: day("2024-01-01"), denNgay: day("2024-06-30") },
    { tuNgay: day("2024-06-30"), denNgay: day("2024-01-01") },
  ],
  [
    "KG00",
    "H2",
    { ngayBaoCao: day("2024-07-03"), denNgay: day("2024-06-30") },
    { ngayBaoCao: day("2024-06-03"), denNgay: day("2024-06-30") },
  ],
  [
    "KG00",
    "H3",
    { donVi: "XA_21811", denNgay: day("2024-06-30") },
    { donVi: "XA_21811", denNgay: day("2025-12-31") },
  ],
  [
    "KG00",
    "H4",
    { tuNgay: day("2024-01-01"), denNgay: day("2024-06-30") },
    { tuNgay: day("2024-01-01"), denNgay: day("2024-12-31") },
  ],
  ["KG00", "H5", { nam: 2024, denNgay: day("2024-06-30") }, { nam: 2023, denNgay: day("2024-06-30") }],
  ["KG01", "C1", { dvThamGia: 2909, dvPhaiHoc: 3044 }, { dvThamGia: 3044, dvPhaiHoc: 2909 }],
  ["KG01", "C2", { cbChuChot: 223, dvThamGia: 2909 }, { cbChuChot: 3000, dvThamGia: 2909 }],
  [
    "KG01",
    "C3",
    { vanBan: TEACHERS, ngayTrienKhai: day("2024-03-01") },
    { vanBan: TEACHERS, ngayTrienKhai: day("2004-06-14") },
  ],
  ["KG01", "C4", { ngayTrienKhai: day("2024-06-30") }, { ngayTrienKhai: day("2024-07-01") }],
  [
    "KG01",
    "C5",
    { dvThamGia: 70, dvPhaiHoc: 100, ghiChu: "Nhiều đảng viên đi làm xa" },
    { dvThamGia: 70, dvPhaiHoc: 100 },
  ],
  ["KG01", "C6", { dvThamGia: 20, quanChung: 0, soHoiNghi: 2 }, { dvThamGia: 1, quanChung: 0, soHoiNghi: 2 }],
  ["KG01", "C7", { capToChuc: "Chi bộ" }, { capToChuc: "Cấp huyện" }],
  [
    "KG02",
    "C1",
    { ketQua: "Đã giải quyết xong", ngayXong: day("2024-05-01") },
    { ketQua: "Đã giải quyết xong" },
  ],
  [
    "KG02",
    "C2",
    { ngayPhatHien: day("2024-05-01"), ngayXong: day("2024-05-01") },
    { ngayPhatHien: day("2024-05-01"), ngayXong: day("2024-04-01") },
  ],
  ["KG02", "C3", { tinhChat: "Bức xúc", bienPhap: "Đối thoại" }, { tinhChat: "Bức xúc" }],
  ["KG02", "C4", { ngayPhatHien: day("2024-01-01") }, { ngayPhatHien: day("2023-12-31") }],
  ["KG02B", "C1", { daGo: 2, noiDungXau: 3 }, { daGo: 4, noiDungXau: 3 }],
  ["KG02B", "C2", { kenh: "Mạng xã hội", luotChiaSe: 900 }, { kenh: "Tuyên truyền miệng", luotChiaSe: 900 }],
  [
    "KG02B",
    "C3",
    { nhiemVu: "Đấu tranh, phản bác quan điểm sai trái", tinBai: 1 },
    { nhiemVu: "Đấu tranh, phản bác quan điểm sai trái", tinBai: 0 },
  ],
  [
    "KG03",
    "C1",
    { tienDo: "Đã ban hành", soHieu: "12-KH/ĐU", ngayBanHanh: day("2024-02-01") },
    { tienDo: "Hoàn thành", soHieu: "12-KH/ĐU" },
  ],
  [
    "KG03",
    "C2",
    { vanBanGoc: TEACHERS, ngayBanHanh: day("2024-02-01") },
    { vanBanGoc: TEACHERS, ngayBanHanh: day("2004-06-14") },
  ],
  [
    "KG03",
    "C3",
    { loai: "Kế hoạch", soHieu: "101-KH/HU" },
    { loai: "Chương trình hành động", soHieu: "101-KH/HU" },
  ],
  [
    "KG03",
    "C4",
    { coQuan: "Ban Thường vụ Huyện ủy", soHieu: "101-KH/HU" },
    { coQuan: "Ban Thường vụ Huyện ủy", soHieu: "45/KH-UBND" },
  ],
  ["KG03", "C5", { tienDo: "Chậm tiến độ", ghiChu: "Thiếu kinh phí" }, { tienDo: "Chậm tiến độ" }],
  [
    "KG04",
    "C1",
    { ngayKetThuc: day("2024-05-01"), tcTot: 3, tcHanChe: 4, tcDuocKT: 7 },
    { ngayKetThuc: day("2024-05-01"), tcTot: 2, tcHanChe: 2, tcDuocKT: 3 },
  ],
  [
    "KG04",
    "C2",
    { ngayKetThuc: day("2024-05-01"), dvTot: 4, dvHanChe: 2, dvDuocKT: 6 },
    { ngayKetThuc: day("2024-05-01"), dvTot: 4, dvHanChe: 3, dvDuocKT: 6 },
  ],
  [
    "KG04",
    "C3",
    { ngayBatDau: day("2024-05-01"), ngayKetThuc: day("2024-05-02") },
    { ngayBatDau: day("2024-05-02"), ngayKetThuc: day("2024-05-01") },
  ],
  ["KG04", "C4", { tcDuocKT: 1, dvDuocKT: 0 }, { tcDuocKT: 0, dvDuocKT: 0 }],
  ["KG04", "C5", { tcHanChe: 1, ketLuan: "Khắc phục trong quý III" }, { tcHanChe: 1 }],
  ["KG05", "C1", { vanBan: TEACHERS, soNam: 20 }, { vanBan: TEACHERS, soNam: 15 }],
  [
    "KG05",
    "C2",
    { tienDo: "Hoàn thành", ngayToChuc: day("2024-06-01"), baoCao: "45-BC/ĐU" },
    { tienDo: "Hoàn thành", ngayToChuc: day("2024-06-01") },
  ],
  ["KG05", "C3", { tienDo: "Hoàn thành", ketQua: "Đạt" }, { tienDo: "Hoàn thành" }],
  ["KG05", "C4", { vanBan: TEACHERS, loai: "Tổng kết" }, { vanBan: TEACHERS, loai: "Sơ kết" }],
  [
    "KG05A",
    "C1",
    { cbql: 146, giaoVien: 1689, nhanVien: 267, tongSo: 2102 },
    { cbql: 146, giaoVien: 1689, nhanVien: 267, tongSo: 2100 },
  ],
  [
    "KG05A",
    "C2",
    { gvTrenChuan: 5, gvDatChuan: 8, giaoVien: 8 },
    { gvTrenChuan: 5, gvDatChuan: 9, giaoVien: 8 },
  ],
  ["KG05A", "C3", { truongCQG: 37, soTruong: 51 }, { truongCQG: 52, soTruong: 51 }],
  ["KG05A", "C4", { cbqlBoiDuong: 10, cbql: 10 }, { cbqlBoiDuong: 11, cbql: 10 }],
  ["KG05A", "C5", { dangVien: 820, tongSo: 2102 }, { dangVien: 2103, tongSo: 2102 }],
  [
    "KG05B",
    "C1",
    { nldDong: 1, bhxhDong: 2, nsDong: 3, nsHoTro: 4, hoGiaDinh: 5, tongThamGia: 15 },
    { nldDong: 1, bhxhDong: 2, nsDong: 3, nsHoTro: 4, hoGiaDinh: 5, tongThamGia: 16 },
  ],
  ["KG05B", "C2", { tongThamGia: 102, danSo: 100 }, { tongThamGia: 103, danSo: 100 }],
  [
    "KG05B",
    "C3",
    { tongThamGia: 96, danSo: 100, chiTieu: 0.95 },
    { tongThamGia: 94, danSo: 100, chiTieu: 0.95 },
  ],
  ["KG05B", "C4", { hssv: 5, tongThamGia: 10 }, { hssv: 11, tongThamGia: 10 }],
  [
    "KG05C",
    "C1",
    { ldCoBang: 1, ldQuaDaoTao: 2, lucLuongLD: 3 },
    { ldCoBang: 3, ldQuaDaoTao: 2, lucLuongLD: 3 },
  ],
  [
    "KG05C",
    "C2",
    { cdtc: 53652, socap: 159137, tuyenSinh: 212789 },
    { cdtc: 53652, socap: 159137, tuyenSinh: 212780 },
  ],
  ["KG05C", "C3", { coViecLam: 8, tuyenSinh: 9 }, { coViecLam: 10, tuyenSinh: 9 }],
  ["KG05C", "C4", { vaoGDNN: 8, tnTHCS: 9 }, { vaoGDNN: 10, tnTHCS: 9 }],
  ["KG05D", "C1", { coMayTinh: 9, cbcc: 9 }, { coMayTinh: 10, cbcc: 9 }],
  ["KG05D", "C2", { vbDienTu: 9, vbDi: 9 }, { vbDienTu: 10, vbDi: 9 }],
  ["KG05D", "C3", { hoSoTrucTuyen: 9, hoSo: 9 }, { hoSoTrucTuyen: 10, hoSo: 9 }],
  ["KG05E", "C1", { giaDinhHT: 9, soHo: 9 }, { giaDinhHT: 10, soHo: 9 }],
  ["KG05E", "C2", { hoiVien: 9, danSo: 9 }, { hoiVien: 10, danSo: 9 }],
  ["KG05E", "C3", { suatHB: 10, quy: 5.5 }, { suatHB: 10 }],
  ["KG06", "C1", { donViPhoiHop: "TTYT" }, { donViPhoiHop: "XA_21811" }],
  ["KG06", "C2", { ngay: day("2024-02-01") }, { ngay: day("2025-02-01") }],
  [
    "KG07",
    "C1",
    { tuNgay: day("2024-02-01"), denNgay: day("2024-02-02") },
    { tuNgay: day("2024-02-02"), denNgay: day("2024-02-01") },
  ],
  ["KG07", "C2", { thamDu: 50, trieuTap: 50 }, { thamDu: 51, trieuTap: 50 }],
  ["KG07", "C3", { thamDu: 50, chungNhan: 50 }, { thamDu: 50, cbXa: 51 }],
  [
    "KG07",
    "C4",
    { tuNgay: day("2024-02-01"), denNgay: day("2024-04-01") },
    { tuNgay: day("2024-02-01"), denNgay: day("2024-04-02") },
  ],
  [
    "KG08",
    "C1",
    { noiDung: "Thiếu phòng học", kienNghi: "Bố trí kinh phí xây phòng học" },
    { noiDung: "Thiếu phòng học", kienNghi: "thiếu phòng học" },
  ],
  ["KG08", "C2", { uuTien: "Cấp bách", hanTraLoi: day("2024-08-01") }, { uuTien: "Cấp bách" }],
];

describe("rules of the default catalogue", () => {
  test("every rule has a case here", () => {
    const rules = defaultCatalogue.templates.flatMap(({ code, rules }) =>
      rules.map((rule) => `${code} ${rule.code}`),
    );
    expect(CASES.map(([code, rule]) => `${code} ${rule}`)).toEqual(rules);
  });

  test.each(CASES)(
    "%s %s holds for a right entry and is broken by a wrong one",
    (code, rule, right, wrong) => {
      expect(verdict(code, rule, right)).toBe("holds");
      expect(verdict(code, rule, wrong)).toBe("broken");
    },
  );

  test("no rule accuses an entry that is still empty", () => {
    for (const { code, rules } of defaultCatalogue.templates) {
      for (const rule of rules)
        expect([code, rule.code, verdict(code, rule.code, {})]).not.toEqual([code, rule.code, "broken"]);
    }
  });

  test("a conclusion of which one part is not reported is not judged: blank is not 0", () => {
    expect(verdict("KG04", "C2", { ngayKetThuc: day("2024-05-01"), dvDuocKT: 2 })).toBe("not-judged");
    expect(verdict("KG05C", "C2", { cdtc: 5, tuyenSinh: 9 })).toBe("not-judged");
  });

  test.each([
    ["Chương trình hành động", "12-CTr/HU", "holds"],
    ["Chương trình hành động", "12-CTHĐ/HU", "holds"],
    ["Nghị quyết", "46/NQ-HĐND", "holds"],
    ["Quyết định", "06/2024/QĐ-UBND", "holds"],
    ["Kế hoạch", "100 - KH/TW", "holds"],
    ["Công văn", "4555/BGDĐT-GDPT", "holds"],
    ["Kế hoạch", "12-CTr/HU", "broken"],
    ["Chỉ thị", "12-QC/HU", "broken"],
    ["Kế hoạch", undefined, "not-judged"],
  ])("KG03 C3: %s with symbol %s %s", (loai, soHieu, expected) => {
    expect(verdict("KG03", "C3", { loai, soHieu })).toBe(expected);
  });

  test.each([
    ["Ban Tuyên giáo Huyện ủy", "12-KH/BTGHU", "holds"],
    ["Huyện ủy (BCH)", "12-KH/BTGHU", "broken"],
    ["UBND xã, thị trấn", "45/KH-UBND", "holds"],
    ["Đảng ủy xã, thị trấn", "45-BC/ĐU", "holds"],
    ["Phòng, ban, ngành huyện", "120/BC-PGDĐT", "not-judged"],
  ])("KG03 C4: %s with symbol %s %s", (coQuan, soHieu, expected) => {
    expect(verdict("KG03", "C4", { coQuan, soHieu })).toBe(expected);
  });
});
