import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { MergeResult } from "../../../../app";
import type { ReturnStatus, UnitStatus } from "../../../../core/merge";
import { useBoard } from "../../store/use-board";
import { nameOf, templateName } from "../words/names";
import { sayReturn } from "../words/say-return";
import { useStationery } from "../words/use-stationery";
import { ReturnDetails } from "./ReturnDetails";
import { StateIcon } from "./StateIcon";

interface ReturnMarksProps {
  readonly unit: UnitStatus;
  readonly result: MergeResult;
}

/** One unit's line of the matrix: how it stands to each template it owes or told. A press shows what is behind it. */
export function ReturnMarks({ unit, result }: ReturnMarksProps) {
  const { index } = useStationery();
  const styles = useStyles();
  const id = useId();
  // One stop of the Tab key for the line; the arrows go about in it.
  const arrows = useArrowNavigationGroup({ axis: "horizontal", memorizeCurrent: true });
  const [open, setOpen] = useState<string>();
  const told = unit.returns.filter(({ state, duty }) => state !== "not-expected" || duty !== "none");
  const shown = told.find(({ template }) => template === open);
  return (
    <>
      <div className={styles.marks} role="group" aria-label={nameOf(unit.orgUnit, index)} {...arrows}>
        {told.map((status) => (
          <Mark
            key={status.template}
            status={status}
            opens={status === shown ? id : undefined}
            onPress={() => setOpen(status === shown ? undefined : status.template)}
          />
        ))}
      </div>
      {shown !== undefined && (
        <section
          id={id}
          className={styles.behind}
          aria-label={`${nameOf(unit.orgUnit, index)}, ${templateName(shown.template, index)}`}
        >
          <ReturnDetails status={shown} orgUnit={unit.orgUnit} result={result} />
        </section>
      )}
    </>
  );
}

interface MarkProps {
  readonly status: ReturnStatus;
  /** The id of what it has opened; undefined while it is closed. */
  readonly opens: string | undefined;
  onPress(): void;
}

function Mark({ status, opens, onPress }: MarkProps) {
  const { words } = useBoard();
  const { index } = useStationery();
  const styles = useStyles();
  const isOpen = opens !== undefined;
  const said = `${templateName(status.template, index)}: ${sayReturn(status, words)}`;
  return (
    <Button
      size="small"
      className={mergeClasses(styles.mark, isOpen && styles.open)}
      icon={<StateIcon status={status} />}
      title={said}
      aria-label={said}
      aria-expanded={isOpen}
      aria-controls={opens}
      onClick={onPress}
    >
      {status.template}
    </Button>
  );
}

const useStyles = makeStyles({
  marks: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "2px" },
  mark: {
    minWidth: 0,
    paddingInline: "4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  open: { border: `1px solid ${tokens.colorNeutralForeground1}` },
  behind: { display: "flex", flexDirection: "column", gap: "6px", margin: "6px 0 8px" },
});
