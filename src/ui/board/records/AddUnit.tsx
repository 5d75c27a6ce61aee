import { Button, Field, Input } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { type FormEvent, useState } from "react";
import { exactKey } from "../../../core/base";
import { type OrgUnit, likestUnit, withNewUnit } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { narrowInput } from "../../shared/controls/narrow-input";
import { useTakeCatalogue } from "../catalogue/change/use-take-catalogue";
import { typedUnits } from "../catalogue/units/typed-units";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import { useKeptText } from "../store/use-kept";
import { KindField } from "./KindField";

/** A unit is added by its name; all else is as of the unit it is likest to, which is said. */
export function AddUnit() {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { name, setName, model, kind, setKind, isTwice, add } = useNewUnit();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form onSubmit={submit} style={{ display: "flex", flexDirection: "column", gap: "6px" }}>
      <NameField name={name} model={model} isTwice={isTwice} onName={setName} />
      {name.trim() !== "" && (
        <>
          <KindField kind={kind} onKind={setKind} />
          <div>
            <Button
              {...{ type: "submit", appearance: "primary", icon: <Add20Regular /> }}
              disabled={work !== undefined || isTwice}
            >
              {fill(words.addNamed, { name: name.trim() })}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly model: OrgUnit | undefined;
  readonly isTwice: boolean;
  onName(name: string): void;
}

function NameField({ name, model, isTwice, onName }: NameFieldProps) {
  const { words } = useBoard();
  const hint =
    name.trim() === "" || model === undefined
      ? words.addUnitHint
      : fill(words.addUnitLike, { name: model.name });
  const below = isTwice
    ? { validationState: "error" as const, validationMessage: words.addUnitTwice }
    : { hint };
  return (
    <Field label={words.addUnitName} {...below}>
      <Input style={narrowInput} value={name} onChange={(_, { value }) => onName(value)} />
    </Field>
  );
}

function useNewUnit() {
  const { services } = useBoard();
  const { catalogue } = useCatalogue().index;
  const { take } = useTakeCatalogue();
  const [name, setName] = useKeptText("unit");
  const [chosen, setKind] = useState<string>();
  const from = services.today();
  const model = likestUnit(catalogue, name, from);
  const kind = chosen ?? model?.kind ?? catalogue.unitKinds[0]?.code ?? "";
  const isTwice = catalogue.orgUnits.some((unit) => exactKey(unit.name) === exactKey(name));
  const add = async (): Promise<void> => {
    const [unit] = typedUnits(name);
    if (unit === undefined || isTwice) return;
    // Of another kind than its model, what is true of all of that kind is that of one of them.
    const like = model?.kind === kind ? model : catalogue.orgUnits.find((one) => one.kind === kind);
    const notice = { word: "recordAdded", facts: { name: unit.name } } as const;
    const added = withNewUnit(catalogue, unit, { from, model: like ?? { ...NO_MODEL, kind } });
    if ((await take(added, notice)) === undefined) return;
    setName("");
    setKind(undefined);
  };
  return { name, setName, model, kind, setKind, isTwice, add };
}

/** The first of its kind reports, and stands below no other. */
const NO_MODEL: OrgUnit = {
  ...{ code: "", name: "", shortName: "", kind: "", aliases: [], successors: [], reports: true },
};
