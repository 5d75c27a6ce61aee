/** What the copy that goes back to a unit says around the remarks: it is a Vietnamese paper, whatever language is spoken. */
export const remarkWords = {
  title: "TRẢ LỜI VỀ BÁO CÁO",
  to: "Kính gửi: {unit}",
  toMend: "Cần sửa {count} chỗ.",
  toLookAt: "Cần xem lại {count} chỗ.",
  nothingToMend: "Không có chỗ nào phải sửa.",
  dueDate: "Hạn gửi lại: {day}.",
  how: "Sửa ngay trong tệp này: ô tô màu có ghi chú nêu nội dung và cách xử lý. Sửa xong, lưu lại rồi gửi về {sendTo}; tệp được tính là lần nộp {turn}.",
  kind: "Loại",
  sheet: "Trang",
  more: "Còn {count} nội dung nữa không liệt kê.",
  answer: "Ban trả lời: {value}",
  answerSince: "Ban trả lời (kiến nghị nêu từ {first}, nhắc lại {times} lần): {value}",
  answeredBefore: "Ban đã trả lời ở báo cáo {period}: {value}",
} as const;
