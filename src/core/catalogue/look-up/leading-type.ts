import { foldKey } from "../../base";

/**
 * Answers which types of document a text opens with ("Kế hoạch …", "KH …"), as written in the catalogue; none
 * where it opens with something else. "Kế hoạch thực hiện Nghị quyết 36-NQ/TW" is not Nghị quyết 36-NQ/TW.
 */
export function leadingTypes(documentTypes: readonly string[]): (text: string) => readonly string[] {
  const words = [...new Set(documentTypes)]
    .flatMap((type) => [
      { type, word: foldKey(type) },
      { type, word: initials(type) },
    ])
    .filter(({ word }) => word !== "");
  return (text) => {
    const key = foldKey(text);
    const opening = words.filter(({ word }) => key === word || key.startsWith(`${word} `));
    const longest = Math.max(0, ...opening.map(({ word }) => word.length));
    return opening.filter(({ word }) => word.length === longest).map(({ type }) => type);
  };
}

/** "Chương trình hành động" → "cthd" */
const initials = (type: string): string =>
  foldKey(type)
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("");
