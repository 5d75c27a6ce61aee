import type { ParsingOptions, WorkBook } from "@e965/xlsx";

declare module "@e965/xlsx" {
  /** The library's reader of old workbooks alone: with it the bundle holds no other format's. */
  export function parse_xlscfb(container: unknown, options: ParsingOptions): WorkBook;
}
