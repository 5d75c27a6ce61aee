import { makeStyles, tokens } from "@fluentui/react-components";
import type { Mention } from "../../../core/guide";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard } from "../store/use-board";
import { saySection } from "./task-words";

interface MentionQuoteProps {
  readonly text: string;
  readonly mention: Mention;
}

/** The sentence of the guide, with the citation marked in it. */
export function MentionQuote({ text, mention: { citation, sentence, section } }: MentionQuoteProps) {
  const { words } = useBoard();
  const lists = useListStyles();
  const styles = useStyles();
  const from = Math.max(sentence.offset, citation.offset);
  const to = Math.min(sentence.end, citation.end);
  return (
    <blockquote className={styles.quote}>
      <span className={lists.note}>{saySection(section, words)}</span> {text.slice(sentence.offset, from)}
      <mark className={styles.mark}>{text.slice(from, to)}</mark>
      {text.slice(to, sentence.end)}
    </blockquote>
  );
}

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});
