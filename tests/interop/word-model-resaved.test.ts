import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { mergeSubmissions } from "../../src/core/merge";
import { reportPapers } from "../../src/core/paper";
import { readBookmarks, openWordModel } from "../../src/core/word";
import { DISTRICT_PERIOD, districtCampaign, districtIndex } from "../support/district-campaign";
import { docxDraft } from "../support/docx-draft";
import { convertAllWithLibreOffice, convertWithLibreOffice } from "../support/office-tools";
import { openXmlFaults } from "../support/open-xml-validator";
import { runsText } from "../support/paper-text";

/** A model another program saved: through LibreOffice's own format, .odt, and back. */

const folder = mkdtempSync(path.join(tmpdir(), "word-model-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shipped = path.join(__dirname, "../../assets/report-models/mau-bao-cao-dang.docx");

const model = mergeSubmissions(districtCampaign().slice(0, 8), {
  ...{ index: districtIndex, period: DISTRICT_PERIOD, asOf: "2024-07-20" },
});

/** The report by a model: its file, what its paragraphs say, and its numbers with their cells. */
function reportBy(name: string, file: string) {
  const opened = openWordModel(readFileSync(file));
  const papers = opened.ok
    ? reportPapers({ model, index: districtIndex, on: "2026-06-01", wordModel: opened.value })
    : opened;
  if (!papers.ok) throw new Error(papers.issues.map(({ code }) => code).join());
  const bytes = papers.value.report.write();
  const to = path.join(folder, name);
  writeFileSync(to, bytes);
  const bookmarks = readBookmarks(bytes);
  const [body] = docxDraft(bytes).sections;
  return {
    file: to,
    issues: papers.value.report.issues,
    said: (body?.blocks ?? []).map((block) =>
      block.kind === "paragraph" ? runsText(block).trim() : `${block.rows.length} dòng`,
    ),
    numbers: bookmarks.ok
      ? bookmarks.value
          .filter((one) => one.name.startsWith("so_"))
          .map(({ name: mark, text }) => [mark, text])
      : [],
  };
}

test("is filled as ours is: the same sentences, the same numbers of the same cells; the result is valid", async () => {
  const odt = convertWithLibreOffice(shipped, "odt", folder);
  const resaved = path.join(folder, "resaved");
  mkdirSync(resaved);
  const again = convertWithLibreOffice(odt, "docx", resaved);
  const [ours, theirs] = [reportBy("ours.docx", shipped), reportBy("theirs.docx", again)];
  expect(ours.numbers.length).toBeGreaterThan(300);
  expect(theirs.issues).toEqual([]);
  expect(theirs.numbers).toEqual(ours.numbers);
  expect(theirs.said.filter((line) => line !== "")).toEqual(ours.said.filter((line) => line !== ""));
  // What LibreOffice itself writes against the schema is not ours to mend; nothing may come to it.
  const before = await openXmlFaults([again], ["Microsoft365"]);
  const after = await openXmlFaults([theirs.file], ["Microsoft365"]);
  expect(after.map(({ says }) => says).filter((says) => !before.some((one) => one.says === says))).toEqual(
    [],
  );
}, 300_000);

test("headings of the report bear Word's own numbers, without a gap, as LibreOffice prints them", () => {
  const [text = ""] = convertAllWithLibreOffice(
    [reportBy("so.docx", shipped).file],
    "txt:Text (encoded):UTF8",
    folder,
  );
  const said = readFileSync(text, "utf8");
  const chapters = [...said.matchAll(/^([IVX]+)- \p{Lu}/gmu)].map(([, number]) => number);
  expect(chapters).toEqual(["I", "II", "III", "IV"]);
  expect(said).toMatch(/^1\. Công tác lãnh đạo/m);
  expect(said).toMatch(/^2\. Công tác quán triệt/m);
}, 300_000);
