import type { HeadingLayout, UnitKind } from "../../model";

const kind = (code: string, name: string, heading: HeadingLayout): UnitKind => ({ code, name, heading });

/**
 * Kinds of units, with the heading of their papers: Party bodies by Hướng dẫn 36-HD/VPTW, State bodies,
 * Fatherland Front and associations by Nghị định 30/2020/NĐ-CP, the Youth Union by its own rule. Huyện đoàn is
 * a kind of its own only because of that heading.
 */
export const unitKinds: readonly UnitKind[] = [
  kind("dang_cap_tinh", "Cấp ủy tỉnh", "party"),
  kind("dang_cap_huyen", "Cấp ủy huyện", "party"),
  kind("ban_tuyen_giao", "Ban Tuyên giáo Huyện ủy", "party"),
  kind("ban_dang", "Cơ quan tham mưu, giúp việc cấp ủy", "party"),
  kind("don_vi_su_nghiep_dang", "Đơn vị sự nghiệp của Đảng", "party"),
  kind("chinh_quyen_huyen", "Chính quyền huyện", "state"),
  kind("nganh_khoa_giao", "Ngành trong khối khoa giáo", "state"),
  kind("phong_ban_khac", "Phòng, ban khác của huyện", "state"),
  kind("mttq_ctxh", "Mặt trận Tổ quốc và tổ chức chính trị - xã hội", "state"),
  kind("doan_tncs", "Đoàn TNCS Hồ Chí Minh", "youth-union"),
  kind("hoi_quan_chung", "Hội quần chúng", "state"),
  kind("dang_uy_xa", "Đảng ủy xã, thị trấn", "party"),
  kind("dang_uy_xa_2025", "Đảng ủy xã (từ 01/7/2025)", "party"),
];
