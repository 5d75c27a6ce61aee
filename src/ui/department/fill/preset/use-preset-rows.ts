import { useMemo } from "react";
import {
  type EntryForm,
  type EntryInRow,
  type FormField,
  type OpenReport,
  type ReportSheet,
  type SheetEntry,
  type Texts,
  entryForm,
  restFields,
  savedEntries,
} from "../../../../app";
import { sameEntry } from "../../report/kept-drafts";
import { standsInSheet } from "../../report/stands-in-sheet";
import { useReport, useReportState, useReportStore } from "../../report/use-report";
import { editsOf, withoutBlanks } from "../clean-texts";

/** The rows of a form that the board wrote beforehand, filled in from one list and saved in one step. */
export interface PresetRows {
  readonly report: OpenReport;
  readonly form: EntryForm;
  /** What every row still needs. */
  readonly rest: readonly FormField[];
  /** Rows that hold something that is not in the sheet yet. */
  readonly unsaved: readonly number[];
  /** What one row says of a field, and how many rows say nothing of it: the others may say the same. */
  readonly alike: { readonly field: FormField; readonly text: string; readonly blank: number } | undefined;
  textsOf(entry: SheetEntry): Texts;
  type(entry: SheetEntry, key: string, text: string): void;
  fillAlike(): void;
  save(): Promise<void>;
}

/** Undefined where the rows of the form are filled in one after another. */
export function usePresetRows({ template, entries }: ReportSheet): PresetRows | undefined {
  const report = useReport();
  const form = useMemo(() => entryForm(report, template.code), [report, template]);
  const rest = useMemo(() => restFields(form), [form]);
  const { typedIn, textsOf, type } = useTypedRows(template.code);
  const typed = entries.filter((entry) => typedIn(entry) !== undefined);
  const save = useSavingRows(form, () =>
    typed.map((entry) => ({ row: entry.row, texts: withoutBlanks(textsOf(entry)) })),
  );
  if (rest.length === 0) return undefined;
  const alike = alikeIn(rest, entries.map(textsOf));
  const fillAlike = (): void => {
    if (alike === undefined) return;
    const { key } = alike.field.field;
    const blank = entries.filter((entry) => (textsOf(entry)[key] ?? "") === "");
    for (const entry of blank) type(entry, key, alike.text);
  };
  const unsaved = typed.map(({ row }) => row);
  return { report, form, rest, unsaved, alike, textsOf, type, fillAlike, save };
}

/** What is typed into the rows of a form is a draft of each, as in a form of its own. */
function useTypedRows(template: string) {
  const store = useReportStore();
  const { drafts } = useReportState();
  const typedIn = ({ row }: SheetEntry): Texts | undefined =>
    drafts.find((draft) => sameEntry(draft, { template, row }))?.texts;
  const textsOf = (entry: SheetEntry): Texts => ({ ...entry.texts, ...typedIn(entry) });
  const type: PresetRows["type"] = (entry, key, text) => {
    const edits = editsOf({ ...typedIn(entry), [key]: text }, entry.texts);
    const isAsSaved = Object.keys(edits).length === 0;
    store.keepDraft({ template, row: entry.row }, isAsSaved ? undefined : edits);
  };
  return { typedIn, textsOf, type };
}

/** Writes the rows in one step; of those that then stand in the sheet the drafts are forgotten. */
function useSavingRows({ template: { code }, check }: EntryForm, typed: () => readonly EntryInRow[]) {
  const store = useReportStore();
  const report = useReport();
  const save = async (): Promise<void> => {
    const rows = typed();
    const issues = rows.flatMap(({ texts }) => check(texts).issues);
    if (!(await store.apply(savedEntries(report, code, rows), { issues, again: () => void save() }))) return;
    const now = store.current().report;
    if (now === undefined) return;
    const standing = rows.filter((entry) => standsInSheet(now, { template: code, ...entry }));
    for (const { row } of standing) store.keepDraft({ template: code, row }, undefined);
  };
  return save;
}

/** The first field of which some rows say one and the same thing, and the others nothing. */
function alikeIn(rest: readonly FormField[], rows: readonly Texts[]): PresetRows["alike"] {
  for (const field of rest) {
    const texts = rows.map((row) => row[field.field.key] ?? "");
    const said = new Set(texts.filter((text) => text !== ""));
    const blank = texts.filter((text) => text === "").length;
    const [text = ""] = said;
    if (said.size === 1 && blank > 0) return { field, text, blank };
  }
  return undefined;
}
