import type { Result } from "../core/base";
import type { Crc32, Deflate, DeflateAside, Inflate, ReadLimits, Workbook } from "../core/workbook";

/**
 * What the use cases ask of the place they run in (command line now, Excel and the browser later), in our own
 * words. Everything else they do themselves.
 */
export interface Host {
  readonly inflate: Inflate;
  readonly deflate: Deflate;
  /** For large workbooks: compresses beside the writing. */
  readonly deflateAside: DeflateAside;
  readonly crc32: Crc32;
  /**
   * Opens workbooks of kinds the core does not read: an old .xls, a table as text. What does it is loaded with the first
   * one. Without it they are refused, and told how to be saved.
   */
  readonly openForeign?: (bytes: Uint8Array, how?: HowRead) => Promise<Result<Workbook>>;
  /** Lower-case hexadecimal. */
  sha256(bytes: Uint8Array): Promise<string>;
}

/** What is read of a workbook besides its values. */
export interface HowRead {
  /** Also how its sheets are laid out for whoever fills them in: formulas, validations, prepared cells. */
  readonly layout?: boolean;
  /** A sealed workbook nobody has saved since is read sheet by sheet, as its sheets are asked for: by this custom property. */
  readonly seal?: string;
  /** Tells by the names of a workbook whose rows nobody will ask for. */
  readonly unread?: (names: Workbook["names"]) => ReadonlySet<string>;
  /** Bounds other than those of a returned workbook. */
  readonly limits?: Partial<ReadLimits>;
}

/** A file to be read, wherever it lies: on disk, in an archive, in the hands of a browser. */
export interface FoundFile {
  /** Shown to people and kept in the summary: no folder above those given. */
  readonly name: string;
  /** As the caller named it. */
  readonly path: string;
  /** Its bytes, or the issue that says why they cannot be had. */
  read(): Promise<Result<Uint8Array>>;
}

/** Told after each file, so that a bar can be drawn. */
export type Progress = (done: number, total: number, file: string) => void;
