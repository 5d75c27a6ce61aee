import { dateParts } from "../../base";
import type { Catalogue } from "../model";

/** A review that falls into a year, in the words of the list `loaiSoTong`. */
export interface ReviewDue {
  readonly kind: "Sơ kết" | "Tổng kết";
  readonly years: number;
}

/** Answers which review of a directive falls into a year: year of issue + years stated in its task. */
export function reviewsDue({
  tasks,
  directives,
}: Catalogue): (directiveId: string, year: number) => ReviewDue | undefined {
  const issued = new Map(
    directives.flatMap(({ id, issuedOn }) => (issuedOn === undefined ? [] : [[id, issuedOn]])),
  );
  const reviews = new Map<string, ReviewDue>();
  for (const { directive, kind, years } of tasks) {
    const issuedOn = issued.get(directive);
    if (issuedOn === undefined || years === undefined) continue;
    const due = `${directive}\n${dateParts(issuedOn).year + years}`;
    if (kind === "interim-review") reviews.set(due, { kind: "Sơ kết", years });
    if (kind === "final-review") reviews.set(due, { kind: "Tổng kết", years });
  }
  return (directiveId, year) => reviews.get(`${directiveId}\n${year}`);
}
