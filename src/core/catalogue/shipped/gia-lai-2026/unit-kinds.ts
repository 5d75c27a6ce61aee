import type { UnitKind } from "../../model";

const PROVINCE_PARTY = "ĐẢNG BỘ TỈNH GIA LAI";
const COMMITTEE: Partial<UnitKind> = { superior: PROVINCE_PARTY, signer: "T/M BAN THƯỜNG VỤ" };

const kind = (
  ...[code, name, heading, more = {}]: [string, string, UnitKind["heading"], Partial<UnitKind>?]
) => ({
  code,
  name,
  heading,
  ...more,
});

/**
 * Kinds of units on two levels, with the heading of their papers: a committee signs for its standing committee, below
 * the name of the province's Party organisation (Hướng dẫn 05-HD/VPTW). Former kinds are kept for figures of before.
 */
export const provinceKinds: readonly UnitKind[] = [
  kind("dang_cap_tinh", "Cấp ủy tỉnh", "party"),
  kind("ban_tuyen_giao", "Ban tham mưu của Tỉnh ủy", "party", { signer: "TRƯỞNG BAN" }),
  kind("dang_uy_truc_thuoc", "Đảng ủy trực thuộc Tỉnh ủy", "party", COMMITTEE),
  kind("chinh_quyen_tinh", "Chính quyền tỉnh", "state"),
  kind("so_nganh", "Sở, ngành trong khối khoa giáo", "state", { signer: "GIÁM ĐỐC" }),
  kind("mttq_ctxh", "Mặt trận Tổ quốc và tổ chức chính trị - xã hội", "state"),
  kind("doan_tncs", "Đoàn TNCS Hồ Chí Minh", "youth-union"),
  kind("hoi_quan_chung", "Hội quần chúng", "state"),
  kind("dang_uy_xa_2025", "Đảng ủy xã, phường", "party", COMMITTEE),
  kind("dang_cap_huyen", "Cấp ủy huyện, thị xã, thành phố (đến 30/6/2025)", "party"),
  kind("dang_uy_xa", "Đảng ủy xã, phường, thị trấn (đến 30/6/2025)", "party"),
];
