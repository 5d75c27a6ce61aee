import type { MarkedText } from "./marked-text";

/** Texts whose numbers and symbols are written as copying, scanning, footnotes and haste leave them. */
export const codeTexts: readonly MarkedText[] = [
  {
    name: "footnotes glued to the symbols",
    text: "Triển khai {{Quyết định số 522/QĐ-TTg2 ngày 14/5/2018 của Thủ tướng Chính phủ=>522/QĐ-TTg@2018-05-14}} phê duyệt Đề án; {{Kết luận số 01-KL/TW12 ngày 18/5/2021=>01-KL/TW@2021-05-18}} của Bộ Chính trị và {{Luật Giáo dục số 43/2019/QH141=>43/2019/QH14}}, các trường đã xây dựng kế hoạch.",
  },
  {
    name: "footnotes in brackets and raised figures",
    text: "Huyện ủy ban hành {{Kế hoạch số 101-KH/HU(3) ngày 20/11/2023=>101-KH/HU@2023-11-20}}, {{Chương trình hành động số 07-CTr/HU[4]=>07-CTr/HU}} và {{Công văn số 15-CV/BTGHU⁵ ngày 12/6/2024=>15-CV/BTGHU@2024-06-12}}.",
  },
  {
    name: "a scan with letters among the figures",
    text: "Căn cứ {{Nghị định số 3O/2020/NĐ-CP ngày 05/3/2020=>30/2020/NĐ-CP@2020-03-05}} của Chính phủ; {{Kết luận số 0l-KL/TW ngày 18/5/2021=>01-KL/TW@2021-05-18}}; {{Kế hoạch số I5-KH/HU=>15-KH/HU}}; {{Quyết định số 5Z2/QĐ-TTg ngày 14/5/2018=>522/QĐ-TTg@2018-05-14}}.",
  },
  {
    name: "a page whose letters came apart",
    text: "Thực hiện {{Nghị quyết số 36-N Q/TW ngày 01/7/2014=>36-NQ/TW@2014-07-01}}, {{Luật số 43/2019/QH 14=>43/2019/QH14}}, {{Chỉ thị số 2 5-CT/T W ngày 25/10/2023=>25-CT/TW@2023-10-25}} và {{Quyết định số 1 234/QĐ-UBND=>1234/QĐ-UBND}}.",
  },
  {
    name: "lists that say their letters once",
    text: "Quán triệt {{các Nghị quyết số 18=>18-NQ/TW@2017-10-25}}, {{19-NQ/TW ngày 25/10/2017=>19-NQ/TW@2017-10-25}} và {{các Công văn số 100=>100/UBND-VX}}, {{101=>101/UBND-VX}}, {{102/UBND-VX=>102/UBND-VX}} của UBND huyện.",
  },
  {
    name: "hurried separators",
    text: "Đã phổ biến {{Nghị quyết số 29_NQ/TW ngày 04/11/2013=>29-NQ/TW@2013-11-04}}, {{Nghị quyết số 33-NQ\\TW=>33-NQ/TW}}, {{Nghị quyết 36NQ/TW=>36-NQ/TW}}, {{Chỉ thị số 40--CT/TW=>40-CT/TW}}, {{Kết luận số 51-KLTW=>51-KL/TW}} và {{Quyết định số 1.719/QĐ-TTg ngày 14/10/2021=>1719/QĐ-TTg@2021-10-14}}.",
  },
  {
    name: "forms, rooms and addresses beside documents",
    text: "Báo cáo theo Mẫu số 01-BC/HU gửi về phòng 12-CT/TH trước ngày 15/12; xem https://vanban.example.vn/tw/12-NQ/TW-2024.html và {{Hướng dẫn số 21/HD-MTTW-BTT ngày 05/4/2023=>21/HD-MTTW-BTT@2023-04-05}}.",
  },
];
