import { extractCitations } from "../../../src/core/citations";

test.each([
  ["Chỉ thị số 25-CT/TW ngày 25/10/2023 của BBT về y tế cơ sở", "BBT", "về y tế cơ sở"],
  ["Nghị quyết số 36-NQ/TW ngày 01/7/2014 của BCT về công nghệ thông tin", "BCT", "về công nghệ thông tin"],
  ["Nghị quyết số 04-NQ/TWĐTN ngày 12/6/2023 của Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh về thiếu nhi", "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh", "về thiếu nhi"],
  ["Kế hoạch số 5-KH/TU ngày 01/02/2023 của Thành ủy Quy Nhơn về chuyển đổi số", "Thành ủy Quy Nhơn", "về chuyển đổi số"],
  ["Kế hoạch số 15/KH-UBND ngày 01/02/2023 của UBND TP. Quy Nhơn về giáo dục", "UBND TP. Quy Nhơn", "về giáo dục"],
  ["Kế hoạch số 5-KH/ĐU ngày 01/02/2023 của Đảng ủy Quân sự huyện về huấn luyện", "Đảng ủy Quân sự huyện", "về huấn luyện"],
  ["Hướng dẫn số 21/HD-MTTW-BTT ngày 05/4/2023 của Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam", "Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam", undefined],
  ["Nghị quyết số 29-NQ/TW năm 2013 của Ban Chấp hành Trung ương về đổi mới giáo dục", "Ban Chấp hành Trung ương", "về đổi mới giáo dục"],
  ["Nghị quyết số 28-NQ/TW ngày 23-5-2018 Hội nghị Trung ương 7 khóa XII về cải cách chính sách", "Hội nghị Trung ương 7", "về cải cách chính sách"],
  ["Nghị quyết số 28-NQ/TW ngày 23-5-2018 của Hội nghị Trung ương 7 (khóa XII) về cải cách chính sách", "Hội nghị Trung ương 7", "về cải cách chính sách"],
  ["Luật số 46/2014/QH13 ngày 13/6/2014 của Quốc hội sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế", "Quốc hội", "sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế"],
  ["Nghị quyết số 35-NQ/TW của Bộ Chính trị (sau đây viết tắt là Nghị quyết 35) về bảo vệ nền tảng tư tưởng", "Bộ Chính trị", "về bảo vệ nền tảng tư tưởng"],
  ["Quyết định của Thủ tướng Chính phủ số 1665/QĐ-TTg ngày 30/10/2017 phê duyệt Đề án", "Thủ tướng Chính phủ", "phê duyệt Đề án"],
  ["Nghị quyết của Bộ Chính trị số 36-NQ/TW về công nghệ thông tin", "Bộ Chính trị", "về công nghệ thông tin"],
])("the issuer is told whole, and the subject behind it: “%s”", (text, issuer, subject) => {
  const read = extractCitations(text).map((one) => [one.issuer, one.subject]);
  expect(read).toEqual([[issuer, subject]]);
}); // prettier-ignore

test("a document whose issuer is said before its number begins with its type", () => {
  const [one] = extractCitations("Thực hiện Quyết định của Thủ tướng Chính phủ số 1665/QĐ-TTg, các xã đã");
  expect(one).toMatchObject({
    text: "Quyết định của Thủ tướng Chính phủ số 1665/QĐ-TTg",
    type: "Quyết định",
    code: "1665/QĐ-TTg",
  });
});

test.each(["Trung ương Đoàn TNCS Hồ Chí Minh", "Trung ương Hội Nông dân Việt Nam"])(
  "a paper of %s bears no term of the Party's Central Committee",
  (body) => {
    const [one] = extractCitations(`Kế hoạch số 12-KH/TWĐ ngày 12/6/2023 của ${body} về thiếu nhi`);
    expect(one).toMatchObject({ issuer: body });
    expect(one?.term).toBeUndefined();
  },
);

test("a term may be written in figures", () => {
  const [one] = extractCitations("Nghị quyết số 29-NQ/TW của Ban Chấp hành Trung ương khóa 11 về giáo dục");
  expect(one).toMatchObject({ term: "XI", subject: "về giáo dục" });
});
