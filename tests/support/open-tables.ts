import { createHash } from "node:crypto";
import type { FoundFile, FolderDraft, TableEncoder } from "../../src/app";
import { exportTables } from "../../src/app";
import { type Result, read } from "../../src/core/base";
import type { CatalogueIndex } from "../../src/core/catalogue";
import { type MergeContext, mergeSubmissions } from "../../src/core/merge";
import type { SubmissionOutcome } from "../../src/core/submissions";
import { summaryWorkbook } from "../../src/core/summary";
import { writeWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node";
import { PERIOD, smallIndex } from "./small-campaign";

const wording = ({ code }: { readonly code: string }): string => code;

/** The summary workbook a board would have of these files. */
export function summaryFile(
  outcomes: readonly SubmissionOutcome[],
  { name = "tong-hop.xlsx", ...context }: Partial<MergeContext> & { readonly name?: string } = {},
): FoundFile {
  const { index = smallIndex } = context;
  const model = mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2024-07-20", ...context });
  const bytes = writeWorkbook(summaryWorkbook(model, { index, wording }), nodeHost);
  return { name, path: name, read: () => Promise.resolve(read(bytes)) };
}

/** A folder in memory, by its files' paths. */
export type MemoryFolder = Map<string, Uint8Array>;

/** Exports into memory: what was answered, and the folder. */
export async function exported(
  summaries: readonly FoundFile[],
  encoder: TableEncoder,
  index: CatalogueIndex = smallIndex,
): Promise<{ readonly result: Result<unknown>; readonly folder: MemoryFolder }> {
  const folder: MemoryFolder = new Map();
  const draft: FolderDraft = {
    append: (path, bytes) => {
      const before = folder.get(path) ?? new Uint8Array();
      folder.set(path, Buffer.concat([before, bytes]));
      return Promise.resolve();
    },
    written: () =>
      [...folder].map(([path, bytes]) => ({
        path,
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      })),
  };
  const result = await exportTables({ summaries, encoder, wording }, index, { host: nodeHost, draft });
  return { result, folder };
}
