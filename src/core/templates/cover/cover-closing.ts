import { COVER_FIELDS } from "../../catalogue";
import type { CellDraft } from "../../workbook";
import { coverValue } from "../stamp/cover-values";
import { across, COVER_WIDTHS, coverRow } from "./cover-parts";
import type { CoverBlock, CoverParts } from "./cover-parts";
import type { ColumnSpan, SpannedRow } from "../look/spanned-row";
import { widthOf } from "../look/spanned-row";
import { heading } from "../look/styles";
import { heightOf, linesOf } from "../look/text-size";

const ALL = widthOf(COVER_WIDTHS, 1, COVER_WIDTHS.length);
const LEFT_END = 3;

/** "III. Cách ghi và gửi", then the two signatures. */
export function coverClosing(parts: CoverParts, firstRow: number): CoverBlock {
  const guidance = instructions(parts).map((text, at) =>
    coverRow(
      firstRow + 1 + at,
      [across({ value: text, style: heading.left })],
      heightOf(linesOf(text, ALL), 12),
    ),
  );
  return {
    rows: [
      coverRow(
        firstRow,
        [across({ value: "III. CÁCH GHI VÀ GỬI", style: heading.section })],
        heightOf(1, 13),
      ),
      ...guidance,
      ...signatures(parts, firstRow + 2 + guidance.length),
    ],
  };
}

const instructions = ({ letterhead }: CoverParts): readonly string[] => [
  "1. Bấm vào tên biểu để đến biểu đó. Ô trắng là ô đơn vị nhập; ô xám đã ghi sẵn hoặc tự tính, không sửa.",
  "2. Không có thì ghi 0; chưa có số liệu thì để trống; cả biểu không có số liệu thì đánh dấu X ở ô “Không phát sinh trong kỳ”.",
  "3. Ô vàng: còn thiếu. Ô đỏ: sai, phải sửa trước khi gửi. Ô cam: nên xem lại. Cột “Kiểm tra” ở cuối mỗi biểu nói rõ lý do.",
  "4. Được dán, sắp xếp và lọc. Muốn thêm một dòng thì ghi vào dòng trống kế tiếp rồi sắp xếp lại; muốn bỏ một dòng thì xóa nội dung các ô của dòng đó. Không đổi tên trang, không thêm bớt cột.",
  "5. Trước khi in một biểu, bấm nút lọc ở cột STT và bỏ chọn dòng trống.",
  `6. Lưu dạng .xlsx và gửi cả tệp này về ${letterhead.sendTo} trước hạn gửi. Gửi lại báo cáo đã sửa thì tăng “Lần nộp” thêm 1.`,
];

function signatures({ cover, heading: { signer } }: CoverParts, row: number): readonly SpannedRow[] {
  const pair = (left: CellDraft, right: CellDraft): readonly ColumnSpan[] => [
    { from: 1, to: LEFT_END, cell: left },
    { from: LEFT_END + 1, to: COVER_WIDTHS.length, cell: right },
  ];
  const name = (key: string): CellDraft => {
    const value = coverValue(cover, key);
    return { formula: `IF(${value}="","",${value})`, value: "", style: heading.centreBold };
  };
  return [
    coverRow(
      row,
      pair(
        { value: "NGƯỜI LẬP BIỂU", style: heading.centreBold },
        { value: signer, style: heading.centreBold },
      ),
      heightOf(1, 12),
    ),
    coverRow(
      row + 1,
      pair(
        { value: "(Ký, ghi rõ họ tên)", style: heading.centreItalic },
        { value: "(Ký tên, đóng dấu)", style: heading.centreItalic },
      ),
      heightOf(1, 12),
    ),
    coverRow(row + 2, [], heightOf(3, 12)),
    coverRow(row + 3, pair(name(COVER_FIELDS.preparedBy), name(COVER_FIELDS.signedBy)), heightOf(1, 12)),
  ];
}
