import { Field, Select } from "@fluentui/react-components";
import { narrowInput } from "../../shared/controls/narrow-input";
import { useState } from "react";
import { dateParts, formatDate } from "../../../core/base";
import { type Review, reviewCalendar } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { LongList } from "../../shared/parts/LongList";
import { useBoard, useCatalogue } from "../store/use-board";

/** How far a board looks back, in years. */
const BACK = 1;
/** How far a board plans ahead, in years. */
const AHEAD = 5;

/** The sơ kết and tổng kết that fall into a year. */
export function ReviewCalendar() {
  const { words, services } = useBoard();
  const { index } = useCatalogue();
  const styles = useListStyles();
  const thisYear = dateParts(services.today()).year;
  const [year, setYear] = useState(thisYear);
  const reviews = reviewCalendar(index.catalogue, year);
  return (
    <>
      <YearField thisYear={thisYear} year={year} onYear={setYear} />
      <p role="status" className={styles.note}>
        {fill(words.reviewsInYear, { count: reviews.length, year })}
      </p>
      <LongList
        items={reviews}
        keyOf={({ directive, kind }) => `${directive.id} ${kind}`}
        render={(review) => <OneReview review={review} />}
      />
    </>
  );
}

interface YearFieldProps {
  readonly thisYear: number;
  readonly year: number;
  onYear(year: number): void;
}

function YearField({ thisYear, year, onYear }: YearFieldProps) {
  const { words } = useBoard();
  return (
    <Field label={words.year}>
      <Select style={narrowInput} value={String(year)} onChange={(_, { value }) => onYear(Number(value))}>
        {Array.from({ length: BACK + 1 + AHEAD }, (_, at) => thisYear - BACK + at).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function OneReview({ review: { directive, kind, years, fullOn } }: { readonly review: Review }) {
  const { words } = useBoard();
  const styles = useListStyles();
  const title = kind === "final-review" ? words.finalReview : words.interimReview;
  return (
    <>
      <strong>{fill(title, { years, directive: directive.label })}</strong>
      <span className={styles.facts}>
        <span>{fill(words.fullOn, { date: formatDate(fullOn) })}</span>
        <span style={{ overflowWrap: "anywhere" }}>{directive.subject}</span>
      </span>
    </>
  );
}
