import { foldKey } from "../../base";
import { isFieldKey } from "../../catalogue";

const LONGEST = 32;
const LONGEST_SHORT = 24;

/** "Số lượng hội nghị" → "soLuongHoiNghi": letters and digits, a letter first, and unlike those taken (whatever their case). */
export class FieldKeys {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[] = []) {
    this.taken = new Set(taken.map((key) => key.toLowerCase()));
  }

  /** @param group labels above it, which tell apart columns of one label. */
  keyFor(label: string, group: readonly string[]): string {
    const own = inCamelCase(label, LONGEST);
    const grouped = inCamelCase(`${group.at(-1) ?? ""} ${label}`, LONGEST);
    const key = [own, grouped].find((one) => this.isFree(one)) ?? this.numbered(own.slice(0, LONGEST_SHORT));
    this.taken.add(key.toLowerCase());
    return key;
  }

  private numbered(key: string): string {
    let number = 2;
    while (!this.isFree(`${key}${number}`)) number += 1;
    return `${key}${number}`;
  }

  private isFree(key: string): boolean {
    return isFieldKey(key) && !this.taken.has(key.toLowerCase());
  }
}

function inCamelCase(text: string, longest: number): string {
  const words = foldKey(text)
    .replace(/[^a-z0-9 ]/g, "")
    .split(" ")
    .filter((word) => word !== "");
  let key = "";
  for (const word of words) {
    const next = key === "" ? word : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
    if (key.length + next.length > longest) break;
    key += next;
  }
  return /^[a-z]/.test(key) ? key : `cot${key.slice(0, longest - 3)}`;
}
