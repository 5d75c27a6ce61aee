import { type MarkedText, inTcvn3, inVni, nfd, oldTones } from "./marked-text";

/** Texts that came a long way: old fonts, decomposed letters, scans, chats, mail. */
export const messyTexts: readonly MarkedText[] = [
  ...[
    {
      name: "a plan",
      text: "Căn cứ {{Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư=>40-CT/TW@2004-06-15}} về việc xây dựng, nâng cao chất lượng đội ngũ nhà giáo và cán bộ quản lý giáo dục; {{Quyết định số 238-QĐ/TW ngày 30/9/2020=>238-QĐ/TW@2020-09-30}} của Ban Bí thư.",
    },
    {
      name: "a State preamble",
      text: "Căn cứ {{Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ=>30/2020/NĐ-CP@2020-03-05}} về công tác văn thư; xét đề nghị của Trưởng phòng Giáo dục và Đào tạo tại {{Tờ trình số 15/TTr-PGDĐT ngày 12/4/2021=>15/TTr-PGDĐT@2021-04-12}}.",
    },
    {
      name: "a report",
      text: "Năm qua, các cấp ủy đảng đã quán triệt, triển khai thực hiện {{Nghị quyết số 29-NQ/TW ngày 04/11/2013=>29-NQ/TW@2013-11-04}} và {{Kết luận số 49-KL/TW ngày 10/5/2019=>49-KL/TW@2019-05-10}} đạt kết quả tốt.",
    },
  ].flatMap(({ name, text }) => [
    inTcvn3({ name: `${name} typed in a TCVN3 font`, text }),
    inVni({ name: `${name} typed in a VNI font`, text }),
    nfd({ name: `${name} with decomposed letters`, text }),
    oldTones({ name: `${name} with the other tone placement`, text }),
  ]),
  {
    name: "a chat",
    text: "a oi gui e cai {{CT 05-CT/TW=>05-CT/TW}} voi {{KL01-KL/TW ngày 18/5/2021=>01-KL/TW@2021-05-18}} nhe, nop trc 15/7, sdt 0905-123-456",
  },
  {
    name: "quoted mail",
    text: "> Kính gửi các đồng chí,\n> Đề nghị báo cáo theo {{Công văn số 56-CV/BTGHU ngày\n> 12/6/2024=>56-CV/BTGHU@2024-06-12}}.\n> Trân trọng.",
  },
  {
    name: "a spreadsheet's list",
    text: "{{05-CT/TW=>05-CT/TW}}; {{35-NQ/TW=>35-NQ/TW}}; {{21-KL/TW=>21-KL/TW}}; {{37-QĐ/TW=>37-QĐ/TW}}",
  },
];
