/**
 * What is said before the pane can open. Apart from the other words, because these few must come with the first
 * bytes; shown in both languages at once, because nothing is known yet about who reads them.
 */
export const startWords = {
  vi: {
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
  },
  en: {
    opening: "Opening…",
    retry: "Try again",
    noOffice: {
      title: "Not connected to Excel",
      text: "The add-in needs Microsoft's Office library from appsforoffice.microsoft.com, which could not be loaded. Check the Internet connection and try again. If it still fails, ask your network administrator to allow this address. The figures in your workbook are not affected.",
    },
    notExcel: {
      title: "Open this in Excel",
      text: "This page works inside Excel. Open the template in Excel, go to the Khoa giao tab and choose Enter data.",
    },
    oldExcel: {
      title: "This version of Excel cannot run the add-in",
      text: "The add-in needs Excel 2021, Excel 2024, Microsoft 365 or Excel on the web. You can still type into the template itself; it calculates and checks on its own.",
    },
    failed: {
      title: "The add-in could not open",
      text: "The server may just have been updated, or the connection was interrupted. Try again; if it still fails, close Excel and open it again.",
    },
    reason: "Reason: {reason}",
  },
} as const;
