import type { Directive, TaskKind } from "../../../core/catalogue";
import type { GuideDocument, GuideReading } from "../../../core/guide";

/** A guide that was read, and what the board makes of the documents it names. */
export interface GuideState {
  readonly text: string;
  readonly entries: readonly GuideEntry[];
}

export interface GuideEntry {
  /** Its place in the guide's list: ids change when a document is edited. */
  readonly key: number;
  readonly document: GuideDocument;
  readonly accepted: boolean;
}

/** What may be edited of a document; texts as typed. */
export type DocumentTexts = Readonly<
  Record<"type" | "number" | "symbol" | "issuer" | "subject", string> & { readonly date: string }
>;

/** Nothing is accepted at first: what goes into the catalogue is the board's word, one press for all or for each. */
export const guideState = (text: string, { documents }: GuideReading): GuideState => ({
  text,
  entries: documents.map((document, key) => ({ key, document, accepted: false })),
});

/** What is near something known waits for an answer before it may be accepted. */
export const isDecided = ({ document }: GuideEntry): boolean => document.match.kind !== "near";

export const changedEntry = (
  guide: GuideState,
  key: number,
  change: (entry: GuideEntry) => GuideEntry,
): GuideState => ({
  ...guide,
  entries: guide.entries.map((entry) => (entry.key === key ? change(entry) : entry)),
});

/** Accepts these, as far as they are decided, or none of them. */
export const accepted = (guide: GuideState, keys: ReadonlySet<number>, on: boolean): GuideState => ({
  ...guide,
  entries: guide.entries.map((entry) =>
    keys.has(entry.key) ? { ...entry, accepted: on && isDecided(entry) } : entry,
  ),
});

/** The answer to whether it is one of these: one of the catalogue, or none of them. An answered document is accepted. */
export const decided = (entry: GuideEntry, directive: Directive | undefined): GuideEntry => ({
  ...entry,
  accepted: true,
  document: {
    ...entry.document,
    match: directive === undefined ? { kind: "new" } : { kind: "known", directive },
  },
});

/** The document with other facts; its id follows them. */
export function editedDocument(document: GuideDocument, texts: DocumentTexts): GuideDocument {
  const code = codeOf(texts, document.citation.code);
  const citation = {
    ...without(document.citation, "type", "number", "symbol", "code", "date", "issuer", "subject"),
    ...filled("type", texts.type),
    ...filled("number", texts.number),
    ...filled("symbol", texts.symbol),
    ...filled("code", code),
    ...filled("date", texts.date),
    ...filled("issuer", texts.issuer),
    ...filled("subject", texts.subject),
  };
  const id = code === "" ? document.id : texts.date === "" ? code : `${code}@${texts.date}`;
  return { ...document, id, citation };
}

export const withTaskKind = (document: GuideDocument, at: number, kind: TaskKind): GuideDocument => ({
  ...document,
  tasks: document.tasks.map((task, place) => (place === at ? { ...task, kind } : task)),
});

/** All of it but these facts. */
function without<T extends object, Key extends keyof T>(whole: T, ...keys: readonly Key[]): Omit<T, Key> {
  const rest = { ...whole };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}

const filled = <Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } =>
  text.trim() === "" ? {} : ({ [key]: text.trim() } as { readonly [K in Key]: string });

/** "40-CT/TW" of the Party, "30/2020/NĐ-CP" of the state: a document keeps the mark between its number and letters. */
function codeOf({ number, symbol }: DocumentTexts, before: string | undefined): string {
  if (number.trim() === "" || symbol.trim() === "") return "";
  const mark = before?.startsWith(`${number}/`) === true || number.includes("/") ? "/" : "-";
  return `${number.trim()}${mark}${symbol.trim()}`;
}
