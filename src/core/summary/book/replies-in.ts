import { given } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import { rowKeyDigest } from "../../merge";
import { type Decision, type DigestKeys, contentDigest, replyGround } from "../../submissions";
import type { Records } from "../read/read-records";
import { type SummaryRows, rowsKey } from "../read/read-rows";
import { type FileRecord, type ReturnRecord, keysOfDigests } from "../records";

/**
 * What the board wrote into its own columns: whatever stands there and is not what the unit had brought. A text of the
 * unit's that the board took away is a reply too: a blank one.
 */
export const repliesIn = (records: Records, rows: SummaryRows, index: CatalogueIndex): readonly Decision[] =>
  records.files.flatMap((file) =>
    file.returns.flatMap((one) => {
      const columns = keysOfDigests(records.templates.get(one.template));
      return columns.size === 0 ? [] : repliesOf(file, one, { rows, columns, index });
    }),
  );

interface Replying {
  readonly rows: SummaryRows;
  /** Keys of the board's own columns. */
  readonly columns: DigestKeys;
  readonly index: CatalogueIndex;
}

function repliesOf(
  { number, sha256, orgUnit }: FileRecord,
  { template, brought = [] }: ReturnRecord,
  { rows, columns, index }: Replying,
): readonly Decision[] {
  const keyOf = rowKeyDigest(index.template(template));
  const units = new Map(brought.map(({ row, field, value }) => [`${row} ${field}`, value]));
  const entries = rows.bySource.get(rowsKey(number, template))?.entries ?? [];
  return entries.flatMap((entry) =>
    [...columns].flatMap((field): readonly Decision[] => {
      const value = String(entry.values[field] ?? "");
      if (value === (units.get(`${entry.row} ${field}`) ?? "")) return [];
      const digest = contentDigest([entry], columns);
      const ground = replyGround({ digest, key: keyOf(entry.values), sha256 });
      const place = { template, row: entry.row, field, ...given({ orgUnit }) };
      return [{ kind: "reply", ...place, value, ground, reason: "", by: "" }];
    }),
  );
}
