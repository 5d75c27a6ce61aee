import { ToggleButton, makeStyles } from "@fluentui/react-components";
import type { Issue, Severity } from "../../../core/base";
import { type PaneWords, fill } from "../../../i18n";
import { SeverityIcon } from "./SeverityIcon";
import { countIssues } from "./count-issues";
import { usePane } from "../use-pane";

const COUNTS: readonly (readonly [Severity, keyof PaneWords])[] = [
  ["error", "errorCount"],
  ["warning", "warningCount"],
  ["info", "infoCount"],
];

interface SeverityFilterProps {
  readonly issues: readonly Issue[];
  /** Those there may be any of; all of them where it is not said. */
  readonly among?: readonly Severity[];
  readonly only: Severity | undefined;
  onOnly(only: Severity | undefined): void;
}

/** The counts, each a switch that shows only its kind; read out when they change. */
export function SeverityFilter(props: SeverityFilterProps) {
  const { words } = usePane();
  const styles = useStyles();
  const counts = countIssues(props.issues);
  const { among } = props;
  const offered = COUNTS.filter(([severity]) => among?.includes(severity) ?? true);
  const said = offered.map(([severity, word]) => fill(words[word], { count: counts[severity] }));
  return (
    <>
      <div role="group" aria-label={words.filter} className={styles.filter}>
        {offered.map(([severity], at) => (
          <Switch key={severity} severity={severity} isEmpty={counts[severity] === 0} {...props}>
            {said[at] ?? ""}
          </Switch>
        ))}
      </div>
      <span role="status" className={styles.heard}>
        {said.join(", ")}
      </span>
    </>
  );
}

interface SwitchProps extends Pick<SeverityFilterProps, "only" | "onOnly"> {
  readonly severity: Severity;
  readonly isEmpty: boolean;
  readonly children: string;
}

function Switch({ severity, isEmpty, only, onOnly, children }: SwitchProps) {
  const isOn = only === severity;
  return (
    <ToggleButton
      size="small"
      checked={isOn}
      disabled={isEmpty && !isOn}
      icon={<SeverityIcon severity={severity} />}
      onClick={() => onOnly(isOn ? undefined : severity)}
    >
      {children}
    </ToggleButton>
  );
}

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: "6px" },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
