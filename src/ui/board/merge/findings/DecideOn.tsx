import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { type Issue, type PlainDate, given } from "../../../../core/base";
import type { Decision } from "../../../../core/submissions";
import { DateInput } from "../../../shared/controls/DateInput";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard, useBoardState } from "../../store/use-board";
import { type OfferedKind, decisionOn, offeredFor } from "../words/decision-on";

interface DecideOnProps {
  readonly issue: Issue;
  /** Code of the unit whose file it stands in. */
  readonly orgUnit: string | undefined;
  /** What it is said about: for a screen reader, among many buttons of one name. */
  readonly about: string;
}

/** What the board may decide on a finding: one press, and a sentence. */
export function DecideOn({ issue, orgUnit, about }: DecideOnProps) {
  const [kind, setKind] = useState<OfferedKind>();
  const offered = offeredFor(issue, orgUnit);
  if (offered.length === 0) return null;
  return (
    <>
      <Offers offered={offered} open={kind} about={about} onOpen={setKind} />
      {kind !== undefined && (
        <DecisionForm
          kind={kind}
          subject={decisionOn(issue, orgUnit, kind)}
          onDone={() => setKind(undefined)}
        />
      )}
    </>
  );
}

interface OffersProps extends Pick<DecideOnProps, "about"> {
  readonly offered: readonly OfferedKind[];
  readonly open: OfferedKind | undefined;
  onOpen(kind: OfferedKind | undefined): void;
}

function Offers({ offered, open, about, onOpen }: OffersProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const lists = useListStyles();
  const offer = (one: OfferedKind) => (
    <Button
      key={one.word}
      size="small"
      disabled={work !== undefined}
      aria-expanded={open === one}
      aria-label={`${words[one.word]}: ${about}`}
      onClick={() => onOpen(open === one ? undefined : one)}
    >
      {words[one.word]}
    </Button>
  );
  return <div className={lists.row}>{offered.map(offer)}</div>;
}

interface DecisionFormProps {
  readonly kind: OfferedKind;
  readonly subject: Omit<Decision, "reason" | "by" | "on">;
  onDone(): void;
}

function DecisionForm({ kind, subject, onDone }: DecisionFormProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const styles = useStyles();
  const { decide, isWhole, ...typing } = useDecision(kind, subject, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) decide();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <DecisionFields takes={kind.takes} {...typing} />
      <div>
        <Button type="submit" appearance="primary" size="small" disabled={!isWhole || work !== undefined}>
          {words.decide}
        </Button>
      </div>
    </form>
  );
}

type Typing = Pick<ReturnType<typeof useDecision>, "typed" | "type">;

function DecisionFields({ takes, typed, type }: Typing & { readonly takes: OfferedKind["takes"] }) {
  const { words } = useBoard();
  return (
    <>
      {takes === "value" && (
        <Field label={words.decisionValue}>
          <Input autoFocus value={typed.value} onChange={(_, { value }) => type({ value })} />
        </Field>
      )}
      <Field label={words.decisionReason} required>
        <Input
          autoFocus={takes !== "value"}
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

interface TypedDecision {
  readonly value: string;
  readonly reason: string;
  readonly by: string;
  /** undefined: the board sets no new deadline. */
  readonly dueDate?: PlainDate | undefined;
}

/** What is typed into the form; `decide` makes it a decision, merged at once. */
function useDecision(kind: OfferedKind, subject: DecisionFormProps["subject"], onDone: () => void) {
  const { store, services } = useBoard();
  const { signer = "" } = useBoardState().merge;
  const [typed, setTyped] = useState<TypedDecision>({ value: "", reason: "", by: signer });
  const reason = typed.reason.trim();
  const by = typed.by.trim();
  const decide = () => {
    onDone();
    const value = kind.takes === "value" ? { value: typed.value.trim() } : {};
    const due = given({ dueDate: kind.takes === "day" ? typed.dueDate : undefined });
    const decision = { ...subject, ...value, ...due, reason, by, on: services.today() };
    store.merge.decide(decision, { word: "decisionMade" });
  };
  return {
    typed,
    type: (part: Partial<TypedDecision>) => setTyped((before) => ({ ...before, ...part })),
    isWhole: reason !== "" && by !== "",
    decide,
  };
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", paddingBlock: "4px" },
});
