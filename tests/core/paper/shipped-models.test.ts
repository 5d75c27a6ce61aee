import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type CatalogueIndex, catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { mergeSubmissions } from "../../../src/core/merge";
import { knownSlots, modelToEdit, reportPapers } from "../../../src/core/paper";
import { openWordModel, writeWord } from "../../../src/core/word";
import { DISTRICT_PERIOD, districtCampaign } from "../../support/district-campaign";
import { docxPart } from "../../support/docx-draft";
import { lines, wordModel } from "../../support/word-model";

/** The models in assets/report-models, which boards may take without the program. */

const folder = path.join(__dirname, "../../../assets/report-models");
/** The guide for papers of the Party that is in force since then. */
const ON = "2026-06-01";

/** The same board, were it one of the State. */
const ofState = (index: CatalogueIndex): CatalogueIndex => {
  const { catalogue } = index;
  const unitKinds = catalogue.unitKinds.map((kind) => ({ ...kind, heading: "state" as const }));
  return catalogueIndex({ ...catalogue, unitKinds });
};
const party = catalogueIndex(defaultCatalogue);
const MODELS = { "mau-bao-cao-dang.docx": party, "mau-bao-cao-nha-nuoc.docx": ofState(party) };
const INTERNAL_MODELS = {
  "mau-phu-luc-noi-bo-dang.docx": party,
  "mau-phu-luc-noi-bo-nha-nuoc.docx": ofState(party),
};
const ALL = [
  ...Object.entries(MODELS).map(([name, index]) => [name, index, "report"] as const),
  ...Object.entries(INTERNAL_MODELS).map(([name, index]) => [name, index, "internal"] as const),
];

test.each(ALL)("%s is what the code makes today (npm run report-models)", (name, index, part) => {
  const made = writeWord(modelToEdit(index, ON, part));
  const file = path.join(folder, name);
  if (process.env["KEEP_REPORT_MODELS"] !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, made);
  }
  expect(Buffer.compare(readFileSync(file), made)).toBe(0);
});

test.each(ALL)("what is written by %s, unedited, is what is written without a model", (name, index, part) => {
  const model = mergeSubmissions(districtCampaign(), {
    index,
    period: DISTRICT_PERIOD,
    asOf: "2024-07-20",
  });
  const order = { model, index, on: ON };
  const opened = openWordModel(readFileSync(path.join(folder, name)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const byModel = part === "report" ? { wordModel: opened.value } : { internalModel: opened.value };
  const [own, by] = [order, { ...order, ...byModel }].map((one) => {
    const papers = reportPapers(one);
    if (!papers.ok || papers.value.internal?.ok !== true) throw new Error("refused");
    return part === "report" ? papers.value.report : papers.value.internal.value;
  });
  expect(by?.issues).toEqual([]);
  expect(by?.toWrite).toEqual(own?.toWrite);
  for (const part of ["word/document.xml", "word/styles.xml", "docProps/core.xml"])
    expect(docxPart(by?.write() ?? new Uint8Array(), part)).toBe(
      docxPart(own?.write() ?? new Uint8Array(), part),
    );
});

test("every slot of the list behind a model is one that can be filled", () => {
  const model = mergeSubmissions([], { index: party, period: DISTRICT_PERIOD, asOf: "2024-07-20" });
  const slots = knownSlots(party);
  expect(slots.length).toBeGreaterThan(150);
  const texts = slots
    .filter(({ slot }) => !/^\{\{(hết|các phụ lục|ghi chú|nếu|mỗi|số thứ tự)/.test(slot))
    .flatMap(({ slot, within }) => (within === undefined ? [slot] : [within, slot, "{{hết}}"]));
  const tags = slots.flatMap(({ slot }) =>
    /^\{\{(nếu có|nếu chưa có|mỗi) /.test(slot) ? [slot, "a", "{{hết}}"] : [],
  );
  const opened = openWordModel(wordModel(lines(...texts, ...tags)));
  if (!opened.ok) throw new Error("no model");
  const papers = reportPapers({ model, index: party, on: ON, wordModel: opened.value });
  expect(papers.ok && papers.value.report.issues).toEqual([]);
});
