import { ViewHeading } from "../parts/ViewHeading";
import { usePane } from "../use-pane";
import { HelpChapters } from "./HelpChapters";
import { StartTours } from "./StartTours";

/** "Trợ giúp": one page, to be read once, and the tours. */
export function HelpView() {
  const { words } = usePane();
  return (
    <>
      <ViewHeading>{words.viewHelp}</ViewHeading>
      <StartTours />
      <HelpChapters words={words} />
    </>
  );
}
