/** What the pane says before its pages have loaded, in Vietnamese: the language the others must match key by key. */
export const shellVi = {
  paneTitle: "Báo cáo Khoa giáo",
  paneSubtitle: "Nhập liệu, kiểm tra và tổng hợp báo cáo",
  switchLanguage: "{code}: chuyển giao diện sang {name}",
  navigation: "Các trang của ngăn tác vụ",
  viewFill: "Nhập liệu",
  viewCheck: "Kiểm tra",
  viewMerge: "Tổng hợp",
  viewCatalogue: "Danh mục",
  viewHelp: "Trợ giúp",
  loading: "Đang tải…",
  retry: "Thử lại",
  crashed:
    "Chương trình gặp lỗi nên không hiển thị được trang này. Dữ liệu trong sổ tính và nội dung đang nhập dở vẫn được giữ. Hãy thử lại; nếu vẫn lỗi, đóng ngăn tác vụ rồi mở lại.",
  crashDetails: "Chi tiết lỗi (gửi kèm khi cần hỗ trợ)",
} as const;

export type ShellWords = Readonly<Record<keyof typeof shellVi, string>>;
