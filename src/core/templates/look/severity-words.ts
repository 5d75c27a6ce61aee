import { assertNever } from "../../base";
import type { Severity } from "../../base";

/** First word of a finding in a sheet; the cover counts rows by it. */
export function severityWord(severity: Severity): string {
  switch (severity) {
    case "error":
      return "Lỗi";
    case "warning":
      return "Cảnh báo";
    case "info":
      return "Lưu ý";
    default:
      return assertNever(severity);
  }
}
