import { serialFromDate } from "../base";
import type { CellDraft } from "../workbook";
import { COVER } from "./cover-keys";
import type { CoverParts } from "./cover-parts";
import { nilName } from "./identity";

interface Prefill {
  readonly cell: CellDraft;
  /** The unit may change it. */
  readonly open: boolean;
}

const FIRST_TURN = 1;

/** What the workbook already knows of its own cover, by field key. */
export function coverPrefills({ index, orgUnit, period, owed }: CoverParts): ReadonlyMap<string, Prefill> {
  const { id, version } = index.catalogue;
  const fixed = (value: string | number): Prefill => ({ cell: { value }, open: false });
  const proposed = (value: number): Prefill => ({ cell: { value }, open: true });
  return new Map<string, Prefill>([
    [COVER.orgUnit, fixed(orgUnit.name)],
    [COVER.periodKind, fixed(period.kind)],
    [COVER.year, fixed(period.year)],
    [COVER.from, proposed(serialFromDate(period.from))],
    [COVER.to, proposed(serialFromDate(period.to))],
    [COVER.version, fixed(`${id} ${version}`)],
    [COVER.turn, proposed(FIRST_TURN)],
    [COVER.nilReports, { cell: nilReports(owed.map(({ template }) => template.code)), open: false }],
  ]);
}

/** Codes of the templates marked "không phát sinh", gathered from their sheets: "KG04;KG07;". */
function nilReports(codes: readonly string[]): CellDraft {
  if (codes.length === 0) return {};
  return { formula: codes.map((code) => `IF(${nilName(code)}="","","${code};")`).join("&"), value: "" };
}
