import { extractCitations } from "../../../src/core/citations";

const subjects = (text: string) => extractCitations(text).map(({ subject }) => subject);

test.each([
  ["Thực hiện Kế hoạch số 12-KH/HU ngày 15/6/2024 của Huyện ủy về công tác dân vận, UBND xã báo cáo như sau:", "về công tác dân vận"],
  ["Kế hoạch số 12-KH/HU ngày 15/6/2024 của Huyện ủy về công tác dân vận, các xã báo cáo kết quả.", "về công tác dân vận"],
  ["Kế hoạch số 15/KH-UBND ngày 03/4/2024 của UBND huyện về chuyển đổi số (gọi tắt là Kế hoạch 15) đạt kết quả tốt.", "về chuyển đổi số"],
  ["Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học được 15/15 xã triển khai", "về đột phá phát triển khoa học"],
  ["Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, ngày 22/8/2025 UBND huyện tổ chức hội nghị", "về đột phá phát triển khoa học"],
  ["Nghị quyết số 36-NQ/TW về công nghệ thông tin đến năm 2030 - UBND huyện đã cụ thể hóa bằng kế hoạch", "về công nghệ thông tin đến năm 2030"],
])("what is said after the subject is no part of it: “%s”", (text, subject) => {
  expect(subjects(text)).toEqual([subject]);
}); // prettier-ignore

test.each([
  ["Kế hoạch số 15/KH-UBND ngày 03/4/2024 về phát triển kinh tế, xã hội và xây dựng nông thôn mới", "về phát triển kinh tế, xã hội và xây dựng nông thôn mới"],
  ["Kế hoạch số 15/KH-UBND của UBND TP. Quy Nhơn về phát triển TP. Hồ Chí Minh và vùng phụ cận.", "về phát triển TP. Hồ Chí Minh và vùng phụ cận"],
  ["Quyết định số 1665/QĐ-TTg phê duyệt Đề án hỗ trợ khởi nghiệp (Đề án 1665).", "phê duyệt Đề án hỗ trợ khởi nghiệp (Đề án 1665)"],
  ["Chỉ thị số 40-CT/TW về hỗ trợ các huyện, xã xây dựng đội ngũ nhà giáo.", "về hỗ trợ các huyện, xã xây dựng đội ngũ nhà giáo"],
  ["Quyết định số 12/QĐ-UBND ngày 3/4/2024 của UBND huyện thành lập Ban Chỉ đạo chuyển đổi số", "thành lập Ban Chỉ đạo chuyển đổi số"],
  ["Kế hoạch số 33-KH/HU về thực hiện Nghị quyết số 08-NQ/TU, ngày 12/8/2021 của Tỉnh ủy (khóa XX) về phát triển nguồn nhân lực; các xã", "về thực hiện Nghị quyết số 08-NQ/TU, ngày 12/8/2021 của Tỉnh ủy (khóa XX) về phát triển nguồn nhân lực"],
  ["Nghị quyết số 37/NQ-HĐND ngày 10/12/2021 của HĐND huyện khóa XI, kỳ họp thứ 5 về nhiệm vụ năm 2022", "về nhiệm vụ năm 2022"],
  ["Thông tư số 28/2020/TT-BGDĐT của Bộ trưởng Bộ Giáo dục và Đào tạo Ban hành Điều lệ Trường tiểu học", "Ban hành Điều lệ Trường tiểu học"],
  ["Thông tư 08/2023/TT-BGDĐT sửa đổi các Thông tư 01, 02, 04/2021/TT-BGDĐT.", "sửa đổi các Thông tư 01, 02, 04/2021/TT-BGDĐT"],
  ["Nghị định số 15/2021/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định", "sửa đổi, bổ sung một số điều của Nghị định"],
])("a subject is whole: “%s”", (text, subject) => {
  expect(subjects(text)[0]).toBe(subject);
}); // prettier-ignore

test.each([
  "Nghị quyết số 18-NQ/TW của Trung ương về cơ bản được thực hiện tốt",
  "Kế hoạch số 15/KH-UBND về đích sớm hai năm",
  "Quyết định số 12/QĐ-UBND ban hành kịp thời, phù hợp với thực tế",
  "Quyết định số 12/QĐ-UBND phê duyệt chậm so với quy định",
])("how a document fared is not what it is about: “%s”", (text) => {
  expect(subjects(text)).toEqual([undefined]);
});

test("numbers listed under one day share the subject behind the last", () => {
  const text = "các Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017 về tổ chức bộ máy";
  expect(subjects(text)).toEqual(["về tổ chức bộ máy", "về tổ chức bộ máy"]);
});

test("two documents of two days each keep to their own subject", () => {
  const text = "Nghị quyết số 18-NQ/TW ngày 25/10/2017, số 20-NQ/TW ngày 26/10/2017 về bảo vệ sức khỏe";
  expect(subjects(text)).toEqual([undefined, "về bảo vệ sức khỏe"]);
});

test("a citation typed in an old font is given as it is meant, to its last letter", () => {
  const [one] = extractCitations(
    "vÒ viÖc thùc hiÖn ChØ thÞ sè 40-CT/TW ngµy 15/6/2004 cña Ban BÝ th­ vÒ c«ng t¸c v¨n th­",
  );
  expect(one).toMatchObject({
    words: "Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư",
    issuer: "Ban Bí thư",
    subject: "về công tác văn thư",
  });
});
