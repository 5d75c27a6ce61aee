import type { Directive, TaskKind } from "../../catalogue";
import type { ReturnStatus, SummaryModel } from "../../merge";
import type { DataTable } from "../model";
import { dataColumn, declaredTable } from "./declared-table";

interface SendingLine {
  readonly orgUnit: string;
  readonly status: ReturnStatus;
}

/** Tình hình gửi báo cáo: how every unit stands to every template (RULES.md M7–M10). */
export const completenessTable = ({ completeness, templates }: SummaryModel): DataTable => {
  const shown = new Set(templates.map(({ template }) => template.code));
  return declaredTable<SendingLine>(
    {
      name: "completeness",
      title: "Tình hình gửi báo cáo",
      oneRow: "một đơn vị với một biểu mẫu",
      key: ["unit", "template"],
      refers: [{ columns: ["unit"], table: "units" }],
      columns: [
        dataColumn("unit", "text", "Mã đơn vị", ({ orgUnit }) => orgUnit),
        dataColumn("template", "text", "Biểu mẫu", ({ status }) => status.template),
        dataColumn("duty", "text", "Bắt buộc", ({ status }) => status.duty),
        dataColumn("state", "text", "Tình trạng", ({ status }) => status.state),
        dataColumn("late", "truth", "Gửi trễ", ({ status }) => status.late),
        dataColumn("undated", "truth", "Chưa rõ ngày gửi", ({ status }) => status.undated),
        dataColumn("due_day", "day", "Hạn gửi", ({ status }) => status.dueDate),
        dataColumn("sent_day", "day", "Ngày gửi", ({ status }) => status.sent?.day),
        dataColumn("sent_told_by", "text", "Căn cứ ngày gửi", ({ status }) => status.sent?.toldBy),
        dataColumn("entry_count", "integer", "Số dòng", (line) => line.status.rows),
        dataColumn(
          "overdue_parts",
          "integer",
          "Kỳ thành phần quá hạn mà thiếu",
          ({ status: { lacks = [] } }) => lacks.filter(({ state }) => state !== "not-yet-due").length,
        ),
      ],
    },
    function* lines() {
      for (const { orgUnit, returns } of completeness.units)
        for (const status of returns) if (shown.has(status.template)) yield { orgUnit, status };
    },
  );
};

interface CoverageLine {
  readonly directive: Directive;
  readonly kind: TaskKind;
  readonly asked: boolean;
  readonly orgUnit: string;
  readonly done: boolean;
}

/** Theo văn bản: which units did what with a directive, and which still owe it (RULES.md M13). */
export const coverageTable = ({ coverage }: SummaryModel): DataTable =>
  declaredTable<CoverageLine>(
    {
      name: "coverage",
      title: "Thực hiện theo văn bản",
      oneRow: "một đơn vị với một việc của một văn bản",
      key: ["directive", "task", "unit"],
      refers: [
        { columns: ["directive"], table: "directives" },
        { columns: ["unit"], table: "units" },
      ],
      columns: [
        dataColumn("directive", "text", "Mã văn bản", ({ directive }) => directive.id),
        dataColumn("task", "text", "Nhiệm vụ", ({ kind }) => kind),
        dataColumn("unit", "text", "Mã đơn vị", ({ orgUnit }) => orgUnit),
        dataColumn("asked", "truth", "Hướng dẫn yêu cầu", ({ asked }) => asked),
        dataColumn("done", "truth", "Đã thực hiện", ({ done }) => done),
      ],
    },
    function* lines() {
      for (const { directive, actions } of coverage)
        for (const { kind, asked, done, open } of actions) {
          for (const orgUnit of done) yield { directive, kind, asked, orgUnit, done: true };
          for (const orgUnit of open) yield { directive, kind, asked, orgUnit, done: false };
        }
    },
  );
