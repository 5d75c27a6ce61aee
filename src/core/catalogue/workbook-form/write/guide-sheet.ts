import type { RowDraft, SheetDraft, Style } from "../../../workbook";
import { COVER_FIELDS } from "../../cover-fields";
import { rowHeight } from "./row-height";

const FONT = { name: "Times New Roman", size: 12 };
const TITLE: Style = { font: { ...FONT, size: 14, bold: true } };
const HEADING: Style = { font: { ...FONT, bold: true }, align: { vertical: "top", wrap: true } };
const TEXT: Style = { font: FONT, align: { vertical: "top", wrap: true } };

/** Heading, then what to do: for an officer who has this file open and wants one thing changed. */
const SECTIONS: readonly (readonly [heading: string, ...steps: readonly string[]])[] = [
  [
    "Nguyên tắc chung",
    "Mỗi trang là một bảng, dòng đầu là tên cột. Cột có dấu * phải ghi. Có thể chèn dòng, xóa dòng, đổi chỗ cột, thêm cột riêng; không đổi tên trang và tên cột.",
    "Mỗi thứ có một mã. Đã phát hành thì không đổi mã (riêng mã cột đổi được, xem Thêm biểu mẫu và cột) và không xóa dòng: khi hết hiệu lực, ghi ngày vào cột Hiệu lực đến.",
    "Chỗ cần mã ghi tên cũng được (tên đơn vị, tên biểu, tên kỳ, tên cột, số và ký hiệu của văn bản): tên chỉ một thứ thì chương trình đọc và nói đã hiểu là mã nào; tên chung của nhiều mã thì hỏi lại.",
    "Ô ghi được nhiều mục thì ngăn cách bằng dấu chấm phẩy (;). Cột Có/Không để trống là Không.",
    "Trang Thông tin: tên gọi của đơn vị tổng hợp đổi từ một ngày thì giữ dòng cũ, thêm một dòng cùng Mục với tên mới và ngày ở cột Kể từ ngày.",
    "Sửa xong, tăng số ở dòng Phiên bản của trang Thông tin rồi mới tạo biểu mẫu gửi các đơn vị. Nếu ghi sai, chương trình báo trang, dòng, cột để sửa.",
  ],
  [
    "Thêm văn bản chỉ đạo",
    "Trang Văn bản: thêm một dòng. Mã văn bản gồm số, ký hiệu, dấu @ và ngày ban hành theo năm-tháng-ngày, ví dụ 40-CT/TW@2004-06-15; văn bản không có số thì tự đặt mã.",
    "Tên hiển thị là chữ đơn vị nhìn thấy khi chọn, không được trùng nhau, ví dụ 40-CT/TW (15/06/2004).",
    "Trang Nhiệm vụ: ghi việc phải làm với văn bản. Sơ kết, tổng kết một lần vào năm định trước thì ghi số năm.",
    "Văn bản đã có nhiệm vụ sơ kết hoặc tổng kết thì các lần khác tính theo trang Mốc sơ kết, tổng kết, khi văn bản còn hiệu lực; văn bản không có nhiệm vụ này thì không tính. Dòng để trống Loại văn bản dùng cho mọi loại; loại nào có mốc riêng thì chỉ dùng mốc riêng.",
    "Trang Lịch sơ kết, tổng kết do chương trình tính, chỉ để xem.",
  ],
  [
    "Thêm hoặc thay đơn vị",
    "Trang Đơn vị: thêm một dòng, chọn loại đơn vị, ghi Có ở cột Gửi báo cáo. Các cách gọi thường gặp ghi ở cột Tên gọi khác.",
    "Đơn vị sáp nhập, giải thể: ghi Hiệu lực đến và mã Đơn vị kế tục, không xóa dòng.",
    "Loại đơn vị quyết định phần tiêu đề của biểu: Đảng, Nhà nước hoặc Đoàn Thanh niên; Dòng cơ quan cấp trên và Chức danh người ký để trống thì lấy tên Đơn vị cấp trên và THỦ TRƯỞNG ĐƠN VỊ.",
  ],
  [
    "Thêm kỳ báo cáo",
    "Trang Kỳ báo cáo: thêm một dòng; cột Kỳ lấy đúng một lựa chọn của danh mục kyBaoCao ở trang Danh mục lựa chọn.",
    "Kỳ gồm các kỳ ngắn hơn (quý gồm ba tháng, năm gồm bốn quý) thì ghi mã các kỳ ấy ở cột Gồm các kỳ, ví dụ 2024-M01; 2024-M02; 2024-M03: tổng hợp kỳ dài nhận báo cáo của các kỳ ngắn. Kỳ kế hoạch là mã kỳ có số liệu là kế hoạch của kỳ này.",
    "Trang Phân công: ghi đơn vị nào gửi biểu nào trong kỳ đó. Ghi @ trước mã loại để giao cho mọi đơn vị của loại, ví dụ @dang_uy_xa. Một ô ghi được nhiều mã. Đơn vị nào gửi báo cáo cũng phải được giao biểu trang bìa (KG00).",
    "Hạn gửi tính theo ngày làm việc thì ghi Số ngày làm việc sau ngày chốt và ghi các ngày nghỉ của năm ở trang Ngày nghỉ (thứ Bảy, Chủ nhật không phải ghi): khi thêm năm sau, chương trình tính hạn gửi; năm chưa có ngày nghỉ nào thì hạn gửi để trống.",
    "Dòng giao riêng cho một đơn vị được dùng thay cho dòng giao theo loại.",
  ],
  [
    "Thêm biểu mẫu và cột",
    "Trang Biểu mẫu: thêm một dòng. Trang Cột: thêm mỗi cột một dòng, theo thứ tự trên biểu. Mã cột viết liền không dấu, bắt đầu bằng chữ cái, ví dụ soHoiNghi.",
    "Kiểu danh mục thì ghi mã danh mục; danh mục mới thêm ở trang Danh mục lựa chọn. Công thức viết bằng mã cột, ví dụ dvThamGia / dvPhaiHoc.",
    "Kiểu giờ là giờ trong ngày, ví dụ 08:30; giờ nhỏ nhất, lớn nhất của cột ghi bằng phần của ngày, ví dụ 0,5 là 12:00.",
    "Tổng hợp cho biết cách cộng khi gộp báo cáo; lớn nhất của một cột ngày hoặc giờ là ngày, giờ muộn nhất. Tỷ số thì ghi Tử số và Mẫu số: tỷ lệ chung là tổng tử số chia tổng mẫu số. Bình quân gia quyền thì ghi quyền số.",
    "Số thời điểm ghi Có cho số có đến một ngày, như hội viên, dân số, giường bệnh: khi cộng nhiều kỳ thì lấy kỳ cuối; số phát sinh trong kỳ thì để trống, các kỳ cộng lại.",
    "Sửa cột của biểu đã phát hành thì tăng số Phiên bản của biểu.",
    "Đổi mã cột của biểu đã phát hành thì ghi mã cũ vào ô Mã cột trước đây, để tệp, bảng tổng hợp, mẫu báo cáo ghi mã cũ vẫn đọc được; sửa mã ấy ở công thức, điều kiện, dòng có sẵn, ghép cột (trang Thiết kế biểu mẫu của ngăn tác vụ tự sửa các chỗ này). Nhiều mã cũ thì ghi theo thứ tự đã dùng, mã đầu tiên đứng trước, kể cả khi nay dùng lại chính mã ấy. Mã cũ không dùng lại cho cột khác.",
    `Ô của trang bìa mà chương trình đọc theo mã (${Object.values(COVER_FIELDS).join(", ")}) thì giữ mã, chỉ đổi tên cột.`,
    "Số dòng có công thức là số dòng có sẵn công thức (số thứ tự, cột tính, cột Kiểm tra), cũng là số dòng in ra khi chưa nhập; để trống là 40. Đơn vị vẫn nhập tiếp được ở các dòng dưới.",
  ],
  [
    "Thêm điều kiện kiểm tra",
    "Trang Điều kiện kiểm tra: thêm một dòng với điều phải đúng, ví dụ dvThamGia <= dvPhaiHoc. Mức độ lỗi thì báo cáo bị trả lại; cảnh báo và lưu ý thì vẫn nhận.",
    'Viết bằng lời cũng được, gọi cột bằng tên cột: Số học viên nữ không lớn hơn Tổng số; Tổng số bằng tổng của Nam, Nữ; Lý do bắt buộc khi Kết quả = "Chưa đạt"; Nếu Kinh phí > 0 thì Ghi chú khác trống. Công thức của cột cũng vậy. Chương trình ghi lại bằng mã cột.',
    'Dùng được: + - * /, == != < <= > >=, && (và), || (hoặc), ! (không), in ["a", "b"], chữ đặt trong dấu nháy kép.',
    "Hàm: abs, year, length, isBlank, contains, startsWith, endsWith, concat, min, max; code(cột danh mục), issuedOn(cột văn bản), reviewDue(cột văn bản), reviewYears(cột văn bản), inPeriod(ngày), validOn(cột đơn vị, ngày); unitKind() là mã loại của đơn vị báo cáo. Ô của trang bìa: cover. và mã cột, ví dụ cover.nam.",
    "Chỉ trong điều kiện kiểm tra của biểu có nhiều dòng (không dùng ở công thức của cột, trang Biểu mẫu, trang bìa): ordinal() là số thứ tự của dòng; rowsWith(cột, giá trị, …) là số dòng của biểu có các giá trị ấy (blank: bỏ trống).",
    "Ngày và giờ so sánh được với nhau, ví dụ tuGio < denGio; trừ hai ngày được số ngày, trừ hai giờ được phần của ngày: (denGio - tuGio) * 24 <= 4 là không quá 4 giờ, tuGio >= 7 / 24 là từ 07:00.",
    "Khi có ô trống: bỏ qua là chưa xét khi thiếu số liệu; vẫn xét là coi ô trống như 0 hoặc chữ rỗng.",
  ],
  [
    "Đọc biểu riêng của đơn vị",
    "Trang Ghép cột: đơn vị gửi biểu của mình thay cho tệp biểu mẫu thì ghi mỗi cột của biểu ấy một dòng, với tiêu đề như trong tệp; tiêu đề nhiều tầng ghi từ trên xuống, cách nhau bằng dấu gạch, ví dụ Số học viên - Trong đó nữ.",
    "Mã cột để trống là không đọc cột ấy. Tệp nào có đủ các tiêu đề này thì được đọc theo; của đơn vị nào, kỳ nào do Ban ghi ở quyết định Nhận tệp.",
  ],
];

const WIDTHS = [28, 110];

export function guideSheet(): SheetDraft {
  const steps = SECTIONS.flatMap(([heading, ...lines]) =>
    lines.map((step, at): RowDraft => {
      const texts = [at === 0 ? heading : "", step];
      return { ...rowHeight(texts, WIDTHS), cells: texts, styles: [HEADING, TEXT] };
    }),
  );
  return {
    name: "Hướng dẫn",
    columns: WIDTHS.map((width) => ({ width })),
    rows: [{ cells: [{ value: "HƯỚNG DẪN SỬA DANH MỤC", style: TITLE }] }, { cells: [] }, ...steps],
    gridLines: false,
    page: { orientation: "landscape", fitToWidth: 1 },
  };
}
