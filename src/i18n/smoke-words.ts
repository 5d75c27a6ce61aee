/** What the page says that tries a real Excel (entry/SmokePage.tsx); never part of what is deployed. */
export const smokeWords = {
  vi: {
    title: "Thử các bước của phần bổ trợ trong Excel này",
    about:
      "Trang dành cho người thử và người phát triển. Các bước ghi vào tệp đang mở, vì vậy chỉ chạy trong tệp thử do chính trang này tạo ra.",
    looking: "Đang xem tệp đang mở…",
    other:
      "Tệp đang mở không phải tệp thử còn nguyên. Không có gì bị ghi vào tệp này. Hãy mở một tệp thử mới.",
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
  },
  en: {
    title: "Trying the add-in's steps in this Excel",
    about:
      "For testers and developers. The steps write into the open workbook, so they only run in a scratch workbook made by this page.",
    looking: "Looking at the open workbook…",
    other:
      "The open workbook is not an untouched scratch workbook. Nothing is written into it. Open a new scratch workbook.",
    unreadable: "The open workbook could not be read ({reason}). Nothing was written.",
    open: "Open a new scratch workbook",
    opened:
      "Excel has taken the scratch workbook. In the window that opened, go to the Khoa giao tab and press any button to open this page.",
    notOpened:
      "Excel did not open the scratch workbook ({reason}). Open this page in a browser, save the scratch workbook and open it in Excel.",
    save: "Save the scratch workbook",
    lookAgain: "Look at the open workbook again",
    ready: "A scratch workbook is open. While the steps run, leave the sheets alone and keep this pane open.",
    run: "Run {count} steps",
    running: "Running step {step} of {count}…",
    passed: "Passed:",
    failed: "Failed:",
    done: "{passed} of {count} steps passed. Copy the outcome, send it to the developers, then close the scratch workbook without saving.",
    outcome: "Outcome",
    copy: "Copy the outcome",
    copied: "Copied.",
    notCopied:
      "It could not be copied by itself. The text under Outcome is selected: press Ctrl+C (Cmd+C on a Mac).",
  },
} as const;
