import type { OrgUnit } from "../../model";
import { SINCE_MERGER, UNTIL_MERGER, shippedUnit } from "../building/unit-builder";
import { communes, formerUnits } from "./communes";

const since = { validFrom: SINCE_MERGER };
const reporting = { ...since, reports: true };

const committees: readonly OrgUnit[] = [
  shippedUnit("TU25", "Tỉnh ủy Gia Lai", "Tỉnh ủy", "dang_cap_tinh", since),
  shippedUnit("BTGDVTU", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "BTG&DV Tỉnh ủy", "ban_tuyen_giao", {
    ...reporting,
    parent: "TU25",
    aliases: [
      "Ban Tuyên giáo và Dân vận",
      "Ban Tuyên giáo Tỉnh ủy",
      "Ban Tuyên giáo",
      "BTGTU",
      "BTG Tỉnh ủy",
    ],
    note: "Từ giữa năm 2026 có nơi đã đổi lại là Ban Tuyên giáo Tỉnh ủy; khi có quyết định thì thêm tên mới và ngày ở trang Thông tin",
  }),
  shippedUnit("DU_CCQD", "Đảng ủy các cơ quan Đảng tỉnh", "Đảng ủy CCQ Đảng", "dang_uy_truc_thuoc", {
    ...reporting,
    parent: "TU25",
    aliases: ["Đảng bộ các cơ quan Đảng tỉnh", "Đảng ủy các cơ quan Đảng"],
  }),
  shippedUnit("DU_UBND", "Đảng ủy Ủy ban nhân dân tỉnh", "Đảng ủy UBND tỉnh", "dang_uy_truc_thuoc", {
    ...reporting,
    parent: "TU25",
    aliases: ["Đảng bộ UBND tỉnh", "Đảng bộ Ủy ban nhân dân tỉnh"],
  }),
  shippedUnit("DU_QS", "Đảng ủy Quân sự tỉnh", "Đảng ủy Quân sự", "dang_uy_truc_thuoc", {
    ...reporting,
    parent: "TU25",
    aliases: ["Bộ CHQS tỉnh", "Bộ Chỉ huy Quân sự tỉnh"],
  }),
  shippedUnit("DU_CA", "Đảng ủy Công an tỉnh", "Đảng ủy Công an", "dang_uy_truc_thuoc", {
    ...reporting,
    parent: "TU25",
    aliases: ["Công an tỉnh"],
  }),
];

/** A department, with the names it and those merged into it bore before. */
const department = (code: string, name: string, shortName: string, ...aliases: readonly string[]): OrgUnit =>
  shippedUnit(code, name, shortName, "so_nganh", { ...reporting, parent: "UBND_TINH", aliases });

const departments: readonly OrgUnit[] = [
  shippedUnit("UBND_TINH", "Ủy ban nhân dân tỉnh Gia Lai", "UBND tỉnh", "chinh_quyen_tinh", {
    ...since,
    aliases: ["UBND tỉnh Gia Lai", "Ủy ban nhân dân tỉnh"],
  }),
  department("SO_GDDT", "Sở Giáo dục và Đào tạo", "Sở GD&ĐT", "Sở GDĐT", "SGDĐT", "Sở GD-ĐT"),
  department("SO_YT", "Sở Y tế", "Sở Y tế", "SYT"),
  department("SO_KHCN", "Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở KHCN", "Sở Thông tin và Truyền thông"),
  department(
    "SO_NNMT",
    "Sở Nông nghiệp và Môi trường",
    "Sở NN&MT",
    "Sở NNMT",
    "Sở Tài nguyên và Môi trường",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Sở NN&PTNT",
  ),
  department(
    "SO_VHTTDL",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở VH,TT&DL",
    "Sở VHTTDL",
    "Sở VHTT&DL",
    "Sở VH-TT&DL",
  ),
  department("SO_NV", "Sở Nội vụ", "Sở Nội vụ", "SNV", "Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH"),
  department("SO_DTTG", "Sở Dân tộc và Tôn giáo", "Sở DT&TG", "Sở DTTG", "Ban Dân tộc"),
  shippedUnit("BHXH_TINH", "Bảo hiểm xã hội tỉnh", "BHXH tỉnh", "so_nganh", {
    ...reporting,
    aliases: ["BHXH"],
  }),
];

const front: readonly OrgUnit[] = [
  shippedUnit("MTTQ_TINH", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "UBMTTQVN tỉnh", "mttq_ctxh", {
    ...reporting,
    aliases: ["MTTQ tỉnh", "UBMTTQ tỉnh", "Mặt trận tỉnh"],
  }),
  shippedUnit("TINH_DOAN", "Đoàn TNCS Hồ Chí Minh tỉnh", "Tỉnh đoàn", "doan_tncs", {
    ...reporting,
    aliases: ["Tỉnh Đoàn Gia Lai", "Đoàn Thanh niên tỉnh"],
  }),
  shippedUnit("HPN_TINH", "Hội Liên hiệp Phụ nữ tỉnh", "Hội LHPN tỉnh", "mttq_ctxh", {
    ...reporting,
    aliases: ["Hội LHPN", "Hội Phụ nữ tỉnh"],
  }),
  shippedUnit("HND_TINH", "Hội Nông dân tỉnh", "Hội Nông dân", "mttq_ctxh", reporting),
  shippedUnit("LDLD_TINH", "Liên đoàn Lao động tỉnh", "LĐLĐ tỉnh", "mttq_ctxh", {
    ...reporting,
    aliases: ["LĐLĐ"],
  }),
  shippedUnit("HCCB_TINH", "Hội Cựu chiến binh tỉnh", "Hội CCB tỉnh", "mttq_ctxh", {
    ...reporting,
    aliases: ["Hội CCB"],
  }),
  shippedUnit("HKH_TINH", "Hội Khuyến học tỉnh", "Hội Khuyến học", "hoi_quan_chung", {
    ...reporting,
    note: "Rà soát lại theo kết quả sắp xếp các hội của tỉnh",
  }),
  shippedUnit("LHHKHKT_TINH", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "LHH KH&KT", "hoi_quan_chung", {
    ...reporting,
    aliases: ["Liên hiệp Hội KH&KT", "Liên hiệp hội tỉnh"],
    note: "Rà soát lại theo kết quả sắp xếp các hội của tỉnh",
  }),
];

const formerProvinces: readonly OrgUnit[] = [
  shippedUnit("TU", "Tỉnh ủy Bình Định", "Tỉnh ủy Bình Định", "dang_cap_tinh", {
    validTo: UNTIL_MERGER,
    successors: ["TU25"],
  }),
  shippedUnit("TU_64", "Tỉnh ủy Gia Lai", "Tỉnh ủy", "dang_cap_tinh", {
    validTo: UNTIL_MERGER,
    successors: ["TU25"],
  }),
];

/** Boards of before whose summaries are held against today's figures. */
const formerBoards: readonly OrgUnit[] = [
  shippedUnit("BTGHU", "Ban Tuyên giáo Huyện ủy Tây Sơn", "BTG Huyện ủy Tây Sơn", "ban_tuyen_giao", {
    parent: "HU_547",
    validTo: UNTIL_MERGER,
  }),
];

/**
 * The province of Gia Lai as it is since July 2025, on two levels, and what it was made of: a starting catalogue; the
 * board strikes out what it lacks. Departments by the province's portal, Party bodies by a province like it.
 */
export const provinceUnits: readonly OrgUnit[] = [
  ...committees,
  ...departments,
  ...front,
  ...communes,
  ...formerProvinces,
  ...formerUnits,
  ...formerBoards,
];
