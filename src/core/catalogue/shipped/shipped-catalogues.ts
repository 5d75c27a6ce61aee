import type { Catalogue } from "../model";
import { giaLai2026 } from "./gia-lai-2026/gia-lai-2026";
import { defaultCatalogue } from "./khoa-giao-2024/khoa-giao-2024";

/** A catalogue that comes with the program, under the name by which a board starts from it. */
export interface ShippedCatalogue {
  /** Letters, digits and hyphens, as typed after `--start`: "khoa-giao-2024". */
  readonly start: string;
  readonly catalogue: Catalogue;
}

/** All of them, the one that is used where nobody names one first. */
export const shippedCatalogues: readonly ShippedCatalogue[] = [
  { start: "khoa-giao-2024", catalogue: defaultCatalogue },
  { start: "gia-lai-2026", catalogue: giaLai2026 },
];

/** The shipped catalogue of that name; undefined for any other name. */
export const shippedCatalogue = (start: string): Catalogue | undefined =>
  shippedCatalogues.find((one) => one.start === start)?.catalogue;
