import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { mergeSubmissions } from "../../src/core/merge";
import { reportPapers } from "../../src/core/paper";
import { writeWord } from "../../src/core/word";
import { DISTRICT_PERIOD, districtCampaign, districtIndex } from "../support/district-campaign";
import { openXmlFaults } from "../support/open-xml-validator";

/** Every kind of Word document we write, before Microsoft's own validator. Word repairs, or refuses, what it finds. */

const folder = mkdtempSync(path.join(tmpdir(), "word-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const papers = (on: string) =>
  reportPapers({
    model: mergeSubmissions(districtCampaign().slice(0, 6), {
      ...{ index: districtIndex, period: DISTRICT_PERIOD, asOf: "2024-07-20" },
    }),
    index: districtIndex,
    on,
  });

test("a report and its internal annex are valid", async () => {
  const { report, internal } = papers("2026-06-01");
  const files = [report, ...(internal === undefined ? [] : [internal])].map(({ draft }, at) =>
    written(`bao-cao-${at}.docx`, writeWord(draft)),
  );
  expect(files).toHaveLength(2);
  expect(await openXmlFaults(files, ["Office2013", "Microsoft365"])).toEqual([]);
}, 300_000);

test("texts with signs no XML can hold are valid, and what is not is seen", async () => {
  const { report } = papers("2024-08-01");
  const [first] = report.draft.sections;
  if (first === undefined) throw new Error("no section");
  const odd = ["\u0000\u0008\uffff a & b < c > \ud800 d", "một\tdòng\nhai dòng", "_x000A_ còn nguyên", "😀"];
  const blocks = odd.map((text) => ({ kind: "paragraph" as const, style: "NoiDung", runs: [{ text }] }));
  const draft = { ...report.draft, sections: [{ ...first, blocks }] };
  const good = written("chu-la.docx", writeWord(draft));
  const styles = [{ id: "Sai", name: "tên, có dấu phẩy" }] as const;
  const bad = written("ten-sai.docx", writeWord({ ...draft, styles }));
  const faults = await openXmlFaults([good, bad], ["Microsoft365"]);
  expect(faults.filter(({ file }) => file === good)).toEqual([]);
  expect(faults.filter(({ file }) => file === bad).length).toBeGreaterThan(0);
}, 300_000);
