import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { foldKey } from "../../../../core/base";
import { useBoard } from "../../store/use-board";

interface ChooseTextProps {
  readonly text: string;
  /** Those it may be put under. */
  readonly texts: readonly string[];
  readonly chosen: string;
  onChoose(text: string): void;
}

/** So many are offered at once; typing a word finds the others. */
const MOST_OFFERED = 8;

/** One of many texts: those that have most words in common with it first, or those with what is typed. */
export function ChooseText({ text, texts, chosen, onChoose }: ChooseTextProps) {
  const { words } = useBoard();
  const [sought, setSought] = useState("");
  const likest = useMemo(() => likestFirst(text, texts), [text, texts]);
  const wanted = foldKey(sought);
  const found = likest.flatMap(({ one, folded }) => (one === chosen || folded.includes(wanted) ? [one] : []));
  return (
    <>
      {texts.length > MOST_OFFERED && (
        <Field label={words.findText}>
          <Input value={sought} onChange={(_, { value }) => setSought(value)} />
        </Field>
      )}
      <Field label={words.joinUnder} required>
        <RadioGroup value={chosen} onChange={(_, { value }) => onChoose(value)}>
          {found.slice(0, MOST_OFFERED).map((one) => (
            <Radio key={one} value={one} label={{ children: one, style: { overflowWrap: "anywhere" } }} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}

interface FoldedText {
  readonly one: string;
  readonly folded: string;
}

function likestFirst(text: string, texts: readonly string[]): readonly FoldedText[] {
  const own = new Set(foldKey(text).split(" "));
  const common = (folded: string) => {
    const words = new Set(folded.split(" "));
    return [...words].filter((word) => own.has(word)).length / (words.size + own.size);
  };
  return texts
    .map((one) => ({ one, folded: foldKey(one) }))
    .map((one) => ({ ...one, common: common(one.folded) }))
    .sort((a, b) => b.common - a.common);
}
