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
  for (const { 0: token, 1: name, index: at } of text.matchAll(TOKEN)) {
    if (at > done) put({ kind: "text", text: text.slice(done, at), at: done });
    done = at + token.length;
    if (name !== undefined) put({ kind: "slot", name: name.trim(), at, end: done });
    else close();
    if (token === "[[") optional = [];
  }
  if (done < text.length) put({ kind: "text", text: text.slice(done), at: done });
  close();
  return outer;
}

/** The one slot a line consists of: "{{hết}}" → "hết". */
export function onlySlot(text: string): string | undefined {
  const [part, more] = slotParts(text.trim());
  return part?.kind === "slot" && more === undefined ? part.name : undefined;
}
