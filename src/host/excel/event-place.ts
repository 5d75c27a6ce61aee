/** Rows and first cell of an address in an event: "B7", "A5:C9", "5:7", "C:C", "Sheet1!A1", "A1,C3". 1-based. */
export interface EventPlace {
  readonly rows?: { readonly first: number; readonly last: number };
  readonly column: number;
}

const PART = /^\$?([A-Z]{0,3})\$?(\d*)$/;

export function eventPlace(address: string): EventPlace {
  const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(",");
  const [from = "", to = from] = first.split(":");
  const [, letters = "", top = ""] = PART.exec(from) ?? [];
  const [, , bottom = ""] = PART.exec(to) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) || 1;
  if (top === "" || bottom === "") return { column };
  return { rows: { first: Number(top), last: Number(bottom) }, column };
}
