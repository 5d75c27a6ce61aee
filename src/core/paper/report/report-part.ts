/** The two documents a board's report is: the report, and the annex that must not leave the board. */
export type ReportPart = "report" | "internal";
