import type { CatalogueIndex } from "../../catalogue";
import { sayCitation } from "./say-citation";

/** The guides that ask for the reports, cited as papers do: "Hướng dẫn số 85-HD/BTGTU ngày 28/12/2023 của …"; "" for none. */
export const paperBasis = (index: CatalogueIndex): string =>
  index.catalogue.tasks
    .flatMap(({ kind, section, directive }) =>
      kind === "basis" && !/^[IVX]/.test(section) ? (index.directive(directive) ?? []) : [],
    )
    .map(sayCitation)
    .join("; ");
