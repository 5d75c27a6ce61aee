import type { CatalogueIndex, Directive, Field, OrgUnit, Template } from "../../catalogue";
import type { SummaryModel } from "../../merge";
import type { AskedBefore } from "../../submissions";
import {
  type DecisionsRecord,
  type SummaryStamp,
  type TemplateRecord,
  askedBeforeRecords,
  decisionsRecord,
  templateRecord,
} from "../../summary";
import type { DataTable } from "../model";
import { RECORD_COLUMN, dataColumn, declaredTable } from "./declared-table";
import { entryTableNames, fieldColumns } from "./entries";

/** What of a summary belongs to no file: with it and the files' own records it comes back whole. */
export interface PeriodRecord {
  readonly stamp: SummaryStamp;
  readonly templates: readonly TemplateRecord[];
  readonly decisions: DecisionsRecord;
  readonly askedBefore?: readonly AskedBefore[];
}

const periodRecord = ({ model, stamp }: ExportedSummary): PeriodRecord => ({
  stamp,
  templates: model.templates.map(templateRecord),
  decisions: decisionsRecord(model, ""),
  ...(model.askedBefore.length > 0 && { askedBefore: askedBeforeRecords(model) }),
});

/** A summary that is exported: what it holds, who made it, and the workbook it stood in. */
export interface ExportedSummary {
  readonly model: SummaryModel;
  readonly stamp: SummaryStamp;
  readonly file: string;
  readonly sha256: string;
}

/** Kỳ báo cáo: one row, for one board merged one period. */
export const periodsTable = (summary: ExportedSummary, { orgUnit }: CatalogueIndex): DataTable =>
  declaredTable<ExportedSummary>(
    {
      name: "periods",
      title: "Kỳ đã tổng hợp",
      oneRow: "một kỳ của một cơ quan tổng hợp",
      key: [],
      columns: [
        dataColumn("board_name", "text", "Tên cơ quan tổng hợp", ({ stamp }) => orgUnit(stamp.board)?.name),
        dataColumn("period_name", "text", "Tên kỳ", ({ model }) => model.period.name),
        dataColumn("period_kind", "text", "Loại kỳ", ({ model }) => model.period.kind),
        dataColumn("period_year", "integer", "Năm", ({ model }) => model.period.year),
        dataColumn("from_day", "day", "Từ ngày", ({ model }) => model.period.from),
        dataColumn("to_day", "day", "Đến ngày", ({ model }) => model.period.to),
        dataColumn("cut_off_day", "day", "Ngày chốt số liệu", ({ model }) => model.period.cutOffDate),
        dataColumn("due_day", "day", "Hạn gửi", ({ model }) => model.period.dueDate),
        dataColumn("as_of", "day", "Tính đến ngày", ({ stamp }) => stamp.asOf),
        dataColumn("catalogue", "text", "Danh mục", ({ stamp }) => stamp.catalogueId),
        dataColumn("catalogue_version", "text", "Phiên bản danh mục", ({ stamp }) => stamp.catalogueVersion),
        dataColumn("summary_file", "text", "Tệp bảng tổng hợp", ({ file }) => file),
        dataColumn("summary_sha256", "text", "SHA-256 của tệp", ({ sha256 }) => sha256),
        dataColumn(RECORD_COLUMN, "text", "Những điều còn lại, để nhập lại", (one) =>
          JSON.stringify(periodRecord(one)),
        ),
      ],
    },
    () => [summary],
  );

/** Đơn vị, as the catalogue knows them. */
export const unitsTable = ({ catalogue }: CatalogueIndex): DataTable =>
  declaredTable<OrgUnit>(
    {
      name: "units",
      title: "Đơn vị",
      oneRow: "một đơn vị của danh mục",
      key: ["unit"],
      columns: [
        dataColumn("unit", "text", "Mã đơn vị", ({ code }) => code),
        dataColumn("unit_name", "text", "Tên đơn vị", ({ name }) => name),
        dataColumn("short_name", "text", "Tên ngắn", ({ shortName }) => shortName),
        dataColumn("unit_kind", "text", "Loại đơn vị", ({ kind }) => kind),
        dataColumn("parent", "text", "Đơn vị trên", ({ parent }) => parent),
        dataColumn("reports", "truth", "Gửi báo cáo", ({ reports }) => reports),
        dataColumn("official_code", "text", "Mã đơn vị hành chính", ({ officialCode }) => officialCode),
        dataColumn("valid_from", "day", "Có từ ngày", ({ validFrom }) => validFrom),
        dataColumn("valid_to", "day", "Đến hết ngày", ({ validTo }) => validTo),
      ],
    },
    () => catalogue.orgUnits,
  );

/** Văn bản chỉ đạo of the catalogue. */
export const directivesTable = ({ catalogue }: CatalogueIndex): DataTable =>
  declaredTable<Directive>(
    {
      name: "directives",
      title: "Văn bản chỉ đạo",
      oneRow: "một văn bản của danh mục",
      key: ["directive"],
      columns: [
        dataColumn("directive", "text", "Mã văn bản", ({ id }) => id),
        dataColumn("directive_label", "text", "Văn bản", ({ label }) => label),
        dataColumn("document_type", "text", "Loại văn bản", ({ documentType }) => documentType),
        dataColumn("document_number", "text", "Số", (one) => one.number),
        dataColumn("symbol", "text", "Ký hiệu", ({ symbol }) => symbol),
        dataColumn("issued_on", "day", "Ngày ban hành", ({ issuedOn }) => issuedOn),
        dataColumn("issuer", "text", "Cơ quan ban hành", ({ issuer }) => issuer),
        dataColumn("term", "text", "Khóa", ({ term }) => term),
        dataColumn("subject", "text", "Trích yếu", ({ subject }) => subject),
        dataColumn("valid_from", "day", "Có hiệu lực từ", ({ validFrom }) => validFrom),
        dataColumn("valid_to", "day", "Đến hết ngày", ({ validTo }) => validTo),
      ],
    },
    () => catalogue.directives,
  );

interface FieldLine {
  readonly template: Template;
  readonly field: Field;
  readonly place: number;
  readonly tableName: string;
  readonly columnName: string;
}

/** Cột của biểu mẫu: in which table and column each field stands, and what becomes of it in the merge. */
export const fieldsTable = ({ templates }: SummaryModel): DataTable =>
  declaredTable<FieldLine>(
    {
      name: "fields",
      title: "Cột của biểu mẫu",
      oneRow: "một cột của một biểu mẫu",
      key: ["template", "field"],
      columns: [
        dataColumn("template", "text", "Biểu mẫu", ({ template }) => template.code),
        dataColumn("field", "text", "Cột", ({ field }) => field.key),
        dataColumn("template_title", "text", "Tên biểu mẫu", ({ template }) => template.title),
        dataColumn("template_version", "integer", "Phiên bản biểu mẫu", ({ template }) => template.version),
        dataColumn("place", "integer", "Thứ tự", ({ place }) => place),
        dataColumn("field_label", "text", "Tên cột", ({ field }) => field.label),
        dataColumn("field_type", "text", "Kiểu", ({ field }) => field.type),
        dataColumn("unit_of_measure", "text", "Đơn vị tính", ({ field }) => field.unitOfMeasure),
        dataColumn("filled_by_board", "truth", "Ban ghi", ({ field }) => field.filledByBoard),
        dataColumn("aggregate", "text", "Cách tổng hợp", ({ field }) => field.aggregate.op),
        dataColumn("table_name", "text", "Bảng", ({ tableName }) => tableName),
        dataColumn("column_name", "text", "Cột trong bảng", ({ columnName }) => columnName),
      ],
    },
    () => {
      const tables = entryTableNames(templates.map(({ template }) => template));
      return templates.flatMap(({ template }) => {
        const columns = fieldColumns(template);
        return template.fields.map((field, at) => ({
          ...{ template, field, place: at + 1, tableName: tables.get(template.code) ?? "" },
          columnName: columns.get(field.key) ?? field.key,
        }));
      });
    },
  );
