import { filled, words } from "./words";

/** As many names as there is room for, and how many more there are: all of them stand in the sheet "Tình hình gửi". */
export function someNames(names: readonly string[], fits: (text: string) => boolean): string {
  const all = names.join(", ");
  if (fits(all)) return all;
  const first = (told: number): string =>
    `${names.slice(0, told).join(", ")} ${filled(words.moreNames, { count: names.length - told })}`;
  let told = 1;
  while (fits(first(told + 1))) told += 1;
  return first(told);
}
