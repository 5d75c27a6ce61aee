import { createHash } from "node:crypto";
import type { MergeOrder } from "../../src/app";
import { chanceOf, sampleEntries } from "../../src/app/samples";
import { type Catalogue, catalogueIndex, defaultCatalogue } from "../../src/core/catalogue";
import { filledWorkbook, templateWorkbook } from "../../src/core/templates";
import { writeWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node/node-host";
import { keptInRun } from "./run-folder.mjs";

export const PERIOD = "2024-H1";
export const index = catalogueIndex(defaultCatalogue);

/** A board's merge of these files; findings stand as their codes. */
export const collectOrder: MergeOrder = {
  index,
  period: PERIOD,
  asOf: "2024-07-20",
  decisions: [],
  wording: ({ code }) => code,
};

interface Returned {
  readonly orgUnit: string;
  readonly period?: string;
  readonly turn?: number;
  readonly savedOn?: string;
  readonly soHoiNghi?: number;
  /** A board's own catalogue, with nothing to report but KG01, on this document. */
  readonly own?: { readonly catalogue: Catalogue; readonly document: string };
}

/** A unit's returned workbook: one row in every template it owes, `soHoiNghi` conferences in KG01. */
export function returned(report: Returned): Uint8Array {
  if (report.own !== undefined) return filledIn(report);
  const name = createHash("sha256").update(JSON.stringify(report)).digest("hex");
  return keptInRun(`${name}.xlsx`, () => filledIn(report));
}

function filledIn({
  orgUnit,
  period = PERIOD,
  turn = 1,
  savedOn = "2024-07-03",
  soHoiNghi = 3,
  own,
}: Returned): Uint8Array {
  const issued = templateWorkbook(own?.catalogue ?? defaultCatalogue, {
    orgUnit,
    period,
    deflate: nodeHost.deflate,
  });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const chance = chanceOf(orgUnit);
  const owed = index.owed(orgUnit, period).filter(({ template }) => template.layout === "table");
  const templates = Object.fromEntries(
    owed.map(({ template: { code } }) => {
      if (own !== undefined && code !== "KG01") return [code, "nil" as const];
      const entries = sampleEntries(code, { orgUnit, rows: 1, chance });
      const said = own === undefined ? { soHoiNghi } : { soHoiNghi, vanBan: own.document };
      return [code, code === "KG01" ? entries.map((values) => ({ ...values, ...said })) : entries];
    }),
  );
  const cover = {
    ngayBaoCao: savedOn,
    nguoiLap: "Nguyễn Thị Hoa",
    nguoiKy: "Bí thư Trần Văn Nam",
    lanNop: turn,
  };
  const filled = filledWorkbook(issued.value, own === undefined ? index : catalogueIndex(own.catalogue), {
    cover,
    templates,
  });
  return writeWorkbook({ ...filled, savedAt: `${savedOn}T08:00:00Z` }, nodeHost);
}
