import { type Issue, type Result, read, refused, remembered } from "../../base";
import { type CatalogueIndex, catalogueIndex, defaultCatalogue } from "../../catalogue";
import type { Inflate, SheetDraft, Workbook } from "../../workbook";
import {
  CATALOGUE_SHEET,
  IDENTITY_SHEET,
  coverName,
  headerName,
  isStampSheet,
  readIdentity,
} from "./identity";
import { templatesIssue } from "../issues";
import { CARRIED_LIMITS, unpackedCatalogue } from "./packed-catalogue";

/** Keys of the rows that together hold the catalogue: `catalogue.1`, `catalogue.2` … */
const KEY = /^catalogue\.([1-9]\d{0,3})$/;
/** Less than a cell can hold (32,767). */
const CHARACTERS_PER_CELL = 32_000;

/** @param packed the catalogue as `packedCatalogue` writes it */
export const catalogueSheet = (packed: string): SheetDraft => ({
  name: CATALOGUE_SHEET,
  visibility: "hidden",
  standsAlone: true,
  rows: Array.from({ length: Math.ceil(packed.length / CHARACTERS_PER_CELL) }, (_, at) => ({
    cells: [`catalogue.${at + 1}`, packed.slice(at * CHARACTERS_PER_CELL, (at + 1) * CHARACTERS_PER_CELL)],
  })),
  protection: {},
});

/**
 * The catalogue a template workbook was made from: the one it carries; else the shipped one, where the stamps name
 * that very version.
 *
 * Issues: `templates.not-a-report` (no workbook of ours), `templates.catalogue-missing` (it carries none, or a
 * damaged one, and the shipped one is another), `templates.catalogue-broken` (a warning: the shipped one stands in).
 */
export function carriedCatalogue(workbook: Workbook, inflate: Inflate): Result<CatalogueIndex> {
  const identity = readIdentity(workbook);
  if (identity === undefined && !hasOurNames(workbook))
    return refused(templatesIssue("templates.not-a-report", {}));
  const { catalogueId = "", catalogueVersion = "" } = identity ?? {};
  const isStamped = (id: string, version: string): boolean =>
    (catalogueId === "" || catalogueId === id) && (catalogueVersion === "" || catalogueVersion === version);
  const stamp = stampOf(workbook);
  const carried = stamp === "" ? undefined : readerWith(inflate)(stamp).index;
  if (carried !== undefined && isStamped(carried.catalogue.id, carried.catalogue.version))
    return read(carried);
  const broken: readonly Issue[] =
    stamp === "" ? [] : [templatesIssue("templates.catalogue-broken", {}, { facts: CARRIED_LIMITS })];
  const { id, version } = defaultCatalogue;
  if (isStamped(id, version)) return read(shipped(), broken);
  const facts = { version: catalogueVersion };
  return refused(templatesIssue("templates.catalogue-missing", {}, { found: catalogueId, facts }));
}

/** Whether it may be a workbook of ours, told without its rows: without any of these signs it is `not-a-report`. */
export const mayBeReport = (outline: Workbook): boolean =>
  readIdentity(outline) !== undefined ||
  hasOurNames(outline) ||
  outline.sheets.some(({ name }) => name === IDENTITY_SHEET);

const hasOurNames = ({ names }: Workbook): boolean =>
  names.some(({ name }) => name.startsWith(coverName("")) || name.startsWith(headerName("")));

/** The parts of the stamp one after another; empty where there are none. Earlier files hold them beside the identity. */
function stampOf({ sheets }: Workbook): string {
  const rows = sheets.filter(({ name }) => isStampSheet(name)).flatMap((sheet) => sheet.rows);
  const parts = rows.flatMap(({ cells: [key, value] }) => {
    const number = KEY.exec(String(key?.value))?.[1];
    return number === undefined ? [] : [{ number: Number(number), text: String(value?.value ?? "") }];
  });
  return parts
    .sort((a, b) => a.number - b.number)
    .map(({ text }) => text)
    .join("");
}

type Reader = (stamp: string) => { readonly index: CatalogueIndex | undefined };
const readers = new WeakMap<Inflate, Reader>();

/** A workbook is read again after each change: its catalogue is unpacked once. */
function readerWith(inflate: Inflate): Reader {
  const known = readers.get(inflate);
  if (known) return known;
  const fresh = remembered((stamp) => {
    const catalogue = unpackedCatalogue(stamp, inflate);
    return { index: catalogue === undefined ? undefined : catalogueIndex(catalogue) };
  });
  readers.set(inflate, fresh);
  return fresh;
}

const shippedIndex = remembered(() => catalogueIndex(defaultCatalogue));
const shipped = (): CatalogueIndex => shippedIndex("");
