import { type Result, read, refused } from "../core/base";
import { type Catalogue, catalogueWorkbook, readCatalogue } from "../core/catalogue";
import { readWorkbook, writeWorkbook } from "../core/workbook";
import type { Host } from "./host";

/**
 * A changed catalogue as the bytes of its workbook. What is written is read back and checked as every catalogue a board
 * brings is: with an error there is none, so that a catalogue is never left half-changed.
 */
export function writeCatalogue(catalogue: Catalogue, host: Host): Result<Uint8Array> {
  const bytes = writeWorkbook(catalogueWorkbook(catalogue), host);
  const written = readWorkbook(bytes, host);
  const checked = written.ok ? readCatalogue(written.value) : written;
  return checked.ok ? read(bytes, checked.issues) : refused(...checked.issues);
}
