import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { issueTemplates } from "../../src/app";
import {
  catalogueIndex,
  catalogueWorkbook,
  defaultCatalogue,
  shippedCatalogue,
} from "../../src/core/catalogue";
import { readGuide, withDocuments } from "../../src/core/guide";
import { mergeSubmissions, mergedBefore } from "../../src/core/merge";
import type { SubmissionOutcome } from "../../src/core/submissions";
import { filledWorkbook, templateWorkbook } from "../../src/core/templates";
import { writeArchive, writeWorkbook } from "../../src/core/workbook";
import type { WorkbookDraft } from "../../src/core/workbook";
import { addIn } from "../../src/entry/add-in";
import { nodeHost } from "../../src/host/node/node-host";
import { saveBook } from "../../src/workbench/xlsx/save/save-book";
import { withoutAlikeRows } from "../support/alike-rows";
import { index, oneUnitOfEachKind } from "../core/templates/made-workbook";
import { districtCampaign, districtIndex, DISTRICT_PERIOD } from "../support/district-campaign";
import { drawnSummary } from "../support/drawn-summary";
import { kitchenSink } from "../support/kitchen-sink";
import { OFFICE_VERSIONS, openXmlFaults } from "../support/open-xml-validator";
import { sampleCover, sampleEntries } from "../support/sample-entries";
import { writtenParts } from "../support/xlsx-parts";
import { contents, opened } from "../workbench/grid-contents";
import "../workbench/with-dom";

/** Every kind of workbook we write, before Microsoft's own validator. Excel repairs, or refuses, what it finds. */

const folder = mkdtempSync(path.join(tmpdir(), "open-xml-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const issued = (orgUnit: string, period = "2024-H1"): WorkbookDraft => {
  const order = { orgUnit, period, opensPane: addIn, deflate: nodeHost.deflate };
  const draft = templateWorkbook(defaultCatalogue, order);
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  return draft.value;
};

/** A province's form with what the unit said last, and a row it has to answer for. */
function comingBack(): Uint8Array {
  const province = catalogueIndex(shippedCatalogue("gia-lai-2026")!);
  const row = { nhom: "Khắc phục kỳ trước", noiDung: "=Còn chậm & thiếu <tài liệu>" };
  const entry = { template: "KG09", key: "a", about: row.noiDung, texts: row, isOpen: true as const, row };
  const earlier = { period: province.period("2026-H1")!, entries: [entry] };
  const form = issueTemplates(province, { orgUnit: "BTGDVTU", period: "2026", earlier }, nodeHost);
  if (!form.ok) throw new Error(JSON.stringify(form.issues));
  return form.value.bytes;
}

/** Its report of a year holds every template of the catalogue. */
const OWES_ALL =
  index
    .reportingUnits("2024")
    .find(({ code }) => index.owed(code, "2024").length === defaultCatalogue.templates.length)?.code ?? "";

/** The same report for another period. */
const reportedFor = (period: string, outcome: SubmissionOutcome): SubmissionOutcome =>
  outcome.status === "rejected"
    ? outcome
    : {
        ...outcome,
        submission: { ...outcome.submission, cover: { ...outcome.submission.cover, period } },
      };

/** A district's figures, with texts that begin like formulas, and what was asked a quarter earlier. */
function summary(): WorkbookDraft {
  const context = { index: districtIndex, period: DISTRICT_PERIOD, asOf: "2024-07-20" };
  const earlier = districtCampaign()
    .slice(0, 3)
    .map((one) => reportedFor("2024-Q1", one));
  const before = mergedBefore(earlier, context);
  return drawnSummary(mergeSubmissions(districtCampaign().slice(0, 3), { ...context, before }), {
    index: districtIndex,
    wording: ({ code, found = "" }) => `=${code} ${found}`,
  });
}

function savedByWorkbench(): Uint8Array {
  const book = opened(short(issued("XA_21811")));
  const edit = { sheet: book.sheets[1]?.name ?? "", row: 11, column: 1, value: "40-CT/TW (15/06/2004)" };
  return saveBook(book, contents(book, [edit]));
}

const filled = (): WorkbookDraft =>
  filledWorkbook(issued("XA_21811"), index, { cover: sampleCover, templates: sampleEntries });

/** The validator takes as long as there are cells. */
const short = (draft: WorkbookDraft): Uint8Array => writeWorkbook(withoutAlikeRows(draft));

/** What a guide names. */
const documents = () =>
  readGuide(readFileSync(path.join(__dirname, "../fixtures/documents/guide.txt"), "utf8"), index).documents;

const WORKBOOKS: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ["danh-muc", () => short(catalogueWorkbook(defaultCatalogue))],
  ["du-bieu", () => short(issued(OWES_ALL, "2024"))],
  ["tong-hop", () => short(summary())],
  ["ban-chay-thu", savedByWorkbench],
  ["du-thu", () => writeWorkbook(kitchenSink)],
];

/** What the oldest and the newest allow, those between do: the kinds above are held against all five, and they agree. */
const OLDEST_AND_NEWEST = [OFFICE_VERSIONS[0], OFFICE_VERSIONS[4]] as const;

/**
 * Of one kind with one of those: a form filled in, a form that reminds of the period before, a catalogue with documents
 * from a guide; the other kinds of units, which get some of the sheets of “du-bieu” behind a cover of their own.
 */
const SIBLINGS: typeof WORKBOOKS = [
  ["da-nhap", () => short(filled())],
  ["nhac-lai", comingBack],
  ["danh-muc-tu-huong-dan", () => short(catalogueWorkbook(withDocuments(defaultCatalogue, documents())))],
  ...oneUnitOfEachKind
    .filter(([, unit]) => unit !== OWES_ALL)
    .map(([kind, unit]) => [kind, () => short(issued(unit, "2024"))] as const),
];

function written(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return file;
}

test(`${WORKBOOKS.length} kinds of workbooks hold nothing that Office 2013 to Microsoft 365 would find wrong`, async () => {
  expect(OFFICE_VERSIONS).toHaveLength(5);
  expect(await openXmlFaults(WORKBOOKS.map(([name, bytes]) => written(name, bytes())))).toEqual([]);
}, 1_200_000);

test(`nor do ${SIBLINGS.length} that have much in common with one of them`, async () => {
  expect(SIBLINGS.length).toBeGreaterThan(5);
  const files = SIBLINGS.map(([name, bytes]) => written(name, bytes()));
  expect(await openXmlFaults(files, OLDEST_AND_NEWEST)).toEqual([]);
}, 1_200_000);

test("a fault is found, and said where: a style that is not there", async () => {
  const parts = [...writtenParts({ sheets: [{ name: "A", rows: [{ cells: ["chữ"] }] }] })];
  const broken = parts.map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(
      text
        .replace('<c r="A1"', '<c r="A1" s="99"')
        .replace("<sheetViews>", "<views>")
        .replace("</sheetViews>", "</views>"),
    ),
  }));
  const faults = await openXmlFaults([written("hong", writeArchive(broken))], ["Microsoft365"]);
  expect(faults.map(({ part }) => part)).toContain("/xl/worksheets/sheet1.xml");
  expect(faults.map(({ says }) => says).join("\n")).toMatch(/views/);
}, 60_000);
