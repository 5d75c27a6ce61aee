/** A line of the outline: how deep it stands, and its words with slots (`slotParts`). */
export interface OutlineLine {
  readonly level: "chapter" | "section" | "subsection" | "body" | "tag" | "closing";
  readonly text: string;
}

const chapter = (text: string): OutlineLine => ({ level: "chapter", text });
const section = (text: string): OutlineLine => ({ level: "section", text });
const subsection = (text: string): OutlineLine => ({ level: "subsection", text });
const body = (text: string): OutlineLine => ({ level: "body", text });
const closing = (text: string): OutlineLine => ({ level: "closing", text });
const tag = (text: string): OutlineLine => ({ level: "tag", text });

/** What the units wrote under one column, each text once with everybody's name. */
const texts = (field: string): readonly OutlineLine[] => [
  tag(`{{mỗi nội dung ${field}}}`),
  body("- {{nội dung}} ({{đơn vị}})."),
  body("{{và nội dung khác}}- Các nội dung khác nêu tại phụ lục ý kiến của các đơn vị."),
  tag("{{hết}}"),
];

const UNITS = "[[ ({{đơn vị ngoài Ban}})]]";

/** What KG09 says under one heading: the board's own words first, without its name; `then` stands behind each. */
const judged = (heading: string, { of = "nội dung", then = UNITS } = {}): readonly OutlineLine[] => [
  tag(`{{mỗi ${of} KG09.noiDung (${heading})}}`),
  body(`- {{nội dung}}${then}.`),
  body("{{và nội dung khác}}- Các nội dung khác nêu tại phụ lục ý kiến của các đơn vị."),
  tag("{{hết}}"),
];

/** A sentence the board has to write, unless it wrote something under that heading of KG09. */
const toWrite = (heading: string, what: string): readonly OutlineLine[] => [
  tag(`{{nếu chưa có nội dung của Ban KG09.noiDung (${heading})}}`),
  body(`{{cần bổ sung: ${what}}}`),
  tag("{{hết}}"),
];

/** What was asked in earlier periods, and what became of it. */
const earlier = (loop: string, then: string): readonly OutlineLine[] => [
  tag(`{{mỗi ${loop}}}`),
  body(`- {{nội dung}} ({{đơn vị}}, nêu từ {{kỳ nêu}}[[, {{đã nhắc lại}}]])${then}.`),
  body("{{và nội dung khác}}- Các kiến nghị khác nêu tại phụ lục theo dõi kiến nghị."),
  tag("{{hết}}"),
];

const context: readonly OutlineLine[] = [
  chapter("TÌNH HÌNH CHUNG"),
  ...judged("Bối cảnh", { of: "nội dung của Ban" }),
];

const guidance: readonly OutlineLine[] = [
  chapter("KẾT QUẢ THỰC HIỆN"),
  section("Công tác lãnh đạo, chỉ đạo, tham mưu"),
  body(
    "Trong kỳ, các đơn vị đã ban hành hoặc tham mưu {{KG03}} văn bản[[ ({{theo KG03.loai}})]][[ {{so sánh KG03}}]][[; theo lĩnh vực: {{theo KG03.linhVuc}}]].",
  ),
  body("Kinh phí bố trí để thực hiện: {{KG03.kinhPhi}} triệu đồng."),
  ...texts("KG03.ketQua"),
  section("Công tác quán triệt, tuyên truyền"),
  body(
    "Đã tổ chức {{KG01.soHoiNghi}} hội nghị, lớp quán triệt[[ {{so sánh KG01.soHoiNghi}}]][[, {{KG01.tongLuot}} lượt người tham gia]][[; {{KG01.dvThamGia}}/{{KG01.dvPhaiHoc}} đảng viên tham gia học tập, đạt {{KG01.tyLeDV}}]][[ {{so sánh KG01.tyLeDV}}]].",
  ),
  body("Đơn vị có tỷ lệ đảng viên tham gia dưới 80%: {{dưới 80% KG01.tyLeDV}}."),
  body("Trong học tập, quán triệt đã có {{KG01.tinBai}} tin, bài, chuyên mục tuyên truyền."),
  body(
    "Các kênh thông tin đăng, phát {{KG02B.tinBai}} tin, bài[[ {{so sánh KG02B.tinBai}}]][[; {{KG02B.luotTiepCan}} lượt người tiếp cận]][[; {{KG02B.luotChiaSe}} lượt chia sẻ]][[; {{KG02B.luotPhanBac}} lượt đấu tranh, phản bác]].",
  ),
  body(
    "Phát hiện {{KG02B.noiDungXau}} bài viết xấu độc[[, trong đó đã gỡ, xử lý {{KG02B.daGo}} bài]][[; xử lý {{KG02B.vuXuLy}} trường hợp vi phạm]][[; {{KG02B.ctv}} cộng tác viên dư luận xã hội tham gia]].",
  ),
  section("Công tác kiểm tra, giám sát"),
  body(
    "Tiến hành {{KG04}} cuộc[[ ({{theo KG04.loaiCuoc}})]][[ đối với {{KG04.tcDuocKT}} tổ chức]][[, {{KG04.dvDuocKT}} đảng viên]][[ {{so sánh KG04.tcDuocKT}}]][[; qua kiểm tra, giám sát, {{KG04.tcTot}} tổ chức thực hiện tốt]][[, {{KG04.tcHanChe}} tổ chức còn hạn chế, khuyết điểm]].",
  ),
  ...texts("KG04.ketLuan"),
  section("Công tác sơ kết, tổng kết"),
  body("Có {{KG05}} cuộc sơ kết, tổng kết được báo cáo[[; theo tiến độ: {{theo KG05.tienDo}}]]."),
  body("Khen thưởng {{KG05.khenTapThe}} tập thể[[ và {{KG05.khenCaNhan}} cá nhân]]."),
  ...texts("KG05.ketQua"),
];

const fields: readonly OutlineLine[] = [
  section("Kết quả trên một số lĩnh vực"),
  subsection("Giáo dục và đào tạo"),
  body(
    "Có {{KG05A.soTruong}} trường[[ {{so sánh KG05A.soTruong}}]][[, {{KG05A.truongCQG}} trường đạt chuẩn quốc gia ({{KG05A.tyLeCQG}})]][[; {{KG05A.giaoVien}} giáo viên]][[, {{KG05A.tyLeDatChuan}} đạt chuẩn trình độ trở lên]][[ {{so sánh KG05A.tyLeDatChuan}}]].",
  ),
  subsection("Bảo hiểm y tế"),
  body(
    "Có {{KG05B.tongThamGia}} người tham gia bảo hiểm y tế[[, đạt tỷ lệ bao phủ {{KG05B.tyLeBaoPhu}} dân số]][[ {{so sánh KG05B.tyLeBaoPhu}}]][[; chỉ tiêu được giao {{KG05B.chiTieu}}, {{đạt KG05B.tyLeBaoPhu/KG05B.chiTieu}}]][[; {{KG05B.luotKCB}} lượt khám, chữa bệnh]].",
  ),
  subsection("Đào tạo nhân lực có tay nghề"),
  body(
    "Lao động qua đào tạo đạt {{KG05C.tyLeQuaDaoTao}}[[ {{so sánh KG05C.tyLeQuaDaoTao}}]][[; {{KG05C.tuyenSinh}} người học nghề]][[, {{KG05C.coViecLam}} người có việc làm sau đào tạo]][[; {{KG05C.vaoGDNN}}/{{KG05C.tnTHCS}} học sinh tốt nghiệp trung học cơ sở vào giáo dục nghề nghiệp]].",
  ),
  subsection("Ứng dụng công nghệ thông tin, chuyển đổi số"),
  body(
    "Văn bản điện tử đạt {{KG05D.tyLeVBDT}}[[ {{so sánh KG05D.tyLeVBDT}}]][[; hồ sơ trực tuyến đạt {{KG05D.tyLeTrucTuyen}}]][[; {{KG05D.thonCoInternet}} thôn, khu phố có Internet cáp quang]][[; {{KG05D.tapHuanCNTT}} lượt người được tập huấn]].",
  ),
  subsection("Khuyến học, khuyến tài, xây dựng xã hội học tập"),
  body(
    "Có {{KG05E.hoiVien}} hội viên khuyến học[[ ({{KG05E.tyLeHoiVien}} dân số)]][[ {{so sánh KG05E.hoiVien}}]][[; {{KG05E.giaDinhHT}} gia đình học tập ({{KG05E.tyLeGDHT}})]][[; quỹ khuyến học vận động được {{KG05E.quy}} triệu đồng]][[; {{KG05E.suatHB}} suất học bổng, khen thưởng]].",
  ),
  section("Thực hiện từng nghị quyết, chỉ thị, kết luận"),
  tag("{{mỗi văn bản}}"),
  body(
    "- {{văn bản}}:[[ {{đơn vị quán triệt}} đơn vị quán triệt, tuyên truyền;]][[ {{KG01.soHoiNghi}} hội nghị, {{KG01.tongLuot}} lượt người;]][[ {{đơn vị tham mưu}} đơn vị ban hành, tham mưu văn bản thực hiện;]][[ {{KG03}} văn bản;]][[ {{đơn vị kiểm tra}} đơn vị kiểm tra, giám sát;]][[ {{đơn vị sơ kết, tổng kết}} đơn vị hoàn thành sơ kết, tổng kết;]][[ {{đơn vị phối hợp}} đơn vị có hoạt động phối hợp;]]",
  ),
  tag("{{hết}}"),
  body("Chưa có đơn vị nào báo cáo về việc được giao đối với: {{văn bản chưa có báo cáo}}."),
  section("Công tác phối hợp"),
  body(
    "Thực hiện {{KG06.soCuoc}} cuộc, hoạt động phối hợp[[ {{so sánh KG06.soCuoc}}]][[, {{KG06.luotNguoi}} lượt người tham gia]][[; {{KG06.vbLienTich}} văn bản liên tịch, chương trình ký kết]][[; giải quyết {{KG06.vanDeGQ}} vấn đề nổi cộm]].",
  ),
  ...texts("KG06.ketQua"),
  section("Công tác tập huấn, bồi dưỡng"),
  body(
    "Tổ chức {{KG07}} lớp[[ {{so sánh KG07}}]][[; {{KG07.thamDu}}/{{KG07.trieuTap}} người tham dự, đạt {{KG07.tyLe}}]][[; {{KG07.chungNhan}} người được cấp giấy chứng nhận]].",
  ),
  section("Các nội dung khác"),
  tag("{{mỗi biểu khác}}"),
  body("- {{biểu}}: {{số liệu của biểu}}."),
  tag("{{hết}}"),
];

const judgement: readonly OutlineLine[] = [
  chapter("ĐÁNH GIÁ CHUNG"),
  section("Ưu điểm"),
  ...toWrite("Ưu điểm", "một câu đánh giá chung về ưu điểm"),
  ...judged("Ưu điểm"),
  section("Hạn chế, khuyết điểm"),
  body(
    "Còn {{số đơn vị chưa gửi}} đơn vị chưa gửi báo cáo, hoặc báo cáo phải trả lại, mâu thuẫn, để trống: {{tên đơn vị chưa gửi}}.",
  ),
  body("Có {{số đơn vị gửi trễ}} đơn vị gửi báo cáo trễ hạn: {{tên đơn vị gửi trễ}}."),
  body("Đơn vị còn biểu chưa gửi, phải gửi lại hoặc mâu thuẫn: {{tên đơn vị thiếu biểu}}."),
  ...judged("Hạn chế"),
  ...texts("KG05.hanChe"),
  ...texts("KG06.hanChe"),
  section("Nguyên nhân"),
  ...texts("KG05.nguyenNhan"),
  ...texts("KG08.nguyenNhan"),
  subsection("Nguyên nhân khách quan"),
  ...judged("Nguyên nhân khách quan"),
  subsection("Nguyên nhân chủ quan"),
  ...judged("Nguyên nhân chủ quan"),
  section("Khắc phục hạn chế của kỳ trước"),
  body("Kết quả khắc phục hạn chế, thực hiện nhiệm vụ của kỳ trước: {{theo KG09.ketQuaKhacPhuc}}."),
  ...judged("Khắc phục kỳ trước", { then: "[[: {{từng đơn vị ketQuaKhacPhuc}}]]" }),
  section("Bài học kinh nghiệm"),
  ...judged("Bài học"),
  ...texts("KG05.baiHoc"),
  chapter("PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI"),
  ...toWrite("Phương hướng", "phương hướng, nhiệm vụ trọng tâm của kỳ tới"),
  ...judged("Phương hướng", {
    then: `[[; đơn vị phụ trách: {{cùng dòng donViPhuTrach}}]][[; hoàn thành trước ngày {{cùng dòng hanHoanThanh}}]]${UNITS}`,
  }),
  chapter("VƯỚNG MẮC, ĐỀ XUẤT, KIẾN NGHỊ"),
  section("Vướng mắc"),
  ...texts("KG08.noiDung"),
  tag("{{mỗi nhóm KG08.cap}}"),
  section("Kiến nghị với {{nhóm}}"),
  ...texts("KG08.kienNghi"),
  tag("{{hết}}"),
  section("Kiến nghị của các kỳ trước"),
  subsection("Chưa được trả lời, hoặc nêu lại sau khi đã trả lời"),
  ...earlier("kiến nghị chưa trả lời", ""),
  subsection("Đã được trả lời"),
  ...earlier("kiến nghị đã trả lời", ": {{ý kiến trả lời}}"),
];

/** The outline of a board's report, section by section of the guide; what has no figures, or no texts, drops out. */
export const reportOutline: readonly OutlineLine[] = [
  body("[[Thực hiện {{căn cứ}}, ]]{{cơ quan}} báo cáo kết quả {{công tác}} {{kỳ}} như sau."),
  body(
    "Số liệu tính từ ngày {{từ ngày}} đến ngày {{đến ngày}}, tổng hợp từ {{số đơn vị đã gửi}}/{{số đơn vị phải gửi}} đơn vị[[, đạt {{tỷ lệ gửi}}]][[; {{số đơn vị chưa gửi}} đơn vị chưa có báo cáo tổng hợp được (Phụ lục 1)]].",
  ),
  body("Không so sánh với cùng kỳ ở các nội dung có số đơn vị báo cáo khác nhau: {{không so sánh}}."),
  ...context,
  ...guidance,
  ...fields,
  ...judgement,
  closing("Trên đây là báo cáo kết quả {{công tác}} {{kỳ}}, {{cơ quan}} kính báo cáo {{cấp trên}}"),
];

/** The annex of its own for what must not leave the board: the state of public opinion. */
export const internalOutline: readonly OutlineLine[] = [
  body(
    "Trong kỳ ghi nhận {{KG02}} vấn đề dư luận quan tâm, vụ việc nổi cộm[[; theo lĩnh vực: {{theo KG02.linhVuc}}]].",
  ),
  body("Về tính chất: {{theo KG02.tinhChat}}."),
  body("Về kết quả xử lý: {{theo KG02.ketQua}}[[; tổng số {{KG02.soYKien}} ý kiến phản ánh]]."),
];
