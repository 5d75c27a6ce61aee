import { useEffect, useRef, useState } from "react";
import type { Spreadsheet } from "../../app";
import { type StepOutcome, contractSteps } from "../../host/excel";
import { type Language, fill } from "../../i18n";
import { smokeWords } from "../../i18n/smoke-words";
import type { SmokeWords } from "../../i18n/vi/smoke-words";
import { type Smoke, type SmokeAnswer, useSmoke } from "./use-smoke";

interface SmokePageProps {
  readonly spreadsheet: Spreadsheet;
  readonly language: Language;
  /** Which Excel this is, for the outcome. */
  facts(): Promise<readonly string[]>;
  /** Takes the outcome for whoever waits for it; the steps are then walked through without being asked for. */
  readonly tell?: (outcome: SmokeAnswer) => Promise<unknown>;
}

/**
 * The steps of the contract, once by hand in a real Excel. Plain elements: what is tried is Excel, not the pane. The
 * steps' names and reasons are in English, for the developers the outcome goes to.
 */
export function SmokePage({ spreadsheet, language, facts, tell }: SmokePageProps) {
  const words = smokeWords[language];
  const smoke = useSmoke(spreadsheet, facts, tell);
  const { phase, outcomes, run } = smoke;
  const isAwaited = tell !== undefined && phase.kind === "ready";
  useEffect(() => {
    if (isAwaited) void run();
    // Once for the scratch workbook; `run` is another function with every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isAwaited]);
  return (
    <main className="start" lang={language}>
      <h1>{words.title}</h1>
      <p>{words.about}</p>
      <p role="status">{statusOf(smoke, words)}</p>
      <Actions smoke={smoke} words={words} />
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} words={words} />}
      {phase.kind === "done" && <OutcomeText text={phase.text} words={words} />}
    </main>
  );
}

function statusOf({ phase, outcomes }: Smoke, words: SmokeWords): string {
  const count = contractSteps.length;
  const passed = outcomes.filter(({ failure }) => failure === undefined).length;
  switch (phase.kind) {
    case "unreadable":
      return fill(words.unreadable, { reason: phase.reason });
    case "not-opened":
      return fill(words.notOpened, { reason: phase.reason });
    case "running":
      return fill(words.running, { step: Math.min(outcomes.length + 1, count), count });
    case "done":
      return fill(words.done, { passed, count });
    default:
      return words[phase.kind];
  }
}

function Actions({ smoke: { phase, look, open, run }, words }: { smoke: Smoke; words: SmokeWords }) {
  if (phase.kind === "ready") {
    return (
      <button type="button" onClick={() => void run()}>
        {fill(words.run, { count: contractSteps.length })}
      </button>
    );
  }
  if (phase.kind === "looking" || phase.kind === "running") return null;
  return (
    <p style={{ display: "flex", flexWrap: "wrap", gap: "8px" }}>
      <button type="button" onClick={() => void open()}>
        {words.open}
      </button>
      {phase.kind !== "done" && (
        <button type="button" onClick={() => void look()}>
          {words.lookAgain}
        </button>
      )}
    </p>
  );
}

function Outcomes({ outcomes, words }: { outcomes: readonly StepOutcome[]; words: SmokeWords }) {
  return (
    <ol>
      {outcomes.map(({ name, failure }) => (
        <li key={name}>
          <strong>{failure === undefined ? words.passed : words.failed}</strong>{" "}
          <span lang="en">
            {name}
            {failure !== undefined && <code style={{ display: "block" }}>{failure}</code>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function OutcomeText({ text, words }: { text: string; words: SmokeWords }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");
  const copy = async () => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      // Excel on the web shows the pane in a frame that may not write to the clipboard.
      setTold(words.notCopied);
    }
  };
  return (
    <section>
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p role="status">{told}</p>
      <label>
        {words.outcome}
        <textarea ref={area} lang="en" readOnly rows={12} value={text} style={{ width: "100%" }} />
      </label>
    </section>
  );
}
