import type { Catalogue, ReviewKind } from "../model";
import { reviewFinder } from "./review-calendar";

/** A review that falls into a year, in the words of the list `loaiSoTong`. */
export interface ReviewDue {
  readonly kind: "Sơ kết" | "Tổng kết";
  readonly years: number;
}

const WORDS: Readonly<Record<ReviewKind, ReviewDue["kind"]>> = {
  "interim-review": "Sơ kết",
  "final-review": "Tổng kết",
};

/** Answers which review of a directive falls into a year. */
export function reviewsDue(
  catalogue: Catalogue,
): (directiveId: string, year: number) => ReviewDue | undefined {
  const directives = new Map(catalogue.directives.map((directive) => [directive.id, directive]));
  const reviewOf = reviewFinder(catalogue);
  return (directiveId, year) => {
    const directive = directives.get(directiveId);
    const review = directive === undefined ? undefined : reviewOf(directive, year);
    return review === undefined ? undefined : { kind: WORDS[review.kind], years: review.years };
  };
}
