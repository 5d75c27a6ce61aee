import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { TaskListSquareLtr20Regular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import type { SheetPlace } from "../../../app";
import { type Issue, isError } from "../../../core/base";
import { fill, sayPlace, severityWord } from "../../../i18n";
import { Finding } from "../../shared/parts/Finding";
import { useListStyles } from "../../shared/parts/list-styles";
import { FilePicker } from "../parts/FilePicker";
import { LongList } from "../../shared/parts/LongList";
import { useBoard, useBoardState } from "../store/use-board";
import { sayCounts } from "./say-counts";
import { type CheckedCatalogue, useCatalogueCheck } from "./use-catalogue-check";

/** Looks through a catalogue a board has edited, the open one or a file, before it is taken into use. */
export function CatalogueCheck() {
  const { words } = useBoard();
  const styles = useListStyles();
  const { checked, checkOpen, checkFile, forget } = useCatalogueCheck();
  return (
    <section className={styles.card} aria-label={words.ownCatalogue}>
      <p className={styles.note}>{words.ownCatalogueAbout}</p>
      <div className={styles.row}>
        <Button icon={<TaskListSquareLtr20Regular />} onClick={() => void checkOpen()}>
          {words.checkCatalogue}
        </Button>
        <FilePicker
          label={words.chooseCatalogue}
          icon={<FolderOpen20Regular />}
          accept=".xlsx"
          onFiles={([file]) => file !== undefined && void checkFile(file)}
        />
      </div>
      <div role="status">{checked !== undefined && <Verdict checked={checked} />}</div>
      {checked !== undefined && !isNoCatalogue(checked) && <CatalogueFindings checked={checked} />}
      {checked?.usable !== undefined && <UseChecked usable={checked.usable} onUsed={forget} />}
    </section>
  );
}

interface UseCheckedProps {
  readonly usable: NonNullable<CheckedCatalogue["usable"]>;
  onUsed(): void;
}

function UseChecked({ usable, onUsed }: UseCheckedProps) {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  const use = () => {
    store.catalogue.use(usable);
    onUsed();
  };
  return (
    <div>
      <Button appearance="primary" disabled={work !== undefined} onClick={use}>
        {words.useCatalogue}
      </Button>
    </div>
  );
}

const NO_CATALOGUE: readonly string[] = ["catalogue.not-a-catalogue", "catalogue.report-form"];
/** Of a file that is no catalogue at all, the finding is all there is to say. */
const isNoCatalogue = ({ issues }: CheckedCatalogue): boolean =>
  issues.some(({ code }) => NO_CATALOGUE.includes(code));

function Verdict({ checked }: { readonly checked: CheckedCatalogue }) {
  const { words } = useBoard();
  const { name, issues, usable } = checked;
  if (isNoCatalogue(checked)) return <CatalogueFindings checked={checked} />;
  if (usable === undefined) return fill(words.catalogueWrong, { name, count: issues.filter(isError).length });
  return (
    <>
      {fill(words.catalogueRight, { name })} {sayCounts(usable.index.catalogue, words)}
    </>
  );
}

function CatalogueFindings({ checked: { issues, isOpen } }: { readonly checked: CheckedCatalogue }) {
  return (
    <LongList
      items={issues}
      keyOf={(_, at) => String(at)}
      render={(issue) => <CatalogueFinding issue={issue} isOpen={isOpen} />}
    />
  );
}

interface CatalogueFindingProps {
  readonly issue: Issue;
  readonly isOpen: boolean;
}

function CatalogueFinding({ issue, isOpen }: CatalogueFindingProps) {
  return (
    <>
      <PlaceOf issue={issue} isOpen={isOpen} />
      <Finding issue={issue} />
    </>
  );
}

/** Where a finding is; in the open workbook this leads to its cell. */
function PlaceOf({ issue: { where, severity }, isOpen }: CatalogueFindingProps) {
  const { language } = useBoard();
  const goTo = useGoTo();
  const { sheet, row, column } = where;
  const place = sayPlace(where, language, () => undefined);
  if (place === "") return null;
  if (!isOpen || sheet === undefined) return <strong>{place}</strong>;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`${severityWord(severity, language)}: ${place}`}
      onClick={() => void goTo({ sheet, row: row ?? 1, column: column ?? 1 })}
    >
      {place}
    </Button>
  );
}

function useGoTo(): (place: SheetPlace) => Promise<void> {
  const { services, store } = useBoard();
  return async (place) => {
    const gone = await services.spreadsheet.goTo(place);
    if (!gone.ok) store.tell({ issues: gone.issues });
  };
}
