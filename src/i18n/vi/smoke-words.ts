/** What the page says that tries a real Excel, in Vietnamese: the language the others must match key by key. */
export const smokeVi = {
  title: "Thử các bước của phần bổ trợ trong Excel này",
  about:
    "Trang dành cho người thử và người phát triển. Các bước ghi vào tệp đang mở, vì vậy chỉ chạy trong tệp thử do chính trang này tạo ra.",
  looking: "Đang xem tệp đang mở…",
  other: "Tệp đang mở không phải tệp thử còn nguyên. Không có gì bị ghi vào tệp này. Hãy mở một tệp thử mới.",
  unreadable: "Chưa đọc được tệp đang mở ({reason}). Không có gì bị ghi.",
  open: "Mở tệp thử mới",
  opened:
    "Excel đã nhận tệp thử. Trong cửa sổ vừa mở, vào thẻ Khoa giáo và bấm một nút bất kỳ để mở trang này.",
  notOpened:
    "Excel không mở được tệp thử ({reason}). Hãy mở trang này bằng trình duyệt, lưu tệp thử về máy rồi mở bằng Excel.",
  save: "Lưu tệp thử về máy",
  lookAgain: "Xem lại tệp đang mở",
  ready:
    "Tệp đang mở là tệp thử. Trong lúc chạy, xin không bấm vào trang tính và không đóng ngăn tác vụ này.",
  run: "Chạy {count} bước",
  running: "Đang chạy bước {step}/{count}…",
  passed: "Đạt:",
  failed: "Không đạt:",
  done: "Đạt {passed}/{count} bước. Hãy sao chép kết quả, gửi cho người phát triển, rồi đóng tệp thử mà không lưu.",
  outcome: "Kết quả",
  copy: "Sao chép kết quả",
  copied: "Đã sao chép.",
  notCopied: "Không tự sao chép được. Nội dung ở ô Kết quả đã được chọn, hãy bấm Ctrl+C (trên Mac: Cmd+C).",
} as const;

export type SmokeWords = Readonly<Record<keyof typeof smokeVi, string>>;
