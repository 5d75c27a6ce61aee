import { Field, Select } from "@fluentui/react-components";
import { narrowInput } from "../../../shared/controls/narrow-input";
import { useMemo } from "react";
import { type PeriodProfile, nextYear } from "../../../../core/catalogue";
import { useListStyles } from "../../../shared/parts/list-styles";
import { BackButton } from "../../parts/BackButton";
import { BoardPage } from "../../parts/BoardPage";
import { DigitsField } from "../../parts/DigitsField";
import { useBoard, useCatalogue } from "../../store/use-board";
import { useKeptText } from "../../store/use-kept";
import { AcceptChange } from "./AcceptChange";

const PROFILES = {
  calendar: "profileCalendar",
  "mid-month": "profileMidMonth",
} as const satisfies Record<PeriodProfile, string>;

/** "Thêm năm sau": the next year by the board's profile, looked through and taken into use. */
export function NextYearView({ onBack }: { onBack(): void }) {
  const { words } = useBoard();
  const styles = useListStyles();
  const { profile, setProfile, workingDays, setWorkingDays, result, forget } = useNextYear();
  return (
    <>
      <BackButton onBack={onBack} />
      <BoardPage heading={words.nextYear} takesFocus>
        <section className={styles.card} aria-label={words.periodRules}>
          <p className={styles.note}>{words.nextYearAbout}</p>
          <Field label={words.profile}>
            <Select style={narrowInput} value={profile} onChange={(_, { value }) => setProfile(value)}>
              <option value="">{words.profileAsBefore}</option>
              {Object.entries(PROFILES).map(([code, word]) => (
                <option key={code} value={code}>
                  {words[word]}
                </option>
              ))}
            </Select>
          </Field>
          <DigitsField
            label={words.workingDays}
            hint={words.workingDaysAbout}
            text={workingDays}
            most={3}
            onText={setWorkingDays}
          />
        </section>
        <AcceptChange result={result} onTaken={forget} />
      </BoardPage>
    </>
  );
}

const isProfile = (text: string): text is PeriodProfile => text in PROFILES;

function useNextYear() {
  const { index } = useCatalogue();
  const [profile, setProfile] = useKeptText("nextYear.profile");
  const [workingDays, setWorkingDays] = useKeptText("nextYear.workingDays");
  const result = useMemo(() => {
    const days = Number(workingDays);
    const rolled = nextYear(index.catalogue, {
      ...(isProfile(profile) && { profile }),
      ...(days > 0 && { workingDays: days }),
    });
    return rolled.ok ? { ...rolled, value: rolled.value.catalogue } : rolled;
  }, [index, profile, workingDays]);
  const forget = () => {
    setProfile("");
    setWorkingDays("");
  };
  return { profile, setProfile, workingDays, setWorkingDays, result, forget };
}
