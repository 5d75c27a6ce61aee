import { Button, Field, Input, Spinner, makeStyles } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { type Issue, given } from "../../../../core/base";
import type { Template } from "../../../../core/catalogue";
import { type MappingProposal, type ProposedMapping, mappingOf, withMapping } from "../../../../core/forms";
import type { Decision } from "../../../../core/submissions";
import { fill, sayIssue } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { TemplateField } from "../../parts/TemplateField";
import { useTakeCatalogue } from "../../catalogue/change/use-take-catalogue";
import { useBoard, useBoardState, useCatalogue } from "../../store/use-board";
import { MatchedColumns } from "./MatchedColumns";
import { UnitOfFile } from "./UnitOfFile";
import { useMapping } from "./use-mapping";

interface MatchColumnsProps {
  /** The file, still without its unit. */
  readonly subject: Omit<Decision, "reason" | "by" | "on">;
  onDone(): void;
}

/** A unit's own form: asks whose it is, which template it stands for, and what its columns are. */
export function MatchColumns({ subject, onDone }: MatchColumnsProps) {
  const { words } = useBoard();
  const { index } = useCatalogue();
  const lists = useListStyles();
  const [code, setCode] = useState<string>();
  const found = useMapping(subject.file ?? "", code);
  if (found === "reading") return <Spinner size="tiny" label={words.matchReading} />;
  if ("issues" in found) return <NoMatch issues={found.issues} />;
  const tables = index.catalogue.templates.filter(({ layout }) => layout === "table");
  const template = tables.find((one) => one.code === (code ?? found.template));
  const rest = { subject, onDone };
  return (
    <>
      <p className={lists.note}>{words.matchAbout}</p>
      <TemplateField
        label={words.matchTemplate}
        required
        templates={tables}
        code={template?.code ?? ""}
        none={words.matchChooseTemplate}
        onTemplate={(chosen) => setCode(chosen || undefined)}
      />
      {template !== undefined && (
        <ColumnsAndUnit key={template.code} proposal={found} template={template} {...rest} />
      )}
    </>
  );
}

function NoMatch({ issues }: { readonly issues: readonly Issue[] }) {
  const { language } = useBoard();
  return (
    <div role="alert">
      {issues.map((issue, at) => (
        <p key={at}>{sayIssue(issue, language)}</p>
      ))}
    </div>
  );
}

interface ColumnsAndUnitProps extends MatchColumnsProps {
  readonly proposal: MappingProposal;
  readonly template: Template;
}

function ColumnsAndUnit(props: ColumnsAndUnitProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const styles = useStyles();
  const { columns, match, orgUnit, setOrgUnit, by, setBy, isWhole, accept } = useMatch(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) void accept();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <MatchedColumns columns={columns} template={props.template} onMatch={match} />
      <UnitOfFile orgUnit={orgUnit} onUnit={setOrgUnit} />
      <PeriodOfFile />
      <Field label={words.decisionBy} required>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div>
        <Button type="submit" appearance="primary" size="small" disabled={!isWhole || work !== undefined}>
          {words.matchAccept}
        </Button>
      </div>
    </form>
  );
}

/** It is accepted for the period that is merged. */
function PeriodOfFile() {
  const { words } = useBoard();
  const { merged } = useBoardState().merge;
  const lists = useListStyles();
  return (
    <p className={lists.note}>{fill(words.matchPeriod, { period: merged?.result.period.name ?? "" })}</p>
  );
}

/** What is chosen in the form; `accept` remembers the columns, accepts the file, and merges at once. */
function useMatch({ proposal, template, subject, onDone }: ColumnsAndUnitProps) {
  const { words, store, services } = useBoard();
  const { index } = useCatalogue();
  const { take } = useTakeCatalogue();
  const { signer = "" } = useBoardState().merge;
  const [columns, setColumns] = useState(proposal.columns);
  const [orgUnit, setOrgUnit] = useState(subject.orgUnit ?? "");
  const [by, setBy] = useState(signer);
  const match = (at: number, field: string | undefined): void =>
    setColumns((before) => before.map((one, here) => (here === at ? matchedTo(one, field) : one)));
  const held = columns.flatMap(({ field }) => field ?? []);
  const isClear = held.length > 0 && new Set(held).size === held.length;
  const isWhole = isClear && orgUnit !== "" && by.trim() !== "";
  const accept = async (): Promise<void> => {
    const mapping = mappingOf({ form: proposal.form, columns }, template.code);
    if ((await take(withMapping(index.catalogue, mapping))) === undefined) return;
    // What was just told can be taken back: one press takes back both.
    const { undo } = store.current().notice ?? {};
    onDone();
    const said = { reason: words.matchReason, by: by.trim(), on: services.today() };
    store.merge.decide([{ ...subject, orgUnit, ...said }], { word: "matchDone", ...given({ undo }) });
  };
  return { columns, match, orgUnit, setOrgUnit, by, setBy, isWhole, accept };
}

/** The column as somebody matched it: that is sure. */
const matchedTo = ({ field: _, ...one }: ProposedMapping, field: string | undefined): ProposedMapping => ({
  ...{ ...one, isSure: true },
  ...given({ field }),
});

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", paddingBlock: "4px" },
});
