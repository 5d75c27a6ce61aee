import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../use-pane";
import type { ControlProps } from "./control-props";

/** A result, or what the board wrote: shown, read out, not typed in. */
export function ReadOnlyControl({ id, one: { field }, text }: ControlProps) {
  const { words } = usePane();
  const styles = useStyles();
  const hasUnit = field.unitOfMeasure !== undefined && !(field.unitOfMeasure === "%" && text.includes("%"));
  return (
    <output id={id} className={styles.output}>
      {text === "" ? words.notYet : hasUnit ? `${text} ${field.unitOfMeasure}` : text}
    </output>
  );
}

const useStyles = makeStyles({
  output: {
    display: "block",
    padding: "5px 10px",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
});
