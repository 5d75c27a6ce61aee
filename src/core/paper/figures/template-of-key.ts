import { CHANGE_KEY, SHARE_KEY } from "./comparison";

/** Code of the template a figure, or a change of it, is of; nothing sensible for other keys. */
export function templateOfKey(key: string): string {
  const mark = [CHANGE_KEY, SHARE_KEY].find((one) => key.startsWith(one)) ?? "";
  return key.slice(mark.length).split("|")[0] ?? "";
}
