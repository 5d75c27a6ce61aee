import type { OrgUnit } from "../../model";
import { type MoreOfUnit, SINCE_MERGER, UNTIL_MERGER, shippedUnit } from "../building/unit-builder";

/** A commune reports through its Party committee, under the number the General Statistics Office gave it. */
function commune(number: string, level: "xã" | "thị trấn", name: string, more: MoreOfUnit = {}): OrgUnit {
  return shippedUnit(`XA_${number}`, `Đảng ủy ${level} ${name}`, name, "dang_uy_xa", {
    parent: "HU",
    aliases: [
      ...partyAliases(level, name),
      ...(level === "xã" ? [`X. ${name}`] : [`TT ${name}`, `TT. ${name}`, `TTr ${name}`]),
    ],
    reports: true,
    validTo: UNTIL_MERGER,
    ...more,
  });
}

const partyAliases = (level: string, name: string): readonly string[] => [
  `Tuyên giáo Đảng ủy ${level} ${name}`,
  `Ban Tuyên giáo Đảng ủy ${level} ${name}`,
  `Đảng bộ ${level} ${name}`,
  `UBND ${level} ${name}`,
  `Ủy ban nhân dân ${level} ${name}`,
  `${level} ${name}`,
];

const newCommune = (code: string, name: string): OrgUnit =>
  shippedUnit(code, `Đảng ủy xã ${name}`, name, "dang_uy_xa_2025", {
    parent: "TU25",
    aliases: [`UBND xã ${name}`, `xã ${name}`, `Ban Xây dựng Đảng Đảng ủy xã ${name}`],
    reports: true,
    validFrom: SINCE_MERGER,
  });

const districtUnits: readonly OrgUnit[] = [
  shippedUnit("TU", "Tỉnh ủy Bình Định", "Tỉnh ủy", "dang_cap_tinh", {
    validTo: UNTIL_MERGER,
    successors: ["TU25"],
    note: "Hợp nhất với Gia Lai; từ 01/7/2025 là Tỉnh ủy Gia Lai",
  }),
  shippedUnit("BTGTU", "Ban Tuyên giáo Tỉnh ủy", "BTG Tỉnh ủy", "ban_dang", {
    parent: "TU",
    aliases: ["Ban Tuyên giáo TU"],
    validTo: "2025-02-28",
    note: "Sau đó là Ban Tuyên giáo và Dân vận Tỉnh ủy; ngày chuyển đổi tùy tỉnh, rà soát lại",
  }),
  shippedUnit("HU", "Huyện ủy Tây Sơn", "Huyện ủy", "dang_cap_huyen", {
    parent: "TU",
    aliases: ["Ban Chấp hành Đảng bộ huyện"],
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("BTVHU", "Ban Thường vụ Huyện ủy", "BTV Huyện ủy", "dang_cap_huyen", {
    parent: "HU",
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("BTGHU", "Ban Tuyên giáo Huyện ủy", "BTG Huyện ủy", "ban_tuyen_giao", {
    parent: "HU",
    aliases: ["Ban Tuyên giáo", "Ban TG Huyện ủy"],
    reports: true,
    validTo: "2025-02-28",
    note: "Sau đó là Ban Tuyên giáo và Dân vận Huyện ủy (đến 30/6/2025); từ 01/7/2025 là Ban Xây dựng Đảng của đảng ủy xã",
  }),
  shippedUnit("VPHU", "Văn phòng Huyện ủy", "VP Huyện ủy", "ban_dang", {
    parent: "HU",
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("BTCHU", "Ban Tổ chức Huyện ủy", "BTC Huyện ủy", "ban_dang", {
    parent: "HU",
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("BDVHU", "Ban Dân vận Huyện ủy", "BDV Huyện ủy", "ban_dang", {
    parent: "HU",
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("UBKTHU", "Ủy ban Kiểm tra Huyện ủy", "UBKT Huyện ủy", "ban_dang", {
    parent: "HU",
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("TTCT", "Trung tâm Chính trị huyện", "TT Chính trị", "don_vi_su_nghiep_dang", {
    parent: "HU",
    aliases: ["Trung tâm bồi dưỡng chính trị huyện"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("UBND", "Ủy ban nhân dân huyện Tây Sơn", "UBND huyện", "chinh_quyen_huyen", {
    aliases: ["Ủy ban nhân dân huyện", "UBND H. Tây Sơn"],
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("HDND", "Hội đồng nhân dân huyện Tây Sơn", "HĐND huyện", "chinh_quyen_huyen", {
    aliases: ["Thường trực HĐND huyện"],
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("PHONG_GDDT", "Phòng Giáo dục và Đào tạo", "Phòng GD&ĐT", "nganh_khoa_giao", {
    parent: "UBND",
    aliases: ["Phòng GDĐT", "PGDĐT", "Phòng GD và ĐT", "Phòng Giáo dục"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("PHONG_LDTBXH", "Phòng Lao động - Thương binh và Xã hội", "Phòng LĐ-TB&XH", "nganh_khoa_giao", {
    parent: "UBND",
    aliases: ["Phòng LĐTBXH", "Phòng LĐ-TBXH", "PLĐTBXH", "Phòng Lao động Thương binh và Xã hội"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("PHONG_VHTT", "Phòng Văn hóa và Thông tin", "Phòng VH&TT", "nganh_khoa_giao", {
    parent: "UBND",
    aliases: ["Phòng VHTT", "Phòng Văn hóa - Thông tin"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("PHONG_TNMT", "Phòng Tài nguyên và Môi trường", "Phòng TN&MT", "nganh_khoa_giao", {
    parent: "UBND",
    aliases: ["Phòng TNMT", "PTNMT"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("PHONG_YT", "Phòng Y tế", "Phòng Y tế", "nganh_khoa_giao", {
    parent: "UBND",
    aliases: ["PYT"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("PHONG_KTHT", "Phòng Kinh tế và Hạ tầng", "Phòng KT&HT", "nganh_khoa_giao", {
    parent: "UBND",
    aliases: ["Phòng KTHT"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("PHONG_NV", "Phòng Nội vụ", "Phòng Nội vụ", "nganh_khoa_giao", {
    parent: "UBND",
    aliases: ["PNV"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit(
    "PHONG_NNPTNT",
    "Phòng Nông nghiệp và Phát triển nông thôn",
    "Phòng NN&PTNT",
    "phong_ban_khac",
    {
      parent: "UBND",
      aliases: ["Phòng NNPTNT", "Phòng NN và PTNT"],
      validTo: UNTIL_MERGER,
    },
  ),
  shippedUnit("PHONG_TCKH", "Phòng Tài chính - Kế hoạch", "Phòng TC-KH", "phong_ban_khac", {
    parent: "UBND",
    aliases: ["Phòng TCKH"],
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("PHONG_TP", "Phòng Tư pháp", "Phòng Tư pháp", "phong_ban_khac", {
    parent: "UBND",
    aliases: ["PTP"],
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("THANH_TRA", "Thanh tra huyện", "Thanh tra", "phong_ban_khac", {
    parent: "UBND",
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("VP_HDND_UBND", "Văn phòng HĐND và UBND huyện", "VP HĐND-UBND", "nganh_khoa_giao", {
    parent: "UBND",
    aliases: ["Văn phòng HĐND&UBND", "VP HĐND và UBND", "Văn phòng UBND huyện"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("TTYT", "Trung tâm Y tế huyện", "TT Y tế", "nganh_khoa_giao", {
    parent: "UBND",
    aliases: ["Trung tâm y tế", "Trung tâm Y tế H. Tây Sơn"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit(
    "TTVHTTTT",
    "Trung tâm Văn hóa - Thông tin - Thể thao huyện",
    "TT VH-TT-TT",
    "nganh_khoa_giao",
    {
      parent: "UBND",
      aliases: ["Trung tâm VH-TT-TT", "Trung tâm Văn hoá - Thông tin - Thể thao"],
      reports: true,
      validTo: UNTIL_MERGER,
    },
  ),
  shippedUnit(
    "GDNN_GDTX",
    "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện",
    "TT GDNN-GDTX",
    "nganh_khoa_giao",
    {
      parent: "UBND",
      aliases: ["TTGDNN-GDTX", "Trung tâm GDNN - GDTX", "Trung tâm GDNN–GDTX"],
      reports: true,
      validTo: UNTIL_MERGER,
    },
  ),
  shippedUnit("BHXH", "Bảo hiểm xã hội huyện", "BHXH huyện", "nganh_khoa_giao", {
    aliases: ["BHXH H. Tây Sơn"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("UBMTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "UBMTTQVN huyện", "mttq_ctxh", {
    aliases: ["Mặt trận huyện", "MTTQ huyện", "Uỷ ban MTTQ Việt Nam huyện"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("LDLD", "Liên đoàn Lao động huyện", "LĐLĐ huyện", "mttq_ctxh", {
    aliases: ["LĐLĐ", "Liên đoàn lao động"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("HND", "Hội Nông dân huyện", "Hội Nông dân", "mttq_ctxh", {
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("HPN", "Hội Liên hiệp Phụ nữ huyện", "Hội LHPN", "mttq_ctxh", {
    aliases: ["Hội Phụ nữ huyện"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("HCCB", "Hội Cựu chiến binh huyện", "Hội CCB", "mttq_ctxh", {
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("DOANTN", "Đoàn TNCS Hồ Chí Minh huyện", "Huyện đoàn", "doan_tncs", {
    aliases: ["Đoàn Thanh niên huyện"],
    reports: true,
    validTo: UNTIL_MERGER,
  }),
  shippedUnit("HOI_KHUYEN_HOC", "Hội Khuyến học huyện", "Hội Khuyến học", "hoi_quan_chung", {
    aliases: ["HKH"],
    reports: true,
    validTo: UNTIL_MERGER,
    note: "Rà soát lại theo thực tế của huyện",
  }),
  shippedUnit("HOI_CTD", "Hội Chữ thập đỏ huyện", "Hội CTĐ", "hoi_quan_chung", {
    aliases: ["Hội chữ thập đỏ"],
    reports: true,
    validTo: UNTIL_MERGER,
    note: "Rà soát lại theo thực tế của huyện",
  }),
  shippedUnit("HOI_NCT", "Hội Người cao tuổi huyện", "Hội NCT", "hoi_quan_chung", {
    reports: true,
    validTo: UNTIL_MERGER,
    note: "Rà soát lại theo thực tế của huyện",
  }),
  shippedUnit("HOI_CGC", "Hội Cựu giáo chức huyện", "Hội CGC", "hoi_quan_chung", {
    aliases: ["Hội cựu giáo chức"],
    reports: true,
    validTo: UNTIL_MERGER,
    note: "Rà soát lại theo thực tế của huyện",
  }),
  shippedUnit("HOI_DY", "Hội Đông y huyện", "Hội Đông y", "hoi_quan_chung", {
    reports: true,
    validTo: UNTIL_MERGER,
    note: "Rà soát lại theo thực tế của huyện",
  }),
  shippedUnit(
    "HOI_NKT",
    "Hội Người khuyết tật - Bảo vệ quyền trẻ em huyện",
    "Hội NKT-BVQTE",
    "hoi_quan_chung",
    {
      aliases: ["Hội Bảo trợ người khuyết tật"],
      reports: true,
      validTo: UNTIL_MERGER,
      note: "Rà soát lại theo thực tế của huyện",
    },
  ),
];

const communes: readonly OrgUnit[] = [
  commune("21808", "thị trấn", "Phú Phong", { successors: ["XA25_TAYSON"] }),
  commune("21811", "xã", "Bình Tân", { successors: ["XA25_BINHHIEP"] }),
  commune("21814", "xã", "Tây Thuận", { successors: ["XA25_BINHKHE"] }),
  commune("21817", "xã", "Bình Thuận", { successors: ["XA25_BINHHIEP"] }),
  commune("21820", "xã", "Tây Giang", { successors: ["XA25_BINHKHE"] }),
  commune("21823", "xã", "Bình Thành", { successors: ["XA25_BINHAN"] }),
  commune("21826", "xã", "Tây An", { validFrom: "1987-02-14", successors: ["XA25_BINHHIEP"] }),
  commune("21829", "xã", "Bình Hòa", { successors: ["XA25_BINHAN"] }),
  commune("21832", "xã", "Tây Bình", { validFrom: "1987-02-14", successors: ["XA25_BINHAN"] }),
  commune("21835", "xã", "Bình Tường", { successors: ["XA25_BINHPHU"] }),
  commune("21838", "xã", "Tây Vinh", { validFrom: "1987-02-14", successors: ["XA25_BINHAN"] }),
  commune("21841", "xã", "Vĩnh An", { successors: ["XA25_BINHPHU"] }),
  commune("21844", "xã", "Tây Xuân", { validFrom: "1987-02-14", successors: ["XA25_TAYSON"] }),
  commune("21847", "xã", "Bình Nghi", { successors: ["XA25_TAYSON"] }),
  commune("21850", "xã", "Tây Phú", { validFrom: "1987-02-14", successors: ["XA25_BINHPHU"] }),
];

const newCommunes: readonly OrgUnit[] = [
  newCommune("XA25_TAYSON", "Tây Sơn"),
  newCommune("XA25_BINHPHU", "Bình Phú"),
  newCommune("XA25_BINHKHE", "Bình Khê"),
  newCommune("XA25_BINHHIEP", "Bình Hiệp"),
  newCommune("XA25_BINHAN", "Bình An"),
];

const newProvince: OrgUnit = shippedUnit("TU25", "Tỉnh ủy Gia Lai", "Tỉnh ủy", "dang_cap_tinh", {
  validFrom: SINCE_MERGER,
});

/**
 * Units of Tây Sơn district as of 2024, in the order reports list them, and what followed on 1 July 2025. A
 * starting catalogue: the standard offices of a district (Decree 37/2014/NĐ-CP) and its associations; the board
 * strikes out what it lacks. Spellings that differ only in case or tone placement need no alias.
 */
export const orgUnits: readonly OrgUnit[] = [...districtUnits, ...communes, ...newCommunes, newProvince];
