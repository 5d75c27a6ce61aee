import { makeStyles, tokens } from "@fluentui/react-components";
import type { CollectReport, CollectedTemplate } from "../../../app";
import { fill } from "../../../i18n";
import { useListStyles } from "../../parts/list-styles";
import { useBoard } from "../store/use-board";
import { templateName } from "./letters";
import { sayFigure } from "./say-figure";
import { useStationery } from "./use-stationery";

/** The totals of every template that has rows. */
export function Figures({ report }: { readonly report: CollectReport }) {
  const { words } = useBoard();
  const shown = report.templates.filter(({ rows }) => rows > 0);
  if (shown.length === 0) return <p>{words.noFigures}</p>;
  return shown.map((template) => <Totals key={template.code} template={template} />);
}

function Totals({ template: { code, rows, total } }: { readonly template: CollectedTemplate }) {
  const { words, language } = useBoard();
  const { index } = useStationery();
  const lists = useListStyles();
  const styles = useStyles();
  const fields = (index.template(code)?.fields ?? []).filter(({ key }) => total[key] !== undefined);
  return (
    <section aria-label={templateName(code, index)}>
      <h4 style={{ margin: "4px 0" }}>{templateName(code, index)}</h4>
      <p className={lists.note}>{fill(words.entryCount, { count: rows })}</p>
      <dl className={styles.figures}>
        {fields.map((field) => (
          <div key={field.key} className={styles.line}>
            <dt className={styles.label}>{field.label}</dt>
            <dd className={styles.value}>{sayFigure(total[field.key], field, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const useStyles = makeStyles({
  figures: { margin: "4px 0 0" },
  line: { display: "flex", gap: "8px", justifyContent: "space-between", padding: "2px 0" },
  label: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});
