import type { CatalogueIndex, Template } from "../../catalogue";
import type { CellDraft, RowDraft, SheetDraft } from "../../workbook";
import { heading, header, table } from "../look/styles";
import { spannedRow } from "../look/spanned-row";
import { heightOf, linesOf } from "../look/text-size";
import { EARLIER_SHEET, MOST_LINES, periodRow } from "./carried-report";
import type { EarlierEntry, EarlierReport } from "./earlier-report";

const TITLES = ["Biểu", "Nội dung", "Cột", "Kỳ trước"];
const WIDTHS = [8, 44, 38, 52];
const OPEN = "Chưa trả lời";
/** What the unit itself has to answer for. */
const COMES_BACK = { label: "Nhắc lại kỳ này", text: "Cần báo cáo kết quả" };

/**
 * Kỳ trước: what a unit reported last, read by people and by the form alike. What the board has not answered comes first.
 *
 *   khoagiao.earlier │ id │ name │ from │ to │ cut-off     hidden; then titles, and one line a value:
 *   KG01 │ what the entry is about │ label │ text │ key │ field      the last two columns hidden
 *
 * The line that says an entry is still open names no field.
 */
export function earlierSheet(report: EarlierReport, index: CatalogueIndex): SheetDraft {
  const { period, entries } = report;
  const sorted = [...entries].sort((a, b) => Number(b.isOpen ?? false) - Number(a.isOpen ?? false));
  const all = sorted.flatMap((entry) => linesOfEntry(entry, index.template(entry.template)));
  const lines = all.slice(0, MOST_LINES);
  const notes = notesOf(report, all.length - lines.length);
  const titled = [
    spanning(2, { value: "SỐ LIỆU KỲ TRƯỚC", style: heading.title }, 22),
    ...notes.map((value, at) => spanning(3 + at, { value, style: heading.left }, 18)),
  ];
  const head = titled.length + 2;
  return {
    name: EARLIER_SHEET,
    columns: [...WIDTHS.map((width) => ({ width })), { hidden: true }, { hidden: true }],
    rows: [
      periodRow(period),
      ...titled.map(({ row }) => row),
      { number: head, cells: TITLES, styles: TITLES.map(() => header.label), height: 20 },
      ...lines,
    ],
    merges: titled.flatMap(({ merges }) => merges),
    freeze: { rows: head },
    autoFilter: `A${head}:D${head + lines.length}`,
    protection: { filter: true, formatColumns: true, formatRows: true },
    page: { orientation: "landscape" },
    gridLines: false,
  };
}

/** What stands over the table: whose figures these are, and how many matters wait for whom. */
function notesOf({ period, entries, forerunners, divided }: EarlierReport, more: number): readonly string[] {
  const comingBack = entries.filter(({ row }) => row !== undefined);
  const open = entries.filter(({ isOpen, row }) => isOpen && row === undefined).length;
  const forms = [...new Set(comingBack.map(({ template }) => template))].join(", ");
  return [
    `Số liệu của đơn vị ở kỳ ${period.name}, để đối chiếu khi nhập. Trang này không phải nhập và không được tính.`,
    ...(forerunners
      ? [
          `Gồm số liệu của ${forerunners.join(", ")}, nay thuộc đơn vị này: tên đơn vị cũ ghi trong ngoặc, nội dung trùng nhau thì đã cộng.`,
        ]
      : []),
    ...(divided ?? []).map(
      ({ name, among }) =>
        `${name} đã chia cho ${among.join(", ")}: các dòng ghi “${name}, đã chia” là của cả ${name}, không chia được cho từng đơn vị, không điền sẵn.`,
    ),
    ...(open > 0 ? [`Còn ${open} nội dung Ban chưa trả lời, xếp đầu bảng.`] : []),
    ...(comingBack.length > 0
      ? [`Có ${comingBack.length} nội dung của kỳ trước đã ghi sẵn ở biểu ${forms} để báo cáo kết quả.`]
      : []),
    ...(more > 0 ? [`Còn ${more} số liệu nữa không liệt kê.`] : []),
  ];
}

/** "Lớp bồi dưỡng (An Vinh; nêu từ Quý I)" */
function aboutOf({ about, of, isOfDivided, since }: EarlierEntry): string {
  const told = [
    ...(of ? [`${of.join(", ")}${isOfDivided ? ", đã chia" : ""}`] : []),
    ...(since === undefined ? [] : [`nêu từ kỳ ${since}`]),
  ];
  return told.length === 0 ? about : `${about} (${told.join("; ")})`;
}

const spanning = (number: number, cell: CellDraft, height: number) =>
  spannedRow(number, [{ from: 1, to: TITLES.length, cell }], { columns: TITLES.length, height });

const STYLES = [table.centre, table.text, table.text, table.text];

function linesOfEntry(entry: EarlierEntry, template: Template | undefined): readonly RowDraft[] {
  const { template: code, texts, isOpen } = entry;
  const about = aboutOf(entry);
  // Without a key a line is read by people alone.
  const key = entry.isOfDivided ? "" : entry.key;
  const line = (label: string, text: string, field: string): RowDraft => ({
    cells: [code, about, label, text, key, field],
    styles: STYLES,
    height: heightOf(
      Math.max(...[about, label, text].map((one, at) => linesOf(one, WIDTHS[at + 1] ?? 1))),
      12,
    ),
  });
  const fields = template?.fields ?? [];
  const ofBoard = fields.find(({ filledByBoard }) => filledByBoard);
  return [
    ...(isOpen
      ? [ofBoard ? line(ofBoard.label, OPEN, "") : line(COMES_BACK.label, COMES_BACK.text, "")]
      : []),
    ...fields.flatMap((field) => {
      const text = texts[field.key];
      return text === undefined ? [] : [line(field.label, text, field.key)];
    }),
  ];
}
