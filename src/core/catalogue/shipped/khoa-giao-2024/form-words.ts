import type { FormWords } from "../templates/form-words";

/** The forms in the words of a district, and of the guide for 2024. */
export const districtWords: FormWords = {
  board: "Ban Tuyên giáo Huyện ủy",
  ownLevel: "Cấp huyện",
  communeKind: "dang_uy_xa",
  communes: "xã, thị trấn",
  hamlets: "thôn, khu phố",
  reportNumbers: "45-BC/ĐU hoặc 120/BC-PGDĐT",
  planExample: "12-KH/ĐU ngày 05/3/2024",
  reviewExample: "Chỉ thị 40 năm 2004 → tổng kết 20 năm vào 2024",
  reviews: {
    guidance:
      "Các văn bản phải sơ kết, tổng kết trong năm đã được ghi sẵn; đơn vị cập nhật tiến độ và kết quả của từng văn bản. Tiến độ “Hoàn thành” thì phải có ngày tổ chức, số báo cáo và kết quả.",
    presetRows: [
      { vanBan: "40-CT/TW@2004-06-15", loai: "Tổng kết", soNam: 20 },
      { vanBan: "38-CT/TW@2009-09-07", loai: "Tổng kết", soNam: 15 },
      { vanBan: "37-CT/TW@2014-06-06", loai: "Tổng kết", soNam: 10 },
      { vanBan: "36-NQ/TW@2014-07-01", loai: "Tổng kết", soNam: 10 },
      { vanBan: "49-KL/TW@2019-05-10", loai: "Sơ kết", soNam: 5 },
    ],
  },
  kept: {
    KG05A: { section: "II.4 (tổng kết 20 năm Chỉ thị 40-CT/TW)", keeper: "Phòng Giáo dục và Đào tạo" },
    KG05B: { section: "II.4 (tổng kết 15 năm Chỉ thị 38-CT/TW)", keeper: "Bảo hiểm xã hội huyện" },
    KG05C: {
      section: "II.4 (tổng kết 10 năm Chỉ thị 37-CT/TW)",
      keeper: "Phòng Lao động - Thương binh và Xã hội",
    },
    KG05D: { section: "II.4 (tổng kết 10 năm Nghị quyết 36-NQ/TW năm 2014)", keeper: "" },
    KG05E: { section: "II.4 (sơ kết 05 năm Kết luận 49-KL/TW)", keeper: "Hội Khuyến học huyện" },
  },
  coordination: "(Quyết định 238-QĐ/TW và Quy chế phối hợp của huyện)",
  ownRegulation: "Quy chế của huyện",
};
