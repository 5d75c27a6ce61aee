import { useReport, useReportState } from "../report/use-report";
import { CardsView } from "./cards/CardsView";
import { EntriesView } from "./EntriesView";
import { EntryView } from "./EntryView";

/** "Nhập liệu": the cards, the entries of one template, or the form of one entry. */
export function FillView() {
  const report = useReport();
  const { route } = useReportState();
  if (route.at === "entry") {
    // Not by its row: an entry whose row moves in the sheet stays in its form.
    const visit = `${route.visit} ${route.row === undefined ? "new" : "row"}`;
    return <EntryView key={visit} report={report} route={route} />;
  }
  const sheet =
    route.at === "entries"
      ? report.sheets.find(({ template }) => template.code === route.template)
      : undefined;
  return sheet === undefined ? (
    <CardsView report={report} />
  ) : (
    <EntriesView key={sheet.template.code} sheet={sheet} />
  );
}
