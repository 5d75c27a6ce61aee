import type { MarkedText } from "./marked-text";

/**
 * Texts of Party bodies as they are written: plans, reports, directives, minutes, tables. A citation is marked
 * `{{its words=>code@date}}`, without `@date` where the text gives none, `{{words=>#}}` where it has no number.
 */
export const partyTexts: readonly MarkedText[] = [
  {
    name: "preamble of a district plan",
    text: "Thực hiện {{Kế hoạch số 101-KH/HU ngày 26/3/2024 của Huyện ủy=>101-KH/HU@2024-03-26}} về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2024; căn cứ {{Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng=>36-HD/VPTW@2018-04-03}} về thể thức và kỹ thuật trình bày văn bản, Đảng ủy xã xây dựng kế hoạch như sau:",
  },
  {
    name: "several resolutions under one type and one date",
    text: "Tiếp tục quán triệt {{các Nghị quyết số 18-NQ/TW=>18-NQ/TW@2017-10-25}}, {{19-NQ/TW ngày 25/10/2017=>19-NQ/TW@2017-10-25}} của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về sắp xếp tổ chức bộ máy của hệ thống chính trị.",
  },
  {
    name: "three documents in one sentence, term in brackets and without",
    text: "Sau 10 năm thực hiện {{Chỉ thị số 37-CT/TW ngày 06/6/2014 của Ban Bí thư (khóa XI)=>37-CT/TW@2014-06-06}} và 05 năm thực hiện {{Kết luận số 49-KL/TW, ngày 10/5/2019 của Ban Bí thư khóa XII=>49-KL/TW@2019-05-10}}, nhận thức của cán bộ, đảng viên được nâng lên. Huyện ủy đã ban hành {{Công văn số 1525-CV/HU ngày 12-7-2019=>1525-CV/HU@2019-07-12}} để chỉ đạo.",
  },
  {
    name: "typed with spaces around the dashes",
    text: "Quán triệt {{Kết luận số 100 - KL/TW ngày 18/8/2014 của Ban Bí thư=>100-KL/TW@2014-08-18}} về đổi mới công tác dư luận xã hội; {{Thông báo số 55 – TB/TW ngày 01-3-2007=>55-TB/TW@2007-03-01}}.",
  },
  {
    name: "words glued to the number",
    text: "Hội nghị quán triệt {{Quy định số31-QĐ/TW, ngày 01/10/2012=>31-QĐ/TW@2012-10-01}} và {{Kết luận số 51-KL/TWngày 30/5/2019 của Ban Bí thư=>51-KL/TW@2019-05-30}}.",
  },
  {
    name: "no word số",
    text: "Trọng tâm là {{Nghị quyết 29-NQ/TW ngày 04/11/2013=>29-NQ/TW@2013-11-04}} về đổi mới căn bản, toàn diện giáo dục và đào tạo, {{Kết luận 91-KL/TW ngày 12/8/2024 của Bộ Chính trị=>91-KL/TW@2024-08-12}} và {{Chỉ thị 05-CT/TW=>05-CT/TW}}.",
  },
  {
    name: "day and month in words",
    text: "{{Nghị quyết số 20-NQ/TW, ngày 25 tháng 10 năm 2017 của Ban Chấp hành Trung ương=>20-NQ/TW@2017-10-25}} xác định sức khoẻ là vốn quý nhất. {{Quyết định số 1908-QĐ/TU ngày 05 tháng 8 năm 2025 của Tỉnh ủy=>1908-QĐ/TU@2025-08-05}} kiện toàn Ban Chỉ đạo.",
  },
  {
    name: "a capital title over two lines",
    text: "BÁO CÁO\nTổng kết 20 năm thực hiện {{CHỈ THỊ SỐ 40-CT/TW NGÀY 15/6/2004\nCỦA BAN BÍ THƯ (KHÓA IX)=>40-CT/TW@2004-06-15}} VỀ XÂY DỰNG ĐỘI NGŨ NHÀ GIÁO",
  },
  {
    name: "a line break inside number and date",
    text: "Cấp ủy các cấp tiếp tục triển khai {{Nghị quyết số\n36-NQ/TW ngày\n30/01/2023 của Bộ Chính trị=>36-NQ/TW@2023-01-30}} về phát triển và ứng dụng công nghệ sinh học.",
  },
  {
    name: "the two resolutions 36",
    text: "Không nhầm {{Nghị quyết số 36-NQ/TW ngày 01/7/2014 của Bộ Chính trị khóa XI=>36-NQ/TW@2014-07-01}} về công nghệ thông tin với {{Nghị quyết 36-NQ/TW ngày 30/01/2023=>36-NQ/TW@2023-01-30}} về công nghệ sinh học, cũng không nhầm với {{Nghị quyết số 36-NQ/TW, ngày 22/10/2018=>36-NQ/TW@2018-10-22}} về kinh tế biển.",
  },
  {
    name: "a plan that carries out another document",
    text: "{{Kế hoạch số 65-KH/TU ngày 24/7/2023 của Tỉnh ủy=>65-KH/TU@2023-07-24}} thực hiện {{Nghị quyết số 36-NQ/TW ngày 30/01/2023 của Bộ Chính trị=>36-NQ/TW@2023-01-30}} về phát triển và ứng dụng công nghệ sinh học phục vụ phát triển bền vững đất nước trong tình hình mới.",
  },
  {
    name: "numberless ones",
    text: "Quán triệt {{Nghị quyết Đại hội XIII của Đảng=>#}}, {{Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX=>#}}, {{Nghị quyết Trung ương 5 khóa XIII=>#}}; thực hiện chương trình công tác năm.",
  },
  {
    name: "later called something else",
    text: "{{Quy chế phối hợp số 12-QC/BTGHU-UBND ngày 15/3/2021=>12-QC/BTGHU-UBND@2021-03-15}} (sau đây gọi tắt là Quy chế 12) được hai bên thực hiện nghiêm túc, mỗi quý giao ban một lần.",
  },
  {
    name: "a youth union paper",
    text: "Triển khai {{Quyết định số 367-QĐ/TWĐTN-VP ngày 26/4/2018=>367-QĐ/TWĐTN-VP@2018-04-26}} và {{Hướng dẫn số 06-HD/TWĐTN ngày 15/01/2020 của Trung ương Đoàn=>06-HD/TWĐTN@2020-01-15}}.",
  },
  {
    name: "the dash after the number is lost",
    text: "Theo {{Quyết định số 84 QĐ/TWĐTN ngày 01/3/2019=>84-QĐ/TWĐTN@2019-03-01}} và {{Hướng dẫn số 06 HD/TW=>06-HD/TW}}, các cơ sở báo cáo trước ngày 25 hằng tháng.",
  },
  {
    name: "Party number with State separators",
    text: "Thực hiện {{Chỉ thị số 22/CT-TW ngày 03/4/2013=>22-CT/TW@2013-04-03}} về chấp hành pháp luật bảo vệ môi trường.",
  },
  {
    name: "minutes with dots and slashes",
    text: "2. Đồng chí Bí thư kết luận: (1) thực hiện {{QĐ số 298-QĐ/TW ngày 9/6/2025=>298-QĐ/TW@2025-06-09}}; (2) rà soát theo {{KL 127-KL/TW ngày 28/02/2025=>127-KL/TW@2025-02-28}}; (3) họp lại lúc 14h00 ngày 03/7.",
  },
  {
    name: "a table, one citation a cell",
    text: "STT\tVăn bản\tTrích yếu\n1\t{{Chỉ thị 13-CT/TW ngày 12/01/2017=>13-CT/TW@2017-01-12}}\tQuản lý, bảo vệ rừng\n2\t{{Chỉ thị 42-CT/TW ngày 24/3/2020=>42-CT/TW@2020-03-24}}\tPhòng, chống thiên tai\n3\t{{55-CT/TW=>55-CT/TW}}\tHọc sinh, sinh viên\n4\t{{Nghị quyết 24-NQ/TW=>24-NQ/TW}}\tBiến đổi khí hậu",
  },
  {
    name: "a bullet list",
    text: "Các văn bản trọng tâm:\n- {{Chỉ thị số 25-CT/TW, ngày 25/10/2023=>25-CT/TW@2023-10-25}} về tiếp tục củng cố y tế cơ sở;\n+ {{Chỉ thị số 38-CT/TW ngày 07/9/2009=>38-CT/TW@2009-09-07}} về bảo hiểm y tế;\n* {{Kết luận số 19-KL/TW ngày 14/10/2021=>19-KL/TW@2021-10-14}};",
  },
  {
    name: "inspection report",
    text: "Đoàn kiểm tra theo {{Quyết định số 1017-QĐ/HU, ngày 18-01-2018=>1017-QĐ/HU@2018-01-18}} đã làm việc với 21/21 chi bộ; kết quả 3.192/3.327 đảng viên học tập đạt 95,9%. Điện thoại liên hệ: 0256.3880.123.",
  },
  {
    name: "letterhead: the paper's own number is no citation",
    text: "ĐẢNG BỘ HUYỆN TÂY SƠN                ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TUYÊN GIÁO                              Tây Sơn, ngày 05 tháng 01 năm 2024\n*\nSố 12-HD/BTGHU\n\nHƯỚNG DẪN\ncông tác khoa giáo năm 2024\n-----\nThực hiện {{Hướng dẫn số 85-HD/BTGTU ngày 28/12/2023 của Ban Tuyên giáo Tỉnh ủy=>85-HD/BTGTU@2023-12-28}}, Ban Tuyên giáo Huyện ủy hướng dẫn như sau:",
  },
  {
    name: "look-alike letters from an old font",
    text: "Theo {{Quyết định số 122-QÐ/TU ngày 9-02-2018 của Tỉnh ủy=>122-QĐ/TU@2018-02-09}}, Ðại hội Ðảng bộ bầu 15 đồng chí.",
  },
  {
    name: "no-break spaces and a soft hyphen",
    text: "Thực\u00a0hiện {{Chỉ\u00a0thị\u00a0số\u00a0\u200b32-CT/TW\u00a0ngày\u00a007/9/2023=>32-CT/TW@2023-09-07}} về an ninh, an toàn thông tin\u00ad.",
  },
  {
    name: "abbreviated type words",
    text: "Các chi bộ báo cáo kết quả thực hiện {{NQ số 35-NQ/TW ngày 22/10/2018=>35-NQ/TW@2018-10-22}}, {{CT số 23-CT/TW ngày 09/02/2018=>23-CT/TW@2018-02-09}}, {{HD 33-HD/BTGTW ngày 22/11/2022=>33-HD/BTGTW@2022-11-22}} trước 15/12.",
  },
  {
    name: "a day said of the second document alone",
    text: "{{Quy định số 298-QĐ/TW=>298-QĐ/TW}} và {{Quy định số 299-QĐ/TW, ngày 09/6/2025 của Ban Bí thư=>299-QĐ/TW@2025-06-09}} quy định chức năng, nhiệm vụ của cơ quan tham mưu.",
  },
  {
    name: "a plan yet to be made is none, the resolution it carries out is one",
    text: "Tham mưu cấp ủy xây dựng kế hoạch thực hiện {{Nghị quyết số 36-NQ/TW ngày 30/01/2023=>36-NQ/TW@2023-01-30}} và chương trình hành động thực hiện {{Chỉ thị số 21-CT/TW=>21-CT/TW}}.",
  },
  {
    name: "action programmes",
    text: "{{Chương trình hành động số 15-CTHĐ/TU ngày 20/8/2021=>15-CTHĐ/TU@2021-08-20}} và {{Chương trình số 09-CTr/HU ngày 12/10/2021 của Huyện ủy=>09-CTr/HU@2021-10-12}} đã cụ thể hóa {{Nghị quyết Đại hội XIII=>#}}. Các chương trình hành động của Tỉnh ủy được triển khai đồng bộ.",
  },
  {
    name: "scheme and report symbols",
    text: "Xem {{Đề án số 24-ĐA/TU ngày 10/10/2022=>24-ĐA/TU@2022-10-10}}, {{Báo cáo số 305-BC/HU ngày 30/6/2024=>305-BC/HU@2024-06-30}}, {{Tờ trình số 07-TTr/ĐU ngày 3/5/2024=>07-TTr/ĐU@2024-05-03}}.",
  },
];
