import { type Result, read, refused } from "../../../core/base";
import { isHostError } from "../host-failure";
import { spreadsheetIssue } from "../issues";
import type { OfficeJs } from "../office-js";

/** A multiple of 3, so that pieces of base64 join; small enough to be the arguments of one call. */
const PIECE = 24_576;

/**
 * Hands bytes to Excel as a new workbook. Excel refuses it by policy (extension hardening), by size on the web, or for
 * no reason it tells: then the caller must offer another way.
 */
export async function openAsNew({ Excel }: OfficeJs, bytes: Uint8Array): Promise<Result<void>> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return read(undefined);
  } catch (error) {
    if (!isHostError(error)) throw error;
    const found = `${error.code}: ${error.message}`;
    return refused(spreadsheetIssue("spreadsheet.new-workbook-refused", {}, { found }));
  }
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join("");
}
