import path from "node:path";

/** Where the internal annex of a report stands, or its model: beside it. */
export function internalAnnexOf(report: string): string {
  const { dir, name } = path.parse(report);
  return path.join(dir, `${name}_phu-luc-noi-bo.docx`);
}
