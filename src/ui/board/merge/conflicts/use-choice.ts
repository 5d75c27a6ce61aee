import { useState } from "react";
import { columnLetters } from "../../../../core/base";
import type { Conflict, RivalDifference } from "../../../../app";
import { type Decision, choiceGround } from "../../../../core/submissions";
import { fill } from "../../../../i18n";
import { useBoard, useBoardState } from "../../store/use-board";
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
  const [typed, setTyped] = useState<Partial<SignedChoice>>({});
  const signed: SignedChoice = { reason: "", by: signer, ...typed };
  const [base, setBase] = useState<number>();
  const [rows, setRows] = useState<ReadonlyMap<number, number>>(new Map());
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
    sign: (part) => setTyped((before) => ({ ...before, ...part })),
    setBase: (file) => {
      setBase(file);
      setRows(new Map());
    },
    takeRow: (difference, file) =>
      setRows(
        (before) =>
          new Map(
            [...before].filter(([at]) => at !== difference).concat(file === base ? [] : [[difference, file]]),
          ),
      ),
  };
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
