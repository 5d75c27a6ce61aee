import { excelText } from "../../rules";
import type { NameDraft, SheetDraft, WorkbookDraft } from "../../workbook";
import { IDENTITY_SHEET, identityTexts, NAME_PREFIX, PROPERTY_PREFIX } from "./identity";
import type { WorkbookIdentity } from "./identity";

/** The identity as the three stamps `readIdentity` understands. */
export interface IdentityStamps {
  readonly sheet: SheetDraft;
  readonly names: readonly NameDraft[];
  readonly customProperties: NonNullable<WorkbookDraft["customProperties"]>;
}

export function identityStamps(identity: WorkbookIdentity): IdentityStamps {
  const texts = Object.entries(identityTexts(identity));
  return {
    sheet: {
      name: IDENTITY_SHEET,
      visibility: "hidden",
      rows: texts.map((cells) => ({ cells })),
      protection: {},
    },
    names: texts.map(([key, value]) => ({ name: NAME_PREFIX + key, formula: excelText(value) })),
    customProperties: Object.fromEntries(texts.map(([key, value]) => [PROPERTY_PREFIX + key, value])),
  };
}
