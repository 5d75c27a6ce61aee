import { makeStyles, tokens } from "@fluentui/react-components";
import { type Field, type Template, kindOf, measuredLabel } from "../../../core/catalogue";
import { valueText } from "../../../core/submissions";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { Fold } from "../parts/Fold";
import { useCatalogue } from "../store/use-board";
import { sayField } from "./say-field";
import { useFormWords } from "./use-form-words";

/** Given rows that tell what the others are like. */
const ROWS_SHOWN = 6;

/** How the sheet of a template will look: its groups, labels, units and given rows; and what each column is. */
export function TemplatePreview({ template }: { readonly template: Template }) {
  const { words } = useFormWords();
  const styles = useStyles();
  const { title, fields, presetRows } = template;
  return (
    <div>
      <strong>{words.previewTitle}</strong>
      {/* Wider than the pane: scrolled by whoever reaches it by keyboard, too. */}
      <div className={styles.window} role="region" aria-label={fill(words.preview, { title })} tabIndex={0}>
        <table className={styles.sheet}>
          <Header fields={fields} />
          <tbody>
            {(presetRows.length === 0 ? BLANK_ROWS : presetRows.slice(0, ROWS_SHOWN)).map((row, at) => (
              <PresetRow key={at} number={at + 1} fields={fields} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Below template={template} />
    </div>
  );
}

const BLANK_ROWS: Template["presetRows"] = [{}, {}];

/** Given rows that are not shown, and the columns in words. */
function Below({ template: { fields, presetRows } }: { readonly template: Template }) {
  const { words, said } = useFormWords();
  const styles = useListStyles();
  const left = presetRows.length - ROWS_SHOWN;
  return (
    <>
      {left > 0 && <p className={styles.note}>{fill(words.moreRows, { count: left })}</p>}
      <Fold label={fill(words.columnCount, { count: fields.length })}>
        {fields.map((field) => (
          <span key={field.key} className={styles.note} style={{ overflowWrap: "anywhere" }}>
            {sayField(field, fields, { words, said })}
          </span>
        ))}
      </Fold>
    </>
  );
}

function Header({ fields }: Pick<Template, "fields">) {
  const { words } = useFormWords();
  const styles = useStyles();
  const groups = groupsOf(fields);
  return (
    <thead>
      {groups.some(({ group }) => group !== "") && (
        <tr>
          <td className={styles.head} />
          {groups.map(({ group, fields: under }, at) => (
            <th key={at} scope="colgroup" colSpan={under.length} className={styles.head}>
              {group}
            </th>
          ))}
        </tr>
      )}
      <tr>
        <th scope="col" className={styles.head}>
          {words.ordinal}
        </th>
        {fields.map((field) => (
          <Label key={field.key} field={field} />
        ))}
      </tr>
    </thead>
  );
}

/** Widths as the sheet's, as far as they are read. */
function Label({ field }: { readonly field: Field }) {
  const styles = useStyles();
  return (
    <th scope="col" className={styles.head} style={{ minWidth: `${Math.min(field.width, 24)}ch` }}>
      {measuredLabel(field)}
      {field.required && " *"}
    </th>
  );
}

interface PresetRowProps extends Pick<Template, "fields"> {
  readonly number: number;
  readonly row: Template["presetRows"][number];
}

function PresetRow({ number, fields, row }: PresetRowProps) {
  const styles = useStyles();
  const { index } = useCatalogue();
  const shown = (field: Field) => {
    const value = row[field.key];
    return value === undefined ? "\u00a0" : valueText(value, field, { index, period: undefined });
  };
  return (
    <tr>
      <td className={styles.cell}>{number}</td>
      {fields.map((field) => (
        <td key={field.key} className={styles.cell} style={{ textAlign: kindOf(field).excelFormat.align }}>
          {shown(field)}
        </td>
      ))}
    </tr>
  );
}

/** Neighbours under one upper header, as the sheet merges it. */
function groupsOf(fields: readonly Field[]): readonly { group: string; fields: readonly Field[] }[] {
  const groups: { group: string; fields: Field[] }[] = [];
  for (const field of fields) {
    const { group = "" } = field;
    const before = groups.at(-1);
    if (before !== undefined && group !== "" && before.group === group) before.fields.push(field);
    else groups.push({ group, fields: [field] });
  }
  return groups;
}

const useStyles = makeStyles({
  window: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sheet: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: "2px 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { padding: "2px 4px", border: `1px solid ${tokens.colorNeutralStroke1}` },
});
