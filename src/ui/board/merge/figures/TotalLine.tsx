import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { MergedTemplate } from "../../../../app";
import type { Field } from "../../../../core/catalogue";
import { useBoard } from "../../store/use-board";
import { sayFigure } from "../words/say-figure";
import { UnitsOfFigure } from "./UnitsOfFigure";
import { ButtonLink } from "../../../shared/parts/ButtonLink";

interface TotalLineProps {
  readonly template: MergedTemplate;
  readonly field: Field;
  /** Below the figure. */
  readonly children: ReactNode;
}

/** A total; a press shows what each unit has in it. */
export function TotalLine({ template, field, children }: TotalLineProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.line}>
      <dt className={styles.label}>{field.label}</dt>
      <dd className={styles.value}>
        <Total {...{ template, field }} opens={isOpen ? id : undefined} onPress={() => setOpen(!isOpen)} />
        {children}
      </dd>
      {isOpen && (
        <dd id={id} className={styles.units}>
          <UnitsOfFigure template={template} field={field} />
        </dd>
      )}
    </div>
  );
}

interface TotalProps extends Pick<TotalLineProps, "template" | "field"> {
  /** The id of what it has opened; undefined while it is closed. */
  readonly opens: string | undefined;
  onPress(): void;
}

function Total({ template, field, opens, onPress }: TotalProps) {
  const { language } = useBoard();
  const said = sayFigure(template.total[field.key], field, language);
  return (
    <ButtonLink
      aria-label={`${field.label}: ${said}`}
      aria-expanded={opens !== undefined}
      aria-controls={opens}
      onClick={onPress}
    >
      {said}
    </ButtonLink>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    justifyContent: "space-between",
    padding: "2px 0",
  },
  label: {
    flexBasis: "40%",
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  // A number and its unit stand on one line while there is room for both.
  value: {
    flexShrink: 0,
    maxWidth: "56%",
    margin: 0,
    textAlign: "end",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  units: {
    flexBasis: "100%",
    minWidth: 0,
    margin: "4px 0 8px",
    paddingInlineStart: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});
