import type { Scalar } from "../../src/core/workbook";

type Values = Readonly<Record<string, Scalar>>;

/** A commune's cover, beyond what the workbook fills in itself. */
export const sampleCover: Values = {
  soKyHieu: "45-BC/ĐU",
  ngayBaoCao: "2025-01-06",
  nguoiLap: "Nguyễn Thị Hòa",
  dienThoai: "0905123456",
  nguoiKy: "Phó Bí thư Trần Văn Thủy",
};

/** Entries of every template that break no rule: what one commune might report for 2024. */
export const sampleEntries: Readonly<Record<string, readonly Values[]>> = {
  KG01: [
    {
      ...{ vanBan: "21-CT/TW@2023-05-04", capToChuc: "Đảng ủy cơ sở", hinhThuc: "Trực tiếp" },
      ...{ ngayTrienKhai: "2024-03-15", soHoiNghi: 2, dvPhaiHoc: 3044, dvThamGia: 2909, cbChuChot: 223 },
      ...{
        quanChung: 283,
        vbTrienKhai: "12-KH/ĐU ngày 05/3/2024",
        tinBai: 6,
        ghiChu: "Kết hợp sinh hoạt chi bộ",
      },
    },
    {
      ...{ vanBan: "45-NQ/TW@2023-11-24", capToChuc: "Chi bộ", hinhThuc: "Lồng ghép sinh hoạt chi bộ" },
      ...{
        ngayTrienKhai: "2024-05-20",
        soHoiNghi: 14,
        dvPhaiHoc: 310,
        dvThamGia: 298,
        cbChuChot: 0,
        quanChung: 0,
      },
    },
    {
      ...{ vanBan: "25-CT/TW@2023-10-25", capToChuc: "Đảng ủy cơ sở", hinhThuc: "Trực tuyến" },
      ...{
        ngayTrienKhai: "2024-06-28",
        soHoiNghi: 1,
        dvPhaiHoc: 1200,
        dvThamGia: 1150,
        quanChung: 35,
        tinBai: 2,
      },
    },
  ],
  KG02: [
    {
      ...{
        ngayPhatHien: "2024-04-16",
        linhVuc: "Y tế",
        noiDung: "Người dân phản ánh trạm y tế thiếu thuốc bảo hiểm",
      },
      ...{
        diaBan: "Thôn Thuận Hạnh",
        tinhChat: "Băn khoăn, lo lắng",
        phamVi: "Một thôn, khu phố",
        soYKien: 17,
      },
      ...{
        nguon: "Hội nghị báo cáo viên",
        vanBanLienQuan: "25-CT/TW@2023-10-25",
        bienPhap: "Làm việc với trạm y tế",
      },
      ...{ coQuanXuLy: "Trung tâm Y tế", ketQua: "Đã giải quyết xong", ngayXong: "2024-05-14" },
    },
  ],
  KG02B: [
    {
      ...{
        kenh: "Mạng xã hội",
        nhiemVu: "Đấu tranh, phản bác quan điểm sai trái",
        tinBai: 48,
        luotChiaSe: 1520,
      },
      ...{
        luotTiepCan: 35599,
        luotPhanBac: 212,
        noiDungXau: 9,
        daGo: 7,
        vuXuLy: 1,
        ctv: 12,
        noiDungChinh: "Bảo vệ nền tảng tư tưởng",
      },
    },
    { kenh: "Truyền thanh cơ sở", nhiemVu: "Tuyên truyền chủ trương, chính sách", tinBai: 96 },
  ],
  KG03: [
    {
      ...{
        vanBanGoc: "25-CT/TW@2023-10-25",
        loai: "Kế hoạch",
        soHieu: "33-KH/ĐU",
        ngayBanHanh: "2024-02-19",
      },
      ...{
        trichYeu: "Thực hiện Chỉ thị số 25-CT/TW về y tế cơ sở",
        coQuan: "Đảng ủy xã, thị trấn",
        vaiTro: "Tự ban hành",
      },
      ...{
        linhVuc: "Y tế",
        tienDo: "Đã ban hành",
        vaoChuongTrinh: true,
        kinhPhi: 12.5,
        ketQua: "Đã triển khai đến các chi bộ",
      },
    },
    {
      ...{
        vanBanGoc: "28-CT/TW@2023-12-25",
        loai: "Kế hoạch",
        trichYeu: "Thực hiện Chỉ thị số 28-CT/TW về trẻ em",
      },
      ...{
        coQuan: "Đảng ủy xã, thị trấn",
        vaiTro: "Tự ban hành",
        linhVuc: "Trẻ em",
        tienDo: "Đang soạn thảo",
        vaoChuongTrinh: false,
      },
    },
  ],
  KG04: [
    {
      ...{
        loaiCuoc: "Kiểm tra",
        chuThe: "Đảng ủy xã, thị trấn",
        quyetDinh: "Quyết định 18-QĐ/ĐU",
        vanBan: "21-CT/TW@2023-05-04",
      },
      ...{
        noiDung: "Việc thực hiện công tác giáo dục nghề nghiệp",
        ngayBatDau: "2024-04-22",
        ngayKetThuc: "2024-04-26",
      },
      ...{
        tcDuocKT: 3,
        dvDuocKT: 2,
        tcTot: 2,
        tcHanChe: 1,
        dvTot: 2,
        dvHanChe: 0,
        ketLuan: "Khắc phục trước ngày 30/6",
      },
    },
  ],
  KG05: [
    {
      ...{
        vanBan: "40-CT/TW@2004-06-15",
        loai: "Tổng kết",
        soNam: 20,
        tienDo: "Hoàn thành",
        keHoach: "15-KH/ĐU",
      },
      ...{ hinhThuc: "Hội nghị trực tiếp", ngayToChuc: "2024-05-30", baoCao: "77-BC/ĐU ngày 30/5/2024" },
      ...{ ketQua: "Đội ngũ nhà giáo đạt chuẩn tăng", khenTapThe: 3, khenCaNhan: 8 },
    },
    { vanBan: "38-CT/TW@2009-09-07", loai: "Tổng kết", soNam: 15, tienDo: "Chưa triển khai" },
    { vanBan: "37-CT/TW@2014-06-06", loai: "Tổng kết", soNam: 10, tienDo: "Đang soạn thảo" },
    { vanBan: "36-NQ/TW@2014-07-01", loai: "Tổng kết", soNam: 10, tienDo: "Chưa triển khai" },
    { vanBan: "49-KL/TW@2019-05-10", loai: "Sơ kết", soNam: 5, tienDo: "Đang thực hiện" },
  ],
  KG05A: [
    {
      ...{
        nam: 2023,
        capHoc: "Tiểu học",
        soTruong: 2,
        truongCQG: 1,
        cbql: 4,
        giaoVien: 46,
        nhanVien: 6,
        tongSo: 56,
      },
      ...{ gvDatChuan: 44, gvTrenChuan: 12, cbqlBoiDuong: 4, dangVien: 38 },
    },
    {
      ...{
        nam: 2023,
        capHoc: "Trung học cơ sở",
        soTruong: 1,
        truongCQG: 1,
        cbql: 2,
        giaoVien: 31,
        nhanVien: 5,
        tongSo: 38,
      },
      ...{ gvDatChuan: 31, gvTrenChuan: 9 },
    },
  ],
  KG05B: [
    {
      ...{
        nam: 2024,
        diaBan: "XA_21811",
        danSo: 9120,
        nldDong: 350,
        bhxhDong: 410,
        nsDong: 1975,
        nsHoTro: 3120,
        hoGiaDinh: 2605,
      },
      ...{ tongThamGia: 8460, chiTieu: 0.925, hssv: 1420, luotKCB: 15320, chiKCB: 2150.5 },
    },
  ],
  KG06: [
    {
      ...{
        vanBan: "238-QĐ/TW@2020-09-30",
        noiDung: "Tuyên truyền, quán triệt",
        moTa: "Hội nghị phối hợp tuyên truyền bảo hiểm y tế",
      },
      ...{
        donViPhoiHop: "BHXH",
        linhVuc: "Bảo hiểm xã hội",
        ngay: "2024-05-17",
        soCuoc: 2,
        luotNguoi: 180,
        ketQua: "Vận động thêm 64 người tham gia",
      },
    },
  ],
  KG07: [
    {
      ...{
        tenLop: "Nghiệp vụ công tác khoa giáo cơ sở",
        loai: "Huyện tổ chức",
        donViToChuc: "Ban Tuyên giáo Huyện ủy",
      },
      ...{
        tuNgay: "2024-03-18",
        denNgay: "2024-03-19",
        soChuyenDe: 4,
        trieuTap: 50,
        thamDu: 47,
        cbXa: 15,
        kinhPhi: 18.5,
        ghiChu: "Tại hội trường huyện",
      },
    },
    {
      ...{
        tenLop: "Kỹ năng tuyên truyền miệng",
        loai: "Cơ sở tự tổ chức",
        donViToChuc: "Đảng ủy xã Bình Tân",
      },
      ...{ tuNgay: "2024-06-13", denNgay: "2024-06-14", trieuTap: 40, thamDu: 39 },
    },
  ],
  KG08: [
    {
      ...{
        linhVuc: "Giáo dục và đào tạo",
        nhom: "Nhân lực",
        noiDung: "Trường mầm non còn thiếu ba giáo viên so với định mức",
      },
      ...{
        kienNghi: "Đề nghị bổ sung biên chế giáo viên mầm non",
        cap: "UBND huyện",
        uuTien: "Cao",
        hanTraLoi: "2024-08-30",
      },
    },
  ],
};
