/*
 * Who issues, by name. A name is put together of the pieces below, since their number has no end:
 *
 *   Chủ tịch Ủy ban nhân dân  tỉnh  Bình Định          Bộ trưởng Bộ  Giáo dục và Đào tạo
 *   └ BODIES                  └level └place            └ OFFICES     └ FIELDS
 */

/** Bodies whose name is whole; a level and a place may follow some of them. */
export const BODIES: readonly string[] = [
  // The Party's Central Committee
  "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương", "Ban Chấp hành TW Đảng", "Ban Chấp hành TW",
  "BCH Trung ương Đảng", "BCH Trung ương", "BCHTW Đảng", "BCHTW", "BCH TW Đảng", "BCH TW", "Bộ Chính trị",
  "Ban Bí thư Trung ương Đảng", "Ban Bí thư TW Đảng", "Ban Bí thư Trung ương", "Ban Bí thư",
  "Văn phòng Trung ương Đảng", "Văn phòng Trung ương", "Ủy ban Kiểm tra Trung ương", "Trung ương Đảng", "TW Đảng",
  "Ban Tuyên giáo và Dân vận Trung ương", "Ban Tuyên giáo Trung ương", "Ban Tổ chức Trung ương", "Ban Dân vận Trung ương",
  "BCT", "BBT", "BBTTW", "BBT TW", "BTGTW", "BTCTW", "BDVTW", "VPTW", "UBKTTW", "UBKT TW",
  "Ban Nội chính Trung ương", "Ban Kinh tế Trung ương", "Ban Chính sách, chiến lược Trung ương", "Trung ương", "TW",
  // The State's highest bodies
  "Ủy ban Thường vụ Quốc hội", "UBTV Quốc hội", "UBTVQH", "Quốc hội", "Thủ tướng Chính phủ", "Thủ tướng", "TTgCP", "TTCP", "CP",
  "Phó Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Chính phủ", "Hội đồng Bộ trưởng", "Hội đồng Chính phủ",
  "Chủ tịch nước", "Tòa án nhân dân tối cao", "Viện kiểm sát nhân dân tối cao", "Kiểm toán nhà nước",
  "Thanh tra Chính phủ", "Ủy ban Dân tộc", "Ngân hàng Nhà nước Việt Nam", "Ngân hàng Nhà nước",
  "Bảo hiểm xã hội Việt Nam", "Đài Truyền hình Việt Nam", "Thông tấn xã Việt Nam",
  // Of the Party in other bodies
  "Đảng đoàn Quốc hội", "Ban Cán sự đảng Chính phủ", "Đảng ủy Công an Trung ương", "Quân ủy Trung ương",
  "Đảng ủy Khối các cơ quan Trung ương", "Đảng ủy Khối Doanh nghiệp Trung ương", "Đảng ủy các cơ quan Đảng Trung ương",
]; // prettier-ignore

/** Central offices of a mass organisation: "Ban Chấp hành Trung ương" + "Đoàn TNCS Hồ Chí Minh"; it may have none. */
export const MASS_OFFICES: readonly string[] = [
  "Ban Chấp hành Trung ương", "BCH Trung ương", "Ban Bí thư Trung ương", "Ban Thường vụ Trung ương", "Trung ương", "TW",
  "Đoàn Chủ tịch Trung ương", "Đoàn Chủ tịch", "Ban Tuyên giáo Trung ương", "Ban Tuyên giáo", "Ủy ban Trung ương",
  "Đoàn Chủ tịch Ủy ban Trung ương", "Ban Thường trực Ủy ban Trung ương", "Ban Thường trực",
]; // prettier-ignore

/** Mass organisations; their names may end with "Việt Nam". */
export const MASS_ORGANISATIONS: readonly string[] = [
  "Mặt trận Tổ quốc", "MTTQ", "Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn", "Đoàn Thanh niên",
  "Tổng Liên đoàn Lao động", "Tổng Liên đoàn", "Tổng LĐLĐ", "Hội Liên hiệp Phụ nữ", "Hội LHPN", "Hội Nông dân", "Hội ND",
  "Hội Cựu chiến binh", "Hội CCB", "Hội Khuyến học", "Hội Chữ thập đỏ", "Hội Người cao tuổi", "Hội Nhà báo",
  "Hội Liên hiệp Thanh niên", "Hội Sinh viên", "Hội đồng Đội", "Liên hiệp các Hội Khoa học và Kỹ thuật",
].flatMap((name) => [name, `${name} Việt Nam`]); // prettier-ignore

/** Offices of a Party committee: "Ban Thường vụ" + "Tỉnh ủy". */
export const PARTY_OFFICES: readonly string[] = [
  "Ban Chấp hành", "BCH", "Ban Thường vụ", "BTV", "Thường trực", "Thường vụ", "Bí thư", "Văn phòng", "Ban Tuyên giáo",
  "Ban Tuyên giáo và Dân vận", "Ban Tuyên huấn", "BTG", "Ban Tổ chức", "Ban Dân vận", "Ban Nội chính", "Ban Xây dựng Đảng",
  "Ủy ban Kiểm tra", "UBKT", "Cơ quan Ủy ban Kiểm tra", "Trung tâm Chính trị", "Trung tâm Bồi dưỡng chính trị",
]; // prettier-ignore

/** Party committees; most go on with the level and place they lead. */
export const PARTY_COMMITTEES: readonly string[] = [
  "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy khối các cơ quan", "Đảng ủy", "Đảng bộ", "Chi ủy",
  "Chi bộ", "Ban Cán sự đảng", "Đảng đoàn", "Đảng ủy Quân sự", "Đảng ủy Công an", "Đảng ủy Khối Doanh nghiệp",
  "Đảng ủy Khối", "Đảng ủy các cơ quan Đảng", "TU", "HU", "TVTU", "BTVTU", "BTVHU", "TTHU", "TTTU",
]; // prettier-ignore

/** Bodies of a locality: "Chủ tịch Ủy ban nhân dân" + "tỉnh Bình Định". */
export const LOCAL_BODIES: readonly string[] = [
  "Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND", "Chủ tịch Ủy ban nhân dân", "Chủ tịch UBND",
  "Thường trực Hội đồng nhân dân", "Thường trực HĐND", "Văn phòng UBND", "Văn phòng HĐND và UBND", "Ban Kinh tế - Ngân sách Hội đồng nhân dân", "Ban Kinh tế - Ngân sách HĐND",
  "Ban Văn hóa - Xã hội Hội đồng nhân dân", "Ban Văn hóa - Xã hội HĐND", "Ban Pháp chế Hội đồng nhân dân", "Ban Pháp chế HĐND", "Bảo hiểm xã hội",
  "BHXH", "Công an", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban Mặt trận Tổ quốc", "Ủy ban MTTQ Việt Nam", "Ủy ban MTTQ",
  "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam", "Ban Thường trực Ủy ban MTTQ Việt Nam", "Liên đoàn Lao động",
  "Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh", "Hội Khuyến học", "Hội Chữ thập đỏ", "Tỉnh đoàn",
  "Thành đoàn", "Huyện đoàn", "Đoàn TNCS Hồ Chí Minh", "Trung tâm Y tế", "Tòa án nhân dân", "Viện kiểm sát nhân dân",
]; // prettier-ignore

/** Offices of the State that are told by their field: "Sở" + "Giáo dục và Đào tạo". */
export const OFFICES: readonly string[] = [
  "Bộ trưởng Bộ", "Thứ trưởng Bộ", "Bộ", "Liên Bộ", "Giám đốc Sở", "Sở", "Trưởng phòng", "Trưởng Phòng", "Phòng", "Cục",
  "Tổng cục", "Vụ", "Chi cục", "Thanh tra Bộ",
]; // prettier-ignore

/** Fields of ministries and offices, those of the past too; two may be joined ("Giáo dục" và "Đào tạo"). */
export const FIELDS: readonly string[] = [
  "Giáo dục và Đào tạo", "Giáo dục - Đào tạo", "Giáo dục & Đào tạo", "GD&ĐT", "GDĐT", "GD-ĐT", "Giáo dục", "Y tế", "Tài chính",
  "Nội vụ", "Tư pháp", "Khoa học và Công nghệ", "KH&CN", "Thông tin và Truyền thông", "TT&TT", "Văn hóa và Thông tin",
  "Văn hóa - Thông tin", "Văn hóa, Khoa học và Thông tin", "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao", "VHTTDL",
  "VHTT&DL", "Văn hóa", "Du lịch", "Lao động - Thương binh và Xã hội", "Lao động, Thương binh và Xã hội", "LĐTBXH",
  "LĐ-TB&XH", "LĐTB&XH", "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường", "NN&PTNT",
  "Tài nguyên và Môi trường", "TN&MT", "Kế hoạch và Đầu tư", "KH&ĐT", "Tài chính - Kế hoạch", "Xây dựng", "Công an",
  "Quốc phòng", "Công Thương", "Công thương", "Kinh tế và Hạ tầng", "Kinh tế", "Giao thông vận tải", "GTVT", "Ngoại giao",
  "Dân tộc và Tôn giáo", "Dân tộc", "Dân số", "Trẻ em", "Quản lý chất lượng", "Giáo dục nghề nghiệp", "Giáo dục tiểu học",
  "Giáo dục trung học", "Giáo dục mầm non", "Giáo dục phổ thông",
]; // prettier-ignore

export const LEVELS: readonly string[] = [
  "tỉnh", "huyện", "thành phố", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "Tỉnh", "Huyện", "Thành phố", "TP", "TX", "TT",
  "cấp tỉnh", "cấp huyện", "cấp xã", "các cấp", "khối các cơ quan tỉnh", "Khối các cơ quan tỉnh",
]; // prettier-ignore
