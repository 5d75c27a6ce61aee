import type { RawCitation } from "./find-numbered";
import { bareNumber } from "./numberless/bare-number";
import { byIssuer } from "./numberless/by-issuer";
import { congressResolution } from "./numberless/congress";
import { constitution, lawByName } from "./numberless/law";
import { plenumResolution } from "./numberless/plenum";
import { coordinationRules } from "./numberless/regulation";

const READERS = [
  congressResolution,
  plenumResolution,
  byIssuer,
  coordinationRules,
  lawByName,
  constitution,
  bareNumber,
];

/** What each of them looks for. */
export const NUMBERLESS: readonly RegExp[] = READERS.map(({ pattern }) => pattern);

/** Every document named without a full number; those inside a numbered citation are left to it. */
export function findNumberless(text: string): readonly RawCitation[] {
  return READERS.flatMap(({ pattern, read }) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => read(text, match) ?? []),
  );
}
