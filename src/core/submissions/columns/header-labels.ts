import { exactKey, foldKey, holdsTyped, remembered, rememberedOf } from "../../base";
import type { Field, Template } from "../../catalogue";
import { withoutFootnoteMark } from "../read-field/footnote-mark";

/** How a header text names a field: by its own label, by another name the catalogue lists, or loosely. */
export interface LabelMatch {
  readonly field: Field | undefined;
  readonly how: "label" | "alias";
}

/** Finds the field a header text means. */
export interface HeaderLabels {
  find(text: string, group?: string): LabelMatch;
  /** The only field it may mean with the words that say only that things are counted left out, and short forms spelt out. */
  findLoosely(text: string): Field | undefined;
  /** What hidden keys name, those of before too. */
  readonly keys: ReadonlyMap<string, Field>;
}

const NO_MATCH: LabelMatch = { field: undefined, how: "label" };
const BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;

/**
 * The header texts of a template: as they are written, else compared without marks, case, punctuation and "(*)"; a bracket
 * (unit of measure, note) may be missing or be there. A text two fields could claim means neither, unless the group
 * above it decides; "Năm" is no column “Nam”.
 */
export const headerLabels = rememberedOf(({ fields }: Template): HeaderLabels => {
  const asWritten = claimed(fields, markedKey);
  const folded = claimed(fields, foldKey);
  const all = fields.map(({ label }) => label).join(" ");
  const find = remembered((text) => {
    const match = (claims: Claimed, keyOf: KeyOf): LabelMatch | undefined =>
      keysOf(text, keyOf)
        .map((key) => claims.get(key))
        .find((found) => found !== undefined);
    const exact = match(asWritten, markedKey);
    if (exact?.field !== undefined) return exact;
    const found = match(folded, foldKey);
    return found?.field === undefined || isOtherWord(text, found.field, all) ? NO_MATCH : found;
  });
  const loose = looselyClaimed(fields);
  return {
    findLoosely: (text) => {
      const found = new Set(looseKeysOf(text).flatMap((key) => loose.get(key)?.field ?? []));
      return found.size === 1 ? [...found][0] : undefined;
    },
    find: (text, group) => {
      const alone = find(text);
      return alone.field !== undefined || group === undefined ? alone : find(`${group} ${text}`);
    },
    keys: new Map([
      ...fields.flatMap((field) => (field.formerKeys ?? []).map((key) => [key, field] as const)),
      ...fields.map((field) => [field.key, field] as const),
    ]),
  };
});

/** How texts are made equal. */
type KeyOf = (text: string) => string;

/** With its marks, and no punctuation. */
const markedKey: KeyOf = (text) =>
  exactKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A header of one word with other marks than any name of the field: "Năm" over what is called “Nam”. */
function isOtherWord(text: string, { label, aliases }: Field, all: string): boolean {
  const bare = text.replace(BRACKETS, " ");
  return !foldKey(bare).includes(" ") && ![label, ...aliases].some((own) => holdsTyped(own, bare, all));
}

/** What the fields of a template are called, the surest names first. */
function claimed(fields: readonly Field[], keyOf: KeyOf): Claimed {
  const tiers = [
    fields.flatMap((field) =>
      keysOf(field.label, keyOf)
        .slice(0, 1)
        .map((key) => ({ key, field, how: "label" as const })),
    ),
    fields.flatMap((field) =>
      field.aliases.map((alias) => ({ key: keyOf(alias), field, how: "alias" as const })),
    ),
    fields.flatMap((field) =>
      keysOf(field.label, keyOf).map((key) => ({ key, field, how: "label" as const })),
    ),
    fields.flatMap((field) => withGroup(field, keyOf).map((key) => ({ key, field, how: "label" as const }))),
  ];
  return tiers.reduce(withTier, new Map());
}

interface Claim {
  readonly key: string;
  readonly field: Field;
  readonly how: LabelMatch["how"];
}

type Claimed = ReadonlyMap<string, LabelMatch>;

/** With what better tiers left free; what two fields of one tier claim is nobody's. */
function withTier(better: Claimed, tier: readonly Claim[]): Claimed {
  const claims = new Map<string, LabelMatch>();
  for (const { key, field, how } of tier) {
    if (key === "" || better.has(key)) continue;
    const other = claims.get(key)?.field;
    claims.set(key, other === undefined || other === field ? { field, how } : NO_MATCH);
  }
  return new Map([...better, ...claims]);
}

/**
 * The text without marks, or with them, with its brackets and without, without a footnote's mark behind and a number before it; a text all in
 * brackets is a unit of measure and no label.
 */
function keysOf(text: string, keyOf: KeyOf): readonly string[] {
  const bare = keyOf(text.replace(BRACKETS, " "));
  if (bare === "") return [];
  const unmarked = withoutFootnoteMark(text) ?? text;
  const unnumbered = unmarked.replace(NUMBER_BEFORE, "");
  const less =
    unnumbered === text ? [] : [unmarked, unnumbered].map((one) => keyOf(one.replace(BRACKETS, " ")));
  return [...new Set([keyOf(text), bare, ...less])].filter((key) => key !== "");
}

/** "3. Kinh phí", "(3) Kinh phí", "a) Kinh phí" */
const NUMBER_BEFORE = /^\s*(?:\(?\d{1,2}[.)]|[a-zđ]\)|[IVX]+\.)\s*(?=\p{L})/u;

/** "Tổng số lượng hội nghị", "Số cuộc hội nghị" → hội nghị; "Kinh phí thực hiện" → kinh phí. */
const COUNTING = /^(?:(?:tổng cộng|tổng|số lượng|sl|số|cuộc) )+/;
const DONE = /(?: đã)? (?:thực hiện|tổ chức)$/;
/** What offices shorten in a narrow column, and what it may stand for. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  hn: ["hội nghị"],
  đv: ["đảng viên", "đoàn viên", "đơn vị"],
  hv: ["hội viên", "học viên"],
  kp: ["kinh phí"],
  cb: ["cán bộ", "chi bộ"],
  vb: ["văn bản"],
  gv: ["giáo viên"],
  hs: ["học sinh"],
  ts: ["tổng số"],
};
/** Beyond it a header is none of a few short words. */
const MOST_SPELLINGS = 30;

function looseKeysOf(text: string): readonly string[] {
  let spellings: readonly string[] = [""];
  for (const word of markedKey(text.replace(BRACKETS, " ")).split(" ")) {
    const meant = SHORT_FORMS[word] ?? [word];
    spellings = spellings.flatMap((begun) => meant.map((one) => `${begun} ${one}`.trim()));
    if (spellings.length > MOST_SPELLINGS) return [];
  }
  return spellings
    .map((spelling) => spelling.replace(COUNTING, "").replace(DONE, ""))
    .filter((key) => key !== "");
}

const looselyClaimed = (fields: readonly Field[]): Claimed =>
  withTier(
    new Map(),
    fields.flatMap((field) =>
      [field.label, ...field.aliases]
        .map((text) => markedKey(text.replace(BRACKETS, " ")).replace(COUNTING, ""))
        .map((key) => ({ key, field, how: "alias" as const })),
    ),
  );

const withGroup = ({ group, label, aliases }: Field, keyOf: KeyOf): readonly string[] =>
  group === undefined ? [] : [label, ...aliases].flatMap((text) => keysOf(`${group} ${text}`, keyOf));

/** Whether a header text is the label itself, marks and all. */
export const isOwnLabel = (text: string, field: Field): boolean => exactKey(text) === exactKey(field.label);
