import { cleanText } from "../../base";

/**
 * A sentence with slots, as the outline and the board's Word models write it.
 *
 *   Đã tổ chức {{KG01.soHoiNghi}} hội nghị[[, {{KG01.tongLuot}} lượt người dự]].
 *              └slot                      └optional: left out whole where a slot in it is empty
 *
 * A slot outside brackets that is empty takes the whole sentence with it. Brackets do not nest.
 */
export type SlotPart =
  | { readonly kind: "text"; readonly text: string; readonly at: number }
  | { readonly kind: "slot"; readonly name: string; readonly at: number; readonly end: number }
  | { readonly kind: "optional"; readonly parts: readonly SlotPart[] };

const TOKEN = /\{\{([^{}]{1,200})\}\}|\[\[|\]\]/g;

/** Braces and brackets that keyboards of East Asia type; each is one letter as ours are. */
const WIDE: Readonly<Record<string, string>> = { "｛": "{", "｝": "}", "［": "[", "］": "]" };
const withOurBraces = (text: string): string => text.replace(/[｛｝［］]/g, (brace) => WIDE[brace] ?? brace);

/** Every character of the text is in one part, but for the brackets; `at` and `end` are offsets in it. */
export function slotParts(text: string): readonly SlotPart[] {
  const outer: SlotPart[] = [];
  let optional: SlotPart[] | undefined;
  let done = 0;
  const put = (part: SlotPart) => void (optional ?? outer).push(part);
  const close = () => {
    if (optional !== undefined) outer.push({ kind: "optional", parts: optional });
    optional = undefined;
  };
  for (const { 0: token, 1: name, index: at } of withOurBraces(text).matchAll(TOKEN)) {
    if (at > done) put({ kind: "text", text: text.slice(done, at), at: done });
    done = at + token.length;
    if (name !== undefined) put({ kind: "slot", name: slotName(name), at, end: done });
    else close();
    if (token === "[[") optional = [];
  }
  if (done < text.length) put({ kind: "text", text: text.slice(done), at: done });
  close();
  return outer;
}

/** A name without what Word makes of it while it is typed: decomposed letters, spaces that do not break, quotes. */
const slotName = (typed: string): string => cleanText(cleanText(typed).replace(/^["']+|["']+$/g, ""));

/** What is wrong with how slots are typed: "{{" or "[[" without its counterpart; undefined where nothing is. */
export function brokenSlot(text: string): string | undefined {
  const typed = withOurBraces(text);
  const rest = typed.replace(/\{\{[^{}]{1,200}\}\}/g, "");
  const brace = /\{\{|\}\}/.exec(rest);
  if (brace !== null) return brace[0];
  let isOpen = false;
  for (const [bracket] of rest.matchAll(/\[\[|\]\]/g)) {
    if ((bracket === "[[") === isOpen) return bracket;
    isOpen = !isOpen;
  }
  return isOpen ? "[[" : undefined;
}

/** The one slot a line consists of: "{{hết}}" → "hết". */
export function onlySlot(text: string): string | undefined {
  const [part, more] = slotParts(text.trim());
  return part?.kind === "slot" && more === undefined ? part.name : undefined;
}

/** Names of all slots of a text. */
export const slotsIn = (text: string): readonly string[] =>
  slotParts(text)
    .flatMap((part) => (part.kind === "optional" ? part.parts : [part]))
    .flatMap((part) => (part.kind === "slot" ? [part.name] : []));
