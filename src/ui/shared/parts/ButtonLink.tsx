import { Link, makeStyles } from "@fluentui/react-components";
import type { AriaAttributes, ReactNode } from "react";

interface ButtonLinkProps extends Pick<AriaAttributes, "aria-label" | "aria-expanded" | "aria-controls"> {
  readonly children: ReactNode;
  onClick(): void;
}

/** A link that does something here; where the system chooses the colours it is as plain as any link. */
export function ButtonLink(props: ButtonLinkProps) {
  const styles = useStyles();
  return <Link {...props} as="button" className={styles.link} />;
}

const useStyles = makeStyles({
  // As large as the words it stands among.
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});
