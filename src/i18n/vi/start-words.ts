/** What is said before the pane can open, in Vietnamese: the language the others must match key by key. */
export const startVi = {
  opening: "Đang mở…",
  retry: "Thử lại",
  noOffice: {
    title: "Chưa kết nối được với Excel",
    text: "Phần bổ trợ cần thư viện Office của Microsoft tại appsforoffice.microsoft.com nhưng chưa tải được. Hãy kiểm tra kết nối Internet rồi bấm Thử lại. Nếu vẫn không được, nhờ người phụ trách mạng cho phép truy cập địa chỉ này. Số liệu trong tệp Excel không bị ảnh hưởng.",
  },
  notExcel: {
    title: "Hãy mở trong Excel",
    text: "Trang này làm việc bên trong Excel. Mở biểu mẫu bằng Excel, vào thẻ Khoa giáo và chọn Nhập liệu.",
  },
  oldExcel: {
    title: "Phiên bản Excel này chưa dùng được",
    text: "Phần bổ trợ cần Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web. Vẫn có thể nhập trực tiếp vào biểu mẫu bằng phiên bản đang có; biểu mẫu tự tính và tự kiểm tra.",
  },
  failed: {
    title: "Chưa mở được phần bổ trợ",
    text: "Có thể máy chủ vừa cập nhật hoặc kết nối bị gián đoạn. Hãy bấm Thử lại; nếu vẫn không được, đóng rồi mở lại Excel.",
  },
  reason: "Nguyên nhân: {reason}",
} as const;

type Blanks<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string ? string : Blanks<Table[Key]>;
};

export type StartWords = Blanks<typeof startVi>;
