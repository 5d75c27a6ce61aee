import type { Issue } from "../../base";
import { isError, isWarning } from "../../base";
import type { DecidedHere, Source, SourceReturn, SummaryModel } from "../../merge";
import { type FileRecord, fileRecords } from "../../summary";
import type { DataTable } from "../model";
import { RECORD_COLUMN, dataColumn, declaredTable } from "./declared-table";

interface SubmissionLine {
  readonly source: Source;
  readonly record: FileRecord | undefined;
}

const OF_SOURCE = [{ columns: ["source"], table: "submissions" }];

/** Báo cáo gửi về: every file handed in, counted or not. */
export const submissionsTable = (model: SummaryModel): DataTable =>
  declaredTable<SubmissionLine>(
    {
      name: "submissions",
      title: "Tệp gửi về",
      oneRow: "một tệp đã nhận",
      key: ["source"],
      refers: [{ columns: ["unit"], table: "units" }],
      columns: [
        dataColumn("source", "integer", "Số thứ tự tệp nguồn", ({ source }) => source.number),
        dataColumn("source_file", "text", "Tệp nguồn", ({ source }) => source.file),
        dataColumn("sha256", "text", "SHA-256 của tệp", ({ source }) => source.sha256),
        dataColumn("unit", "text", "Mã đơn vị", ({ source }) => source.orgUnit),
        dataColumn("status", "text", "Kết quả", ({ source }) => source.status),
        dataColumn("turn", "integer", "Lần nộp", ({ source }) => source.turn),
        dataColumn("saved_at", "text", "Lưu lần cuối (giờ quốc tế)", ({ source }) => source.savedAt),
        dataColumn("reported_day", "day", "Ngày ghi trên bìa", ({ source }) => source.reportedOn),
        dataColumn("sent_day", "day", "Ngày gửi", ({ source }) => source.sent?.day),
        dataColumn("sent_told_by", "text", "Căn cứ ngày gửi", ({ source }) => source.sent?.toldBy),
        dataColumn("via", "text", "Qua bảng tổng hợp", ({ source }) => source.via),
        dataColumn("error_count", "integer", "Số lỗi", ({ source }) => source.issues.filter(isError).length),
        dataColumn(
          "warning_count",
          "integer",
          "Số cảnh báo",
          ({ source }) => source.issues.filter(isWarning).length,
        ),
        dataColumn(RECORD_COLUMN, "text", "Toàn bộ điều đã ghi nhận, để nhập lại", ({ record }) =>
          JSON.stringify(record),
        ),
      ],
    },
    () => {
      const records = new Map(fileRecords(model).map((record) => [record.number, record]));
      return model.sources.map((source) => ({ source, record: records.get(source.number) }));
    },
  );

interface ReturnLine extends SourceReturn {
  readonly source: Source;
}

/** What became of each template of each file (RULES.md M2–M6, M10). */
export const returnsTable = ({ sources }: SummaryModel): DataTable =>
  declaredTable<ReturnLine>(
    {
      name: "returns",
      title: "Biểu mẫu trong từng tệp",
      oneRow: "một biểu mẫu của một tệp",
      key: ["source", "template"],
      refers: OF_SOURCE,
      columns: [
        dataColumn("source", "integer", "Số thứ tự tệp nguồn", ({ source }) => source.number),
        dataColumn("template", "text", "Biểu mẫu", ({ template }) => template),
        dataColumn("unit", "text", "Mã đơn vị", ({ source }) => source.orgUnit),
        dataColumn("standing", "text", "Cách tính", ({ standing }) => standing),
        dataColumn("entry_count", "integer", "Số dòng", (line) => line.rows),
        dataColumn("nil_report", "truth", "Không phát sinh", ({ nilReport }) => nilReport),
      ],
    },
    () => sources.flatMap((source) => source.returns.map((one) => ({ ...one, source }))),
  );

interface FindingLine {
  readonly source?: number;
  readonly place: number;
  readonly issue: Issue;
}

/** Cần xử lý: what was found in the files, and what became of decisions. */
export const findingsTable = (
  { sources, issues }: SummaryModel,
  wording: (issue: Issue) => string,
): DataTable =>
  declaredTable<FindingLine>(
    {
      name: "findings",
      title: "Lỗi, cảnh báo, lưu ý",
      oneRow: "một nhận xét về một chỗ",
      key: ["finding"],
      refers: OF_SOURCE,
      columns: [
        dataColumn("finding", "integer", "Số thứ tự", ({ place }) => place),
        dataColumn("source", "integer", "Số thứ tự tệp nguồn", ({ source }) => source),
        dataColumn("severity", "text", "Mức độ", ({ issue }) => issue.severity),
        dataColumn("code", "text", "Mã nhận xét", ({ issue }) => issue.code),
        dataColumn("source_file", "text", "Tệp", ({ issue }) => issue.where.file),
        dataColumn("source_sheet", "text", "Trang", ({ issue }) => issue.where.sheet),
        dataColumn("source_row", "integer", "Dòng", ({ issue }) => issue.where.row),
        dataColumn("source_column", "integer", "Cột thứ", ({ issue }) => issue.where.column),
        dataColumn("template", "text", "Biểu mẫu", ({ issue }) => issue.where.template),
        dataColumn("field", "text", "Cột", ({ issue }) => issue.where.field),
        dataColumn("found", "text", "Đang ghi", ({ issue }) => issue.found),
        dataColumn("message", "text", "Nội dung và cách xử lý", ({ issue }) => wording(issue)),
      ],
    },
    () => {
      const ofFiles = sources.flatMap((source) =>
        source.issues.map((issue) => ({ source: source.number, issue })),
      );
      const told = new Set(ofFiles.map(({ issue }) => issue));
      const others = issues.flatMap((issue) => (told.has(issue) ? [] : [{ issue }]));
      return [...ofFiles, ...others].map((line, at) => ({ ...line, place: at + 1 }));
    },
  );

interface DecisionLine extends DecidedHere {
  readonly place: number;
}

/** Quyết định của Ban (RULES.md M20). */
export const decisionsTable = ({ decisions }: SummaryModel): DataTable =>
  declaredTable<DecisionLine>(
    {
      name: "decisions",
      title: "Quyết định của Ban",
      oneRow: "một quyết định",
      key: ["decision"],
      refers: OF_SOURCE,
      columns: [
        dataColumn("decision", "integer", "Số thứ tự", ({ place }) => place),
        dataColumn("source", "integer", "Số thứ tự tệp nguồn", ({ source }) => source),
        dataColumn("decision_kind", "text", "Quyết định", ({ decision }) => decision.kind),
        dataColumn("state", "text", "Tình trạng", ({ state }) => state),
        dataColumn("unit", "text", "Mã đơn vị", ({ decision }) => decision.orgUnit),
        dataColumn("template", "text", "Biểu mẫu", ({ decision }) => decision.template),
        dataColumn("source_row", "integer", "Dòng", ({ decision }) => decision.row),
        dataColumn("field", "text", "Cột", ({ decision }) => decision.field),
        dataColumn("value_before", "text", "Trước đó", ({ decision }) => decision.before),
        dataColumn("value_after", "text", "Nay ghi", ({ decision }) => decision.value),
        dataColumn("reason", "text", "Lý do", ({ decision }) => decision.reason),
        dataColumn("decided_by", "text", "Người quyết định", ({ decision }) => decision.by),
        dataColumn("decided_day", "day", "Ngày", ({ decision }) => decision.on),
        dataColumn("decided_board", "text", "Cơ quan quyết định", ({ decision }) => decision.board),
      ],
    },
    () => decisions.map((one, at) => ({ ...one, place: at + 1 })),
  );
