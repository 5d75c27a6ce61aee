import type { Choice, ChoiceList } from "../model";

/** A choice, with what rules see and the spellings it goes by where it has any. */
export type WrittenChoice =
  string | { readonly value: string; readonly code?: string; readonly aliases?: readonly string[] };

/** The lists that differ from level to level. */
export type OwnChoices = Readonly<
  Record<
    "capToChuc" | "phamVi" | "coQuanBanHanh" | "chuTheKTGS" | "loaiTapHuan" | "capKienNghi",
    readonly WrittenChoice[]
  >
>;

/** One list, its choices as they are written. */
export const writtenList = (
  code: string,
  name: string,
  ...choices: readonly WrittenChoice[]
): ChoiceList => ({
  code,
  name,
  choices: choices.map((written): Choice => ({
    aliases: [],
    ...(typeof written === "string" ? { value: written } : written),
  })),
});

/** The choices of `kyBaoCao`: with the year, each names one period. */
const months = Array.from({ length: 12 }, (_, at) => `Tháng ${at + 1}`);
const quarter = (roman: string, number: number): WrittenChoice => ({
  value: `Quý ${roman}`,
  aliases: [`Quý ${number}`],
});

/** Stands where a list of the level's own goes. */
interface OwnList {
  readonly own: keyof OwnChoices;
  readonly name: string;
}

/**
 * Every pick list of the templates. `code` is what rules see through `code(field)`: the letters a document of
 * that type, or of that issuer, carries in its symbol (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP).
 */
const LISTS: readonly (ChoiceList | OwnList)[] = [
  writtenList(
    "linhVuc",
    "Lĩnh vực khoa giáo",
    { value: "Giáo dục và đào tạo", aliases: ["Giáo dục", "GD&ĐT", "GDĐT"] },
    "Y tế",
    { value: "Khoa học và công nghệ", aliases: ["KH&CN", "KHCN"] },
    "Môi trường",
    "Dân số",
    "Gia đình",
    "Trẻ em",
    { value: "Đội ngũ trí thức", aliases: ["Trí thức"] },
    "An sinh xã hội",
    { value: "Thể dục thể thao", aliases: ["Thể dục, thể thao", "TDTT"] },
    { value: "Bảo hiểm xã hội", aliases: ["BHXH"] },
    "Khác",
  ),
  writtenList(
    "kyBaoCao",
    "Kỳ báo cáo",
    ...months,
    quarter("I", 1),
    quarter("II", 2),
    quarter("III", 3),
    quarter("IV", 4),
    { value: "6 tháng đầu năm", aliases: ["6 tháng", "Sáu tháng đầu năm"] },
    { value: "9 tháng", aliases: ["Chín tháng", "9 tháng đầu năm"] },
    { value: "Năm", aliases: ["Cả năm", "12 tháng"] },
    "Chuyên đề",
  ),
  writtenList(
    "hinhThucHocTap",
    "Hình thức học tập, quán triệt",
    "Trực tiếp",
    { value: "Trực tuyến", aliases: ["Online"] },
    { value: "Trực tiếp kết hợp trực tuyến", aliases: ["Kết hợp trực tiếp, trực tuyến"] },
    "Lồng ghép sinh hoạt chi bộ",
    "Tự nghiên cứu tài liệu",
  ),
  { own: "capToChuc", name: "Cấp tổ chức" },
  writtenList(
    "tinhChatDuLuan",
    "Tính chất dư luận",
    "Tích cực, đồng tình",
    "Băn khoăn, lo lắng",
    "Bức xúc",
    "Thông tin sai trái, xuyên tạc",
  ),
  { own: "phamVi", name: "Phạm vi" },
  writtenList(
    "ketQuaXuLy",
    "Kết quả xử lý",
    "Đã giải quyết xong",
    "Đang giải quyết",
    "Đã kiến nghị cấp trên",
    "Chưa giải quyết",
  ),
  writtenList(
    "kenhThongTin",
    "Kênh thông tin",
    "Hội nghị báo cáo viên",
    "Tuyên truyền miệng",
    "Truyền thanh cơ sở",
    "Trang thông tin điện tử",
    "Mạng xã hội",
    "Bản tin, tài liệu sinh hoạt chi bộ",
    "Pa nô, áp phích, băng rôn",
    "Hội thi, tọa đàm",
    "Khác",
  ),
  writtenList(
    "nhiemVuTruyenThong",
    "Nhiệm vụ truyền thông",
    "Tuyên truyền chủ trương, chính sách",
    "Đấu tranh, phản bác quan điểm sai trái",
    "Cải chính thông tin",
  ),
  writtenList(
    "loaiVanBan",
    "Loại văn bản",
    { value: "Nghị quyết", code: "NQ" },
    { value: "Chỉ thị", code: "CT" },
    { value: "Kết luận", code: "KL" },
    { value: "Chương trình hành động", code: "CTr", aliases: ["CTHĐ"] },
    { value: "Chương trình", code: "CTr" },
    { value: "Kế hoạch", code: "KH" },
    { value: "Hướng dẫn", code: "HD" },
    { value: "Công văn", code: "CV" },
    { value: "Quyết định", code: "QĐ" },
    { value: "Quy chế", code: "QC" },
    { value: "Quy định", code: "QĐ" },
    { value: "Đề án", code: "ĐA" },
    { value: "Thông báo", code: "TB" },
    { value: "Báo cáo", code: "BC" },
    { value: "Tờ trình", code: "TTr" },
  ),
  { own: "coQuanBanHanh", name: "Cơ quan ban hành" },
  writtenList("vaiTroVanBan", "Vai trò của đơn vị", "Chủ trì tham mưu", "Phối hợp tham mưu", "Tự ban hành"),
  writtenList(
    "tienDo",
    "Tiến độ",
    { value: "Chưa triển khai", aliases: ["Chưa thực hiện"] },
    "Đang soạn thảo",
    "Đã ban hành",
    "Đang thực hiện",
    { value: "Hoàn thành", aliases: ["Đã hoàn thành"] },
    "Chậm tiến độ",
  ),
  writtenList(
    "loaiCuoc",
    "Loại cuộc kiểm tra, giám sát",
    "Kiểm tra",
    "Giám sát chuyên đề",
    "Giám sát thường xuyên",
    "Khảo sát, nắm tình hình",
  ),
  { own: "chuTheKTGS", name: "Chủ thể kiểm tra, giám sát" },
  writtenList("loaiSoTong", "Sơ kết, tổng kết", "Sơ kết", "Tổng kết"),
  writtenList(
    "hinhThucTongKet",
    "Hình thức tổng kết",
    "Hội nghị trực tiếp",
    "Hội nghị trực tuyến",
    "Lồng ghép hội nghị khác",
    "Báo cáo bằng văn bản",
  ),
  writtenList(
    "capHoc",
    "Cấp học",
    "Mầm non",
    "Tiểu học",
    { value: "Trung học cơ sở", aliases: ["THCS"] },
    { value: "Trung học phổ thông", aliases: ["THPT"] },
    "GDNN - GDTX",
    "Khác",
  ),
  writtenList(
    "noiDungPhoiHop",
    "Nội dung phối hợp",
    "Tuyên truyền, quán triệt",
    "Thực thi pháp luật, kế hoạch KT-XH",
    "Giải quyết vấn đề nổi cộm",
    "Trao đổi thông tin, giao ban",
    "Kiểm tra, giám sát",
    "Tham mưu văn bản",
    "Hội thi, hoạt động kỷ niệm",
  ),
  { own: "loaiTapHuan", name: "Hình thức tổ chức tập huấn" },
  writtenList(
    "nhomVuongMac",
    "Nhóm vướng mắc",
    "Cơ chế, chính sách",
    "Chỉ đạo, hướng dẫn",
    "Kinh phí",
    "Nhân lực",
    "Cơ sở vật chất",
    "Phối hợp",
    "Số liệu, biểu mẫu",
    "Khác",
  ),
  { own: "capKienNghi", name: "Cấp kiến nghị" },
  writtenList("mucUuTien", "Mức độ ưu tiên", "Cấp bách", "Cao", "Bình thường"),
];

/** Every pick list, with those of one level among them. */
export const choiceListsWith = (own: OwnChoices): readonly ChoiceList[] =>
  LISTS.map((one) => ("own" in one ? writtenList(one.own, one.name, ...own[one.own]) : one));
