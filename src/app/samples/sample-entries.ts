import { type PlainDate, plainDate } from "../../core/base";
import type { Chance } from "./chance";
import type { SampleValues } from "./sample-values";
import { type SampleWorld, districtWorld } from "./sample-world";

type Maker = (world: SampleWorld, chance: Chance, nth: number, orgUnit: string) => SampleValues;

const LEVELS = ["Đảng ủy cơ sở", "Chi bộ", "Cơ quan, đơn vị"] as const;
const WAYS = ["Trực tiếp", "Trực tuyến", "Trực tiếp kết hợp trực tuyến"] as const;
const DOMAINS = ["Giáo dục và đào tạo", "Y tế", "Môi trường", "Trẻ em", "An sinh xã hội"] as const;

/** A day of the first half of the year; the numbers are kept inside every month. */
const dayIn = ({ year }: SampleWorld, chance: Chance, firstMonth = 1, lastMonth = 6): PlainDate =>
  plainDate(year, chance.between(firstMonth, lastMonth), chance.between(1, 28)) ?? `${year}-01-15`;

/** A day of its own for each row, so that long samples repeat no row key. */
const nthDay = ({ year }: SampleWorld, nth: number): PlainDate =>
  plainDate(year, 1 + (nth % 6), 1 + (Math.floor(nth / 6) % 28)) ?? `${year}-01-15`;

/** Sizes are those of a commune; the figures keep every rule of the template. */
const MAKERS: Readonly<Record<string, Maker>> = {
  KG01: (world, chance, nth) => {
    const dvPhaiHoc = chance.between(80, 420);
    const dvThamGia = dvPhaiHoc - chance.between(0, Math.floor(dvPhaiHoc * 0.12));
    return {
      vanBan: nthOf(world.disseminated, nth),
      capToChuc: LEVELS[Math.floor(nth / world.disseminated.length) % LEVELS.length] ?? LEVELS[0],
      hinhThuc: chance.pick(WAYS),
      ngayTrienKhai: nthDay(world, Math.floor(nth / (world.disseminated.length * LEVELS.length))),
      soHoiNghi: chance.between(1, 6),
      dvPhaiHoc,
      dvThamGia,
      cbChuChot: chance.between(5, 30),
      quanChung: chance.between(0, 160),
      vbTrienKhai: `${nth + 3}-KH/ĐU ngày ${chance.between(1, 28)}/01/${world.year}`,
      tinBai: chance.between(0, 12),
    };
  },
  KG02: (world, chance, nth) => ({
    ngayPhatHien: dayIn(world, chance, 1, 5),
    linhVuc: chance.pick(DOMAINS),
    noiDung: `${chance.pick(CONCERNS)} (phản ánh lần ${nth + 1})`,
    diaBan: `Thôn ${chance.between(1, 7)}`,
    tinhChat: chance.pick(["Băn khoăn, lo lắng", "Tích cực, đồng tình"]),
    phamVi: chance.pick(world.reaches),
    soYKien: chance.between(1, 40),
    nguon: chance.pick(["Tuyên truyền miệng", "Mạng xã hội", "Hội nghị báo cáo viên"]),
    bienPhap: "Cử cán bộ xuống địa bàn giải thích, vận động; báo cáo cấp ủy chỉ đạo.",
    ketQua: chance.pick(["Đang giải quyết", "Đã kiến nghị cấp trên"]),
  }),
  KG02B: (_, chance, nth) => {
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
  KG03: (world, chance, nth) => ({
    vanBanGoc: chance.pick(world.planned),
    loai: "Kế hoạch",
    soHieu: `${nth + 11}-KH/ĐU`,
    ngayBanHanh: dayIn(world, chance),
    trichYeu: `Triển khai thực hiện văn bản của Trung ương trên địa bàn năm ${world.year}`,
    coQuan: world.committee,
    vaiTro: "Chủ trì tham mưu",
    linhVuc: chance.pick(DOMAINS),
    tienDo: chance.pick(["Đã ban hành", "Đang thực hiện"]),
    vaoChuongTrinh: chance.between(0, 1) === 1,
    kinhPhi: chance.between(0, 250) / 10,
  }),
  KG04: (world, chance, nth) => {
    const [tcTot, tcHanChe] = [chance.between(1, 5), chance.between(0, 2)];
    const [dvTot, dvHanChe] = [chance.between(0, 6), chance.between(0, 2)];
    const ngayBatDau = dayIn(world, chance, 1, 4);
    return {
      loaiCuoc: chance.pick(["Kiểm tra", "Giám sát chuyên đề", "Giám sát thường xuyên"]),
      chuThe: world.committee,
      vanBan: chance.pick(world.disseminated),
      noiDung: `Kiểm tra việc lãnh đạo thực hiện nhiệm vụ khoa giáo tại chi bộ số ${nth + 1}`,
      ngayBatDau,
      ngayKetThuc: ngayBatDau,
      tcDuocKT: tcTot + tcHanChe,
      dvDuocKT: dvTot + dvHanChe,
      ...{ tcTot, tcHanChe, dvTot, dvHanChe },
      ketLuan: "Thực hiện cơ bản nghiêm túc; yêu cầu khắc phục việc lưu trữ hồ sơ.",
    };
  },
  KG05: (world, chance, nth) => ({
    ...world.reviews[nth % world.reviews.length],
    ...(chance.between(0, 2) === 0 ? { tienDo: "Chưa triển khai" } : doneReview(world, chance, nth)),
  }),
  KG06: (world, chance, nth, orgUnit) => ({
    vanBan: world.coordinated,
    noiDung: chance.pick(["Tuyên truyền, quán triệt", "Trao đổi thông tin, giao ban", "Kiểm tra, giám sát"]),
    moTa: `Phối hợp tuyên truyền, nắm tình hình đợt ${nth + 1}`,
    donViPhoiHop: chance.pick(world.partnersOf(orgUnit)),
    linhVuc: chance.pick(DOMAINS),
    ngay: nthDay(world, nth),
    soCuoc: chance.between(1, 5),
    luotNguoi: chance.between(20, 400),
  }),
  KG07: (world, chance, nth) => {
    const tuNgay = dayIn(world, chance, 2, 5);
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
  KG08: (world, chance, nth) => ({
    linhVuc: chance.pick(DOMAINS),
    nhom: chance.pick(["Kinh phí", "Nhân lực", "Cơ sở vật chất"]),
    noiDung: `Kinh phí cho công tác khoa giáo ở cơ sở còn hạn hẹp (nội dung ${nth + 1})`,
    kienNghi: "Đề nghị bố trí kinh phí thường xuyên cho công tác khoa giáo cấp xã.",
    cap: chance.pick(world.proposedTo),
    uuTien: "Bình thường",
  }),
  KG09: ({ year }, chance, nth) => {
    const [nhom, wordings] = nthOf(JUDGEMENTS, nth);
    const noiDung = chance.pick(wordings);
    return {
      ...{ nhom, linhVuc: nthOf(DOMAINS, nth) },
      noiDung: nth < JUDGEMENTS.length ? noiDung : `${noiDung} (ý ${nth + 1})`,
      ...(nhom === "Phương hướng" && {
        donViPhuTrach: "Ban Xây dựng Đảng",
        hanHoanThanh: `${year + 1}-03-31`,
      }),
    };
  },
};

/** What a unit says of a period as a whole, heading by heading, in one wording or another. */
const JUDGEMENTS = [
  [
    "Ưu điểm",
    [
      "Cấp ủy quan tâm lãnh đạo công tác khoa giáo; các nghị quyết được quán triệt kịp thời.",
      "Các nghị quyết được quán triệt kịp thời; cấp ủy chú trọng lãnh đạo hoạt động khoa giáo.",
    ],
  ],
  [
    "Hạn chế",
    [
      "Việc nắm tình hình tư tưởng ở một số chi bộ thôn còn chậm.",
      "Công tác nắm tình hình tư tưởng tại một số chi bộ thôn chậm.",
    ],
  ],
  [
    "Nguyên nhân chủ quan",
    [
      "Cán bộ làm công tác khoa giáo kiêm nhiệm nhiều việc.",
      "Đội ngũ cán bộ làm công tác khoa giáo còn kiêm nhiệm nhiều việc.",
    ],
  ],
  [
    "Phương hướng",
    [
      "Tổ chức sơ kết việc thực hiện nghị quyết về giáo dục và đào tạo ở các chi bộ.",
      "Tổ chức sơ kết việc triển khai nghị quyết về GD&ĐT tại các chi bộ.",
    ],
  ],
  ["Bài học", ["Nơi nào người đứng đầu trực tiếp chỉ đạo thì nơi đó có chuyển biến rõ."]],
  ["Nguyên nhân khách quan", ["Địa bàn rộng, dân cư phân tán sau khi sắp xếp đơn vị hành chính."]],
] as const;

const CONCERNS = [
  "Người dân lo thiếu giáo viên mầm non ở điểm trường lẻ",
  "Người dân mong trạm y tế có bác sĩ làm việc thường xuyên",
  "Phụ huynh băn khoăn về các khoản thu đầu năm học",
] as const;
const CHANNELS = ["Truyền thanh cơ sở", "Mạng xã hội", "Trang thông tin điện tử"] as const;
const MESSAGES = ["Tuyên truyền chủ trương, chính sách", "Đấu tranh, phản bác quan điểm sai trái"] as const;

const doneReview = (world: SampleWorld, chance: Chance, nth: number): SampleValues => ({
  tienDo: "Hoàn thành",
  hinhThuc: "Báo cáo bằng văn bản",
  ngayToChuc: dayIn(world, chance, 4, 6),
  baoCao: `${nth + 21}-BC/ĐU`,
  ketQua: "Cấp ủy, chính quyền quan tâm lãnh đạo; nhận thức của cán bộ, đảng viên được nâng lên.",
  khenTapThe: chance.between(0, 2),
  khenCaNhan: chance.between(0, 4),
});

/** Templates whose rows are given: one for each review, one for each channel and message. */
const fixedRows = ({ reviews }: SampleWorld): Readonly<Record<string, number>> => ({
  KG05: reviews.length,
  KG02B: CHANNELS.length * MESSAGES.length,
});

const nthOf = <T>(list: readonly T[], nth: number): T => {
  const found = list[nth % list.length];
  if (found === undefined) throw new Error("samples: an empty list");
  return found;
};

interface SampleOrder {
  readonly orgUnit: string;
  readonly rows: number;
  readonly chance: Chance;
  readonly world?: SampleWorld;
}

/** As many rows of a template as asked for, plausible and free of errors; none for templates without samples. */
export function sampleEntries(
  template: string,
  { orgUnit, rows, chance, world = districtWorld }: SampleOrder,
): readonly SampleValues[] {
  const make = MAKERS[template];
  if (make === undefined) return [];
  const count = fixedRows(world)[template] ?? rows;
  return Array.from({ length: count }, (_, nth) => make(world, chance, nth, orgUnit));
}
