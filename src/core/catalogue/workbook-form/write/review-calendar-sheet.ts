import { given } from "../../../base";
import type { RowDraft, Scalar, SheetDraft, Style } from "../../../workbook";
import { type Review, reviewCalendar } from "../../look-up/review-calendar";
import type { Catalogue } from "../../model";
import { rowHeight } from "./row-height";
import { FONT, HEADER, excelDay } from "./table-sheet";
import { reviewWords } from "../tables/words";

const SHEET = "Lịch sơ kết, tổng kết";
const TITLE: Style = { font: { ...FONT, size: 14, bold: true } };
const NOTE: Style = { font: { ...FONT, italic: true } };
const TEXT: Style = { font: FONT, border: "hair", align: { vertical: "top", wrap: true } };
const DAY: Style = { ...TEXT, numberFormat: "dd/mm/yyyy" };

interface CalendarColumn {
  readonly header: string;
  readonly width: number;
  readonly style: Style;
  readonly valueOf: (review: Review, year: number) => Scalar;
}

const BY_STEPS = "theo mốc";

const COLUMNS: readonly CalendarColumn[] = [
  { header: "Năm", width: 8, style: TEXT, valueOf: (_, year) => year },
  { header: "Sơ kết hay tổng kết", width: 14, style: TEXT, valueOf: ({ kind }) => reviewWords.toWord(kind) },
  { header: "Số năm", width: 8, style: TEXT, valueOf: ({ years }) => years },
  { header: "Ngày tròn năm", width: 14, style: DAY, valueOf: ({ fullOn }) => excelDay(fullOn) },
  { header: "Văn bản", width: 34, style: TEXT, valueOf: ({ directive }) => directive.label },
  { header: "Loại văn bản", width: 18, style: TEXT, valueOf: ({ directive }) => directive.documentType },
  { header: "Cơ quan ban hành", width: 28, style: TEXT, valueOf: ({ directive }) => directive.issuer },
  { header: "Trích yếu", width: 60, style: TEXT, valueOf: ({ directive }) => directive.subject },
  { header: "Mục của hướng dẫn", width: 18, style: TEXT, valueOf: ({ task }) => task?.section ?? BY_STEPS },
];

/** What is to be reviewed in each year the catalogue has periods for: worked out, locked, and never read back. */
export function reviewCalendarSheet(catalogue: Catalogue): SheetDraft {
  const years = [...new Set(catalogue.periods.map(({ year }) => year))].sort((a, b) => a - b);
  const rows = years.flatMap((year) =>
    reviewCalendar(catalogue, year).map((review) =>
      rowOf(COLUMNS.map(({ valueOf }) => valueOf(review, year))),
    ),
  );
  return {
    name: SHEET,
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: [...HEADING, ...(rows.length > 0 ? rows : [NOTHING_DUE])],
    gridLines: false,
    protection: { formatColumns: true, formatRows: true },
    page: { orientation: "landscape", fitToWidth: 1, footer: "&L&A&R&P/&N" },
  };
}

const HEADING: readonly RowDraft[] = [
  { cells: [{ value: "LỊCH SƠ KẾT, TỔNG KẾT", style: TITLE }] },
  {
    cells: [
      {
        value:
          "Chương trình tự tính từ các trang Văn bản, Nhiệm vụ, Mốc sơ kết, tổng kết và Kỳ báo cáo khi lập danh mục này. Ghi vào trang này không có tác dụng.",
        style: NOTE,
      },
    ],
  },
  { cells: [] },
  { cells: COLUMNS.map(({ header }) => header), styles: COLUMNS.map(() => HEADER) },
];

const NOTHING_DUE: RowDraft = {
  cells: [{ value: "Các năm có kỳ báo cáo không có văn bản nào đến hạn sơ kết, tổng kết.", style: NOTE }],
};

function rowOf(cells: readonly Scalar[]): RowDraft {
  const texts = cells.map((cell) => (typeof cell === "string" ? cell : ""));
  const height = rowHeight(
    texts,
    COLUMNS.map(({ width }) => width),
  );
  return { ...given({ height }), cells, styles: COLUMNS.map(({ style }) => style) };
}
