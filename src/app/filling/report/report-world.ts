import type { OpenReport } from "../model";

/** What is known of an open workbook before its sheets are told one by one. */
export type ReportWorld = Pick<OpenReport, "index" | "orgUnit" | "period" | "reading">;
