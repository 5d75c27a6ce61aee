import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { keyProblem, withFieldKey } from "../../../core/forms";
import { type OwnFormWords, fill } from "../../../i18n";
import { narrowInput } from "../../shared/controls/narrow-input";
import { useFormWords } from "../forms/use-form-words";
import type { DesignColumnProps } from "./design-props";

const PROBLEMS = { bad: "keyBad", taken: "keyTaken", former: "keyFormer", cover: "keyOfCover" } as const;

/** The key rules and models of papers name a column by: taken when the field is left or at Enter; all that names it follows. */
export function KeyField({ design, field: { key }, onChange }: DesignColumnProps) {
  const { words } = useFormWords();
  const [text, setText] = useState(key);
  const typed = text.trim();
  const take = () => onChange((one) => withFieldKey(one, key, typed));
  return (
    <Field label={words.key} {...belowKey(typed, { design, key, words })}>
      <Input
        style={narrowInput}
        value={text}
        spellCheck={false}
        onChange={(_, { value }) => setText(value)}
        onBlur={take}
        onKeyDown={({ key: pressed }) => pressed === "Enter" && take()}
      />
    </Field>
  );
}

interface KeyShown extends Pick<DesignColumnProps, "design"> {
  readonly key: string;
  readonly words: OwnFormWords;
}

/** Why a key is not taken; else what became of the one before. */
function belowKey(typed: string, { design, key, words }: KeyShown) {
  const problem = typed === key ? undefined : keyProblem(design, key, typed);
  if (problem !== undefined)
    return { validationMessage: fill(words[PROBLEMS[problem]], { key: typed, own: key }) };
  const before = design.keysBefore[key] ?? "";
  const isOut = design.keysOut.includes(before);
  return { hint: isOut ? fill(words.keyBefore, { key: before }) : words.keyHint };
}
