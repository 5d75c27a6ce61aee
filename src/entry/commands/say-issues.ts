import { type Issue, compareIssues, oneLine } from "../../core/base";
import { type FieldLabel, type Language, sayIssue, sayPlace, severityWord } from "../../i18n";

interface Speaker {
  readonly language: Language;
  readonly labelOf?: FieldLabel;
}

/** One line an issue, in the order of files, sheets and rows: "Lỗi: a.xlsx, trang “KG01”, ô D14: …". */
export function sayIssues(issues: readonly Issue[], speaker: Speaker): readonly string[] {
  return [...issues].sort(compareIssues).map((issue) => sayLine(issue, speaker));
}

function sayLine(issue: Issue, { language, labelOf = () => undefined }: Speaker): string {
  const place = [issue.where.file, sayPlace(issue.where, language, labelOf)].filter(Boolean).join(", ");
  const line = [severityWord(issue.severity, language), place, sayIssue(issue, language)];
  return oneLine(line.filter(Boolean).join(": "));
}
