/** What the trial host says around the pane, in Vietnamese: the language the other must match key by key. */
export const workbenchVi = {
  pageTitle: "Bản chạy thử – Báo cáo Khoa giáo",
  trialNotice: "Bản chạy thử, không phải Excel",
  trialExplained:
    "Trang này thay cho Excel để dùng thử và kiểm tra. Tệp mở tại đây không rời khỏi máy; hãy lưu thành tệp .xlsx để giữ lại.",
  toolbar: "Thanh công cụ bản chạy thử",
  role: "Vai trò",
  roleUnit: "Đơn vị báo cáo",
  roleBoard: "Ban Tuyên giáo",
  openSample: "Mở tệp mẫu…",
  sampleForms: "Biểu mẫu trống, kỳ 6 tháng đầu năm 2024",
  sampleCatalogue: "Danh mục",
  sampleReturned: "Báo cáo đã gửi về (ví dụ)",
  openFile: "Mở tệp .xlsx…",
  saveFile: "Lưu tệp .xlsx",
  language: "Ngôn ngữ",
  theme: "Giao diện",
  themeLight: "Sáng",
  themeDark: "Tối",
  workbooks: "Các sổ tính đang mở",
  closeWorkbook: "Đóng {name}",
  closeUnsaved:
    "“{name}” có nội dung chưa lưu thành tệp. Đóng thì mất nội dung đó. Vẫn đóng? (Muốn giữ: chọn Hủy, rồi “Lưu tệp .xlsx”.)",
  grid: "Bảng tính",
  pane: "Ngăn tác vụ",
  paneWidth: "Độ rộng ngăn tác vụ",
  newWorkbook: "Sổ tính mới {number}.xlsx",
  workbookAdded: "Đã tạo “{name}”. Chọn thẻ của sổ tính này ở phía trên để xem.",
  sampleMissing: "Không tải được tệp mẫu {name}. Hãy tải lại trang rồi thử lại.",
  lockedCell: "Ô này đã khóa để giữ nguyên biểu mẫu. Hãy nhập vào các ô dành cho đơn vị.",
  lockedStructure: "Sổ tính đã khóa cấu trúc, không thể thêm, xóa hoặc đổi tên trang tính.",
  notSaved:
    "Bản chạy thử chỉ lưu nội dung ô và trang tính được thêm. Việc chèn, xóa hàng cột và định dạng hãy làm trong Excel.",
  gridAnalyzing: "Đang phân tích công thức",
  gridCalculating: "Đang tính công thức",
  gridDone: "Đã tính xong",
  closeNotice: "Đóng thông báo",
};

export type WorkbenchWords = Readonly<Record<keyof typeof workbenchVi, string>>;
