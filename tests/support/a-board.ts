import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleEntries } from "../../src/app/samples";
import { chanceOf } from "../../src/app/samples/chance";
import { filledWorkbook, templateWorkbook } from "../../src/core/templates";
import { writeWorkbook } from "../../src/core/workbook";
import { emptyFolder, khoagiao } from "./command-line";
import { index, PERIOD } from "./returned-file";
import { type Typed, headOf, sheetOf, typedInto } from "./typed-into";

/** The sheet a board types its decisions into. */
export const DECISIONS = "Quyết định của Ban";
const REPLY = "Ý kiến của Ban Tuyên giáo Huyện ủy (Ban ghi)";

export interface Sent {
  readonly orgUnit: string;
  readonly turn?: number;
  readonly conferences?: number;
  /** Members who took part in the second row of KG01, of 640. */
  readonly tookPart?: number;
  readonly complaint?: string;
  readonly savedAt?: string;
  /** Another than mid-year. */
  readonly period?: string;
}

/** A unit's report: two rows in KG01, one in KG08, nothing else to tell. */
export function report({
  orgUnit,
  turn = 1,
  conferences = 3,
  tookPart = 600,
  complaint,
  savedAt,
  period = PERIOD,
}: Sent): Uint8Array {
  const issued = templateWorkbook(index.catalogue, { orgUnit, period });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const rows = sampleEntries("KG01", { orgUnit, rows: 2, chance: chanceOf(orgUnit) });
  const [about] = sampleEntries("KG08", { orgUnit, rows: 1, chance: chanceOf(orgUnit) });
  const owed = index.owed(orgUnit, period).filter(({ template }) => template.layout === "table");
  const draft = filledWorkbook(issued.value, index, {
    cover: { ngayBaoCao: "2024-07-03", nguoiLap: "Hoa", nguoiKy: "Bí thư Trần Văn Nam", lanNop: turn },
    templates: {
      ...Object.fromEntries(owed.map(({ template }) => [template.code, "nil" as const])),
      KG01: rows.map((values, at) =>
        at === 0
          ? { ...values, soHoiNghi: conferences }
          : { ...values, soHoiNghi: 1, dvPhaiHoc: 640, dvThamGia: tookPart },
      ),
      KG08: [{ ...about, ...(complaint !== undefined && { noiDung: complaint }) }],
    },
  });
  return writeWorkbook({ ...draft, savedAt: savedAt ?? `2024-07-0${2 + turn}T08:00:00Z` });
}

export const [PHU_PHONG, BINH_TAN, TAY_THUAN, TAY_GIANG] = [
  "XA_21808",
  "XA_21811",
  "XA_21814",
  "XA_21820",
] as const;

/** A board at its desk: an inbox, a summary, and the command line. */
export function aBoard() {
  const folder = emptyFolder();
  const inbox = path.join(folder, "gui-ve");
  const out = path.join(folder, "tong-hop.xlsx");
  mkdirSync(inbox);
  const run = async (into: string, from: string, more: readonly string[]) => {
    const where = ["--period", PERIOD, "--as-of", "2024-07-20", "--out", into];
    const ran = await khoagiao("merge", from, ...where, ...more);
    return { ...ran, json: more.includes("--json") ? JSON.parse(ran.printed || "null") : undefined };
  };
  return {
    ...{ folder, inbox, out },
    send: (name: string, sent: Sent) => writeFileSync(path.join(inbox, name), report(sent)),
    take: (name: string) => rmSync(path.join(inbox, name)),
    merge: (...more: readonly string[]) => run(out, inbox, more),
    mergeAbove: (...more: readonly string[]) => run(path.join(folder, "tinh.xlsx"), out, more),
    book: () => new Uint8Array(readFileSync(out)),
    type: (...edits: readonly Typed[]) => writeFileSync(out, typedInto(readFileSync(out), ...edits)),
  };
}

/** A decision typed into the first free rows of the sheet, by the titles of its columns. */
export function typedDecisions(
  book: Uint8Array,
  ...decisions: readonly Readonly<Record<string, string | number>>[]
) {
  const head = headOf(book, DECISIONS, "Quyết định", "Đơn vị", "Lý do, nhận xét");
  const used = sheetOf(book, DECISIONS).filter((row) => row.number > head.row && row.at(2) !== undefined);
  const first = Math.max(head.row, ...used.map(({ number }) => number)) + 1;
  return decisions.flatMap((one, at) =>
    Object.entries(one).map(([title, value]) => ({
      ...{ sheet: DECISIONS, row: first + at, column: head.column(title), value },
    })),
  );
}

/** Types a reply beside every row of KG08. */
export function repliesTo(book: Uint8Array, reply: (unit: string) => string): readonly Typed[] {
  const head = headOf(book, "KG08", REPLY);
  return sheetOf(book, "KG08")
    .filter((row) => /^\d+ · /.test(row.texts.at(-3) ?? ""))
    .map((row) => ({
      ...{ sheet: "KG08", row: row.number, column: head.column(REPLY), value: reply(String(row.at(2))) },
    }));
}

/** By the unit's name. */
export const repliesIn = (book: Uint8Array) => {
  const head = headOf(book, "KG08", REPLY);
  const rows = sheetOf(book, "KG08").filter((row) => /^\d+ · /.test(row.texts.at(-3) ?? ""));
  return Object.fromEntries(rows.map((row) => [String(row.at(2)), row.at(head.column(REPLY))]));
};

/** Who decided, when and why. */
export const signed = {
  "Lý do, nhận xét": "đã gọi điện hỏi",
  "Người quyết định": "Nguyễn Văn An",
  Ngày: "01/08/2024",
};
