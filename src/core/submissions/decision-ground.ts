/*
 * A decision's ground is one text, as it stands in a cell of the sheet "Quyết định của Ban" and in what was kept: words
 * with a space between them. Nobody but this file puts them together or takes them apart.
 *
 *   about a row              the digest of its content, and its number when the decision was tied to it
 *   about a sheet            the digest of its content
 *   about a file             its hash; of a choice also those of the files it was made over
 *   a reply                  digest of its row, of what the row is about ("-": of nothing), hash of the file it came in
 */

/** What a decision was made on: the digest of a row or sheet, or the hash of the file decided on. */
export const contentInGround = (ground: string | undefined): string | undefined => ground?.split(" ")[0];

/** A row, by its content and its number. */
export const rowGround = ({ digest, row }: { readonly digest: string; readonly row: number }): string =>
  `${digest} ${row}`;

/** Whether a decision names another row than it was tied to: somebody changed the number beside its ground. */
export function namesOtherRow(ground: string, row: number | undefined): boolean {
  const [, tied] = /^[0-9a-f]+ (\d{1,7})$/.exec(ground) ?? [];
  return tied !== undefined && Number(tied) !== row;
}

/** A choice between files, by their hashes. */
export interface ChoiceGround {
  readonly chosen: string;
  readonly over: readonly string[];
}

export const choiceGround = ({ chosen, over }: ChoiceGround): string => [chosen, ...over].join(" ");

export function choiceInGround(ground: string): ChoiceGround {
  const [chosen = "", ...over] = ground.split(" ");
  return { chosen, over };
}

/** What ties a reply to its row. */
export interface ReplyGround {
  /** Digest of the row's values. */
  readonly digest: string;
  /** Digest of what the row is about: the fields of its row key. */
  readonly key?: string | undefined;
  /** Hash of the file the row came in. */
  readonly sha256: string;
}

export const replyGround = ({ digest, key, sha256 }: ReplyGround): string =>
  [digest, key ?? NO_KEY, sha256].join(" ");

export function replyInGround(ground: string): ReplyGround {
  const [digest = "", key = NO_KEY, sha256 = ""] = ground.split(" ");
  return { digest, key: key === NO_KEY ? undefined : key, sha256 };
}

const NO_KEY = "-";
