import type { IssueTable } from "../base";
import { issueMaker } from "../base";

/** What can be wrong with the bytes of a workbook, before anybody asks what the cells mean. */
export const workbookIssues = {
  /** The file as a whole: nothing was read. */
  "workbook.empty-file": "error",
  "workbook.not-excel": "error",
  "workbook.password-protected": "error",
  "workbook.old-xls": "error",
  "workbook.binary-xlsb": "error",
  "workbook.no-workbook": "error",
  "workbook.text-without-header": "error",
  "workbook.letters-lost": "error",
  "workbook.truncated": "error",
  "workbook.damaged": "error",
  "workbook.too-large": "error",
  "workbook.swells": "error",
  "workbook.too-many-parts": "error",
  "workbook.too-many-sheets": "error",
  "workbook.too-many-names": "error",
  "workbook.forbidden-xml": "error",
  /** One part or sheet: the rest was read. */
  "workbook.sheet-damaged": "error",
  "workbook.sheet-too-large": "error",
  "workbook.sheet-swells": "error",
  "workbook.too-many-cells": "error",
  "workbook.too-many-merges": "error",
  "workbook.properties-damaged": "warning",
  "workbook.notes-unread": "warning",
  "workbook.runs-unread": "warning",
  "workbook.text-repaired": "warning",
  /** Single cells: what could not be read became an error cell. */
  "workbook.cell-unreadable": "error",
  "workbook.cell-twice": "error",
  "workbook.bad-address": "error",
  "workbook.more-cell-issues": "error",
  "workbook.unknown-style": "warning",
  /** Said so that nobody is surprised. */
  "workbook.macros-ignored": "info",
  "workbook.read-as-xls": "info",
  "workbook.read-as-ods": "info",
  "workbook.read-as-text": "warning",
  "workbook.sheet-skipped": "info",
} as const satisfies IssueTable;

export const workbookIssue = issueMaker(workbookIssues);
