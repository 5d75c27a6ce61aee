import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { formFileName, issueAll, readReport, stillOpen } from "../../src/app";
import { read } from "../../src/core/base";
import {
  type Catalogue,
  catalogueIndex,
  catalogueWorkbook,
  shippedCatalogue,
  succeedUnits,
} from "../../src/core/catalogue";
import {
  type EarlierReport,
  carriedReport,
  filledWorkbook,
  templateWorkbook,
} from "../../src/core/templates";
import { readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node";
import { emptyFolder, khoagiao } from "../support/command-line";
import { sheetOf } from "../support/typed-into";

const [TAY_SON, BINH_AN, BINH_KHE, MERGED] = ["XA25_21808", "XA25_21829", "XA25_21820", "DV26_MOI"];
const FROM = "2026-09-01";

/** From September Tây Sơn and Bình An are one commune, and Bình Khê is two. */
function renewed(): Catalogue {
  const first = succeedUnits(shippedCatalogue("gia-lai-2026")!, {
    ...{ from: FROM, ended: [TAY_SON, BINH_AN], heirs: [] },
    created: [{ name: "Đảng ủy xã Mới", shortName: "Mới" }],
  });
  if (!first.ok) throw new Error(JSON.stringify(first.issues));
  const second = succeedUnits(first.value, {
    ...{ from: FROM, ended: [BINH_KHE], heirs: [] },
    created: [
      { name: "Đảng ủy xã Thượng", shortName: "Thượng" },
      { name: "Đảng ủy xã Hạ", shortName: "Hạ" },
    ],
  });
  if (!second.ok) throw new Error(JSON.stringify(second.issues));
  return second.value;
}

const catalogue = renewed();
const index = catalogueIndex(catalogue);
const UPPER = catalogue.orgUnits.find(({ shortName }) => shortName === "Thượng")!.code;
const nameOf = (unit: string) => index.orgUnit(unit)!.shortName;

const shortcoming = (unit: string) => `Việc nắm tình hình tư tưởng ở ${nameOf(unit)} còn chậm.`;
const complaint = (unit: string) => `Kinh phí cho công tác khoa giáo ở ${nameOf(unit)} còn hạn hẹp.`;

/** A class held alike in every commune, one of its own, a recommendation and a shortcoming. */
function reportOf(orgUnit: string, invited: number): Uint8Array {
  const order = { orgUnit, period: "2026-H1" };
  const issued = templateWorkbook(catalogue, order);
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const owed = index.owed(orgUnit, order.period).filter(({ template }) => template.layout === "table");
  const held = {
    loai: "Cơ sở tự tổ chức",
    donViToChuc: "Đảng ủy",
    tuNgay: "2026-03-02",
    denNgay: "2026-03-04",
  };
  const classOf = (tenLop: string, trieuTap: number, thamDu: number) => ({
    ...held,
    tenLop,
    trieuTap,
    thamDu,
  });
  const draft = filledWorkbook(issued.value, index, {
    cover: { ngayBaoCao: "2026-07-03", nguoiLap: "Hoa", nguoiKy: "Bí thư Trần Văn Nam", lanNop: 1 },
    templates: {
      ...Object.fromEntries(owed.map(({ template }) => [template.code, "nil" as const])),
      KG07: [
        classOf("Lớp nghiệp vụ khoa giáo", invited, invited / 2),
        classOf(`Lớp riêng của ${nameOf(orgUnit)}`, 20, 20),
      ],
      KG08: [
        {
          ...{ linhVuc: "Y tế", nhom: "Kinh phí", noiDung: complaint(orgUnit), cap: "UBND tỉnh" },
          ...{ kienNghi: "Đề nghị cấp bổ sung kinh phí.", uuTien: "Bình thường" },
        },
      ],
      KG09: [{ nhom: "Hạn chế", linhVuc: "Y tế", noiDung: shortcoming(orgUnit) }],
    },
  });
  return writeWorkbook({ ...draft, savedAt: "2026-07-03T08:00:00Z" });
}

async function yearsForms() {
  const folder = emptyFolder();
  const at = (name: string) => path.join(folder, name);
  const [inbox, summary, out, list] = [
    at("gui-ve"),
    at("tong-hop.xlsx"),
    at("bieu-mau"),
    at("danh-muc.xlsx"),
  ];
  mkdirSync(inbox);
  writeFileSync(list, writeWorkbook(catalogueWorkbook(catalogue), nodeHost));
  writeFileSync(path.join(inbox, "a.xlsx"), reportOf(TAY_SON, 100));
  writeFileSync(path.join(inbox, "b.xlsx"), reportOf(BINH_AN, 60));
  writeFileSync(path.join(inbox, "c.xlsx"), reportOf(BINH_KHE, 40));
  const known = ["--catalogue", list];
  const campaign = ["--period", "2026-H1", "--as-of", "2026-07-10", "--out", summary];
  expect(await khoagiao("merge", inbox, ...known, ...campaign)).toMatchObject({ exitCode: 0 });
  const units = ["--org-unit", MERGED, UPPER];
  const order = ["--period", "2026", ...units, "--out", out, "--compare", summary];
  expect(await khoagiao("templates", ...known, ...order)).toMatchObject({ exitCode: 0 });
  const formOf = (orgUnit: string) =>
    new Uint8Array(readFileSync(path.join(out, formFileName(index, { orgUnit, period: "2026" }))));
  return { formOf, summary };
}

const opened = (bytes: Uint8Array) => {
  const book = readWorkbook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
};
const linesOf = (bytes: Uint8Array) =>
  sheetOf(bytes, "Kỳ trước").map(({ texts }) => texts.slice(0, 4).filter(Boolean).join(" | "));
const carriedBy = (bytes: Uint8Array): EarlierReport["entries"] =>
  carriedReport(opened(bytes))?.entries ?? [];

let forms: Awaited<ReturnType<typeof yearsForms>>;
beforeAll(async () => {
  forms = await yearsForms();
});

test("[M39] two communes became one: its form brings along what both reported, whose it was, and what both reported alike added up", () => {
  const lines = linesOf(forms.formOf(MERGED)).join("\n");
  expect(lines).toContain(`Gồm số liệu của ${nameOf(TAY_SON)}, ${nameOf(BINH_AN)}`);
  expect(lines).toMatch(/Lớp nghiệp vụ.*\(Tây Sơn, Bình An\) \| Số người triệu tập \| 160 người/);
  expect(lines).toMatch(/Lớp nghiệp vụ.*\(Tây Sơn, Bình An\) \| Tỷ lệ tham dự \| 50%/);
  expect(lines).toMatch(/Lớp riêng của Bình An.*\(Bình An\) \| Số người triệu tập \| 20 người/);
});

test("[M42] what both asked of the board and nobody answered, and what both have to say the outcome of, is the new commune's", () => {
  const bytes = forms.formOf(MERGED);
  const lines = linesOf(bytes).join("\n");
  for (const unit of [TAY_SON, BINH_AN])
    expect(lines).toContain(`${complaint(unit)} (${nameOf(unit)}) | Ý kiến của Ban (Ban ghi) | Chưa trả lời`);
  const answers = sheetOf(bytes, "KG09").flatMap(({ texts }) => texts);
  for (const unit of [TAY_SON, BINH_AN]) expect(answers).toContain(shortcoming(unit));
  const report = readReport({ workbook: opened(bytes), name: "a.xlsx", readOnly: false }, nodeHost);
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  expect(stillOpen(report.value, "KG08").map(({ texts }) => texts["noiDung"])).toEqual([
    complaint(TAY_SON),
    complaint(BINH_AN),
  ]);
});

test("[M39] of a commune that was divided a part's form shows all, as that commune's, and takes nothing of it for its own", () => {
  const bytes = forms.formOf(UPPER);
  const lines = linesOf(bytes).join("\n");
  expect(lines).toContain("Bình Khê đã chia cho Thượng, Hạ");
  expect(lines).toContain(
    `${complaint(BINH_KHE)} (Bình Khê, đã chia) | Ý kiến của Ban (Ban ghi) | Chưa trả lời`,
  );
  expect(lines).toContain("Còn 1 nội dung Ban chưa trả lời");
  expect(lines).not.toContain("Cần báo cáo kết quả");
  expect(carriedBy(bytes)).toEqual([]);
  expect(sheetOf(bytes, "KG09").flatMap(({ texts }) => texts)).not.toContain(shortcoming(BINH_KHE));
});

test("the pane issues the same form as the command line", async () => {
  const bytes = new Uint8Array(readFileSync(forms.summary));
  const earlier = { name: "tong-hop.xlsx", path: "", read: () => Promise.resolve(read(bytes)) };
  const order = { index, period: "2026", earlier, host: nodeHost };
  const { workbooks } = await issueAll([MERGED], order);
  expect(workbooks.map((one) => linesOf(one.bytes))).toEqual([linesOf(forms.formOf(MERGED))]);
});
