import type { FormWords } from "../templates/form-words";

/** The forms in the words of a province on two levels. They do not name the board, which was renamed and may be again. */
export const provinceWords: FormWords = {
  board: "Ban",
  ownLevel: "Cấp tỉnh",
  communeKind: "dang_uy_xa_2025",
  communes: "xã, phường",
  hamlets: "thôn, tổ dân phố",
  reportNumbers: "45-BC/ĐU hoặc 120/BC-SGDĐT",
  planExample: "12-KH/ĐU ngày 05/3/2026",
  reviewExample: "Nghị quyết năm 2016 → tổng kết 10 năm vào 2026",
  reviews: {
    guidance:
      "Mỗi dòng là một văn bản phải sơ kết hoặc tổng kết trong năm theo yêu cầu của cấp trên; chọn văn bản trong danh mục. Tiến độ “Hoàn thành” thì phải có ngày tổ chức, số báo cáo và kết quả.",
    presetRows: [],
  },
  kept: {
    KG05A: { section: "Số liệu chuyên ngành", keeper: "Sở Giáo dục và Đào tạo" },
    KG05B: { section: "Số liệu chuyên ngành", keeper: "Bảo hiểm xã hội tỉnh" },
    KG05C: { section: "Số liệu chuyên ngành", keeper: "Sở Nội vụ" },
    KG05D: { section: "Số liệu chuyên ngành", keeper: "" },
    KG05E: { section: "Số liệu chuyên ngành", keeper: "Hội Khuyến học tỉnh" },
  },
  coordination: "theo quy chế phối hợp với cơ quan nhà nước cùng cấp (Quyết định 238-QĐ/TW)",
  ownRegulation: "quy chế của tỉnh",
};
