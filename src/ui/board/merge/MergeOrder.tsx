import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { formatDate, parseVietnameseDate } from "../../../core/base";
import { fill } from "../../../i18n";
import { completedDate } from "../../controls/completed-date";
import { narrowInput } from "../../controls/narrow-input";
import { useListStyles } from "../../parts/list-styles";
import { orderOf } from "../store/merge-steps";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";

/** Which period is merged, and for which day it is judged who is late. */
export function MergeOrder() {
  const { words, store, services } = useBoard();
  const state = useBoardState();
  const { index } = useCatalogue();
  const styles = useListStyles();
  const order = orderOf(state, services.today());
  if (order === undefined) return <p>{words.noPeriods}</p>;
  const { merge, work } = state;
  const isOtherCatalogue = merge.catalogue !== undefined && merge.catalogue !== index.catalogue;
  return (
    <section className={styles.card} aria-label={words.mergeOrder}>
      <Field label={words.period} hint={fill(words.dueOn, { date: formatDate(order.period.dueDate) })}>
        <Select
          value={order.period.id}
          disabled={work !== undefined}
          onChange={(_, { value }) => store.merge.order({ period: value })}
        >
          {index.catalogue.periods.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <AsOf key={order.asOf} asOf={order.asOf} />
      {isOtherCatalogue && merge.collected !== undefined && (
        <div className={styles.row}>
          <span>{words.catalogueChanged}</span>
          <Button disabled={work !== undefined} onClick={store.merge.again}>
            {words.mergeAgain}
          </Button>
        </div>
      )}
    </section>
  );
}

function AsOf({ asOf }: { readonly asOf: string }) {
  const { words, store, services } = useBoard();
  const { work } = useBoardState();
  const [text, setText] = useState(formatDate(asOf));
  const [isWrong, setWrong] = useState(false);
  const leave = () => {
    const completed = completedDate(text, services.today());
    setText(completed);
    const reading = parseVietnameseDate(completed);
    setWrong(reading.kind !== "date");
    if (reading.kind === "date" && reading.date !== asOf) store.merge.order({ asOf: reading.date });
  };
  return (
    <Field
      label={words.asOf}
      hint={words.dateHint}
      {...(isWrong ? { validationMessage: words.asOfWrong } : {})}
    >
      <Input
        style={narrowInput}
        value={text}
        autoComplete="off"
        inputMode="numeric"
        placeholder={words.datePlaceholder}
        disabled={work !== undefined}
        onChange={(_, { value }) => setText(value)}
        onBlur={leave}
      />
    </Field>
  );
}
