import type { ReviewStep } from "../../model";

const interim = (years: number): ReviewStep => ({ kind: "interim-review", years });
const final = (years: number): ReviewStep => ({ kind: "final-review", years });

/** As the guide for 2024 has it: sơ kết after five years, tổng kết after ten, fifteen, twenty, and so on. */
export const reviewSteps: readonly ReviewStep[] = [
  interim(5),
  ...[10, 15, 20, 25, 30, 35, 40, 45, 50].map(final),
];
