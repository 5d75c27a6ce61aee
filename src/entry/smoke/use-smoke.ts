import { useEffect, useState } from "react";
import { type Spreadsheet, today } from "../../app";
import type { PlainDate } from "../../core/base";
import { writeWorkbook } from "../../core/workbook";
import { type StepOutcome, contractWorkbook, isContractWorkbook, walkSteps } from "../../host/excel";
import { smokeOutcome } from "./smoke-outcome";

/** What the page knows. Only `ready` leads to `running`: nothing is ever written into another workbook. */
export type SmokePhase =
  | { readonly kind: "looking" | "other" | "ready" | "running" | "opened" }
  | { readonly kind: "unreadable" | "not-opened"; readonly reason: string }
  | { readonly kind: "done"; readonly text: string };

export interface Smoke {
  readonly phase: SmokePhase;
  readonly outcomes: readonly StepOutcome[];
  look(): Promise<void>;
  /** Hands a new scratch workbook to Excel. */
  open(): Promise<void>;
  run(): Promise<void>;
}

export const scratchWorkbook = (): Uint8Array => writeWorkbook(contractWorkbook);

/** What somebody may wait for who started the page: when and in which Excel it was, and how each step ended. */
export interface SmokeAnswer {
  readonly day: PlainDate;
  readonly facts: readonly string[];
  readonly outcomes: readonly StepOutcome[];
}

/** Walks through the steps in the open workbook, if it is an untouched scratch workbook. */
export function useSmoke(
  spreadsheet: Spreadsheet,
  facts: () => Promise<readonly string[]>,
  tell?: (outcome: SmokeAnswer) => Promise<unknown>,
): Smoke {
  const [phase, setPhase] = useState<SmokePhase>({ kind: "looking" });
  const [outcomes, setOutcomes] = useState<readonly StepOutcome[]>([]);
  const look = async () => setPhase(await lookedAt(spreadsheet));
  useEffect(() => {
    void lookedAt(spreadsheet).then(setPhase);
  }, [spreadsheet]);
  return {
    phase,
    outcomes,
    look,
    async open() {
      const answer = await spreadsheet.openAsNew(scratchWorkbook());
      setPhase(answer.ok ? { kind: "opened" } : { kind: "not-opened", reason: reasonOf(answer.issues) });
    },
    async run() {
      // Somebody may have typed into it since.
      const found = await lookedAt(spreadsheet);
      if (found.kind !== "ready") return setPhase(found);
      setPhase({ kind: "running" });
      const ended: StepOutcome[] = [];
      await walkSteps(
        () => spreadsheet,
        (outcome) => {
          ended.push(outcome);
          setOutcomes([...ended]);
        },
      );
      const told = await facts();
      setPhase({ kind: "done", text: smokeOutcome(told, ended) });
      await tell?.({ day: today(), facts: told, outcomes: ended });
    },
  };
}

async function lookedAt(spreadsheet: Spreadsheet): Promise<SmokePhase> {
  const answer = await spreadsheet.read();
  if (!answer.ok) return { kind: "unreadable", reason: reasonOf(answer.issues) };
  return { kind: isContractWorkbook(answer.value.workbook) ? "ready" : "other" };
}

/** As Excel said it; the codes are for the developers the outcome goes to. */
const reasonOf = (issues: readonly { readonly code: string; readonly found?: unknown }[]): string =>
  issues.map(({ code, found }) => (found === undefined ? code : `${code}: ${String(found)}`)).join("; ");
