import type { OwnChoices } from "../choice-lists";

/** What is chosen from at the level of a district. */
export const districtChoices: OwnChoices = {
  capToChuc: ["Cấp huyện", "Đảng ủy cơ sở", "Chi bộ", "Cơ quan, đơn vị", "Đoàn thể"],
  phamVi: ["Cá biệt", "Một thôn, khu phố", "Toàn xã, thị trấn", "Toàn huyện"],
  coQuanBanHanh: [
    { value: "Huyện ủy (BCH)", code: "HU" },
    { value: "Ban Thường vụ Huyện ủy", code: "HU" },
    { value: "Thường trực Huyện ủy", code: "HU" },
    { value: "Ban Tuyên giáo Huyện ủy", code: "BTGHU" },
    { value: "HĐND huyện", code: "HĐND" },
    { value: "UBND huyện", code: "UBND" },
    "Phòng, ban, ngành huyện",
    "MTTQ và tổ chức chính trị - xã hội huyện",
    { value: "Đảng ủy xã, thị trấn", code: "ĐU" },
    { value: "UBND xã, thị trấn", code: "UBND" },
  ],
  chuTheKTGS: [
    "Ban Thường vụ Huyện ủy",
    "Ủy ban Kiểm tra Huyện ủy",
    "Ban Tuyên giáo Huyện ủy",
    "HĐND huyện",
    "MTTQ và tổ chức chính trị - xã hội (giám sát)",
    "Đảng ủy xã, thị trấn",
    "Ủy ban Kiểm tra Đảng ủy cơ sở",
    "Chi bộ",
  ],
  loaiTapHuan: ["Huyện tổ chức", "Cử dự lớp của tỉnh", "Cơ sở tự tổ chức"],
  capKienNghi: [
    "Ban Tuyên giáo Huyện ủy",
    "Ban Thường vụ Huyện ủy",
    "UBND huyện",
    "Ban Tuyên giáo Tỉnh ủy",
    "Tỉnh ủy, UBND tỉnh",
    "Trung ương",
  ],
};
