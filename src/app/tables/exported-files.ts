import { type Issue, type Result, read } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import type { FoundFile, Host } from "../host";
import { exportTables } from "./export-tables";
import { FolderInMemory } from "./folder-in-memory";
import { csvEncoder } from "./table-encoder";

export interface ExportOrder {
  readonly summary: FoundFile;
  /** Finding and remedy of an issue, in Vietnamese. */
  readonly wording: (issue: Issue) => string;
}

/** Số liệu mở of one summary, for people: its tables as .csv and their dictionary, file by file. */
export async function exportedFiles(
  { summary, wording }: ExportOrder,
  index: CatalogueIndex,
  host: Host,
): Promise<Result<ReturnType<FolderInMemory["files"]>>> {
  const draft = new FolderInMemory(host);
  const task = { summaries: [summary], encoder: csvEncoder, wording };
  const exported = await exportTables(task, index, { host, draft });
  return exported.ok ? read(draft.files(), exported.issues) : exported;
}
