import { columnLetters } from "../../../../core/base";
import type { Conflict, RivalDifference } from "../../../../app";
import { type Decision, choiceGround } from "../../../../core/submissions";
import { fill } from "../../../../i18n";
import type { ChoiceDraft } from "../../store/drafts";
import { useBoard, useBoardState } from "../../store/use-board";
import { useKept } from "../../store/use-kept";
import { nameOf } from "../words/names";
import { useStationery } from "../words/use-stationery";

/** A file among its rivals is told by a letter: "A", "B". */
export const letterOf = (at: number): string => columnLetters(at + 1);

/** Which file is chosen, by its place among the rivals, and which rows are taken as another file has them. */
export interface RivalChoice {
  readonly base: number | undefined;
  /** Place of a difference → place of the file its row is taken from. */
  readonly rows: ReadonlyMap<number, number>;
  /** Why, and who chooses. */
  readonly signed: SignedChoice;
  setBase(file: number): void;
  takeRow(difference: number, file: number): void;
  sign(part: Partial<SignedChoice>): void;
  /** Decides so; merged at once. */
  choose(): void;
}

export type SignedChoice = Pick<Decision, "reason" | "by">;

/** The board's choice among the files of a conflict: one of them, and single rows as another has them. */
export function useChoice(conflict: Conflict): RivalChoice {
  const { words, store, services } = useBoard();
  const { signer = "" } = useBoardState().merge;
  const { index } = useStationery();
  const [draft = NOTHING_CHOSEN, keep] = useKept("choice", conflict.files.map(({ sha256 }) => sha256).join());
  const { base, rows } = draft;
  const signed: SignedChoice = { reason: "", by: signer, ...draft.signed };
  const choose = () => {
    const chosen = base === undefined ? undefined : conflict.files[base];
    if (base === undefined || chosen === undefined) return;
    const over = conflict.files.flatMap(({ sha256 }) => (sha256 === chosen.sha256 ? [] : [sha256]));
    const ground = choiceGround({ chosen: chosen.sha256, over });
    const ofFile = { orgUnit: conflict.orgUnit, file: chosen.file };
    const signature = (reason: string) => ({ reason, by: signed.by.trim(), on: services.today() });
    const taken = [...rows].flatMap(([at, from]): readonly Decision[] => {
      const reason = fill(words.rowAsIn, { file: conflict.files[from]?.file ?? "" });
      return rowAsIn(conflict.differences[at], base, from).map((one) => ({
        ...ofFile,
        ...one,
        ...signature(reason),
      }));
    });
    keep(() => undefined);
    store.merge.decide(
      [{ kind: "choose", ...ofFile, ground, ...signature(signed.reason.trim()) }, ...taken],
      {
        word: "chosen",
        facts: { file: chosen.file, unit: nameOf(conflict.orgUnit, index) },
      },
    );
  };
  return {
    ...{ base, rows, signed, choose },
    sign: (part) => keep((before = NOTHING_CHOSEN) => ({ ...before, signed: { ...before.signed, ...part } })),
    setBase: (file) => keep((before = NOTHING_CHOSEN) => ({ ...before, base: file, rows: new Map() })),
    takeRow: (difference, file) =>
      keep((before = NOTHING_CHOSEN) => ({ ...before, rows: withRow(before, difference, file) })),
  };
}

const NOTHING_CHOSEN: ChoiceDraft = { rows: new Map(), signed: {} };

/** A row as the chosen file has it needs no word. */
function withRow({ base, rows }: ChoiceDraft, difference: number, file: number): ChoiceDraft["rows"] {
  const others = [...rows].filter(([at]) => at !== difference);
  return new Map(file === base ? others : [...others, [difference, file]]);
}

/** What makes a row of the chosen file the same as that of another: its values, or that it does not count. */
function rowAsIn(
  difference: RivalDifference | undefined,
  base: number,
  from: number,
): readonly Pick<Decision, "kind" | "template" | "row" | "field" | "value" | "before">[] {
  const own = difference?.rows[base];
  const other = difference?.rows[from];
  if (difference === undefined || own === undefined) return [];
  const { template, fields } = difference;
  const { row } = own;
  if (other === undefined) return [{ kind: "leave-out", template, row }];
  return fields.flatMap((field) => {
    const [before = "", value = ""] = [own.texts[field], other.texts[field]];
    return before === value ? [] : [{ kind: "correct" as const, template, row, field, value, before }];
  });
}
