import { type Catalogue, catalogueIndex } from "../../../src/core/catalogue";
import { requestLetter } from "../../../src/core/paper";
import { DISTRICT_PERIOD, districtIndex } from "../../support/district-campaign";
import { paperText } from "../../support/paper-text";

/** Công văn đề nghị báo cáo: what a board writes when it opens a period. */

const ON = "2024-06-20";

function letterOf(change: (catalogue: Catalogue) => Catalogue = (same) => same, id = DISTRICT_PERIOD) {
  const index = catalogueIndex(change(districtIndex.catalogue));
  const period = index.period(id);
  if (period === undefined) throw new Error(id);
  return requestLetter({ index, period, on: ON });
}

const text = letterOf()?.text ?? "";

test("it says on what basis, of which days, until when, and how to send", () => {
  expect(text).toContain("Về việc đề nghị báo cáo kết quả công tác khoa giáo 6 tháng đầu năm 2024");
  expect(text).toContain("Căn cứ Hướng dẫn số 85-HD/BTGTU ngày 28/12/2023 của Ban Tuyên giáo Tỉnh ủy, ");
  expect(text).toContain("Số liệu từ ngày 01/01/2024 đến ngày 30/06/2024.");
  expect(text).toContain("chậm nhất ngày 15/07/2024 về Ban Tuyên giáo Huyện ủy Tây Sơn");
  expect(text).toContain("“Không phát sinh”");
});

test("units that owe the same stand in one line, whole kinds by their name, whoever has to send before whoever may", () => {
  const lines = text.split("\n").filter((line) => line.startsWith("- "));
  expect(lines.map((line) => line.split(": ")[0])).toEqual([
    "- Ngành trong khối khoa giáo (12 đơn vị); Đảng ủy xã, thị trấn (15 đơn vị)",
    "- Mặt trận Tổ quốc và tổ chức chính trị - xã hội (5 đơn vị); Đoàn TNCS Hồ Chí Minh huyện",
    "- Trung tâm Chính trị huyện; Hội quần chúng (6 đơn vị)",
  ]);
  expect(lines[2]).toContain(": nếu có phát sinh: KG01 (quán triệt, tuyên truyền); KG06");
  for (const code of districtIndex.catalogue.orgUnits
    .map(({ code }) => code)
    .filter((one) => one.includes("_")))
    expect(text).not.toContain(code);
});

test("a unit asked for something else, or by another day, has a line of its own, and its kind is named without it", () => {
  const letter = letterOf((catalogue) => ({
    ...catalogue,
    assignments: [
      ...catalogue.assignments,
      {
        ...{ orgUnit: "XA_21808", template: "KG01", period: DISTRICT_PERIOD, duty: "mandatory" },
        dueDate: "2024-07-10",
      },
    ],
  }));
  const own = (letter?.text ?? "")
    .split("\n")
    .find((line) => line.startsWith("- Đảng ủy thị trấn Phú Phong"));
  expect(own).toContain("; gửi KG01 chậm nhất ngày 10/07/2024.");
  expect(letter?.text).toContain("; Đảng ủy xã, thị trấn, trừ Đảng ủy thị trấn Phú Phong (14 đơn vị): KG01");
});

test("where nobody owes anything there is no letter; the board does not ask itself", () => {
  const none = (catalogue: Catalogue) => ({ ...catalogue, assignments: [] });
  expect(letterOf(none)).toBeUndefined();
  expect(text.split("\n")[3]).not.toContain("Ban Tuyên giáo");
});

test("the document bears the board's heading, and leaves number and day to the clerk", () => {
  const shown = paperText(letterOf()!.draft);
  expect(shown).toContain("HUYỆN ỦY TÂY SƠN");
  expect(shown).toContain("TRƯỞNG BAN");
  expect(shown).toMatch(/Số {8}-CV\/BTGHU/);
});
