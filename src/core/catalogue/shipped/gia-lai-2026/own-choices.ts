import type { OwnChoices } from "../choice-lists";

const BOARD = { value: "Ban Tuyên giáo và Dân vận Tỉnh ủy", aliases: ["Ban Tuyên giáo Tỉnh ủy"] };
const COMMUNES = "Đảng ủy xã, phường";

/** What is chosen from at the level of a province; letters as its papers bear them in 2025 and 2026. */
export const provinceChoices: OwnChoices = {
  capToChuc: ["Cấp tỉnh", "Đảng ủy cơ sở", "Chi bộ", "Cơ quan, đơn vị", "Đoàn thể"],
  phamVi: ["Cá biệt", "Một thôn, tổ dân phố", "Toàn xã, phường", "Toàn tỉnh"],
  coQuanBanHanh: [
    { value: "Tỉnh ủy (BCH)", code: "TU" },
    { value: "Ban Thường vụ Tỉnh ủy", code: "TU" },
    { value: "Thường trực Tỉnh ủy", code: "TU" },
    // BTGDVTU and BTGTU both stand on its papers of these years.
    { ...BOARD, code: "BTG" },
    { value: "HĐND tỉnh", code: "HĐND" },
    { value: "UBND tỉnh", code: "UBND" },
    "Sở, ban, ngành tỉnh",
    "MTTQ và tổ chức chính trị - xã hội tỉnh",
    { value: COMMUNES, code: "ĐU" },
    { value: "UBND xã, phường", code: "UBND" },
  ],
  chuTheKTGS: [
    "Ban Thường vụ Tỉnh ủy",
    "Ủy ban Kiểm tra Tỉnh ủy",
    BOARD,
    "HĐND tỉnh",
    "MTTQ và tổ chức chính trị - xã hội (giám sát)",
    COMMUNES,
    "Ủy ban Kiểm tra Đảng ủy cơ sở",
    "Chi bộ",
  ],
  loaiTapHuan: ["Tỉnh tổ chức", "Cử dự lớp của Trung ương", "Cơ sở tự tổ chức"],
  capKienNghi: [BOARD, "Ban Thường vụ Tỉnh ủy", "UBND tỉnh", "Tỉnh ủy, HĐND tỉnh", "Trung ương"],
};
