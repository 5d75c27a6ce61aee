import { Button, Field, Input } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { type FormEvent, useState } from "react";
import { exactKey } from "../../../core/base";
import { type Period, type ProposedPeriod, proposedPeriod, withNewPeriod } from "../../../core/catalogue";
import { type BoardWords, fill } from "../../../i18n";
import { narrowInput } from "../../shared/controls/narrow-input";
import { useTakeCatalogue } from "../catalogue/change/use-take-catalogue";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import { useKeptText } from "../store/use-kept";
import { PeriodDays } from "./PeriodDays";

/** A period is added by its name; its days are those of the same period in another year, to be looked at. */
export function AddPeriod() {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { name, setName, proposed, change, isTwice, add } = useNewPeriod();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form
      aria-label={proposed.period.name}
      onSubmit={submit}
      style={{ display: "flex", flexDirection: "column", gap: "6px" }}
    >
      <Name {...{ name, proposed, isTwice }} onName={setName} />
      {name.trim() !== "" && !isTwice && (
        <>
          <PeriodDays period={proposed.period} onChange={change} />
          <div>
            <Button type="submit" appearance="primary" icon={<Add20Regular />} disabled={work !== undefined}>
              {fill(words.addNamed, { name: proposed.period.name })}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

interface NameProps {
  readonly name: string;
  readonly proposed: ProposedPeriod;
  readonly isTwice: boolean;
  onName(name: string): void;
}

function Name({ name, proposed, isTwice, onName }: NameProps) {
  const { words } = useBoard();
  const hint = name.trim() === "" ? words.addPeriodHint : sayProposed(proposed, words);
  const twice = fill(words.addPeriodTwice, { name: proposed.period.name });
  return (
    <Field label={words.addPeriodName} {...(isTwice ? { validationMessage: twice } : { hint })}>
      <Input style={narrowInput} value={name} onChange={(_, { value }) => onName(value)} />
    </Field>
  );
}

/** Where its days come from, and what the cover will call it. */
function sayProposed({ period, like }: ProposedPeriod, words: BoardWords): string {
  const { kind, year, from } = period;
  const days =
    like === undefined
      ? from === ""
        ? words.addPeriodUnknown
        : words.addPeriodCalendar
      : fill(words.addPeriodLike, { name: like.name });
  return `${days} ${fill(words.addPeriodCover, { kind, year })}`;
}

/** Days typed for one period are none for another that is named in its place. */
interface Changes {
  readonly of: string;
  readonly part: Partial<Period>;
}

const kindAndYear = ({ kind, year }: Period): string => `${exactKey(kind)} ${year}`;

function useNewPeriod() {
  const { services } = useBoard();
  const { index } = useCatalogue();
  const { take } = useTakeCatalogue();
  const [name, setName] = useKeptText("period");
  const [changes, setChanges] = useState<Changes>();
  const found = proposedPeriod(index, name, services.today());
  const of = kindAndYear(found.period);
  const typed = changes?.of === of ? changes.part : {};
  const period: Period = { ...found.period, ...typed };
  const isTwice = index.catalogue.periods.some((one) => isSamePeriod(one, period));
  const change = (part: Partial<Period>) => setChanges({ of, part: { ...typed, ...part } });
  const add = async (): Promise<void> => {
    if (name.trim() === "" || isTwice) return;
    const notice = { word: "periodAdded", facts: { name: period.name } } as const;
    if ((await take(withNewPeriod(index.catalogue, period), notice)) === undefined) return;
    setName("");
    setChanges(undefined);
  };
  return { name, setName, isTwice, change, add, proposed: { ...found, period } };
}

const isSamePeriod = (a: Period, b: Period): boolean =>
  exactKey(a.name) === exactKey(b.name) || kindAndYear(a) === kindAndYear(b);
