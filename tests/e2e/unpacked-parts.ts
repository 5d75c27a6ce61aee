import { strFromU8, unzipSync } from "fflate";

/** The parts of a workbook by their names, unpacked: browser and Node have compressors of their own. */
const unpackedParts = (workbook: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Names of the parts in which two workbooks differ. */
export function partsApart(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [parts, others] = [unpackedParts(one), unpackedParts(other)];
  return [...new Set([...parts.keys(), ...others.keys()])].filter(
    (name) => parts.get(name) !== others.get(name),
  );
}
