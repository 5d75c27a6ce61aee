/** `A6:N20` → `$A$6:$N$20`, `1:6` → `$1:$6`, `A:C` → `$A:$C`: as defined names must write it. */
export function absoluteRange(range: string): string {
  return range.replace(/\$?([A-Z]{1,3})?\$?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part === undefined ? "" : `$${part}`)).join(""),
  );
}
