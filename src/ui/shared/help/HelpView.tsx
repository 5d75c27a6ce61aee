import { ViewHeading } from "../parts/ViewHeading";
import { usePane } from "../use-pane";
import { HelpChapters } from "./HelpChapters";

/** "Trợ giúp": one page, to be read once. */
export function HelpView() {
  const { words } = usePane();
  return (
    <>
      <ViewHeading>{words.viewHelp}</ViewHeading>
      <HelpChapters words={words} />
    </>
  );
}
