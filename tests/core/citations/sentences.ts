/** A sentence and every citation in it: the words, then `code@date`, `-` where it has no number, and the issuer. */
export type Sentence = readonly [
  sentence: string,
  ...citations: readonly (readonly [words: string, key: string, issuer?: string])[],
];

export const PARTY_SENTENCES: readonly Sentence[] = [
  [
    "Căn cứ Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;",
    [
      "Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương",
      "24-QĐ/TW@2021-07-30",
      "Ban Chấp hành Trung ương",
    ],
  ],
  [
    "- Chỉ thị số 05-CT/TW, ngày 15/5/2016, của Bộ Chính trị khóa XII về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    ["Chỉ thị số 05-CT/TW, ngày 15/5/2016, của Bộ Chính trị khóa XII", "05-CT/TW@2016-05-15", "Bộ Chính trị"],
  ],
  [
    "Ban Thường vụ Tỉnh ủy ban hành Chỉ thị 12-CT/TU ngày 03-9-2021 và Kế hoạch 45-KH/TU, ngày 12-10-2021.",
    ["Chỉ thị 12-CT/TU ngày 03-9-2021", "12-CT/TU@2021-09-03"],
    ["Kế hoạch 45-KH/TU, ngày 12-10-2021", "45-KH/TU@2021-10-12"],
  ],
  [
    "Triển khai các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII.",
    ["Nghị quyết số 18-NQ/TW", "18-NQ/TW@2017-10-25"],
    [
      "19-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII",
      "19-NQ/TW@2017-10-25",
      "Hội nghị lần thứ sáu Ban Chấp hành Trung ương",
    ],
  ],
  [
    "Thực hiện Kết luận số 01-KL/TW của Bộ Chính trị ngày 18/5/2021 về tiếp tục thực hiện Chỉ thị số 05-CT/TW;",
    ["Kết luận số 01-KL/TW của Bộ Chính trị ngày 18/5/2021", "01-KL/TW@2021-05-18", "Bộ Chính trị"],
    ["Chỉ thị số 05-CT/TW", "05-CT/TW"],
  ],
  [
    "Chỉ thị 40-CT/TW (15/6/2004) của Ban Bí thư Trung ương Đảng.",
    [
      "Chỉ thị 40-CT/TW (15/6/2004) của Ban Bí thư Trung ương Đảng",
      "40-CT/TW@2004-06-15",
      "Ban Bí thư Trung ương Đảng",
    ],
  ],
  [
    "VỀ VIỆC TỔ CHỨC THỰC HIỆN NGHỊ QUYẾT SỐ 35-NQ/TW NGÀY 22/10/2018 CỦA BỘ CHÍNH TRỊ (KHÓA XII)",
    [
      "NGHỊ QUYẾT SỐ 35-NQ/TW NGÀY 22/10/2018 CỦA BỘ CHÍNH TRỊ (KHÓA XII)",
      "35-NQ/TW@2018-10-22",
      "BỘ CHÍNH TRỊ",
    ],
  ],
  [
    "theo Hướng dẫn số 36 - HD/VPTW ngày 03 tháng 4 năm 2018 của Văn phòng Trung ương Đảng, các đơn vị",
    [
      "Hướng dẫn số 36 - HD/VPTW ngày 03 tháng 4 năm 2018 của Văn phòng Trung ương Đảng",
      "36-HD/VPTW@2018-04-03",
      "Văn phòng Trung ương Đảng",
    ],
  ],
  [
    "Thông báo số 55 – TB/TW ngày 03 tháng bốn năm 2018 về kết luận của Ban Bí thư",
    ["Thông báo số 55 – TB/TW ngày 03 tháng bốn năm 2018", "55-TB/TW@2018-04-03"],
  ],
  ["Kế hoạch số31-KH/HU, số lượng 15 lớp", ["Kế hoạch số31-KH/HU", "31-KH/HU"]],
  ["Kết luận số 51-KL/TWngày 30/5/2019", ["Kết luận số 51-KL/TWngày 30/5/2019", "51-KL/TW@2019-05-30"]],
  [
    "Quyết định 84 QĐ/TWĐTN-VP ngày 1/3/2023",
    ["Quyết định 84 QĐ/TWĐTN-VP ngày 1/3/2023", "84-QĐ/TWĐTN-VP@2023-03-01"],
  ],
  [
    "Chỉ thị số 22/CT-TW ngày 12/8/2024 của Ban Bí thư",
    ["Chỉ thị số 22/CT-TW ngày 12/8/2024 của Ban Bí thư", "22-CT/TW@2024-08-12"],
  ],
  [
    "Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị (sau đây gọi tắt là Nghị quyết 52) về một số chủ trương; đồng thời",
    ["Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị", "52-NQ/TW@2019-09-27", "Bộ Chính trị"],
  ],
  [
    "Sau 10 năm thực hiện nghị quyết 33-NQ/TƯ của Trung ương (khoá XI), đời sống văn hoá khởi sắc.",
    ["nghị quyết 33-NQ/TƯ của Trung ương (khoá XI)", "33-NQ/TW", "Trung ương"],
  ],
  [
    "Quán triệt Nghị quyết Trung ương 4 (khóa XII), Nghị quyết Đại hội lần thứ XIII của Đảng và Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Gia Lai lần thứ XVI.",
    ["Nghị quyết Trung ương 4 (khóa XII)", "-"],
    ["Nghị quyết Đại hội lần thứ XIII của Đảng", "-"],
    ["Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Gia Lai lần thứ XVI", "-"],
  ],
  ["Nghị quyết TW7 khóa X về nông nghiệp, nông dân", ["Nghị quyết TW7 khóa X", "-"]],
  ["Học tập NQ TW 10 tại cơ sở", ["NQ TW 10", "-"]],
  ["Kết luận Hội nghị Trung ương 4 khóa XIII", ["Kết luận Hội nghị Trung ương 4 khóa XIII", "-"]],
  [
    "Ban hành Chương trình hành động số 12-CTr/TU ngày 15/3/2022 của Tỉnh ủy thực hiện Nghị quyết Đại hội XIII của Đảng",
    ["Chương trình hành động số 12-CTr/TU ngày 15/3/2022 của Tỉnh ủy", "12-CTr/TU@2022-03-15", "Tỉnh ủy"],
    ["Nghị quyết Đại hội XIII của Đảng", "-"],
  ],
  [
    "Báo cáo số 245-BC/BTGDVTU ngày 12/6/2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk.",
    [
      "Báo cáo số 245-BC/BTGDVTU ngày 12/6/2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk",
      "245-BC/BTGDVTU@2025-06-12",
      "Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk",
    ],
  ],
  [
    "Công văn số 1525-CV/BTGTU, ngày 12/8/2022 của Ban Tuyên giáo Thành ủy về việc tuyên truyền",
    [
      "Công văn số 1525-CV/BTGTU, ngày 12/8/2022 của Ban Tuyên giáo Thành ủy",
      "1525-CV/BTGTU@2022-08-12",
      "Ban Tuyên giáo Thành ủy",
    ],
  ],
  [
    "Nghị quyết số 57-NQ/TW\nngày 22/12/2024 của\nBộ Chính trị về đột phá phát triển khoa học,\ncông nghệ",
    ["Nghị quyết số 57-NQ/TW\nngày 22/12/2024 của\nBộ Chính trị", "57-NQ/TW@2024-12-22", "Bộ Chính trị"],
  ],
  [
    "Nghị quyết 71-NQ/TW, Nghị quyết 72-NQ/TW của Bộ Chính trị được triển khai đồng bộ.",
    ["Nghị quyết 71-NQ/TW", "71-NQ/TW"],
    ["Nghị quyết 72-NQ/TW của Bộ Chính trị", "72-NQ/TW", "Bộ Chính trị"],
  ],
  ["quyết định 238-QÐ/TW, ngày 30-9-2020", ["quyết định 238-QÐ/TW, ngày 30-9-2020", "238-QĐ/TW@2020-09-30"]],
  [
    "Kết luận số 52 ngày 3/6/2013 của Ban Bí thư",
    ["Kết luận số 52 ngày 3/6/2013 của Ban Bí thư", "-@2013-06-03", "Ban Bí thư"],
  ],
  [
    "Nghị quyết số 29-NQ/TW, ngày 04/11/2013 “Về đổi mới căn bản, toàn diện giáo dục”",
    ["Nghị quyết số 29-NQ/TW, ngày 04/11/2013", "29-NQ/TW@2013-11-04"],
  ],
  ["STT\t1\t40-CT/TW\t15/6/2004", ["40-CT/TW\t15/6/2004", "40-CT/TW@2004-06-15"]],
  [
    "Quyết định số 99-QĐ/TW, ngày 03/10/2017 của Ban Bí thư Trung ương Đảng (khoá XII) ban hành Hướng dẫn khung",
    [
      "Quyết định số 99-QĐ/TW, ngày 03/10/2017 của Ban Bí thư Trung ương Đảng (khoá XII)",
      "99-QĐ/TW@2017-10-03",
    ],
  ],
  [
    "Thực hiện Kế hoạch số 12-KH/ĐU ngày 05/02/2025 của Đảng ủy xã Bình Phú, chi bộ đã họp",
    [
      "Kế hoạch số 12-KH/ĐU ngày 05/02/2025 của Đảng ủy xã Bình Phú",
      "12-KH/ĐU@2025-02-05",
      "Đảng ủy xã Bình Phú",
    ],
  ],
];

/** Spans and keys of what tables and letters hold. */
export const OTHER_SENTENCES: readonly Sentence[] = [
  ["STT | Số 40-CT/TW ngày 15/6/2004", ["Số 40-CT/TW ngày 15/6/2004", "40-CT/TW@2004-06-15"]],
  ["Số 40-CT/TW ngày 15/6/2004", ["Số 40-CT/TW ngày 15/6/2004", "40-CT/TW@2004-06-15"]],
  ["| Nghị quyết số 36-NQ/TW | 01/7/2014 |", ["Nghị quyết số 36-NQ/TW | 01/7/2014", "36-NQ/TW@2014-07-01"]],
  [
    "theo Quyết định số 12/QĐ-UBND của UBND tỉnh, ngày 15/6/2024 Sở đã họp",
    ["Quyết định số 12/QĐ-UBND của UBND tỉnh", "12/QĐ-UBND", "UBND tỉnh"],
  ],
  [
    "Thông tri 12-TT/TU và 28/2020/TT-BGDĐT",
    ["Thông tri 12-TT/TU", "12-TT/TU"],
    ["28/2020/TT-BGDĐT", "28/2020/TT-BGDĐT"],
  ],
  ["Nghị định 64/CP ngày 27/9/1993", ["Nghị định 64/CP ngày 27/9/1993", "64/CP@1993-09-27"]],
  ["Nghị định 64-CP", ["Nghị định 64-CP", "64-CP"]],
  ["chỉ thị số 40-ct/tw ngày 15.6.2004", ["chỉ thị số 40-ct/tw ngày 15.6.2004", "40-CT/TW@2004-06-15"]],
  [
    "quyet dinh so 238-QD/TW ngay 30/9/2020",
    ["quyet dinh so 238-QD/TW ngay 30/9/2020", "238-QĐ/TW@2020-09-30"],
  ],
  [
    "> theo Công văn số 56-CV/BTGHU ngày\n> 12/6/2024",
    ["Công văn số 56-CV/BTGHU ngày\n> 12/6/2024", "56-CV/BTGHU@2024-06-12"],
  ],
  ["thực hiện **Chỉ thị số 40-CT/TW**.", ["Chỉ thị số 40-CT/TW", "40-CT/TW"]],
  [
    "Báo cáo thẩm tra số 18/BC-HĐND ngày 22/6/2016",
    ["Báo cáo thẩm tra số 18/BC-HĐND ngày 22/6/2016", "18/BC-HĐND@2016-06-22"],
  ],
  [
    "Quy định số 298-QĐ/TW và Quyết định số 302-QĐ/TW cùng ngày 09/6/2025",
    ["Quy định số 298-QĐ/TW", "298-QĐ/TW@2025-06-09"],
    ["Quyết định số 302-QĐ/TW cùng ngày 09/6/2025", "302-QĐ/TW@2025-06-09"],
  ],
  [
    "CỦA HUYỆN ỦY: KẾ HOẠCH SỐ 101-KH/HU NGÀY 20/11/2023 CỦA HUYỆN ỦY TÂY SƠN VỀ GIÁO DỤC",
    [
      "KẾ HOẠCH SỐ 101-KH/HU NGÀY 20/11/2023 CỦA HUYỆN ỦY TÂY SƠN",
      "101-KH/HU@2023-11-20",
      "HUYỆN ỦY TÂY SƠN",
    ],
  ],
];

export const STATE_SENTENCES: readonly Sentence[] = [
  [
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
    [
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
      "30/2020/NĐ-CP@2020-03-05",
      "Chính phủ",
    ],
  ],
  [
    "Quyết định số 1373/QĐ-TTg của Thủ tướng Chính phủ ngày 30/7/2021 phê duyệt Đề án xây dựng xã hội học tập",
    [
      "Quyết định số 1373/QĐ-TTg của Thủ tướng Chính phủ ngày 30/7/2021",
      "1373/QĐ-TTg@2021-07-30",
      "Thủ tướng Chính phủ",
    ],
  ],
  [
    "Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về đánh giá học sinh",
    [
      "Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 của Bộ trưởng Bộ Giáo dục và Đào tạo",
      "22/2021/TT-BGDĐT@2021-07-20",
      "Bộ trưởng Bộ Giáo dục và Đào tạo",
    ],
  ],
  [
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nCăn cứ Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019;",
    ["Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", "-@2025-06-16"],
    ["Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019", "43/2019/QH14@2019-06-14"],
  ],
  ["Theo Luật giáo dục 2019, giáo viên mầm non", ["Luật giáo dục 2019", "-"]],
  [
    "Luật Trẻ em năm 2016 (Luật số 102/2016/QH13)",
    ["Luật Trẻ em năm 2016", "-"],
    ["Luật số 102/2016/QH13", "102/2016/QH13"],
  ],
  [
    "Theo Công văn số 4555/BGDĐT-GDPT ngày 05/9/2022 của Bộ Giáo dục và Đào tạo và văn bản số 238/UBND-KGVX.",
    [
      "Công văn số 4555/BGDĐT-GDPT ngày 05/9/2022 của Bộ Giáo dục và Đào tạo",
      "4555/BGDĐT-GDPT@2022-09-05",
      "Bộ Giáo dục và Đào tạo",
    ],
    ["văn bản số 238/UBND-KGVX", "238/UBND-KGVX"],
  ],
  [
    "Xét Tờ trình số 182/TTr-PGDĐT ngày 12/5/2023 của Phòng Giáo dục và Đào tạo huyện Tây Sơn,",
    [
      "Tờ trình số 182/TTr-PGDĐT ngày 12/5/2023 của Phòng Giáo dục và Đào tạo huyện Tây Sơn",
      "182/TTr-PGDĐT@2023-05-12",
      "Phòng Giáo dục và Đào tạo huyện Tây Sơn",
    ],
  ],
  [
    "Nghị quyết số 1664/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội về sắp xếp",
    [
      "Nghị quyết số 1664/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội",
      "1664/NQ-UBTVQH15@2025-06-16",
      "Ủy ban Thường vụ Quốc hội",
    ],
  ],
  [
    "Quyết định số 33A-HĐBT ngày 17/02/1987 của Hội đồng Bộ trưởng",
    [
      "Quyết định số 33A-HĐBT ngày 17/02/1987 của Hội đồng Bộ trưởng",
      "33A-HĐBT@1987-02-17",
      "Hội đồng Bộ trưởng",
    ],
  ],
  [
    "Thông tư liên tịch số 07/2009/TTLT-BGDĐT-BNV ngày 15/4/2009 của Bộ Giáo dục và Đào tạo và Bộ Nội vụ",
    [
      "Thông tư liên tịch số 07/2009/TTLT-BGDĐT-BNV ngày 15/4/2009 của Bộ Giáo dục và Đào tạo và Bộ Nội vụ",
      "07/2009/TTLT-BGDĐT-BNV@2009-04-15",
    ],
  ],
  [
    "Chủ tịch UBND tỉnh ban hành Kế hoạch số 120/KH-UBND ngày 15/8/2024 của UBND tỉnh Bình Định thực hiện",
    [
      "Kế hoạch số 120/KH-UBND ngày 15/8/2024 của UBND tỉnh Bình Định",
      "120/KH-UBND@2024-08-15",
      "UBND tỉnh Bình Định",
    ],
  ],
  [
    "CĂN CỨ QUYẾT ĐỊNH SỐ 122/QÐ-TTG NGÀY 17/01/2023 CỦA THỦ TƯỚNG CHÍNH PHỦ",
    ["QUYẾT ĐỊNH SỐ 122/QÐ-TTG NGÀY 17/01/2023 CỦA THỦ TƯỚNG CHÍNH PHỦ", "122/QĐ-TTg@2023-01-17"],
  ],
  [
    "Nghị quyết số 02/2023/NQ-HĐND, 06/2024/QĐ-UBND",
    ["Nghị quyết số 02/2023/NQ-HĐND", "02/2023/NQ-HĐND"],
    ["06/2024/QĐ-UBND", "06/2024/QĐ-UBND"],
  ],
  [
    "Quyết định 861/QĐ-TTg (04/6/2021) và Nghị định 116/2020/NĐ-CP.",
    ["Quyết định 861/QĐ-TTg (04/6/2021)", "861/QĐ-TTg@2021-06-04"],
    ["Nghị định 116/2020/NĐ-CP", "116/2020/NĐ-CP"],
  ],
  [
    "Kế hoạch số 182/ PGDĐT-THCS ngày 4/5/2020",
    ["Kế hoạch số 182/ PGDĐT-THCS ngày 4/5/2020", "182/PGDĐT-THCS@2020-05-04"],
  ],
  [
    "Căn cứ Hiến pháp năm 2013; Bộ luật Lao động năm 2019; Pháp lệnh Ưu đãi người có công ngày 09 tháng 12 năm 2020;",
    ["Hiến pháp năm 2013", "-"],
    ["Bộ luật Lao động năm 2019", "-"],
    ["Pháp lệnh Ưu đãi người có công ngày 09 tháng 12 năm 2020", "-@2020-12-09"],
  ],
  [
    "Quyết định số 2239/QĐ-TTg ngày 30 tháng 12 năm 2021 của Thủ tướng Chính phủ Phê duyệt Chiến lược",
    [
      "Quyết định số 2239/QĐ-TTg ngày 30 tháng 12 năm 2021 của Thủ tướng Chính phủ",
      "2239/QĐ-TTg@2021-12-30",
      "Thủ tướng Chính phủ",
    ],
  ],
  [
    "Thông tư 27/2020/TT-BGDĐT, Thông tư số 32/2018/TT-BGDĐT của Bộ GDĐT",
    ["Thông tư 27/2020/TT-BGDĐT", "27/2020/TT-BGDĐT"],
    ["Thông tư số 32/2018/TT-BGDĐT của Bộ GDĐT", "32/2018/TT-BGDĐT", "Bộ GDĐT"],
  ],
  [
    "Quyết định số 35/QĐ-SVHTTDL ngày 2/2/2022 của Giám đốc Sở Văn hóa, Thể thao và Du lịch về việc",
    [
      "Quyết định số 35/QĐ-SVHTTDL ngày 2/2/2022 của Giám đốc Sở Văn hóa, Thể thao và Du lịch",
      "35/QĐ-SVHTTDL@2022-02-02",
    ],
  ],
  [
    "(Kèm theo Quyết định số 733/QĐ-UBND ngày 12/4/2024 của Chủ tịch UBND huyện)",
    [
      "Quyết định số 733/QĐ-UBND ngày 12/4/2024 của Chủ tịch UBND huyện",
      "733/QĐ-UBND@2024-04-12",
      "Chủ tịch UBND huyện",
    ],
  ],
  [
    "Thực hiện Công điện số 63/CĐ-TTg ngày 07/6/2023 của Thủ tướng, các sở",
    ["Công điện số 63/CĐ-TTg ngày 07/6/2023 của Thủ tướng", "63/CĐ-TTg@2023-06-07", "Thủ tướng"],
  ],
  [
    "công văn số 12/HKHVL ngày 1/2/2020 của Hội Khuyến học",
    ["công văn số 12/HKHVL ngày 1/2/2020 của Hội Khuyến học", "12/HKHVL@2020-02-01"],
  ],
];

/** Sentences that cite nothing. */
export const NO_CITATION: readonly string[] = [
  "Từ ngày 11 đến 18-10, có 21/21 xã hoàn thành; trực 24/7.",
  "Điện thoại: 0256.388.0123 - 0905-123-456, fax 84-256-3880123.",
  "Số: 988/QĐ-UBND                 Tây Sơn, ngày 05 tháng 8 năm 2024",
  "HUYỆN ỦY TÂY SƠN\nBAN TUYÊN GIÁO\n*\nSố 12-BC/BTGHU\nTây Sơn, ngày 05 tháng 8 năm 2024",
  "các nghị quyết, chỉ thị, kết luận của Trung ương về khoa giáo",
  "Các chương trình hành động của Tỉnh ủy; chương trình, kế hoạch công tác năm 2024.",
  "Nghị quyết đại hội đảng bộ các cấp đã được quán triệt.",
  "Đội A thắng 2-1; tỷ số 3-0, kết quả 3.192/3.327 người.",
  "Báo cáo tháng 5/2024, quý II-2024, tăng 12 kg/ha.",
  "Thực hiện pháp luật năm 2024; luật sư năm 2019 tư vấn 15 vụ.",
  "Luật có hiệu lực từ năm 2020.",
  "Thông báo số 12 người trúng tuyển; nghị quyết số 1 thế giới; 12 chi bộ, Kế hoạch 5 năm; Chỉ thị 3 nội dung.",
  "QCVN 01-1:2018/BYT, TCVN 6909:2001, Covid-19, A/H5N1; ổ cứng 1 TB/2 TB; Km 12-QL19, số nhà 12/KP3.",
  "Biên lai số 0012345/BL-TU; Ban Chấp hành khóa XXI; các Nghị quyết Trung ương khóa XII; Luật Giáo dục, Luật Trẻ em.",
  "Số      -BC/BTGHU",
  "QUYẾT ĐỊNH\nSố: 733/QĐ-UBND\nTây Sơn, ngày 12 tháng 4 năm 2024",
  "Số:\n45/2016/NQ-HĐND\n|\nBình Định, ngày 23 tháng 12 năm 2016",
  "Quyết định số     /QĐ-UBND ngày   tháng   năm 2024",
  "Xe 77C-123.45, lớp 12-A1, phòng 5/B, khóa 2020-2025.",
];
