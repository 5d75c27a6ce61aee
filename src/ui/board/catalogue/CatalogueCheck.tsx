import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { TaskListSquareLtr20Regular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import { type Issue, isError } from "../../../core/base";
import { fill, sayPlace, severityWord } from "../../../i18n";
import { Finding } from "../../shared/parts/Finding";
import { useListStyles } from "../../shared/parts/list-styles";
import { FilePicker } from "../parts/FilePicker";
import { LongList } from "../../shared/parts/LongList";
import { useBoard, useBoardState } from "../store/use-board";
import { type CheckedCatalogue, useCatalogueCheck } from "./use-catalogue-check";

/** Looks through a catalogue a board has edited, the open one or a file, before it is taken into use. */
export function CatalogueCheck() {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  const styles = useListStyles();
  const { checked, checkOpen, checkFile, forget } = useCatalogueCheck();
  const usable = checked?.usable;
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
      {checked !== undefined && <CatalogueFindings checked={checked} />}
      {usable !== undefined && (
        <div>
          <Button
            appearance="primary"
            disabled={work !== undefined}
            onClick={() => {
              store.catalogue.use(usable.file, usable.index);
              forget();
            }}
          >
            {words.useCatalogue}
          </Button>
        </div>
      )}
    </section>
  );
}

function Verdict({ checked: { name, issues, usable } }: { readonly checked: CheckedCatalogue }) {
  const { words } = useBoard();
  if (usable === undefined) return fill(words.catalogueWrong, { name, count: issues.filter(isError).length });
  const { directives, orgUnits, periods, templates } = usable.index.catalogue;
  return (
    <>
      {fill(words.catalogueRight, { name })}{" "}
      {fill(words.catalogueCounts, {
        directives: directives.length,
        orgUnits: orgUnits.length,
        periods: periods.length,
        templates: templates.length,
      })}
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

/** A finding with its place; in the open workbook the place leads to its cell. */
function CatalogueFinding({ issue, isOpen }: { readonly issue: Issue; readonly isOpen: boolean }) {
  const { language, services, store } = useBoard();
  const { sheet, row, column } = issue.where;
  const place = sayPlace(issue.where, language, () => undefined);
  const goTo = async (at: { readonly sheet: string; readonly row: number; readonly column: number }) => {
    const gone = await services.spreadsheet.goTo(at);
    if (!gone.ok) store.tell({ issues: gone.issues });
  };
  return (
    <>
      {place !== "" &&
        (isOpen && sheet !== undefined ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${severityWord(issue.severity, language)}: ${place}`}
            onClick={() => void goTo({ sheet, row: row ?? 1, column: column ?? 1 })}
          >
            {place}
          </Button>
        ) : (
          <strong>{place}</strong>
        ))}
      <Finding issue={issue} />
    </>
  );
}
