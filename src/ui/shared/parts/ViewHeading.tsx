import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { usePane } from "../use-pane";

interface ViewHeadingProps {
  readonly children: ReactNode;
  /** Takes the keyboard's focus when it appears; by default once the user has moved within the pane. */
  readonly takesFocus?: boolean;
}

/** Name of the page in view. Whoever opened the page by keyboard or hears it read starts from here. */
export function ViewHeading({ children, takesFocus: asked }: ViewHeadingProps) {
  const { moved } = usePane();
  const [takesFocus] = useState(asked ?? moved);
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
});
