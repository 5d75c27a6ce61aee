import type { Issue } from "../../base";
import type { Decision } from "../../submissions";

/** Whether a decision to pass answers a finding: it stands at that place, and is of that kind where one is named. */
export function isAnsweredBy({ code, severity, where }: Issue, decision: Decision): boolean {
  const { template, row, field, code: only } = decision;
  if (decision.kind !== "pass" || severity === "info") return false;
  if (where.template !== template || where.row !== row) return false;
  return (field === undefined || where.field === field) && (only === undefined || only === code);
}
