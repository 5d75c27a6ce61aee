import { Button, Field, Input, Spinner, makeStyles } from "@fluentui/react-components";
import type { FormEvent } from "react";
import type { Issue } from "../../../../core/base";
import { fill, sayIssue } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { TemplateField } from "../../parts/TemplateField";
import { useBoard, useBoardState, useCatalogue } from "../../store/use-board";
import { MatchedColumns } from "./MatchedColumns";
import { UnitOfFile } from "./UnitOfFile";
import { useMapping } from "./use-mapping";
import { type FormOfUnit, type MatchedForm, useMatch } from "./use-match";
import { useMatching } from "./use-matching";

/** A unit's own form: asks whose it is, which template it stands for, and what its columns are. */
export function MatchColumns(asked: FormOfUnit) {
  const { words } = useBoard();
  const { index } = useCatalogue();
  const lists = useListStyles();
  const { template: code, choose } = useMatching(asked.about);
  const found = useMapping(asked.subject.file ?? "", code);
  if (found === "reading") return <Spinner size="tiny" label={words.matchReading} />;
  if ("issues" in found) return <NoMatch issues={found.issues} />;
  const tables = index.catalogue.templates.filter(({ layout }) => layout === "table");
  const template = tables.find((one) => one.code === (code ?? found.template));
  return (
    <>
      <p className={lists.note}>{words.matchAbout}</p>
      <TemplateField
        label={words.matchTemplate}
        required
        templates={tables}
        code={template?.code ?? ""}
        none={words.matchChooseTemplate}
        onTemplate={choose}
      />
      {template !== undefined && (
        <ColumnsAndUnit key={template.code} proposal={found} template={template} {...asked} />
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

function ColumnsAndUnit(props: MatchedForm) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const styles = useStyles();
  const { columns, match, signed, sign, isWhole, accept } = useMatch(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) void accept();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <MatchedColumns columns={columns} template={props.template} onMatch={match} />
      <UnitOfFile orgUnit={signed.orgUnit} onUnit={(orgUnit) => sign({ orgUnit })} />
      <PeriodOfFile />
      <Field label={words.decisionBy} required>
        <Input value={signed.by} onChange={(_, { value }) => sign({ by: value })} />
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

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", paddingBlock: "4px" },
});
