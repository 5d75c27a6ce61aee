import type { Directive } from "../../model";
import { numbered, unnumbered } from "../building/directive-builders";

/**
 * The 24 documents the guide for 2024 cites. Its annex names more: the board adds them as rows. Number and symbol
 * alone are no key (36-NQ/TW is two documents), so the day of issue is part of it.
 */
export const directives: readonly Directive[] = [
  numbered("85-HD/BTGTU", "2023-12-28", "Hướng dẫn", "Ban Tuyên giáo Tỉnh ủy", {}),
  unnumbered(
    "NQ-DHD-XIII",
    "Nghị quyết Đại hội XIII của Đảng",
    "Nghị quyết",
    "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
    {
      term: "XIII",
      aliases: [
        "Nghị quyết Đại hội XIII",
        "NQ Đại hội XIII",
        "NQĐH XIII",
        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
      ],
    },
  ),
  unnumbered(
    "238-QĐ/TW@2020-09-30#quy-che",
    "Quy chế phối hợp theo 238-QĐ/TW (30/09/2020)",
    "Quy chế",
    "Ban Bí thư",
    {
      term: "XII",
      aliases: [
        "Quy chế phối hợp giữa ban tuyên giáo với cơ quan nhà nước cùng cấp",
        "Quy chế phối hợp giữa Ban Tuyên giáo các cấp với cơ quan Nhà nước cùng cấp",
        "Quy chế phối hợp theo Quyết định số 238-QĐ/TW",
      ],
      implements: "238-QĐ/TW@2020-09-30",
    },
  ),
  numbered("238-QĐ/TW", "2020-09-30", "Quyết định", "Ban Bí thư", {
    subject:
      'về "Quy chế phối hợp giữa Ban Tuyên giáo các cấp với cơ quan Nhà nước cùng cấp trong việc thực thi pháp luật, triển khai kế hoạch phát triển kinh tế - xã hội, giải quyết các vấn đề nổi cộm nhân dân quan tâm"',
    term: "XII",
  }),
  unnumbered(
    "NQ-DHDB-TINH-XX",
    "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX",
    "Nghị quyết",
    "Đại hội đại biểu Đảng bộ tỉnh lần thứ XX",
    {
      term: "XX",
      aliases: [
        "NQ Đại hội Đảng bộ tỉnh lần thứ XX",
        "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX",
        "Nghị quyết Đại hội Đảng bộ tỉnh",
      ],
    },
  ),
  unnumbered(
    "NQ-DHDB-HUYEN-XXI",
    "Nghị quyết Đại hội Đảng bộ huyện lần thứ XXI",
    "Nghị quyết",
    "Đại hội đại biểu Đảng bộ huyện lần thứ XXI",
    {
      term: "XXI",
      aliases: [
        "NQ Đại hội Đảng bộ huyện lần thứ XXI",
        "Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ XXI",
        "Nghị quyết Đại hội Đảng bộ huyện",
      ],
    },
  ),
  numbered("36-NQ/TW", "2023-01-30", "Nghị quyết", "Bộ Chính trị", {
    subject:
      "về phát triển và ứng dụng công nghệ sinh học phục vụ phát triển bền vững đất nước trong tình hình mới",
    term: "XIII",
    domain: "Khoa học và công nghệ",
  }),
  numbered("65-KH/TU", "2023-07-24", "Kế hoạch", "Ban Thường vụ Tỉnh ủy", {
    subject: "thực hiện Nghị quyết số 36-NQ/TW ngày 30/01/2023 của Bộ Chính trị",
    domain: "Khoa học và công nghệ",
    implements: "36-NQ/TW@2023-01-30",
  }),
  numbered("21-CT/TW", "2023-05-04", "Chỉ thị", "Ban Bí thư", {
    subject:
      "về tiếp tục đổi mới, phát triển và nâng cao chất lượng giáo dục nghề nghiệp đến năm 2030, tầm nhìn đến năm 2045",
    term: "XIII",
    domain: "Giáo dục và đào tạo",
  }),
  numbered("72-KH/TU", "2023-08-17", "Kế hoạch", "Ban Thường vụ Tỉnh ủy", {
    subject: "thực hiện Chỉ thị số 21-CT/TW ngày 04/5/2023 của Ban Bí thư khóa XIII",
    domain: "Giáo dục và đào tạo",
    implements: "21-CT/TW@2023-05-04",
  }),
  numbered("101-KH/HU", "2023-11-20", "Kế hoạch", "Ban Thường vụ Huyện ủy", {
    subject: "thực hiện Chỉ thị số 21-CT/TW ngày 04/5/2023 của Ban Bí thư khóa XIII",
    domain: "Giáo dục và đào tạo",
    implements: "21-CT/TW@2023-05-04",
  }),
  numbered("45-NQ/TW", "2023-11-24", "Nghị quyết", "Ban Chấp hành Trung ương Đảng", {
    subject:
      "về tiếp tục xây dựng và phát huy vai trò của đội ngũ trí thức đáp ứng yêu cầu phát triển đất nước nhanh và bền vững trong giai đoạn mới",
    term: "XIII",
    domain: "Đội ngũ trí thức",
  }),
  numbered("20-KH/TW", "2023-11-28", "Kế hoạch", "Bộ Chính trị", {
    subject: "về thực hiện Nghị quyết số 45-NQ/TW",
    term: "XIII",
    domain: "Đội ngũ trí thức",
    implements: "45-NQ/TW@2023-11-24",
  }),
  unnumbered(
    "CTHD-TU-45-NQ/TW",
    "Chương trình hành động của Tỉnh ủy về thực hiện 45-NQ/TW",
    "Chương trình hành động",
    "Tỉnh ủy",
    {
      subject: "về thực hiện Nghị quyết số 45-NQ/TW",
      aliases: ["Chương trình hành động của Tỉnh ủy về thực hiện Nghị quyết số 45-NQ/TW"],
      domain: "Đội ngũ trí thức",
      implements: "45-NQ/TW@2023-11-24",
    },
  ),
  numbered("25-CT/TW", "2023-10-25", "Chỉ thị", "Ban Bí thư", {
    subject:
      "về tiếp tục củng cố, hoàn thiện, nâng cao chất lượng hoạt động của y tế cơ sở trong tình hình mới",
    term: "XIII",
    domain: "Y tế",
  }),
  numbered("28-CT/TW", "2023-12-25", "Chỉ thị", "Bộ Chính trị", {
    subject:
      "về tăng cường công tác chăm sóc, giáo dục và bảo vệ trẻ em đáp ứng yêu cầu phát triển đất nước phồn vinh, hạnh phúc",
    term: "XIII",
    domain: "Trẻ em",
  }),
  numbered("29-NQ/TW", "2013-11-04", "Nghị quyết", "Ban Chấp hành Trung ương Đảng", {
    subject:
      'về "Đổi mới căn bản, toàn diện giáo dục và đào tạo, đáp ứng yêu cầu công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa"',
    term: "XI",
    domain: "Giáo dục và đào tạo",
  }),
  numbered("40-CT/TW", "2004-06-15", "Chỉ thị", "Ban Bí thư", {
    subject: "về việc xây dựng, nâng cao chất lượng đội ngũ nhà giáo và cán bộ quản lý giáo dục",
    term: "IX",
    domain: "Giáo dục và đào tạo",
  }),
  numbered("38-CT/TW", "2009-09-07", "Chỉ thị", "Ban Bí thư", {
    subject: "về đẩy mạnh công tác Bảo hiểm y tế trong tình hình mới",
    term: "X",
    domain: "Bảo hiểm xã hội",
  }),
  numbered("37-CT/TW", "2014-06-06", "Chỉ thị", "Ban Bí thư", {
    subject: "về tăng cường sự lãnh đạo của Đảng đối với công tác đào tạo nhân lực có tay nghề cao",
    term: "XI",
    domain: "Giáo dục và đào tạo",
  }),
  numbered("36-NQ/TW", "2014-07-01", "Nghị quyết", "Bộ Chính trị", {
    subject:
      "về đẩy mạnh ứng dụng, phát triển công nghệ thông tin đáp ứng yêu cầu phát triển bền vững và hội nhập quốc tế",
    term: "XI",
    domain: "Khoa học và công nghệ",
  }),
  numbered("49-KL/TW", "2019-05-10", "Kết luận", "Ban Bí thư", {
    subject:
      "về tiếp tục thực hiện Chỉ thị số 11-CT/TW ngày 13/4/2007 của Bộ Chính trị (khóa XI) về tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập",
    term: "XII",
    domain: "Giáo dục và đào tạo",
    implements: "11-CT/TW@2007-04-13",
  }),
  numbered("11-CT/TW", "2007-04-13", "Chỉ thị", "Bộ Chính trị", {
    subject:
      "về tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập",
    term: "X",
    domain: "Giáo dục và đào tạo",
    note: "Hướng dẫn ghi “khóa XI”; năm 2007 thuộc khóa X",
  }),
  unnumbered(
    "QCPH-BTGHU-KHOAGIAO",
    "Quy chế phối hợp giữa Ban Tuyên giáo Huyện ủy và khối khoa giáo huyện",
    "Quy chế",
    "Ban Tuyên giáo Huyện ủy và các ngành trong khối khoa giáo huyện",
    {
      aliases: [
        "Quy chế phối hợp giữa Ban Tuyên giáo Huyện ủy với các ngành trong khối khoa giáo huyện",
        "Quy chế phối hợp của huyện",
      ],
    },
  ),
];
