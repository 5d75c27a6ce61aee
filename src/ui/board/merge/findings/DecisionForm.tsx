import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { given } from "../../../../core/base";
import { type Decision, wrongValue } from "../../../../core/submissions";
import { sayIssue } from "../../../../i18n";
import { DateInput } from "../../../shared/controls/DateInput";
import type { TypedDecision } from "../../store/drafts";
import { useBoard, useBoardState, useCatalogue } from "../../store/use-board";
import { useKept } from "../../store/use-kept";
import type { OfferedKind } from "../words/decision-on";
import { ChooseText } from "../texts/ChooseText";
import { UnitOfFile } from "./UnitOfFile";

type Subject = Omit<Decision, "reason" | "by" | "on">;

interface DecisionFormProps {
  /** Names what is decided on: what is typed is kept under it. */
  readonly about: string;
  readonly kind: OfferedKind;
  /** What it is about: one thing mostly, or several rows of one finding. */
  readonly subjects: readonly [Subject, ...Subject[]];
  /** What is mostly said for it: it may be changed. */
  readonly reason?: string;
  /** The texts that one may be put under. */
  readonly texts?: readonly string[];
}

/** Asks for the reason of a decision, for who takes it, and for what it takes besides. */
export function DecisionForm({ texts = [], ...asked }: DecisionFormProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const styles = useStyles();
  const { kind, subjects } = asked;
  const [subject] = subjects;
  const { decide, isWhole, ...typing } = useDecision(asked);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) decide();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {kind.takes === "text" && (
        <ChooseText
          text={subject.before ?? ""}
          texts={texts}
          chosen={typing.typed.value}
          onChoose={(value) => typing.type({ value })}
        />
      )}
      <DecisionFields takes={kind.takes} {...typing} />
      <div>
        <Button type="submit" appearance="primary" size="small" disabled={!isWhole || work !== undefined}>
          {words.decide}
        </Button>
      </div>
    </form>
  );
}

type Typing = Pick<ReturnType<typeof useDecision>, "typed" | "type" | "wrong">;

function DecisionFields({ takes, typed, type, wrong }: Typing & { readonly takes: OfferedKind["takes"] }) {
  const { words } = useBoard();
  return (
    <>
      {takes === "value" && (
        <Field label={words.decisionValue} validationMessage={wrong ?? null}>
          <Input autoFocus value={typed.value} onChange={(_, { value }) => type({ value })} />
        </Field>
      )}
      {takes === "unit" && <WhoseFile typed={typed} type={type} />}
      <Field label={words.decisionReason} required>
        <Input
          autoFocus={takes === undefined || takes === "day"}
          value={typed.reason}
          onChange={(_, data) => type({ reason: data.value })}
        />
      </Field>
      {takes === "day" && (
        <DateInput
          label={words.decisionDueDate}
          date={typed.dueDate}
          wrong={words.issuedOnWrong}
          onDate={(dueDate) => type({ dueDate })}
        />
      )}
      <Field label={words.decisionBy} required>
        <Input value={typed.by} onChange={(_, { value }) => type({ by: value })} />
      </Field>
    </>
  );
}

/** Whose report the file is, and since when it counts as sent. */
function WhoseFile({ typed, type }: Omit<Typing, "wrong">) {
  const { words } = useBoard();
  return (
    <>
      <UnitOfFile orgUnit={typed.orgUnit} onUnit={(orgUnit) => type({ orgUnit })} />
      <DateInput
        label={words.acceptedDay}
        date={typed.sentOn}
        wrong={words.issuedOnWrong}
        onDate={(sentOn) => type({ sentOn })}
      />
    </>
  );
}

/** What is typed into the form; `decide` makes it a decision, merged at once. */
function useDecision({ about, kind, subjects, reason: usual = "" }: Omit<DecisionFormProps, "texts">) {
  const { store, services } = useBoard();
  const { signer = "" } = useBoardState().merge;
  const [subject] = subjects;
  const [draft, keep] = useKept("decision", about);
  const typed: TypedDecision = {
    ...{ value: "", reason: usual, by: signer, orgUnit: subject.orgUnit ?? "", ...draft?.typed },
  };
  const reason = typed.reason.trim();
  const by = typed.by.trim();
  const wrong = useWrongValue(subject, kind.takes === "value" ? typed.value : "");
  const decide = () => {
    keep(() => undefined);
    const said = { ...typedFor(kind, typed), reason, by, on: services.today() };
    store.merge.decide(
      subjects.map((one) => ({ ...one, ...said })),
      { word: "decisionMade" },
    );
  };
  return {
    typed,
    type: (part: Partial<TypedDecision>) =>
      keep((before) => ({ ...before, typed: { ...before?.typed, ...part } })),
    wrong,
    isWhole: reason !== "" && by !== "" && wrong === undefined && hasWhatItTakes(kind, typed),
    decide,
  };
}

/** Why the field does not take the value that is typed, as its reader says it. */
function useWrongValue({ template, field }: Subject, text: string): string | undefined {
  const { language } = useBoard();
  const { merge } = useBoardState();
  const { index } = useCatalogue();
  const found = index.template(template ?? "");
  if (found === undefined || field === undefined) return undefined;
  const issue = wrongValue(
    { template: found, field, text },
    { index, period: index.period(merge.period ?? "") },
  );
  return issue && sayIssue(issue, language);
}

function hasWhatItTakes({ takes }: OfferedKind, { orgUnit, value }: TypedDecision): boolean {
  if (takes === "unit") return orgUnit !== "";
  return takes !== "text" || value !== "";
}

/** What this kind of decision takes of what was typed. */
function typedFor(
  { takes }: OfferedKind,
  { value, dueDate, orgUnit, sentOn }: TypedDecision,
): Partial<Decision> {
  if (takes === "value") return { value: value.trim() };
  if (takes === "text") return { value };
  if (takes === "day") return given({ dueDate });
  return takes === "unit" ? { orgUnit, ...given({ value: sentOn }) } : {};
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", paddingBlock: "4px" },
});
