/** Pairs of texts as they stand in reports of communes and departments, labelled by hand. Figures and names are invented. */
type Pair = readonly [string, string];

/** They say the same in other words. */
export const SAME: readonly Pair[] = [
  [
    "Kinh phí cho hoạt động khoa giáo ở cơ sở còn hạn hẹp.",
    "Kinh phí dành cho công tác khoa giáo tại cơ sở hạn hẹp.",
  ],
  [
    "Cấp ủy quan tâm lãnh đạo công tác khoa giáo; các nghị quyết được quán triệt kịp thời.",
    "Các nghị quyết được quán triệt kịp thời; cấp ủy quan tâm lãnh đạo công tác khoa giáo",
  ],
  [
    "Chưa bố trí được kinh phí cho công tác khuyến học.",
    "Hiện chưa bố trí kinh phí cho hoạt động khuyến học",
  ],
  [
    "Đề nghị tỉnh bố trí kinh phí thường xuyên cho công tác khoa giáo cấp xã.",
    "Kiến nghị tỉnh bố trí kinh phí thường xuyên cho hoạt động khoa giáo ở cấp xã",
  ],
  [
    "Thiếu giáo viên mầm non ở các điểm trường lẻ.",
    "Tình trạng thiếu giáo viên mầm non tại những điểm trường lẻ vẫn còn.",
  ],
  [
    "Trang thiết bị của trạm y tế đã xuống cấp, chưa được thay mới.",
    "Thiết bị ở trạm y tế xuống cấp, chưa thay mới",
  ],
  [
    "Nhận thức của cán bộ, đảng viên được nâng lên.",
    "Nhận thức của đội ngũ cán bộ, đảng viên đã được nâng lên",
  ],
  [
    "Bà con chưa hiểu rõ chính sách BHYT hộ gia đình.",
    "Người dân chưa hiểu rõ chính sách bảo hiểm y tế hộ gia đình",
  ],
  [
    "UBND xã đã triển khai thực hiện Kế hoạch 12-KH/ĐU ngày 05/3/2026 đến các thôn.",
    "Ủy ban nhân dân xã tổ chức thực hiện Kế hoạch 12-KH/ĐU ngày 5/3/2026 đến từng thôn.".replace(
      "từng ",
      "các ",
    ),
  ],
  ["Đã tổ chức 05 lớp tập huấn cho báo cáo viên.", "Tổ chức được 5 lớp tập huấn cho báo cáo viên"],
  [
    "Cán bộ làm công tác khoa giáo kiêm nhiệm nhiều việc.",
    "Đội ngũ cán bộ làm công tác khoa giáo còn kiêm nhiệm nhiều việc",
  ],
  [
    "Địa bàn rộng, dân cư phân tán sau khi sắp xếp đơn vị hành chính.",
    "Do địa bàn rộng, dân cư phân tán sau khi sắp xếp các đơn vị hành chính",
  ],
  [
    "Việc nắm tình hình tư tưởng ở một số chi bộ thôn còn chậm.",
    "Công tác nắm tình hình tư tưởng tại một số chi bộ thôn chậm",
  ],
  [
    "Các trường học thiếu phòng học bộ môn và thiết bị dạy học.",
    "Các trường học còn thiếu phòng học bộ môn, trang thiết bị dạy học",
  ],
  [
    "Công tác phối hợp giữa Mặt trận Tổ quốc và các đoàn thể có lúc chưa chặt chẽ.",
    "Việc phối hợp giữa MTTQ với các đoàn thể có lúc còn chưa chặt chẽ",
  ],
  [
    "Đề xuất cấp trên ban hành văn bản hướng dẫn mức chi cho cộng tác viên dân số.",
    "Đề nghị cấp trên ban hành văn bản hướng dẫn về mức chi đối với cộng tác viên dân số",
  ],
  [
    "Cơ sở vật chất của trung tâm học tập cộng đồng chưa đáp ứng yêu cầu.",
    "CSVC trung tâm học tập cộng đồng còn chưa đáp ứng được yêu cầu",
  ],
  ["Nguồn nhân lực y tế tuyến xã thiếu bác sĩ.", "Nhân lực y tế ở tuyến xã còn thiếu bác sĩ"],
  [
    "Tuyên truyền, phổ biến Nghị quyết 57-NQ/TW trên hệ thống truyền thanh.",
    "Công tác tuyên truyền Nghị quyết 57-NQ/TW trên hệ thống truyền thanh",
  ],
  [
    "Tỷ lệ đảng viên học tập nghị quyết đạt 98,5%.",
    "Tỷ lệ đảng viên tham gia học tập nghị quyết đạt 98,5%".replace("tham gia ", ""),
  ],
  [
    "Phát triển kinh tế gắn với chăm lo giáo dục và đào tạo cho con em đồng bào dân tộc thiểu số.",
    "Phát triển kinh tế gắn với việc chăm lo GD&ĐT cho con em đồng bào dân tộc thiểu số",
  ],
  [
    "Một bộ phận thanh niên chưa quan tâm học nghề.\nViệc tư vấn hướng nghiệp còn hình thức.",
    "Một bộ phận thanh niên chưa chú trọng học nghề; công tác tư vấn hướng nghiệp còn hình thức.",
  ],
  [
    "Nhà văn hóa thôn xuống cấp, ảnh hưởng sinh hoạt cộng đồng.",
    "Nhà văn hoá thôn đã xuống cấp, ảnh hưởng tới sinh hoạt cộng đồng",
  ],
  [
    "Thủ tục cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi còn chậm.",
    "Thủ tục cấp thẻ BHYT đối với trẻ em dưới 6 tuổi vẫn chậm",
  ],
  [
    "Kinh phi cho cong tac khoa giao o co so con han hep",
    "Kinh phi danh cho hoat dong khoa giao tai co so han hep",
  ],
  [
    "Đưa nội dung giáo dục kỹ năng số vào sinh hoạt chi đoàn, chi hội.",
    "Đã đưa giáo dục kỹ năng số vào sinh hoạt ở các chi đoàn, chi hội",
  ],
  [
    "Sau sắp xếp, cán bộ phụ trách khoa giáo của xã có sự thay đổi, cần được tập huấn nghiệp vụ.",
    "Sau sắp xếp, cán bộ phụ trách công tác khoa giáo ở xã thay đổi, cần được tập huấn nghiệp vụ",
  ],
  [
    "Học sinh bỏ học giữa chừng giảm so với cùng kỳ.",
    "Tình trạng học sinh bỏ học giữa chừng đã giảm so với cùng kỳ",
  ],
  [
    "Đường truyền Internet ở các thôn vùng sâu không ổn định.",
    "Đường truyền internet tại những thôn vùng sâu còn không ổn định",
  ],
  [
    "Phong trào xây dựng gia đình học tập, dòng họ học tập được duy trì và lan tỏa.",
    "Phong trào xây dựng gia đình học tập, dòng họ học tập được duy trì, lan toả trong nhân dân",
  ],
  [
    "Hội viên Hội Khuyến học vận động quỹ học bổng cho học sinh nghèo.",
    "Hội viên Hội Khuyến học đã vận động quỹ học bổng cho những học sinh nghèo vượt khó".replace(
      " vượt khó",
      "",
    ),
  ],
  [
    "Cán bộ kiêm nhiệm nên thời gian dành cho công tác khoa giáo hạn hẹp.",
    "Do cán bộ kiêm nhiệm, thời gian cho công tác khoa giáo còn eo hẹp",
  ],
];

/** They look alike and say something else. */
export const OTHER: readonly Pair[] = [
  // a figure, a day, a share
  ["Đã tổ chức 5 lớp tập huấn cho báo cáo viên.", "Đã tổ chức 6 lớp tập huấn cho báo cáo viên."],
  ["Tỷ lệ bao phủ bảo hiểm y tế đạt 92,5%.", "Tỷ lệ bao phủ bảo hiểm y tế đạt 95,2%."],
  ["Trạm y tế thiếu hai bác sĩ so với định biên.", "Trạm y tế thiếu ba bác sĩ so với định biên."],
  ["Tổ chức hội nghị quán triệt ngày 05/3/2026.", "Tổ chức hội nghị quán triệt ngày 15/3/2026."],
  ["Vận động quỹ khuyến học được 1.250 triệu đồng.", "Vận động quỹ khuyến học được 12.500 triệu đồng."],
  [
    "Có 7 lớp mầm non và 5 lớp tiểu học thiếu phòng học.",
    "Có 5 lớp mầm non và 7 lớp tiểu học thiếu phòng học.",
  ],
  ["Đạt 100% chỉ tiêu được giao.", "Đạt chỉ tiêu được giao."],
  ["Mở 10 lớp học nghề cho lao động nông thôn.", "Mở lớp học nghề cho lao động nông thôn."],
  // a negation
  ["Đã bố trí kinh phí cho công tác khuyến học.", "Chưa bố trí kinh phí cho công tác khuyến học."],
  ["Công tác phối hợp giữa các ngành chặt chẽ.", "Công tác phối hợp giữa các ngành không chặt chẽ."],
  [
    "Chưa bố trí kinh phí; đã tổ chức lớp tập huấn cho cán bộ.",
    "Đã bố trí kinh phí; chưa tổ chức lớp tập huấn cho cán bộ.",
  ],
  ["Trong kỳ có vụ việc phức tạp về giáo dục.", "Trong kỳ không có vụ việc phức tạp về giáo dục."],
  ["Da bo tri kinh phi cho cong tac khuyen hoc", "Chua bo tri kinh phi cho cong tac khuyen hoc"],
  ["Thủ tục khám bệnh hết sức phiền hà cho người dân.", "Thủ tục khám bệnh không phiền hà cho người dân."],
  // more and less, already and still to come
  ["Số học sinh bỏ học giảm so với cùng kỳ.", "Số học sinh bỏ học tăng so với cùng kỳ."],
  [
    "Đang hoàn thành hồ sơ công nhận xã đạt chuẩn phổ cập.",
    "Đã hoàn thành hồ sơ công nhận xã đạt chuẩn phổ cập.",
  ],
  ["Một số chi bộ chưa sinh hoạt chuyên đề.", "Các chi bộ chưa sinh hoạt chuyên đề."],
  ["Toàn bộ trường học đã có mạng Internet.", "Phần lớn trường học đã có mạng Internet."],
  ["Đề nghị hỗ trợ kinh phí mua sắm thiết bị dạy học.", "Đã hỗ trợ kinh phí mua sắm thiết bị dạy học."],
  ["Tăng giáo viên mầm non, giảm giáo viên tiểu học.", "Giảm giáo viên mầm non, tăng giáo viên tiểu học."],
  ["Cơ bản hoàn thành chỉ tiêu phổ cập giáo dục.", "Hoàn thành chỉ tiêu phổ cập giáo dục."],
  // a place, a body, a person
  ["Cầu dân sinh ở thôn Kiên Long xuống cấp.", "Cầu dân sinh ở thôn Thuận Nghĩa xuống cấp."],
  ["Trạm y tế xã Bình Tân thiếu bác sĩ.", "Trạm y tế xã thiếu bác sĩ."],
  ["Trạm y tế xã Ia O thiếu thuốc điều trị.", "Trạm y tế xã Ia Ko thiếu thuốc điều trị."],
  ["Kiến nghị UBND tỉnh bố trí kinh phí cho cơ sở.", "Kiến nghị UBND xã bố trí kinh phí cho cơ sở."],
  ["Đề nghị Sở Y tế bổ sung nhân lực cho cơ sở.", "Đề nghị Sở Nội vụ bổ sung nhân lực cho cơ sở."],
  // a document
  ["Đã quán triệt Nghị quyết 57-NQ/TW đến đảng viên.", "Đã quán triệt Nghị quyết 71-NQ/TW đến đảng viên."],
  ["Sơ kết việc thực hiện Chỉ thị 40-CT/TW ở cơ sở.", "Sơ kết việc thực hiện Kết luận 40-CT/TW ở cơ sở."],
  ["Triển khai Kết luận 91-KL/TW ngày 12/8/2024.", "Triển khai Kết luận 91-KL/TW ngày 03/9/2026."],
  ["Ban hành kế hoạch tuyên truyền về chuyển đổi số.", "Tuyên truyền về chuyển đổi số."],
  // another thing, in sentences of one form
  ["Thiếu giáo viên mầm non ở các điểm trường lẻ.", "Thiếu giáo viên tiểu học ở các điểm trường lẻ."],
  ["Cơ sở vật chất của trường học xuống cấp.", "Cơ sở vật chất của trạm y tế xuống cấp."],
  ["Thiếu giáo viên.", "Thiếu giáo viên mầm non."],
  ["Người dân lo lắng về dịch bệnh trên đàn lợn.", "Người dân lo lắng về dịch bệnh trên cây trồng."],
  [
    "Kinh phí hoạt động hạn hẹp.",
    "Kinh phí hoạt động hạn hẹp, trụ sở làm việc xuống cấp, phương tiện lạc hậu.",
  ],
  ["Học sinh nam bỏ học đi làm xa.", "Học sinh năm cuối bỏ học đi làm xa."],
];
