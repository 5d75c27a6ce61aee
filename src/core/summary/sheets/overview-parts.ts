import type { CatalogueIndex } from "../../catalogue";
import type { SummaryModel } from "../../merge";
import type { Labels } from "../look/labels";
import type { Issuer } from "../look/official-page";

/** What the parts of the overview need. */
export interface OverviewParts {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  readonly labels: Labels;
  readonly issuer: Issuer;
  /** Name of the sheet of a template that has rows. */
  readonly sheetOf: (template: string) => string | undefined;
  readonly mostLinks: number;
}
