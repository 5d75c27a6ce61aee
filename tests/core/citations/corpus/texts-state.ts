import type { MarkedText } from "./marked-text";

/** Texts of State bodies, of the press and of the web, in the same marking. */
export const stateTexts: readonly MarkedText[] = [
  {
    name: "preamble of a decision",
    text: "Căn cứ {{Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015=>#}}; {{Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019=>#}};\nCăn cứ {{Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ=>24/2014/NĐ-CP@2014-04-04}} quy định tổ chức các cơ quan chuyên môn;\nCăn cứ {{Nghị định số 107/2020/NĐ-CP ngày 14 tháng 9 năm 2020 của Chính phủ=>107/2020/NĐ-CP@2020-09-14}};\nTheo đề nghị của Giám đốc Sở Nội vụ tại {{Tờ trình số 345/TTr-SNV ngày 12 tháng 5 năm 2021=>345/TTr-SNV@2021-05-12}}.",
  },
  {
    name: "circulars",
    text: "{{Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 của Bộ trưởng Bộ Giáo dục và Đào tạo=>22/2021/TT-BGDĐT@2021-07-20}} thay thế {{Thông tư 58/2011/TT-BGDĐT ngày 12/12/2011=>58/2011/TT-BGDĐT@2011-12-12}} và {{Thông tư số 26/2020/TT-BGDĐT ngày 26/8/2020=>26/2020/TT-BGDĐT@2020-08-26}}.",
  },
  {
    name: "joint circular",
    text: "Thực hiện {{Thông tư liên tịch số 11/2015/TTLT-BGDĐT-BNV ngày 29/5/2015=>11/2015/TTLT-BGDĐT-BNV@2015-05-29}} hướng dẫn chức năng của Sở và Phòng Giáo dục và Đào tạo.",
  },
  {
    name: "official letters without type letters",
    text: "Sở đã có {{Công văn số 4555/BGDĐT-GDPT ngày 05/10/2022=>4555/BGDĐT-GDPT@2022-10-05}} và {{Văn bản số 238/UBND-KGVX ngày 14/02/2023=>238/UBND-KGVX@2023-02-14}}; Phòng ban hành {{công văn số 3078/SGDĐT-GDTH=>3078/SGDĐT-GDTH}}.",
  },
  {
    name: "laws by number",
    text: "{{Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019=>43/2019/QH14@2019-06-14}} và {{Luật số 51/2024/QH15=>51/2024/QH15}} sửa đổi Luật Bảo hiểm y tế có hiệu lực từ ngày 01/7/2025.",
  },
  {
    name: "standing committee resolutions",
    text: "Theo {{Nghị quyết số 1664/NQ-UBTVQH15 ngày 16/6/2025=>1664/NQ-UBTVQH15@2025-06-16}} của Ủy ban Thường vụ Quốc hội, tỉnh có 135 xã, phường; trước đó là {{Nghị quyết 594/NQ-UBTVQH15=>594/NQ-UBTVQH15}}.",
  },
  {
    name: "decisions of the Prime Minister",
    text: "{{Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ=>1373/QĐ-TTg@2021-07-30}} phê duyệt Đề án Xây dựng xã hội học tập; {{Quyết định 749/QĐ-TTg ngày 03/6/2020=>749/QĐ-TTg@2020-06-03}} về chuyển đổi số; {{Chỉ thị số 16/CT-TTg ngày 27/5/2023=>16/CT-TTg@2023-05-27}}.",
  },
  {
    name: "provincial normative acts",
    text: "{{Quyết định số 06/2024/QĐ-UBND ngày 07/02/2024 của UBND tỉnh=>06/2024/QĐ-UBND@2024-02-07}}; {{Nghị quyết số 02/2023/NQ-HĐND ngày 14/7/2023 của HĐND tỉnh=>02/2023/NQ-HĐND@2023-07-14}}; {{Nghị quyết số 46/NQ-HĐND ngày 10/12/2022=>46/NQ-HĐND@2022-12-10}}.",
  },
  {
    name: "number with a letter",
    text: "Các xã được chia theo {{Quyết định số 33A-HĐBT ngày 19/02/1986=>33A-HĐBT@1986-02-19}} và {{Quyết định số 64b-HĐBT=>64b-HĐBT}} của Hội đồng Bộ trưởng.",
  },
  {
    name: "a space after the slash",
    text: "Phòng Giáo dục báo cáo theo {{Công văn số 182/ PGDĐT-THCS ngày 11/4/2024=>182/PGDĐT-THCS@2024-04-11}}; {{Kế hoạch số 45 /KH-UBND ngày 02/02/2024=>45/KH-UBND@2024-02-02}}.",
  },
  {
    name: "the paper's own number in a State letterhead",
    text: "ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH BÌNH ĐỊNH                     Độc lập - Tự do - Hạnh phúc\nSố: 988/QĐ-UBND                 Bình Định, ngày 28 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc công nhận trường đạt chuẩn quốc gia\n\nCăn cứ {{Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018=>18/2018/TT-BGDĐT@2018-08-22}};",
  },
  {
    name: "news about an award",
    text: "Sáng 26/3, trong khuôn khổ Ngày hội 24/7, đội nhà thắng 2-1. Ban tổ chức trao 21/21 giải; đường dây nóng 1900-9068; tổng thưởng 3.192.000 đồng.",
  },
  {
    name: "news that cites",
    text: "(BĐ) - Chiều 18-10, UBND huyện sơ kết 3 năm thực hiện {{Nghị định 116/2020/NĐ-CP của Chính phủ=>116/2020/NĐ-CP}} về hỗ trợ sinh viên sư phạm. Từ ngày 11 đến 18-10 có 1.250 lượt người tham gia.",
  },
  {
    name: "the number alone",
    text: "Căn cứ {{Nghị định 30/2020/NĐ-CP=>30/2020/NĐ-CP}}; xem thêm {{01/2021/TT-BNV=>01/2021/TT-BNV}}.",
  },
  {
    name: "Party and State together",
    text: "Thực hiện {{Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị=>57-NQ/TW@2024-12-22}} và {{Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ=>03/NQ-CP@2025-01-09}}, tỉnh ban hành {{Kế hoạch số 26/KH-UBND ngày 24/01/2025=>26/KH-UBND@2025-01-24}}.",
  },
  {
    name: "web page with odd letters",
    text: "Thеo {{Quуết định số 733/QĐ-UBND ngàу 15/3/2023=>733/QĐ-UBND@2023-03-15}} сủа UBND tỉnh",
  },
  {
    name: "dots as date separators",
    text: "{{Công văn số 1234/BHXH-TST ngày 05.8.2024=>1234/BHXH-TST@2024-08-05}} của Bảo hiểm xã hội tỉnh.",
  },
  {
    name: "committee decrees in brackets",
    text: "Kinh phí thực hiện theo quy định hiện hành ({{Nghị quyết số 31/2021/NQ-HĐND ngày 11/12/2021=>31/2021/NQ-HĐND@2021-12-11}}, {{Quyết định số 90/QĐ-UBND, ngày 10/01/2022=>90/QĐ-UBND@2022-01-10}}).",
  },
  {
    name: "generic phrases",
    text: "Các cấp ủy tiếp tục thực hiện các nghị quyết, chỉ thị của Trung ương, chương trình hành động của Tỉnh ủy, kế hoạch của Huyện ủy, quy chế phối hợp đã ký, và các văn bản hướng dẫn của ngành.",
  },
  {
    name: "figures that look like numbers of documents",
    text: "Có 37/51 trường đạt chuẩn; tỷ lệ 12-15% học sinh; đội 5 - 7 người; lớp 10/12; tốc độ 4G/LTE; năm học 2023-2024; TCVN 6909:2001; QL19B; biển số 77C-123.45; khổ A4.",
  },
  {
    name: "addresses and telephone",
    text: "Địa chỉ: 59-61 Quang Trung, phường 7/QĐ khu phố 3. Điện thoại: 0256-3880-456, fax 3880/457. Thư: vp@tayson.binhdinh.gov.vn. Mã số thuế 4100258987-001.",
  },
  {
    name: "scores, times, ages",
    text: "Khai mạc 7h30/8h00; tỉ số 3-0; nhóm 0-5 tuổi, 6-14 tuổi; ca 1/3; dịp 30/4-01/5, 19/5, 2/9; khóa IX/2024; vòng 2-TH, đợt 1/CN.",
  },
  {
    name: "a footnote with a decree",
    text: "[1] {{Nghị định số 20/2014/NĐ-CP, ngày 24/3/2014=>20/2014/NĐ-CP@2014-03-24}} về phổ cập giáo dục, xóa mù chữ. [2] Số liệu đến ngày 31/5/2024. [3] Trang 12/45.",
  },
  {
    name: "ministries that have changed",
    text: "Bộ LĐTBXH ban hành {{Thông tư 28/2021/TT-BLĐTBXH ngày 28/12/2021=>28/2021/TT-BLĐTBXH@2021-12-28}}; Bộ Y tế ban hành {{Thông tư số 32/2023/TT-BYT ngày 31/12/2023=>32/2023/TT-BYT@2023-12-31}}.",
  },
  {
    name: "an item of law is no document",
    text: "Theo điểm b khoản 2 Điều 12 {{Nghị định số 81/2021/NĐ-CP=>81/2021/NĐ-CP}}, mức thu tính 10 tháng/năm; khoản 1/Điều 5 giữ nguyên.",
  },
  {
    name: "instruction that lists by semicolon",
    text: "Bãi bỏ: {{Quyết định số 12/2009/QĐ-UBND ngày 15/5/2009=>12/2009/QĐ-UBND@2009-05-15}}; {{số 25/2011/QĐ-UBND ngày 12/9/2011=>25/2011/QĐ-UBND@2011-09-12}}; {{số 07/2015/QĐ-UBND ngày 06/4/2015=>07/2015/QĐ-UBND@2015-04-06}} của UBND tỉnh.",
  },
  {
    name: "a societies' letter",
    text: "Hội Khuyến học tỉnh có {{Hướng dẫn số 12/HD-HKHVN ngày 14/02/2022=>12/HD-HKHVN@2022-02-14}} và {{Kế hoạch số 08/KH-HKH=>08/KH-HKH}}.",
  },
];
