import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";
import { useListStyles } from "../../shared/parts/list-styles";

interface DisclosureProps {
  readonly title: string;
  /** Names what in it needs the user: it starts open, and opens again once that is something else. Blank: nothing. */
  readonly news?: string;
  /** Something in it was begun: it starts open. */
  readonly isBegun?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens and closes what stands below it; what is closed is not drawn. */
export function Disclosure({ news = "", isBegun = false, ...rest }: DisclosureProps) {
  return <OneDisclosure key={news} startsOpen={news !== "" || isBegun} {...rest} />;
}

interface OneDisclosureProps extends Pick<DisclosureProps, "title" | "children"> {
  readonly startsOpen: boolean;
}

function OneDisclosure({ title, startsOpen, children }: OneDisclosureProps) {
  const lists = useListStyles();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <section className={lists.card} aria-label={title}>
      <Heading title={title} opens={isOpen ? id : undefined} onPress={() => setOpen(!isOpen)} />
      {isOpen && (
        <div id={id} className={mergeClasses(lists.list, styles.content)}>
          {children}
        </div>
      )}
    </section>
  );
}

interface HeadingProps extends Pick<DisclosureProps, "title"> {
  /** The id of what it has opened; undefined while it is closed. */
  readonly opens: string | undefined;
  onPress(): void;
}

function Heading({ title, opens, onPress }: HeadingProps) {
  const styles = useStyles();
  const isOpen = opens !== undefined;
  const Chevron = isOpen ? ChevronDown20Regular : ChevronRight20Regular;
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={opens}
        className={styles.switch}
        onClick={onPress}
      >
        <Chevron aria-hidden className={styles.chevron} />
        <span>{title}</span>
      </button>
    </h3>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  switch: {
    display: "flex",
    gap: "6px",
    alignItems: "flex-start",
    width: "100%",
    minHeight: "28px",
    padding: "2px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0 },
  content: { paddingTop: "6px" },
});
