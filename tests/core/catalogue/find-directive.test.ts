import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";

const index = catalogueIndex(defaultCatalogue);

function found(text: string): string {
  const resolution = index.findDirective(text);
  if (resolution.kind === "one") return resolution.value.id;
  return resolution.kind === "several" ? resolution.values.map(({ id }) => id).join("|") : "none";
}

describe("finding the document a text names", () => {
  test("every document is found by its id, its label and its aliases", () => {
    for (const { id, label, aliases } of defaultCatalogue.directives) {
      for (const text of [id, label, ...aliases]) expect([text, found(text)]).toEqual([text, id]);
    }
  });

  test.each([
    "40-CT/TW",
    "40 – CT/TW",
    "40 CT/TW",
    "số40-CT/TW",
    "Chỉ thị số 40-CT/TW ngày 15/6/2004",
    "Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư (khóa IX)",
    "CT 40-CT/TW",
    "40 – CT/TW, 15-6-2004",
    "40-CT/TW (15/06/2004)",
    "40/CT-TW",
    "40-ct/tw ngày 15 tháng 6 năm 2004",
    "Tổng kết Chỉ thị 40-CT/TW năm 2004",
    "40-CT/TW@2004-06-15",
  ])("“%s” is the directive on teachers", (text) => {
    expect(found(text)).toBe("40-CT/TW@2004-06-15");
  });

  test.each([
    ["Quyết định số 238-QĐ/TW ngày 30/9/2020", "238-QĐ/TW@2020-09-30"],
    ["Quyết định 238-QÐ/TW", "238-QĐ/TW@2020-09-30"], // Ð U+00D0
    ["quyet dinh 238-QD/TW", "238-QĐ/TW@2020-09-30"],
    ["238 - QĐ/TƯ (30/09/2020)", "238-QĐ/TW@2020-09-30"],
    ["238-QĐ/T.Ư", "238-QĐ/TW@2020-09-30"],
    ["Hướng dẫn số 85-HD/BTGTU", "85-HD/BTGTU@2023-12-28"],
    ["Kế hoạch số 101-KH/HU ngày 20/11/2023", "101-KH/HU@2023-11-20"],
  ])("“%s” is %s", (text, id) => {
    expect(found(text)).toBe(id);
  });

  test.each([
    "thay thế Chỉ thị 40-CT/TW",
    "Kết luận thay cho 40-CT/TW",
    "Sửa đổi, bổ sung 40-CT/TW",
    "Bãi bỏ CT 40-CT/TW",
    "trừ 40-CT/TW",
    "Huỷ bỏ 40-CT/TW",
  ])(
    "“%s” means another document than the one it names: it is asked about, with that one proposed",
    (text) => {
      const resolution = index.findDirective(text);
      expect(resolution.kind).toBe("none");
      expect(resolution.kind === "none" && resolution.near.map(({ id }) => id)).toContain(
        "40-CT/TW@2004-06-15",
      );
    },
  );

  test("36-NQ/TW alone names two documents, and is not guessed", () => {
    expect(found("36-NQ/TW")).toBe("36-NQ/TW@2023-01-30|36-NQ/TW@2014-07-01");
    expect(found("Nghị quyết số 36-NQ/TW")).toBe("36-NQ/TW@2023-01-30|36-NQ/TW@2014-07-01");
  });

  test("36-NQ/TW with its day or year names one", () => {
    expect(found("Nghị quyết số 36-NQ/TW ngày 01/7/2014")).toBe("36-NQ/TW@2014-07-01");
    expect(found("NQ 36-NQ/TW, 30.01.2023")).toBe("36-NQ/TW@2023-01-30");
    expect(found("36-NQ/TW năm 2014")).toBe("36-NQ/TW@2014-07-01");
  });

  test("a wrong day is no match; the documents of that number are proposed", () => {
    const resolution = index.findDirective("Chỉ thị số 37-CT/TW ngày 10/7/2024");
    expect(resolution).toMatchObject({ kind: "none", near: [{ id: "37-CT/TW@2014-06-06" }] });
  });

  test("a plan is meant, not the resolution it carries out", () => {
    expect(
      found("Kế hoạch số 65-KH/TU ngày 24/7/2023 thực hiện Nghị quyết số 36-NQ/TW ngày 30/01/2023"),
    ).toBe("65-KH/TU@2023-07-24");
  });

  test("a plan without a number is not the resolution it carries out, only near it", () => {
    const resolution = index.findDirective("Kế hoạch thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013");
    expect(resolution).toMatchObject({ kind: "none", near: [{ id: "29-NQ/TW@2013-11-04" }] });
    expect(found("CTHĐ thực hiện NQ 29-NQ/TW")).toBe("none");
    expect(found("NQ 29-NQ/TW")).toBe("29-NQ/TW@2013-11-04");
  });

  test("two documents in one cell are both shown", () => {
    expect(found("40-CT/TW; 38-CT/TW")).toBe("40-CT/TW@2004-06-15|38-CT/TW@2009-09-07");
  });

  test.each([
    "238-QĐ/TW (30/09/2020); Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XXV",
    "238-QĐ/TW (30/09/2020)\n- nghị quyết Đại hội Đảng bộ tỉnh lần thứ XXV",
    "238-QĐ/TW, Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XXV",
    "Quyết định 238-QĐ/TW và 999-KL/TW",
    "Quyết định 238-QĐ/TW; thông báo số 999-TB/TW ngày 01/02/2024",
    "Quyết định 238-QĐ/TW, Thông báo số 999-TB/TW",
    "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XXV; Quyết định 238-QĐ/TW",
    "999-KL/TW + 238-QĐ/TW",
  ])("“%s” names a second document, which is not in the catalogue: the first alone is not meant", (text) => {
    expect(index.findDirective(text)).toMatchObject({
      kind: "none",
      near: [{ id: "238-QĐ/TW@2020-09-30" }],
    });
  });

  test("documents without a number in one cell are both shown", () => {
    expect(found("Nghị quyết Đại hội XIII của Đảng; Quy chế phối hợp của huyện")).toBe(
      "NQ-DHD-XIII|QCPH-BTGHU-KHOAGIAO",
    );
    expect(found("238-QĐ/TW, nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX")).toBe(
      "238-QĐ/TW@2020-09-30|NQ-DHDB-TINH-XX",
    );
    expect(found("238-QĐ/TW; Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX")).toBe(
      "238-QĐ/TW@2020-09-30|NQ-DHDB-TINH-XX",
    );
  });

  test.each([
    "Quyết định số 238-QĐ/TW, ngày 30/9/2020, của Ban Bí thư",
    "238-QĐ/TW; ban hành ngày 30/9/2020",
    "Quyết định số 238-QĐ/TW ngày 30/9/2020 về nghiên cứu khoa học, nghị quyết và tổng kết lý luận",
    "Quyết định số 238-QĐ/TW ngày 30/9/2020 (thay thế Quyết định số 999-QĐ/TW)",
    "Quyết định số 238-QĐ/TW ngày 30/9/2020, triển khai Kết luận số 999-KL/TW và Thông báo số 998-TB/TW",
    "Quyết định số 238-QĐ/TW\nngày 30/9/2020",
    "QĐ 238-QĐ/TW; Quyết định số 238-QĐ/TW ngày 30/9/2020",
  ])("“%s” names one document, whatever else it speaks of", (text) => {
    expect(found(text)).toBe("238-QĐ/TW@2020-09-30");
  });

  test("documents without a number are found by name, accents or not", () => {
    expect(found("nghi quyet dai hoi xiii cua dang")).toBe("NQ-DHD-XIII");
    expect(found("Quy chế phối hợp của huyện")).toBe("QCPH-BTGHU-KHOAGIAO");
  });

  test.each(["24/7", "3.192/3.327", "ngày 15/6/2004", "các nghị quyết của Trung ương", ""])(
    "“%s” names no document",
    (text) => {
      expect(found(text)).toBe("none");
    },
  );

  test("an unknown number is none, not the nearest", () => {
    expect(found("Chỉ thị số 41-CT/TW")).toBe("none");
  });
});
