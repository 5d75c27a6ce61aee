import type { FluentIcon } from "@fluentui/react-icons";
import { Book20Regular } from "@fluentui/react-icons/svg/book";
import { DataPie20Regular } from "@fluentui/react-icons/svg/data-pie";
import { Form20Regular } from "@fluentui/react-icons/svg/form";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { TaskListSquareLtr20Regular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import type { ShellWords } from "../../../i18n";
import { useShell } from "./shell-context";
import type { ViewName } from "../services";

const PAGES: readonly {
  readonly view: ViewName;
  readonly word: keyof ShellWords;
  readonly Icon: FluentIcon;
}[] = [
  { view: "fill", word: "viewFill", Icon: Form20Regular },
  { view: "check", word: "viewCheck", Icon: TaskListSquareLtr20Regular },
  { view: "merge", word: "viewMerge", Icon: DataPie20Regular },
  { view: "catalogue", word: "viewCatalogue", Icon: Book20Regular },
  { view: "help", word: "viewHelp", Icon: QuestionCircle20Regular },
];

/** The five pages of the pane; the open one is told by `aria-current`, weight and a bar, not by colour alone. */
export function PaneNavigation() {
  const { words, view: open, show } = useShell();
  return (
    <nav aria-label={words.navigation} className="pane-pages">
      {PAGES.map(({ view, word, Icon }) => (
        <button
          key={view}
          type="button"
          aria-current={view === open ? "page" : undefined}
          className="pane-page"
          onClick={() => show(view)}
        >
          <Icon aria-hidden />
          <span>{words[word]}</span>
        </button>
      ))}
    </nav>
  );
}
