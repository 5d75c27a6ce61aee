import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { sampleCampaigns, sampleFiles } from "../../src/app/samples";
import {
  catalogueIndex,
  defaultCatalogue,
  shippedCatalogue,
  shippedCatalogues,
} from "../../src/core/catalogue";
import { templateWorkbook } from "../../src/core/templates";
import { writeWorkbook } from "../../src/core/workbook";
import { emptyFolder, khoagiao } from "../support/command-line";

const names = shippedCatalogues.map(({ start }) => start);

test("the shipped catalogues are listed by the names that --start takes", async () => {
  const { exitCode, printed } = await khoagiao("catalogue", "--list");
  expect(exitCode).toBe(0);
  expect(printed.split("\n").map((line) => line.split(" ")[0])).toEqual(names);
});

test.each(names)("a board starts from %s, and what it starts from reads as its own", async (start) => {
  const file = path.join(emptyFolder(), "danh-muc.xlsx");
  const written = await khoagiao("catalogue", "--start", start, "--out", file);
  expect(written).toMatchObject({ exitCode: 0, complained: "" });
  const issued = ["templates", "--period", "2031", "--all", "--out", path.dirname(file)];
  const [own, shipped] = [
    await khoagiao(...issued, "--catalogue", file),
    await khoagiao(...issued, "--start", start),
  ];
  expect(own.complained).toContain("2031");
  expect(shipped).toEqual(own);
});

test("an unknown name is told, with those there are; a name and a file do not go together", async () => {
  const file = path.join(emptyFolder(), "danh-muc.xlsx");
  const unknown = await khoagiao("catalogue", "--start", "binh-dinh-2020", "--out", file);
  expect(unknown.exitCode).toBe(2);
  expect(unknown.complained).toContain("“binh-dinh-2020”");
  for (const name of names) expect(unknown.complained).toContain(name);
  const both = await khoagiao("catalogue", "--start", "khoa-giao-2024", "--catalogue", file, "--out", file);
  expect(both.exitCode).toBe(2);
  expect(both.complained).toContain("--start");
  expect(existsSync(file)).toBe(false);
});

describe("a province of 2026", () => {
  const start = "gia-lai-2026";
  const index = catalogueIndex(shippedCatalogue(start)!);
  /** Bodies, levels and years of before; the days of documents of 2024 are those of today's documents. */
  const FORMER =
    /huyện|thị trấn|thị xã|BTGHU|-\w+\/HU\b|Phòng (?:Giáo|Lao|Văn|Y tế)|năm 2024|\/2024(?!\))|khu phố/iu;

  /** Everything a person or Excel reads in a workbook, but for the catalogue packed in it. */
  function textsOf(bytes: Uint8Array): readonly string[] {
    const parts = unzipSync(bytes);
    const decoded = Object.entries(parts)
      .filter(([name]) => name.endsWith(".xml"))
      .map(([, part]) => new TextDecoder().decode(part));
    return decoded.flatMap((xml) => [...xml.matchAll(/>([^<>]+)</g)].map(([, text = ""]) => text));
  }

  const wordsOfBefore = (bytes: Uint8Array) => textsOf(bytes).filter((text) => FORMER.test(text));

  /** The texts of a form are those of its unit's kind, with the unit's name and place in them. */
  const ofEachKind = [
    ...new Map(index.reportingUnits("2026").map((unit) => [unit.kind, unit.code])).values(),
    "XA25_21808",
  ];

  test.each(ofEachKind)("no word of the district's time stands in the form of %s", (orgUnit) => {
    const draft = templateWorkbook(index.catalogue, { orgUnit, period: "2026" });
    expect(draft.ok && [...new Set(wordsOfBefore(writeWorkbook(draft.value)))]).toEqual([]);
  });

  test("the measure sees such words: the forms of 2024 are full of them", () => {
    const draft = templateWorkbook(defaultCatalogue, { orgUnit: "XA_21808", period: "2024" });
    expect(draft.ok && wordsOfBefore(writeWorkbook(draft.value)).length).toBeGreaterThan(40);
  });

  test("nor in the summary of what comes back", async () => {
    const [folder, out] = [emptyFolder(), path.join(emptyFolder(), "tong-hop.xlsx")];
    const campaign = sampleCampaigns.find((one) => one.start === start)!;
    for (const { name, draft } of sampleFiles(index, campaign))
      writeFileSync(path.join(folder, name), writeWorkbook(draft));
    const merged = await khoagiao(
      ...["merge", folder, "--start", start, "--period", campaign.period, "--as-of", campaign.asOf],
      ...["--out", out, "--json"],
    );
    const { submissions } = JSON.parse(merged.printed);
    const statuses = submissions.map(({ file, status }: { file: string; status: string }) => [
      path.basename(file),
      status,
    ]);
    expect(Object.fromEntries(statuses)).toMatchObject({
      "Xa Tay Son.xlsx": "accepted",
      "Binh Hiep lan 1.xlsx": "superseded",
      "Binh An.xlsx": "accepted-in-part",
      "So GD-DT.xlsx": "accepted",
    });
    const summary = readFileSync(out);
    expect(textsOf(summary)).toContain("TỈNH ỦY GIA LAI");
    expect(wordsOfBefore(summary)).toEqual([]);
  });
});
