import type { CatalogueIndex } from "../../core/catalogue";
import { foldKey } from "../../core/base";

/** Names of files, each another: a second of one name is numbered, `tra-lai_bao-cao-2`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** A name as a part of a file's name: "Đảng ủy xã Bình Tân" → "dang-uy-xa-binh-tan". ASCII. */
const slug = (name: string): string =>
  foldKey(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80);

interface Addressed {
  readonly orgUnit?: string;
  readonly file?: string;
}

/** Whom a paper is to, as it stands in a file's name: the unit, else the file it is about; undefined for one to all. */
export function addressee({ orgUnit, file }: Addressed, index: CatalogueIndex): string | undefined {
  if (orgUnit !== undefined) return slug(index.orgUnit(orgUnit)?.name ?? orgUnit);
  return file === undefined ? undefined : slug(file.replace(/\.\w+$/, ""));
}
