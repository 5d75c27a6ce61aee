import { type PlainDate, plainDate } from "../../core/base";
import type { FieldValue } from "../../core/submissions";
import type { Chance } from "./chance";

export type SampleValues = Readonly<Record<string, FieldValue>>;

type Maker = (chance: Chance, nth: number, orgUnit: string) => SampleValues;

const DISSEMINATED = [
  "36-NQ/TW@2023-01-30",
  "21-CT/TW@2023-05-04",
  "45-NQ/TW@2023-11-24",
  "25-CT/TW@2023-10-25",
  "28-CT/TW@2023-12-25",
  "29-NQ/TW@2013-11-04",
] as const;
const LEVELS = ["Đảng ủy cơ sở", "Chi bộ", "Cơ quan, đơn vị"] as const;
const WAYS = ["Trực tiếp", "Trực tuyến", "Trực tiếp kết hợp trực tuyến"] as const;
const DOMAINS = ["Giáo dục và đào tạo", "Y tế", "Môi trường", "Trẻ em", "An sinh xã hội"] as const;

/** A day of the first half of 2024; the numbers are kept inside every month. */
const dayIn2024 = (chance: Chance, firstMonth = 1, lastMonth = 6): PlainDate =>
  plainDate(2024, chance.between(firstMonth, lastMonth), chance.between(1, 28)) ?? "2024-01-15";

/** A day of its own for each row, so that long samples repeat no row key. */
const nthDay = (nth: number): PlainDate =>
  plainDate(2024, 1 + (nth % 6), 1 + (Math.floor(nth / 6) % 28)) ?? "2024-01-15";

/** Sizes are those of a commune; the figures keep every rule of the template. */
const MAKERS: Readonly<Record<string, Maker>> = {
  KG01: (chance, nth) => {
    const dvPhaiHoc = chance.between(80, 420);
    const dvThamGia = dvPhaiHoc - chance.between(0, Math.floor(dvPhaiHoc * 0.12));
    return {
      vanBan: DISSEMINATED[nth % DISSEMINATED.length] ?? DISSEMINATED[0],
      capToChuc: LEVELS[Math.floor(nth / DISSEMINATED.length) % LEVELS.length] ?? LEVELS[0],
      hinhThuc: chance.pick(WAYS),
      ngayTrienKhai: nthDay(Math.floor(nth / (DISSEMINATED.length * LEVELS.length))),
      soHoiNghi: chance.between(1, 6),
      dvPhaiHoc,
      dvThamGia,
      cbChuChot: chance.between(5, 30),
      quanChung: chance.between(0, 160),
      vbTrienKhai: `${nth + 3}-KH/ĐU ngày ${chance.between(1, 28)}/01/2024`,
      tinBai: chance.between(0, 12),
    };
  },
  KG02: (chance, nth) => ({
    ngayPhatHien: dayIn2024(chance, 1, 5),
    linhVuc: chance.pick(DOMAINS),
    noiDung: `${chance.pick(CONCERNS)} (phản ánh lần ${nth + 1})`,
    diaBan: `Thôn ${chance.between(1, 7)}`,
    tinhChat: chance.pick(["Băn khoăn, lo lắng", "Tích cực, đồng tình"]),
    phamVi: chance.pick(["Cá biệt", "Một thôn, khu phố", "Toàn xã, thị trấn"]),
    soYKien: chance.between(1, 40),
    nguon: chance.pick(["Tuyên truyền miệng", "Mạng xã hội", "Hội nghị báo cáo viên"]),
    bienPhap: "Cử cán bộ xuống địa bàn giải thích, vận động; báo cáo cấp ủy chỉ đạo.",
    ketQua: chance.pick(["Đang giải quyết", "Đã kiến nghị cấp trên"]),
  }),
  KG02B: (chance, nth) => {
    const noiDungXau = chance.between(0, 15);
    return {
      kenh: CHANNELS[nth % CHANNELS.length] ?? CHANNELS[0],
      nhiemVu: MESSAGES[Math.floor(nth / CHANNELS.length) % MESSAGES.length] ?? MESSAGES[0],
      tinBai: chance.between(2, 60),
      luotTiepCan: chance.between(100, 9000),
      luotPhanBac: chance.between(1, 80),
      noiDungXau,
      daGo: chance.between(0, noiDungXau),
      ctv: chance.between(3, 20),
    };
  },
  KG03: (chance, nth) => ({
    vanBanGoc: chance.pick(["36-NQ/TW@2023-01-30", "21-CT/TW@2023-05-04", "45-NQ/TW@2023-11-24"]),
    loai: "Kế hoạch",
    soHieu: `${nth + 11}-KH/ĐU`,
    ngayBanHanh: dayIn2024(chance),
    trichYeu: "Triển khai thực hiện văn bản của Trung ương trên địa bàn năm 2024",
    coQuan: "Đảng ủy xã, thị trấn",
    vaiTro: "Chủ trì tham mưu",
    linhVuc: chance.pick(DOMAINS),
    tienDo: chance.pick(["Đã ban hành", "Đang thực hiện"]),
    vaoChuongTrinh: chance.between(0, 1) === 1,
    kinhPhi: chance.between(0, 250) / 10,
  }),
  KG04: (chance, nth) => {
    const [tcTot, tcHanChe] = [chance.between(1, 5), chance.between(0, 2)];
    const [dvTot, dvHanChe] = [chance.between(0, 6), chance.between(0, 2)];
    const ngayBatDau = dayIn2024(chance, 1, 4);
    return {
      loaiCuoc: chance.pick(["Kiểm tra", "Giám sát chuyên đề", "Giám sát thường xuyên"]),
      chuThe: "Đảng ủy xã, thị trấn",
      vanBan: chance.pick(DISSEMINATED),
      noiDung: `Kiểm tra việc lãnh đạo thực hiện nhiệm vụ khoa giáo tại chi bộ số ${nth + 1}`,
      ngayBatDau,
      ngayKetThuc: ngayBatDau,
      tcDuocKT: tcTot + tcHanChe,
      dvDuocKT: dvTot + dvHanChe,
      ...{ tcTot, tcHanChe, dvTot, dvHanChe },
      ketLuan: "Thực hiện cơ bản nghiêm túc; yêu cầu khắc phục việc lưu trữ hồ sơ.",
    };
  },
  KG05: (chance, nth) => ({
    ...(REVIEWS[nth % REVIEWS.length] ?? REVIEWS[0]),
    ...(chance.between(0, 2) === 0 ? { tienDo: "Chưa triển khai" } : doneReview(chance, nth)),
  }),
  KG06: (chance, nth, orgUnit) => ({
    vanBan: "238-QĐ/TW@2020-09-30",
    noiDung: chance.pick(["Tuyên truyền, quán triệt", "Trao đổi thông tin, giao ban", "Kiểm tra, giám sát"]),
    moTa: `Phối hợp tuyên truyền, nắm tình hình đợt ${nth + 1}`,
    donViPhoiHop: chance.pick(PARTNERS[orgUnit] ?? ["UBMTTQ", "DOANTN", "HPN", "TTYT"]),
    linhVuc: chance.pick(DOMAINS),
    ngay: nthDay(nth),
    soCuoc: chance.between(1, 5),
    luotNguoi: chance.between(20, 400),
  }),
  KG07: (chance, nth) => {
    const tuNgay = dayIn2024(chance, 2, 5);
    const trieuTap = chance.between(20, 60);
    const thamDu = trieuTap - chance.between(0, 5);
    return {
      tenLop: `Tập huấn nghiệp vụ công tác khoa giáo, lớp ${nth + 1}`,
      loai: "Cơ sở tự tổ chức",
      donViToChuc: "Đảng ủy",
      ...{ tuNgay, denNgay: tuNgay, trieuTap, thamDu },
      soChuyenDe: chance.between(2, 5),
      cbXa: chance.between(1, 10),
      baoCaoVien: chance.between(1, 3),
      kinhPhi: chance.between(20, 150) / 10,
    };
  },
  KG08: (chance, nth) => ({
    linhVuc: chance.pick(DOMAINS),
    nhom: chance.pick(["Kinh phí", "Nhân lực", "Cơ sở vật chất"]),
    noiDung: `Kinh phí cho công tác khoa giáo ở cơ sở còn hạn hẹp (nội dung ${nth + 1})`,
    kienNghi: "Đề nghị bố trí kinh phí thường xuyên cho công tác khoa giáo cấp xã.",
    cap: chance.pick(["Ban Tuyên giáo Huyện ủy", "UBND huyện"]),
    uuTien: "Bình thường",
  }),
};

const CONCERNS = [
  "Người dân lo thiếu giáo viên mầm non ở điểm trường lẻ",
  "Người dân mong trạm y tế có bác sĩ làm việc thường xuyên",
  "Phụ huynh băn khoăn về các khoản thu đầu năm học",
] as const;
const CHANNELS = ["Truyền thanh cơ sở", "Mạng xã hội", "Trang thông tin điện tử"] as const;
const MESSAGES = ["Tuyên truyền chủ trương, chính sách", "Đấu tranh, phản bác quan điểm sai trái"] as const;
/** Nobody is a partner of their own. */
const PARTNERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  UBMTTQ: ["DOANTN", "HPN"],
  DOANTN: ["UBMTTQ", "HPN"],
  HPN: ["UBMTTQ", "DOANTN"],
  TTYT: ["UBMTTQ", "HPN"],
};
const REVIEWS = [
  { vanBan: "40-CT/TW@2004-06-15", loai: "Tổng kết", soNam: 20 },
  { vanBan: "38-CT/TW@2009-09-07", loai: "Tổng kết", soNam: 15 },
  { vanBan: "37-CT/TW@2014-06-06", loai: "Tổng kết", soNam: 10 },
  { vanBan: "36-NQ/TW@2014-07-01", loai: "Tổng kết", soNam: 10 },
  { vanBan: "49-KL/TW@2019-05-10", loai: "Sơ kết", soNam: 5 },
] as const;

const doneReview = (chance: Chance, nth: number): SampleValues => ({
  tienDo: "Hoàn thành",
  hinhThuc: "Báo cáo bằng văn bản",
  ngayToChuc: dayIn2024(chance, 4, 6),
  baoCao: `${nth + 21}-BC/ĐU`,
  ketQua: "Cấp ủy, chính quyền quan tâm lãnh đạo; nhận thức của cán bộ, đảng viên được nâng lên.",
  khenTapThe: chance.between(0, 2),
  khenCaNhan: chance.between(0, 4),
});

/** Templates whose rows are given: one for each review, one for each channel and message. */
const FIXED_ROWS: Readonly<Record<string, number>> = {
  KG05: REVIEWS.length,
  KG02B: CHANNELS.length * MESSAGES.length,
};

interface SampleOrder {
  readonly orgUnit: string;
  readonly rows: number;
  readonly chance: Chance;
}

/** As many rows of a template as asked for, plausible and free of errors; none for templates without samples. */
export function sampleEntries(
  template: string,
  { orgUnit, rows, chance }: SampleOrder,
): readonly SampleValues[] {
  const make = MAKERS[template];
  if (make === undefined) return [];
  return Array.from({ length: FIXED_ROWS[template] ?? rows }, (_, nth) => make(chance, nth, orgUnit));
}
