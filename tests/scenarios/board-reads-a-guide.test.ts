import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Catalogue, catalogueWorkbook, defaultCatalogue, readCatalogue } from "../../src/core/catalogue";
import { readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { esModule } from "../support/es-module";
import { emptyFolder, khoagiao } from "../support/command-line";
import { PERIOD, returned } from "../support/returned-file";
import { SCANNED_PAGE, pdfByHand } from "../support/pdf-by-hand";
import { wordFile } from "../support/word-by-hand";

jest.mock("pdfjs-dist/legacy/build/pdf.mjs", () => esModule("pdfjs-dist/legacy/build/pdf.min.mjs"));
jest.mock("pdfjs-dist/legacy/build/pdf.worker.mjs", () =>
  esModule("pdfjs-dist/legacy/build/pdf.worker.min.mjs"),
);

/** What `--json` prints, as far as it is looked at here. */
interface Printed {
  readonly citations: readonly {
    file: string;
    text: string;
    offset: number;
    end: number;
    warnings: readonly string[];
  }[];
  readonly documents: readonly {
    id: string;
    match: string;
    tasks: readonly { kind: string; years: number | null }[];
  }[];
}

const FIXTURES = path.join(__dirname, "../fixtures/documents");
const GUIDE = readFileSync(path.join(FIXTURES, "guide.txt"), "utf8");

function folderWithGuides(): string {
  const folder = emptyFolder();
  for (const name of ["guide.txt", "guide.pdf"])
    copyFileSync(path.join(FIXTURES, name), path.join(folder, name));
  writeFileSync(path.join(folder, "guide.docx"), wordFile(GUIDE.trimEnd().split("\n")));
  return folder;
}

test("a guide names the same documents as text, Word file and PDF, each with its task", async () => {
  const folder = folderWithGuides();
  const printed = await Promise.all(
    ["guide.txt", "guide.docx", "guide.pdf"].map(async (name) => {
      const ran = await khoagiao("cite", path.join(folder, name), "--json");
      expect(ran).toMatchObject({ exitCode: 0, complained: "" });
      const json: Printed = JSON.parse(ran.printed);
      return json;
    }),
  );
  const [text, word, pdf] = printed.map(({ documents }) =>
    documents.map(({ id, match, tasks }) => ({
      id,
      match,
      tasks: tasks.map(({ kind, years }) => [kind, years]),
    })),
  );
  expect(text).toContainEqual({ id: "40-CT/TW@2004-06-15", match: "known", tasks: [["final-review", 20]] });
  expect(text).toHaveLength(9);
  expect(word).toEqual(text);
  expect(pdf).toEqual(text);
  for (const { text: cited, offset, end } of printed[0]?.citations ?? []) {
    expect(GUIDE.slice(offset, end)).toBe(cited);
  }
});

test("without --json the documents are listed in words", async () => {
  const { printed } = await khoagiao("cite", path.join(FIXTURES, "guide.txt"));
  expect(printed).toMatch(/Tìm thấy \d+ chỗ dẫn, 9 văn bản/);
  expect(printed).toContain("đã có trong danh mục: 40-CT/TW (15/06/2004)");
  expect(printed).toContain("Nhiệm vụ: tổng kết 20 năm (mục II.2)");
});

test("new documents are added to the catalogue, which knows them from then on", async () => {
  const folder = emptyFolder();
  const letter = path.join(folder, "letter.txt");
  const catalogue = path.join(folder, "danh-muc.xlsx");
  writeFileSync(letter, "Thực hiện Kế hoạch số 999-KH/HU ngày 02/01/2024 của Ban Thường vụ Huyện ủy.");
  const added = await khoagiao("cite", letter, "--out", catalogue);
  expect(added).toMatchObject({ exitCode: 0 });
  expect(added.printed).toContain("thêm 1 văn bản mới");
  const again = await khoagiao("cite", letter, "--catalogue", catalogue);
  expect(again.printed).toContain("đã có trong danh mục: 999-KH/HU (02/01/2024)");
});

/** The shipped catalogue, but its board has not entered a single document yet. */
const withoutDocuments: Catalogue = {
  ...defaultCatalogue,
  directives: [],
  tasks: [],
  templates: defaultCatalogue.templates.map((template) => ({ ...template, presetRows: [] })),
};

test("a catalogue whose documents come from the guide alone issues and merges a campaign", async () => {
  const folder = emptyFolder();
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at("empty.xlsx"), writeWorkbook(catalogueWorkbook(withoutDocuments)));
  const guide = path.join(FIXTURES, "guide.txt");
  const cited = await khoagiao("cite", guide, "--catalogue", at("empty.xlsx"), "--out", at("danh-muc.xlsx"));
  expect(cited.printed).toContain("thêm 9 văn bản mới");

  const campaign = ["--period", PERIOD, "--catalogue", at("danh-muc.xlsx")];
  const issued = await khoagiao("templates", ...campaign, "--org-unit", "XA_21811", "--out", at("bieu-mau"));
  expect(issued).toMatchObject({ exitCode: 0, complained: "" });

  const own = { catalogue: mustReadCatalogue(at("danh-muc.xlsx")), document: "40-CT/TW@2004-06-15" };
  const back = returned({ orgUnit: "XA_21811", soHoiNghi: 4, own });
  writeFileSync(at("Binh Tan.xlsx"), back);
  const out = at("tong-hop.xlsx");
  const merged = await khoagiao(
    ...["merge", at("Binh Tan.xlsx"), ...campaign, "--as-of", "2024-07-20", "--out", out, "--json"],
  );
  const { totals, submissions } = JSON.parse(merged.printed);
  expect(submissions).toMatchObject([{ orgUnit: "XA_21811", entries: { KG01: 1 } }]);
  expect(totals.KG01.soHoiNghi).toBe(4);
});

function mustReadCatalogue(file: string): Catalogue {
  const workbook = readWorkbook(readFileSync(file));
  const catalogue = workbook.ok ? readCatalogue(workbook.value) : workbook;
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  return catalogue.value;
}

test("a file that cannot be read is named with its remedy, and the others are read", async () => {
  const folder = folderWithGuides();
  const scanned = path.join(folder, "scan.pdf");
  writeFileSync(scanned, pdfByHand([SCANNED_PAGE]));
  const { exitCode, printed, complained } = await khoagiao("cite", scanned, path.join(folder, "guide.txt"));
  expect(exitCode).toBe(1);
  expect(complained).toContain("chỉ có ảnh chụp");
  expect(printed).toContain("9 văn bản");
});

test("without a file that exists nothing can be read", async () => {
  expect((await khoagiao("cite")).exitCode).toBe(2);
  expect((await khoagiao("cite", path.join(emptyFolder(), "none.docx"))).exitCode).toBe(2);
});
