import { exactKey } from "../../base";
import type { SourceFile } from "../../submissions";

/**
 * The files somebody means by a name typed by hand (RULES.md M20): called just so; else the same words in other letters
 * (“BIỂU.xlsx”, a path with the other slash); else by the last parts of the path, the folders above left out; else without
 * its ending. The first way that finds any decides; it may find several.
 */
export function calledSo<T>(
  files: readonly T[],
  name: string,
  sourceOf: (file: T) => SourceFile | undefined,
): readonly T[] {
  const known = files.flatMap((file) => {
    const source = sourceOf(file);
    return source === undefined ? [] : [{ file, source, parts: partsOf(source) }];
  });
  const sought = partsOf({ file: name });
  const bare = withoutEnding(sought);
  const ways: readonly ((one: (typeof known)[number]) => boolean)[] = [
    ({ source }) => source.file === name,
    ({ parts }) => parts.length === sought.length && endsWith(parts, sought),
    ({ parts }) => endsWith(parts, sought),
    ({ parts }) => endsWith(withoutEnding(parts), bare),
  ];
  const found = ways.map((isMeant) => known.filter(isMeant)).find(({ length }) => length > 0) ?? [];
  return found.map(({ file }) => file);
}

/** "D:\\Kỳ 1\\Báo cáo.xlsx", with the marks about it that go with a copied path or without → "Báo cáo.xlsx". */
export const lastPart = (path: string): string =>
  path
    .replace(/^["“]|["”]$/g, "")
    .split(PARTING)
    .at(-1) ?? path;

const PARTING = /[/\\›]/;

/** "Huyện A.xlsx › Xã\Báo cáo.xlsx" → ["huyện a.xlsx", "xã", "báo cáo.xlsx"]. */
const partsOf = ({ via, file }: Pick<SourceFile, "via" | "file">): readonly string[] =>
  (via === undefined ? file : `${via}/${file}`)
    .split(PARTING)
    .map(exactKey)
    .filter((part) => part !== "");

const endsWith = (parts: readonly string[], last: readonly string[]): boolean =>
  last.length > 0 &&
  last.length <= parts.length &&
  last.every((part, at) => parts.at(at - last.length) === part);

const withoutEnding = (parts: readonly string[]): readonly string[] =>
  parts.map((part, at) => (at === parts.length - 1 ? part.replace(/\.[a-z]{3,4}$/, "") : part));
