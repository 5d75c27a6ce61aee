import { useState } from "react";
import { CatalogueHome, type CatalogueRoute } from "./catalogue/CatalogueHome";
import { fetchedLater } from "../shared/shell/fetched-later";

const IssueView = fetchedLater(async () => (await import("./catalogue/IssueView")).IssueView);
const SuccessionView = fetchedLater(
  async () => (await import("./catalogue/units/SuccessionView")).SuccessionView,
);
const RequestView = fetchedLater(async () => (await import("./catalogue/request/RequestView")).RequestView);
const NextYearView = fetchedLater(async () => (await import("./catalogue/change/NextYearView")).NextYearView);
const FormsView = fetchedLater(async () => (await import("./forms/FormsView")).FormsView);
const DesignView = fetchedLater(async () => (await import("./design/DesignView")).DesignView);
const RecordsView = fetchedLater(async () => (await import("./records/RecordsView")).RecordsView);
const GuideView = fetchedLater(async () => (await import("./guide/GuideView")).GuideView);

/**
 * "Danh mục": the catalogue, and what a board does from it before the reports come in: taking directives over from a
 * guide, and issuing the forms. Forms are issued here and not under "Tổng hợp" since they are the catalogue, cut to
 * one unit and period; whoever has just changed it issues next.
 */
export function CatalogueView() {
  const [route, go] = useState<{ readonly at: CatalogueRoute; readonly back: boolean }>({
    at: "home",
    back: false,
  });
  const goHome = () => go({ at: "home", back: true });
  return (
    <>
      {route.at === "home" && <CatalogueHome isBack={route.back} onGo={(at) => go({ at, back: false })} />}
      {route.at === "issue" && <IssueView onBack={goHome} />}
      {route.at === "request" && <RequestView onBack={goHome} />}
      {route.at === "units" && <SuccessionView onBack={goHome} />}
      {route.at === "year" && <NextYearView onBack={goHome} />}
      {route.at === "forms" && <FormsView onBack={goHome} onIssue={() => go({ at: "issue", back: false })} />}
      {route.at === "design" && <DesignView onBack={goHome} />}
      {route.at === "records" && <RecordsView onBack={goHome} />}
      {route.at === "guide" && <GuideView onBack={goHome} />}
    </>
  );
}
