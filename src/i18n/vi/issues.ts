import type { IssueSentences } from "../issue-code";

/** Finding and remedy of every issue, in official Vietnamese. */
export const issuesVi: IssueSentences = {
  "file.not-found": "Không tìm thấy tệp hoặc thư mục này. Hãy kiểm tra lại đường dẫn.",
  "file.unreadable":
    "Không mở được ({found}). Hãy đóng tệp nếu đang mở ở nơi khác, hoặc chép lại tệp rồi thử lại.",
  "file.passed-over":
    "Không phải tệp Excel ({found}) nên được bỏ qua. Nếu đây là báo cáo, hãy gửi lại dưới dạng .xlsx.",
  "file.linked-folder":
    "Liên kết đến một thư mục khác, không được tìm trong đó. Nếu có báo cáo, hãy nêu thẳng thư mục đó.",
  "file.is-folder": "Đây là thư mục. Hãy nêu từng tệp .docx, .pdf hoặc .txt.",
  "file.other-archive":
    "Tệp nén {found} không mở được ở đây, trong đó có thể có báo cáo. Hãy giải nén tệp này (nhấn chuột phải, chọn Extract; cần 7-Zip hoặc WinRAR) rồi thêm các tệp đã giải nén.",
  "file.archive-too-deep":
    "Tệp nén nằm trong nhiều lớp tệp nén nên không mở, trong đó có thể có báo cáo. Hãy giải nén tệp này rồi thêm các tệp bên trong.",
  "file.fault":
    "Chương trình gặp lỗi khi đọc tệp này ({found}) nên tệp không được tính; các tệp khác vẫn được đọc. Hãy mở tệp bằng Excel, lưu lại rồi thử lại; nếu vẫn vậy, gửi tệp cho người phụ trách chương trình.",
  "file.too-long":
    "Đọc tệp này lâu quá {seconds} giây nên đã dừng, tệp không được tính; các tệp khác vẫn được đọc. Hãy xóa các trang, dòng thừa trong tệp, hoặc hỏi lại đơn vị gửi.",
  "workbook.empty-file": "Tệp rỗng, không có nội dung. Hãy lưu lại từ Excel rồi gửi lại.",
  "workbook.not-excel":
    "Đây không phải tệp Excel. Hãy mở bằng Excel (nếu mở được), lưu dưới dạng .xlsx rồi gửi lại.",
  "workbook.password-protected":
    "Tệp được đặt mật khẩu nên không đọc được. Hãy mở tệp, vào File > Info > Protect Workbook > Encrypt with Password, xóa mật khẩu, lưu rồi gửi lại.",
  "workbook.old-xls":
    "Tệp ở dạng .xls cũ. Hãy mở bằng Excel, chọn File > Save As, kiểu “Excel Workbook (.xlsx)”, rồi gửi lại.",
  "workbook.binary-xlsb": "Tệp ở dạng nhị phân .xlsb. Hãy mở bằng Excel, lưu dưới dạng .xlsx rồi gửi lại.",
  "workbook.no-workbook":
    "Trong tệp không có bảng tính nào. Hãy kiểm tra có gửi nhầm tệp không, rồi gửi lại tệp .xlsx.",
  "workbook.text-without-header":
    "Tệp chữ (.csv) không có dòng tiêu đề của biểu mẫu nào nên không đọc được. Hãy gửi cả tệp biểu mẫu .xlsx.",
  "workbook.letters-lost":
    "Chữ tiếng Việt trong tệp .csv đã mất khi lưu (thành dấu “?”) nên không đọc. Hãy lưu lại từ Excel dưới dạng .xlsx, hoặc kiểu “CSV UTF-8”, rồi gửi lại.",
  "workbook.truncated": "Tệp bị cắt cụt (chép hoặc gửi chưa xong). Hãy đề nghị đơn vị gửi lại tệp.",
  "workbook.damaged":
    "Tệp bị hỏng ở phần “{part}”. Hãy mở bằng Excel, lưu lại rồi gửi lại; nếu Excel không mở được thì đề nghị đơn vị gửi tệp khác.",
  "workbook.too-large":
    "Tệp lớn hơn, hoặc bung ra lớn hơn, giới hạn {most} nên không đọc, để bảo vệ máy. Hãy xóa các trang và dòng thừa, lưu lại rồi gửi lại.",
  "workbook.swells":
    "Tệp có phần bung ra gấp hơn {most} lần bản nén, như một tệp độc hại, nên không đọc. Hãy mở bằng Excel, xóa các trang và dòng thừa, lưu lại rồi gửi lại.",
  "workbook.too-many-parts":
    "Tệp nén có hơn {most} tệp con nên không đọc, để bảo vệ máy. Hãy chia thành nhiều tệp nén rồi gửi lại.",
  "workbook.too-many-sheets":
    "Tệp có hơn {most} trang tính nên không đọc, để bảo vệ máy. Hãy xóa các trang thừa, lưu lại rồi gửi lại.",
  "workbook.too-many-names":
    "Tệp có hơn {most} tên đặt sẵn (Formulas > Name Manager) nên không đọc, để bảo vệ máy. Hãy xóa các tên thừa rồi gửi lại.",
  "workbook.forbidden-xml":
    "Tệp có khai báo không được phép trong bảng tính (có thể là tệp độc hại) nên không đọc. Hãy hỏi lại đơn vị gửi; nếu đúng là báo cáo, mở bằng Excel và lưu lại thành tệp .xlsx mới.",
  "workbook.sheet-damaged":
    "Trang này bị hỏng nên không đọc được; các trang khác vẫn được đọc. Hãy mở tệp bằng Excel, lưu lại rồi gửi lại.",
  "workbook.sheet-too-large":
    "Trang này bung ra lớn hơn giới hạn {most} nên không đọc. Hãy xóa các dòng, cột thừa rồi gửi lại.",
  "workbook.sheet-swells":
    "Trang này bung ra gấp hơn {most} lần bản nén, như một tệp độc hại, nên không đọc. Hãy mở bằng Excel, xóa các dòng, cột thừa, lưu lại rồi gửi lại.",
  "workbook.too-many-cells":
    "Tệp có hơn {most} ô; trang vượt giới hạn này không được đọc. Hãy xóa các trang, dòng, cột thừa rồi gửi lại.",
  "workbook.too-many-merges":
    "Trang này có hơn {most} vùng ô gộp nên không đọc. Hãy bỏ gộp ô (Home > Merge & Center) rồi gửi lại.",
  "workbook.properties-damaged":
    "Phần thuộc tính của tệp (“{part}”) bị hỏng nên được bỏ qua; số liệu không bị ảnh hưởng. Không cần làm gì.",
  "workbook.notes-unread":
    "Không đọc được ghi chú và hộp chữ trong tệp này; số liệu không bị ảnh hưởng. Hãy xem ghi chú trong tệp gốc.",
  "workbook.runs-unread":
    "Tệp ở dạng Excel 5.0/95: không biết được phần chữ gạch ngang hay chỉ số trên ở giữa ô. Hãy đối chiếu với bản gốc, hoặc đề nghị đơn vị gửi tệp .xlsx.",
  "workbook.text-repaired":
    "Tệp gõ bằng bảng mã cũ (TCVN3 hoặc VNI) đã được đổi sang Unicode khi đọc. Hãy đối chiếu chữ trong các ô với bản gốc.",
  "workbook.cell-unreadable":
    "Không đọc được giá trị của ô (“{found}”). Hãy nhập lại ô này trong Excel rồi gửi lại.",
  "workbook.cell-twice":
    "Ô này được ghi hai lần với hai giá trị khác nhau ({found}), không rõ giá trị nào đúng. Hãy nhập lại ô này trong Excel rồi gửi lại.",
  "workbook.bad-address":
    "Có ô mang địa chỉ không hợp lệ “{found}” nên không biết thuộc dòng, cột nào. Hãy mở tệp bằng Excel, kiểm tra, lưu lại rồi gửi lại.",
  "workbook.more-cell-issues":
    "Còn {count} ô khác trên trang này có lỗi tương tự. Hãy mở tệp bằng Excel, lưu lại rồi gửi lại.",
  "workbook.unknown-style":
    "Ô có định dạng không rõ ({found}) nên chỉ đọc được là số; nếu là ngày thì có thể hiện sai. Hãy kiểm tra ô này.",
  "workbook.macros-ignored":
    "Tệp có macro; chỉ đọc số liệu, không chạy macro. Lần sau hãy lưu dưới dạng .xlsx.",
  "workbook.read-as-xls": "Tệp ở dạng .xls cũ, đã đọc được. Nếu thuận tiện, lần sau hãy lưu dưới dạng .xlsx.",
  "workbook.read-as-ods":
    "Tệp ở dạng OpenDocument (.ods), đã đọc được. Nếu thuận tiện, lần sau hãy lưu dưới dạng .xlsx.",
  "workbook.read-as-text":
    "Tệp chữ (.csv): đọc như một trang tính; không biết được định dạng số và ngày, dòng và cột ẩn, ô gộp, chữ gạch ngang. Hãy đối chiếu với bản gốc; lần sau hãy gửi tệp .xlsx.",
  "workbook.sheet-skipped":
    "Trang này là biểu đồ hoặc loại trang khác ({type}), không phải bảng số liệu, nên được bỏ qua. Không cần làm gì.",
  "catalogue.not-a-catalogue":
    "Tệp này không có trang nào của danh mục. Hãy bấm “Mở danh mục để sửa”, hoặc mở tệp danh mục đã lưu, rồi kiểm tra lại.",
  "catalogue.report-form":
    "Tệp này là biểu mẫu báo cáo, không phải danh mục. Hãy bấm “Mở danh mục để sửa”, hoặc mở tệp danh mục đã lưu, rồi kiểm tra lại.",
  "catalogue.sheet-missing": "Không có trang “{sheetName}”. Hãy thêm lại trang này đúng tên.",
  "catalogue.header-missing":
    "Không tìm thấy dòng tên cột của trang “{sheetName}”. Hãy ghi lại tên cột ở dòng đầu.",
  "catalogue.column-missing": "Thiếu cột “{header}”. Hãy thêm lại cột đúng tên này.",
  "catalogue.column-twice": "Cột “{header}” có hai lần. Hãy xóa hoặc đổi tên một cột.",
  "catalogue.value-missing": "Chưa ghi “{header}”. Hãy bổ sung.",
  "catalogue.cell-error":
    "Ô “{header}” đang báo lỗi công thức hoặc chưa được tính: “{found}”. Hãy ghi thẳng giá trị.",
  "catalogue.text-became-date":
    "Excel đã đổi nội dung cột “{header}” thành ngày {found}. Hãy định dạng ô là Văn bản (Text) rồi ghi lại.",
  "catalogue.not-a-number": "“{header}” ghi “{found}”, không phải là số. Hãy ghi bằng số.",
  "catalogue.not-a-whole-number": "“{header}” ghi “{found}”, phải là số nguyên. Hãy ghi lại.",
  "catalogue.not-a-date":
    "“{header}” ghi “{found}”, không phải là ngày có thật. Hãy ghi theo dạng ngày/tháng/năm.",
  "catalogue.not-yes-or-no": "“{header}” ghi “{found}”. Hãy ghi Có hoặc Không.",
  "catalogue.unknown-word": "“{found}” không dùng được ở cột “{header}”. Hãy chọn một trong: {allowed}.",
  "catalogue.bad-code":
    "Mã “{found}” không hợp lệ. Mã viết liền, không dấu, tối đa 40 ký tự, chỉ gồm chữ cái, chữ số, dấu gạch dưới (mã đơn vị, loại đơn vị, kỳ được dùng thêm gạch nối); mã biểu, mã cột và mã điều kiện bắt đầu bằng chữ cái.",
  "catalogue.duplicate": "“{found}” đã có ở dòng {firstRow}. Hãy đổi hoặc xóa một trong hai dòng.",
  "catalogue.name-shared":
    "“{found}” cũng là tên của đơn vị ở dòng {firstRow} trong cùng thời gian, nên ghi tên này không rõ là đơn vị nào. Hãy ghi tên đầy đủ hơn, hoặc ghi ngày hết hiệu lực của đơn vị cũ.",
  "catalogue.item-undated":
    "Mục “{found}” không thay đổi theo ngày. Hãy xóa ngày ở cột “{header}”; chỉ tên gọi của đơn vị tổng hợp đổi được từ một ngày.",
  "catalogue.unknown-reference":
    "Không có “{found}” trong danh mục (cột “{header}”). Hãy sửa lại mã hoặc thêm vào bảng tương ứng.",
  "catalogue.name-of-several":
    "“{found}” (cột “{header}”) là tên chung của các mã: {codes}. Hãy ghi mã, để biết là mã nào.",
  "catalogue.read-by-name": "“{found}” (cột “{header}”) được hiểu là mã “{code}”.",
  "catalogue.unknown-field": "Biểu không có cột “{found}”. Hãy sửa lại mã cột.",
  "catalogue.former-key-taken":
    "Mã cột trước đây “{found}” nay cũng chỉ cột có mã “{key}”, nên tệp ghi mã ấy không rõ là cột nào. Hãy bỏ mã này ở một trong hai cột.",
  "catalogue.wrong-field-type":
    "Cột “{found}” không dùng được với “{use}”: cần kiểu {needs}. Hãy chọn cột khác hoặc sửa kiểu.",
  "catalogue.asks-about-rows":
    "“{header}” dùng rowsWith hoặc ordinal, là hỏi về các dòng khác của biểu; chỉ điều kiện kiểm tra của biểu có nhiều dòng mới hỏi được. Hãy bỏ hai hàm này ở đây; cần kiểm tra thì ghi ở trang Điều kiện kiểm tra của biểu ấy.",
  "catalogue.rule-not-understood":
    'Chưa hiểu “{at}” trong điều kiện “{found}”: không phải tên một cột của biểu (hoặc có hai cột cùng tên), cũng không phải từ so sánh. Hãy ghi đúng tên cột, ví dụ: Số học viên nữ không lớn hơn Tổng số; Tổng số bằng tổng của Nam, Nữ; Lý do bắt buộc khi Kết quả = "Chưa đạt".',
  "catalogue.bad-expression":
    "Không đọc được “{found}”, vướng ở ký tự thứ {position}. Hãy sửa theo trang Hướng dẫn.",
  "catalogue.unknown-function": "“{found}” dùng hàm “{at}” không có. Hãy dùng các hàm nêu ở trang Hướng dẫn.",
  "catalogue.wrong-arguments":
    "Trong “{found}”, hàm “{at}” thiếu, thừa hoặc sai tham số. Hãy sửa theo trang Hướng dẫn.",
  "catalogue.unsupported-expression":
    "“{found}” có dấu hoặc cách viết không dùng được. Hãy viết bằng các phép tính nêu ở trang Hướng dẫn (ví dụ <= thay cho ≤).",
  "catalogue.expression-too-long":
    "Biểu thức ở cột “{header}” dài {at} ký tự, tối đa 1.000. Hãy tách thành nhiều điều kiện.",
  "catalogue.bad-pattern": "Khuôn dạng “{found}” không đúng cú pháp. Hãy sửa hoặc để trống.",
  "catalogue.unsafe-pattern":
    "Khuôn dạng “{found}” quá phức tạp, có thể làm máy treo. Hãy viết đơn giản hơn, không lồng các dấu lặp.",
  "catalogue.prepared-rows": "“{header}” ghi {found}. Hãy ghi số dòng từ 1 đến {most}, hoặc để trống.",
  "catalogue.years-not-positive": "“{header}” ghi {found}. Hãy ghi số năm từ 1 trở lên.",
  "catalogue.unknown-document-type":
    "Không có văn bản nào thuộc loại “{found}”, nên mốc này không dùng đến. Hãy ghi đúng loại văn bản như ở trang Văn bản, hoặc để trống nếu dùng cho mọi loại.",
  "catalogue.dates-reversed": "“{header}” ghi {found}, trước ngày bắt đầu {from}. Hãy sửa lại ngày.",
  "catalogue.limits-reversed": "“{header}” là {found}, nhỏ hơn mức thấp nhất {from}. Hãy sửa lại.",
  "catalogue.decimals-out-of-range": "“{header}” là {found}. Hãy ghi một số từ 0 đến {most}.",
  "catalogue.cycle":
    "“{found}” tạo thành vòng tham chiếu ở cột “{header}”. Hãy bỏ một tham chiếu trong vòng.",
  "catalogue.heir-without-end":
    "Đơn vị có đơn vị kế tục “{found}” nhưng chưa ghi ngày hết hiệu lực. Hãy ghi cột Hiệu lực đến, hoặc xóa đơn vị kế tục.",
  "catalogue.heir-not-there":
    "Đơn vị kế tục “{found}” không có hiệu lực vào ngày {day}, ngày ngay sau khi đơn vị này hết hiệu lực. Hãy kiểm tra ngày của hai đơn vị.",
  "catalogue.succession-incomplete":
    "Chưa đủ: cần chọn ít nhất một đơn vị kết thúc và ít nhất một đơn vị kế tục (có sẵn hoặc thêm mới).",
  "catalogue.succession-circular":
    "“{found}” vừa kết thúc vừa là đơn vị kế tục của chính mình. Đơn vị giữ lại thì chỉ chọn ở phần kế tục.",
  "catalogue.succession-ended":
    "“{found}” đã kết thúc trước ngày {day} hoặc đã có đơn vị kế tục. Hãy bỏ đơn vị này, hoặc sửa ngày.",
  "catalogue.succession-not-there":
    "Ngày {day} chưa có hoặc không còn “{found}”, nên không kế tục được. Hãy chọn đơn vị khác, hoặc sửa ngày.",
  "catalogue.succession-name":
    "Tên “{found}” trùng với một đơn vị khác vào ngày {day}. Hãy ghi tên khác, hoặc chọn đơn vị có sẵn.",
  "catalogue.no-periods":
    "Danh mục không có kỳ báo cáo nào để chuyển sang năm sau. Hãy ghi trang Kỳ báo cáo.",
  "catalogue.years-overlap":
    "Các kỳ năm {year} bắt đầu từ {found}, trong khi các kỳ năm trước đến hết {to}: số liệu từ {from} đến {to} sẽ tính hai lần. Hãy sửa ngày bắt đầu của các kỳ đầu năm {year} thành {start}, hoặc sửa ngày kết thúc của các kỳ năm trước.",
  "catalogue.years-gap":
    "Các kỳ năm {year} bắt đầu từ {found}: số liệu từ {from} đến {to} không thuộc kỳ nào của năm ấy và năm trước. Hãy sửa ngày bắt đầu của các kỳ đầu năm {year} thành {start}; nếu cố ý thì không cần làm gì.",
  "catalogue.year-begins-otherwise":
    "{count} kỳ đầu năm ({found}) bắt đầu từ {start}, ngay sau ngày kết thúc của năm trước, chứ không từ {laid} theo cách chia kỳ: không ngày nào tính hai lần hay bị bỏ sót. Hãy xem lại ngày bắt đầu của các kỳ này.",
  "catalogue.holidays-missing":
    "Chưa có danh sách ngày nghỉ năm {year} nên không tính được hạn gửi của {count} kỳ, trước hết là “{found}” (chốt số liệu {cutOff}); ô Hạn gửi để trống. Hãy thêm ngày nghỉ năm {year} rồi làm lại, hoặc ghi hạn gửi từng kỳ.",
  "catalogue.presets-of-before":
    "Biểu {found} có {count} dòng ghi sẵn cho năm cũ. Hãy xem lại trang “Dòng có sẵn”.",
  "catalogue.due-before-cut-off":
    "Hạn gửi {found} trước ngày chốt số liệu {cutOff}. Hãy xem lại hai ngày; nếu lấy số ước tính thì không cần làm gì.",
  "catalogue.cut-off-before-period":
    "Ngày chốt số liệu {found} trước khi kỳ bắt đầu ({from}). Hãy xem lại ngày và năm; kỳ kế hoạch thì ghi mã kỳ này vào cột “Kỳ kế hoạch” của kỳ thực hiện.",
  "catalogue.cut-off-long-after":
    "Ngày chốt số liệu {found} sau ngày cuối của kỳ ({to}) gần một năm hoặc hơn. Hãy xem lại năm; nếu đúng ngày ấy thì không cần làm gì.",
  "catalogue.due-long-after":
    "Hạn gửi {found} sau ngày cuối của kỳ ({to}) gần một năm hoặc hơn. Hãy xem lại năm; nếu đúng ngày ấy thì không cần làm gì.",
  "catalogue.period-of-other-year":
    "Kỳ ghi năm {year} mà các ngày từ {found} đến {to} không có ngày nào của năm ấy. Hãy xem lại năm và các ngày.",
  "catalogue.part-outside":
    "Kỳ “{found}” không nằm trọn trong kỳ này (từ {from} đến {to}). Hãy sửa ngày, hoặc bỏ kỳ ấy khỏi cột “{header}”.",
  "catalogue.parts-overlap":
    "Các kỳ “{found}” trùng ngày nhau, từ {day}: số liệu những ngày ấy sẽ tính hai lần. Hãy sửa ngày, hoặc bỏ bớt kỳ.",
  "catalogue.parts-gap":
    "Các kỳ “{found}” không phủ hết kỳ này: thiếu từ ngày {day}. Hãy xem lại; nếu cố ý thì không cần làm gì.",
  "catalogue.working-days-not-positive":
    "Số ngày làm việc “{found}” phải từ 1 đến 366. Hãy sửa lại, hoặc để trống.",
  "catalogue.list-name-differs":
    "Danh mục này được ghi hai tên: “{first}” và “{found}”; chương trình dùng tên đầu. Hãy ghi thống nhất.",
  "catalogue.bad-preset-value": "Giá trị có sẵn “{found}” không hợp kiểu của cột “{field}”. Hãy sửa lại.",
  "catalogue.cover-missing":
    "“{found}” được giao biểu trong kỳ {period} nhưng chưa được giao biểu trang bìa. Hãy thêm dòng phân công trang bìa.",
  "catalogue.cover-field-missing":
    "Biểu trang bìa “{found}” thiếu cột “{field}”. Hãy thêm lại cột có mã này.",
  "catalogue.cover-field-renamed":
    "Cột “{found}” của trang bìa trước có mã “{former}”; chương trình đọc ô này theo mã “{former}”, đổi mã thì không đọc được. Hãy ghi lại mã “{former}”; muốn gọi khác thì sửa tên cột.",
  "catalogue.cover-fields-unread":
    "Biểu trang bìa “{found}” không có cột mã {fields}; chương trình đọc những ô ấy theo mã nên coi là để trống. Nếu một trong các cột {others} trước có mã ấy, hãy ghi lại mã cũ; nếu trang bìa không cần những ô ấy thì không cần làm gì.",
  "catalogue.no-fields": "Biểu “{found}” chưa có cột nào. Hãy thêm cột ở trang Cột.",
  "templates.unknown-unit":
    "Không có đơn vị mã “{found}” trong danh mục. Hãy kiểm tra lại mã đơn vị ở trang đơn vị của danh mục.",
  "templates.unknown-period":
    "Không có kỳ báo cáo “{found}” trong danh mục. Hãy dùng mã kỳ có trong danh mục, ví dụ 2024-H1.",
  "templates.not-earlier":
    "Bảng tổng hợp này của kỳ {found}, không trước kỳ {issued} đang phát hành. Hãy chọn bảng tổng hợp của kỳ trước.",
  "templates.nothing-owed":
    "Đơn vị {found} không có biểu nào phải gửi trong kỳ {period}. Nếu đơn vị phải báo cáo, hãy bổ sung ở trang phân công của danh mục.",
  "templates.unit-ended":
    "Đơn vị {found} chỉ có đến hết ngày {ended}, trước ngày chốt số liệu {cutOff} của kỳ {period}, nên không phải gửi biểu nào. Nếu đơn vị vẫn hoạt động, hãy sửa ngày “Đến hết ngày” ở trang đơn vị của danh mục.",
  "templates.unit-gave-way":
    "Đơn vị {found} chỉ có đến hết ngày {ended}, trước ngày chốt số liệu {cutOff} của kỳ {period}; đơn vị kế thừa: {heirs}. Hãy phát hành biểu cho đơn vị kế thừa; nếu đơn vị vẫn hoạt động, hãy sửa ngày “Đến hết ngày” ở trang đơn vị của danh mục.",
  "templates.unit-not-yet":
    "Đơn vị {found} có từ ngày {begins}, sau ngày chốt số liệu {cutOff} của kỳ {period}, nên không phải gửi biểu nào. Nếu cần báo cáo cho kỳ này, hãy phát hành biểu cho đơn vị cũ, hoặc sửa ngày bắt đầu ở trang đơn vị của danh mục.",
  "templates.unit-reports-nothing":
    "Đơn vị {found} được ghi trong danh mục là không gửi báo cáo. Nếu đơn vị phải báo cáo, hãy đổi ở trang đơn vị của danh mục, rồi xem trang phân công.",
  "templates.forms-not-valid":
    "Các biểu giao cho đơn vị {found} trong kỳ {period} không còn hoặc chưa có hiệu lực vào ngày chốt số liệu: {forms}. Hãy giao biểu đang dùng ở trang phân công của danh mục, hoặc sửa ngày hiệu lực của biểu.",
  "templates.check-shortened":
    "Biểu có quá nhiều điều kiện: {leftOut} điều kiện không nêu được bằng lời ở cột “Kiểm tra” (khi tổng hợp vẫn kiểm tra đủ). Hãy gộp hoặc rút gọn các điều kiện của biểu.",
  "templates.not-a-report":
    "Tệp đang mở không phải biểu mẫu báo cáo do Ban phát hành. Hãy mở tệp biểu mẫu được gửi cho đơn vị rồi thử lại.",
  "templates.catalogue-broken":
    "Danh mục kèm trong tệp bị hỏng hoặc vượt giới hạn ({megabytes} MB, {rows} dòng); đang dùng danh mục cùng phiên bản có sẵn trong chương trình. Nếu danh sách chọn không giống biểu mẫu, hãy xin lại tệp biểu mẫu.",
  "templates.catalogue-missing":
    "Tệp được lập từ danh mục “{found}” phiên bản {version} nhưng danh mục đó không kèm trong tệp hoặc đã hỏng, nên không kiểm tra được. Hãy xin lại tệp biểu mẫu mới của Ban rồi chép số liệu sang.",
  "submission.stamps-missing":
    "Tệp không còn thông tin nhận dạng của biểu mẫu; đã dựa vào trang bìa. Hãy dùng đúng tệp biểu mẫu được phát hành.",
  "submission.other-catalogue":
    "Tệp được lập từ danh mục “{found}”, không phải danh mục “{expected}”. Hãy lấy biểu mẫu mới và nhập lại.",
  "submission.catalogue-changed":
    "Biểu mẫu hoặc danh sách lựa chọn trong danh mục đã thay đổi từ khi phát hành tệp này, mà phiên bản vẫn là {found}; tệp được đọc theo danh mục đang dùng. Lần sau sửa danh mục hãy ghi phiên bản mới.",
  "submission.period-unknown":
    "Kỳ báo cáo “{found}” ghi trong tệp không có trong danh mục. Hãy dùng biểu mẫu của kỳ đang thu.",
  "submission.period-missing": "Không xác định được kỳ báo cáo. Hãy ghi kỳ báo cáo và năm trên trang bìa.",
  "submission.period-mismatch":
    "Trang bìa ghi kỳ “{found}” nhưng biểu mẫu được phát hành cho kỳ “{stamped}”. Hãy dùng đúng biểu mẫu của kỳ hoặc sửa trang bìa.",
  "submission.period-partly":
    "Tệp ghi số liệu chỉ của {found}, còn kỳ “{period}” là {expected}. Hãy gửi số liệu của cả kỳ, hoặc sửa lại khoảng ngày nếu ghi nhầm.",
  "submission.signed-late":
    "Ngày ký báo cáo {found} sau hạn gửi ({due}) hơn nửa năm, có thể ghi nhầm năm. Hãy kiểm tra và sửa nếu nhầm.",
  "submission.other-period":
    "Báo cáo của kỳ “{found}”, trong khi đang thu kỳ “{expected}”. Hãy gửi báo cáo đúng kỳ.",
  "submission.stamped-unit-unknown":
    "Mã đơn vị “{found}” ghi trong tệp không có trong danh mục. Hãy dùng biểu mẫu được phát hành cho đơn vị.",
  "submission.org-unit-missing": "Không xác định được đơn vị báo cáo. Hãy ghi tên đơn vị trên trang bìa.",
  "submission.title-differs":
    "Đầu trang ghi “{found}”, còn báo cáo này là của “{expected}”. Hãy kiểm tra có nhầm tệp, nhầm trang không; sửa dòng này cho khớp rồi gửi lại.",
  "submission.title-wider":
    "Đầu trang ghi “{found}”, rộng hơn kỳ báo cáo “{expected}”. Số liệu được nhận là của kỳ báo cáo; nếu là số cả thời gian ghi trên, hãy sửa số liệu rồi gửi lại.",
  "submission.cover-version-differs":
    "Trang bìa ghi phiên bản biểu mẫu “{found}”, còn tệp được phát hành theo “{stamped}”. Hãy kiểm tra có nhầm tệp không; nếu đúng tệp này, ghi lại “{stamped}” rồi gửi lại.",
  "submission.second-cover":
    "Trang này cũng là trang bìa và ghi “{found}”, khác trang “{cover}” ghi “{first}”. Hãy xóa trang bìa không đúng rồi gửi lại.",
  "submission.org-unit-mismatch":
    "Trang bìa ghi “{found}” nhưng biểu mẫu được phát hành cho “{stamped}”. Hãy dùng biểu mẫu của đúng đơn vị hoặc sửa trang bìa.",
  "submission.cover-missing": "Không tìm thấy trang bìa (thông tin chung). Hãy gửi lại tệp còn đủ các trang.",
  "submission.cover-label-missing":
    "Trang bìa không còn mục “{label}”. Hãy khôi phục mục này hoặc dùng lại biểu mẫu gốc.",
  "submission.several-years":
    "Ghi “{found}” là nhiều năm, không rõ báo cáo của năm nào. Hãy chỉ ghi một năm.",
  "submission.turn-unclear":
    "Lần nộp ghi “{found}” không rõ là lần mấy, được tính là lần {turn}. Nếu không phải, hãy ghi lại bằng chữ số.",
  "submission.blank-counts-as": "Chưa ghi “{label}”, được tính là {value}. Nếu không phải, hãy ghi vào.",
  "submission.other-template-version":
    "Biểu được lập theo phiên bản {version}, phiên bản đang dùng là {expected} và các cột đã khác. Hãy chuyển số liệu sang biểu mẫu mới.",
  "submission.older-template":
    "Biểu được lập theo phiên bản cũ {version} (đang dùng {expected}), nhưng các cột như nhau nên vẫn đọc được. Kỳ sau hãy dùng biểu mẫu mới.",
  "submission.sheet-missing":
    "Thiếu biểu “{title}” mà đơn vị phải gửi. Hãy nhập biểu này, hoặc đánh dấu không phát sinh.",
  "submission.sheet-duplicate":
    "Trang này và trang “{other}” cùng là một biểu; chưa đọc trang nào. Hãy chỉ để lại một trang.",
  "submission.sheet-blank": "Trang này là biểu để trống, in thêm bên cạnh trang “{other}”, nên được bỏ qua.",
  "submission.sheet-copied": "Trang này giống hệt trang “{other}” nên chỉ tính một lần. Hãy xóa trang thừa.",
  "submission.sheet-passed-over":
    "Trang này không phải biểu mẫu nào trong danh mục nên được bỏ qua. Nếu có số liệu cần gửi, hãy chuyển vào đúng biểu.",
  "submission.sheet-renamed": "Trang đã đổi tên; nhận ra đây là biểu “{title}”. Không cần làm gì.",
  "submission.form-unknown":
    "Tệp không phải biểu mẫu do Ban phát hành, chưa rõ là biểu nào nên chưa tính. Hãy bấm “Ghép cột và nhận tệp” (trên dòng lệnh: `khoagiao form TỆP --as MÃ-BIỂU --out DANH-MỤC.xlsx`, rồi ghi quyết định “Nhận tệp”), hoặc yêu cầu gửi lại bằng tệp biểu mẫu.",
  "submission.form-unit-unknown":
    "Đây là biểu riêng của đơn vị, các cột đã được ghép với biểu “{title}”, nhưng trong tệp không ghi là của đơn vị nào nên chưa tính. Khi tổng hợp, Ban bấm “Nhận tệp” và chọn đơn vị (trên dòng lệnh: ghi quyết định “Nhận tệp” với tên tệp, đơn vị ở trang “Quyết định của Ban” rồi tổng hợp lại; hoặc dùng --decisions).",
  "submission.other-form":
    "Trang ghi tên biểu “{found}”, còn mã {code} trong danh mục là “{expected}”: có thể là biểu khác trùng mã, do cơ quan khác phát hành. Nếu là biểu khác, hãy gửi lại bằng tệp biểu mẫu do Ban phát hành; nếu chỉ là tên cũ của biểu này, Ban ghi quyết định “Nhận tệp”.",
  "submission.form-mapped":
    "Đây là biểu riêng của đơn vị (“{found}”), được đọc là biểu “{title}” theo cách ghép cột ghi trong danh mục: {columns}. Nếu không đúng, hãy sửa ở trang Ghép cột của danh mục.",
  "submission.hidden-sheet-read":
    "Trang đang bị ẩn vẫn được đọc. Nếu không muốn gửi số liệu này, hãy xóa dữ liệu trên trang.",
  "submission.header-missing":
    "Không tìm thấy dòng tiêu đề của biểu. Hãy khôi phục tiêu đề cột như biểu mẫu gốc.",
  "submission.header-contradiction":
    "Tiêu đề “{found}” đứng ở cột của “{label}”; chưa đọc cột này để tránh nhầm. Hãy trả tiêu đề về như biểu mẫu; số liệu ghi theo nội dung khác thì ghi lại.",
  "submission.column-duplicate":
    "Có hai cột cùng là “{label}” (cột kia là cột {other}); chưa đọc cột nào. Hãy chỉ để lại một cột.",
  "submission.column-missing": "Thiếu cột bắt buộc “{label}”. Hãy thêm lại cột theo biểu mẫu gốc.",
  "submission.optional-column-missing":
    "Thiếu cột “{label}”; số liệu của cột này coi như để trống. Nếu có số liệu, hãy thêm lại cột.",
  "submission.column-in-its-place":
    "Không thấy cột “{label}”; ở chỗ của cột đó là cột “{found}” có số liệu, nên chưa tính biểu này. Nếu đó là cột “{label}”, hãy ghi lại đúng tiêu đề; nếu không, hãy chuyển cột ấy ra cuối bảng và thêm lại cột “{label}”.",
  "submission.column-not-recognised":
    "Không thấy cột bắt buộc “{label}”. Nếu cột này là một trong các tiêu đề lạ: {unknown}, hãy ghi lại đúng tiêu đề; nếu không, hãy thêm lại cột theo biểu mẫu gốc.",
  "submission.optional-column-not-recognised":
    "Không thấy cột “{label}”; số liệu của cột này coi như để trống. Nếu cột này là một trong các tiêu đề lạ: {unknown}, hãy ghi lại đúng tiêu đề.",
  "submission.column-renamed":
    "Cột “{label}” đang mang tiêu đề “{found}”; đã đọc theo mã cột ẩn. Hãy kiểm tra và trả lại tiêu đề gốc.",
  "submission.column-alias": "Tiêu đề “{found}” được hiểu là cột “{label}”. Không cần làm gì.",
  "submission.columns-moved":
    "Thứ tự cột đã thay đổi ({labels}); vẫn đọc đúng theo tiêu đề. Không cần làm gì.",
  "submission.outside-table":
    "Có nội dung ở cột {letters}, ngoài bảng của biểu mẫu, nên không được đọc. Hãy chuyển vào đúng cột hoặc vào cột ghi chú; nếu là bảng khác thì chuyển sang trang khác.",
  "submission.unknown-column":
    "Cột {letters} “{found}” không có trong biểu mẫu nên không được đọc. Hãy chuyển số liệu vào đúng cột hoặc vào cột ghi chú.",
  "submission.hidden-rows-read":
    "Có {count} dòng số liệu đang bị ẩn vẫn được đọc: {rows}. Hãy bỏ ẩn để kiểm tra; dòng nào không gửi thì xóa.",
  "submission.filtered-rows-read":
    "Có {count} dòng số liệu đang bị bộ lọc che vẫn được đọc: {rows}. Hãy bỏ lọc để kiểm tra; dòng nào không gửi thì xóa.",
  "submission.hidden-columns-read":
    "Có {count} cột số liệu đang bị ẩn vẫn được đọc: {columns}. Hãy bỏ ẩn để kiểm tra; ô nào không gửi thì xóa.",
  "submission.footer-skipped":
    "Các dòng {rows} dưới bảng (ký tên, nơi nhận) không phải số liệu nên được bỏ qua. Nếu có số liệu, hãy chuyển lên trên.",
  "submission.other-table":
    "Từ dòng này có bảng khác (“{found}”) nằm trong vùng của biểu; các dòng {rows} không được đọc, các dòng của biểu vẫn tính. Hãy chuyển bảng này sang trang khác; nếu là số liệu của biểu thì nhập vào đúng cột.",
  "submission.other-labels":
    "Từ dòng này có tiêu đề khác (“{found}”) nằm trong bảng; không rõ các dòng {rows} có phải số liệu của biểu không, nên chưa tính biểu này. Nếu là bảng khác, hãy chuyển sang trang khác; nếu là số liệu của biểu, hãy xóa dòng tiêu đề này.",
  "submission.repeated-header-skipped":
    "Các dòng {rows} lặp lại tiêu đề hoặc số thứ tự cột nên được bỏ qua. Không cần làm gì.",
  "submission.numbering-changed":
    "Dòng số thứ tự cột bị ghi “{found}” đè lên một số, nên dòng này không được tính. Nếu là số liệu, hãy nhập vào dòng số liệu bên dưới; nếu không, hãy xóa ô này.",
  "submission.total-row-skipped": "Dòng “{found}” là dòng tổng nên không tính là số liệu. Không cần làm gì.",
  "submission.total-row-differs":
    "Dòng “{found}” là dòng tổng nên không tính, nhưng ghi {printed} trong khi các dòng cộng lại là {sum}. Hãy kiểm tra xem có thiếu dòng nào không.",
  "submission.total-row-unclear":
    "Dòng ghi “{found}” nhưng vừa giống dòng tổng vừa giống số liệu. Hãy xóa dòng tổng, hoặc đổi tên nếu là số liệu.",
  "submission.total-word-read":
    "Các dòng {rows} mở đầu như dòng tổng nhưng ghi đủ các cột bắt buộc nên được tính là số liệu. Nếu dòng nào là dòng tổng, hãy xóa dòng đó.",
  "submission.unlabelled-total-skipped":
    "Dòng không có nội dung, các con số đúng bằng tổng các dòng trên, nên coi là dòng tổng và không tính. Nếu là số liệu, hãy ghi đủ các cột bắt buộc.",
  "submission.total-by-figures":
    "Dòng “{found}” không ghi đủ nội dung của một dòng số liệu, các con số đúng bằng tổng các dòng khác, nên coi là dòng tổng và không tính. Nếu là số liệu, hãy ghi đủ các cột bắt buộc.",
  "submission.dashes-skipped":
    "Dòng {rows} chỉ có dấu gạch hoặc số 0, không có nội dung nên được bỏ qua. Không cần làm gì.",
  "submission.note-skipped":
    "Dòng ghi chú “{found}” không phải số liệu nên được bỏ qua. Hãy chuyển ghi chú ra ngoài bảng hoặc vào cột ghi chú.",
  "submission.heading-skipped":
    "Dòng “{found}” chỉ ghi một ô, được hiểu là tên nhóm của các dòng bên dưới nên không tính. Nếu là số liệu, hãy nhập đủ các cột bắt buộc.",
  "submission.row-unclear":
    "Dòng chỉ có một ô “{found}”, không rõ là số liệu hay ghi chú. Hãy nhập đủ các cột bắt buộc, hoặc chuyển ra ngoài bảng.",
  "submission.rows-set-apart":
    "Dòng “{found}” cho biết các dòng bên dưới không thuộc số liệu của báo cáo này, nhưng các dòng đó đứng trong bảng, nên chưa tính biểu này. Hãy xóa các dòng không tính; nếu vẫn tính thì sửa lại dòng này.",
  "submission.row-withdrawn":
    "Dòng có ghi “{found}” nhưng vẫn có số liệu, nên chưa tính biểu này. Hãy xóa dòng nếu không tính; nếu vẫn tính thì xóa lời ghi đó.",
  "submission.figures-provisional":
    "Dòng có ghi “{found}” nên số liệu có thể chưa chính thức hoặc không phải của kỳ này; vẫn được tính. Hãy ghi số chính thức của kỳ rồi xóa lời ghi đó, hoặc xác nhận số đã ghi.",
  "submission.figure-corrected":
    "Có ghi “{found}” nhưng trong bảng là số khác, nên chưa tính biểu này. Hãy ghi số đúng vào ô rồi xóa lời ghi đó.",
  "submission.row-doubtful":
    "Dòng “{found}” có thể không phải một mục riêng mà là dòng cộng, tên nhóm, một phần của dòng khác, ví dụ hay số của kỳ khác, nên chưa tính biểu này. Hãy xóa dòng nếu đúng vậy; nếu là một mục riêng thì báo Ban cho qua.",
  "submission.example-row":
    "Dòng ghi “{found}”, không rõ là dòng mẫu hay số liệu thật nên chưa tính. Hãy xóa dòng nếu là mẫu; nếu là số liệu thì xóa chữ đó.",
  "submission.heading-figures":
    "Dòng “{found}” là tên nhóm trong biểu, không có số liệu riêng, nhưng đã ghi số, nên chưa tính biểu này. Hãy xóa số ở dòng này; nếu là chỉ tiêu riêng thì báo Ban cho qua.",
  "submission.row-unit-differs":
    "Dòng “{name}” ghi đơn vị tính “{found}”, biểu mẫu tính bằng “{unit}”, nên không rõ số liệu theo đơn vị nào. Hãy ghi số liệu theo {unit} và trả lại đơn vị tính.",
  "submission.parts-differ":
    "Dòng “{found}”, cột “{label}” ghi {whole}, còn dòng thành phần ({rows}) cộng lại là {sum}. Hãy kiểm tra lại; nếu đúng thì để nguyên.",
  "submission.merged-cell":
    "Ô này bị trộn với ô khác nên không rõ giá trị của dòng. Hãy bỏ trộn ô và ghi giá trị cho từng dòng.",
  "submission.merged-down":
    "Ô “{label}” được trộn xuống dòng {rows}; giá trị của ô được lấy cho từng dòng đó. Hãy kiểm tra, và lần sau ghi riêng từng dòng.",
  "submission.ditto-read":
    "Ghi “{found}” ở {labels}, được hiểu là như dòng {above}. Hãy kiểm tra, và lần sau ghi đủ nội dung.",
  "submission.ditto-unclear":
    "Ghi “{found}” ở {labels}: không rõ lấy theo dòng nào hoặc là số bao nhiêu. Hãy ghi lại giá trị của chính dòng này.",
  "submission.struck-through":
    "Dòng có ô bị gạch ngang ({labels}), không rõ còn tính hay đã bỏ. Hãy xóa dòng nếu bỏ; nếu còn tính thì bỏ gạch ngang.",
  "submission.column-struck":
    "Cả cột {labels} bị gạch ngang ở mọi dòng, có thể do phần mềm đã lưu tệp; số liệu vẫn được tính. Hãy bỏ gạch ngang; nếu đã bỏ số liệu nào thì xóa.",
  "submission.required-blank": "Chưa nhập “{label}” (bắt buộc). Hãy nhập.",
  "submission.required-figure-blank": "Chưa nhập “{label}” (bắt buộc). Hãy nhập; không có thì ghi 0.",
  "submission.error-cell": "Ô báo lỗi {found} của Excel. Hãy nhập giá trị thay cho công thức hỏng.",
  "submission.uncalculated":
    "Ô là công thức chưa được tính. Hãy mở tệp bằng Excel, lưu lại rồi gửi, hoặc nhập thẳng giá trị.",
  "submission.disguised-number":
    "Ô chứa số {found} nhưng định dạng của ô làm hiện số khác hoặc không hiện gì. Hãy xóa định dạng số, màu chữ và định dạng có điều kiện của ô rồi nhập lại số đúng.",
  "submission.disguised-text":
    "Ô chứa “{found}” nhưng định dạng của ô làm hiện chữ khác hoặc không hiện gì. Hãy đặt lại định dạng General (Chung) cho ô rồi nhập lại đúng nội dung.",
  "submission.disguised-date":
    "Ô chứa ngày {found} nhưng định dạng của ô thêm chữ, số hoặc đổi chỗ ngày và tháng nên hiện khác ngày đó. Hãy đặt lại định dạng dd/mm/yyyy rồi nhập lại ngày đúng.",
  "submission.dash-as-blank":
    "Ghi “{found}”, được hiểu là để trống, không phải số 0. Nếu không có, hãy ghi 0.",
  "submission.dash-in-required":
    "Ghi “{found}” ở cột bắt buộc: không rõ là 0 hay chưa có số liệu. Hãy ghi 0 nếu không có, hoặc ghi số.",
  "submission.dash-left-blank":
    "Ghi “{found}”, được hiểu là để trống. Nếu đúng là không có thì để trống ô; nếu có, hãy ghi vào.",
  "submission.dash-no-answer":
    "Ghi “{found}” ở ô bắt buộc, nên coi như chưa nhập. Hãy ghi nội dung của ô này.",
  "submission.number-as-text":
    "Số ghi dạng chữ “{found}”, được đọc là {value}. Hãy kiểm tra và nhập lại bằng chữ số.",
  "submission.unit-converted":
    "“{found}” được đổi thành {value} {unit}. Hãy kiểm tra và ghi theo đơn vị tính của cột.",
  "submission.two-numbers":
    "Ô “{found}” ghi hơn một số ({first} và {second}), không rõ lấy số nào. Hãy chỉ ghi một số là số liệu của cột; phần khác ghi sang cột của nó hoặc cột ghi chú.",
  "submission.approximate-number": "Ghi “{found}” là số ước chừng. Hãy ghi số cụ thể.",
  "submission.ambiguous-number":
    "Số “{found}” có thể hiểu nhiều cách: {readings}. Hãy nhập lại (dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ).",
  "submission.not-a-number":
    "Ghi “{found}” không phải là số. Hãy chỉ ghi chữ số; lời giải thích ghi sang cột ghi chú.",
  "submission.other-unit":
    "Ghi “{found}” với đơn vị “{unit}”, cột này tính bằng “{expected}”. Hãy đổi ra đúng đơn vị tính và chỉ ghi số.",
  "submission.percent-ambiguous": "Tỷ lệ ghi {found}: không rõ là {first} hay {second}. Hãy ghi kèm dấu %.",
  "submission.percent-points":
    "Cột “{label}” của biểu riêng có số không kèm dấu %: đọc cả cột là phần trăm, ghi {written} là {points}. Nếu không phải, hãy định dạng ô là phần trăm hoặc ghi kèm dấu % rồi gửi lại.",
  "submission.percent-column-unclear":
    "Cột “{label}” của biểu riêng: tiêu đề và ô đều không có dấu %, không rõ ghi {written} là {points} hay {fraction}; chưa đọc cột này. Hãy ghi “(%)” vào tiêu đề cột, hoặc ghi kèm dấu % ở từng ô, rồi gửi lại.",
  "submission.not-whole": "Ghi {found}, cột này chỉ nhận số nguyên. Hãy nhập lại.",
  "submission.out-of-range":
    "Ghi {found}, ngoài giới hạn từ {min} đến {max}. Hãy kiểm tra lại số và đơn vị tính.",
  "submission.too-many-decimals":
    "Ghi {found}, nhiều hơn {decimals} chữ số lẻ; số được giữ nguyên. Hãy làm tròn nếu cần.",
  "submission.far-from-last":
    "Ghi {found} {unit}, khác xa kỳ trước ({period}: {usual} {unit}). Hãy kiểm tra lại số và đơn vị tính; nếu đúng thì để nguyên.",
  "submission.slip-from-last":
    "Ghi {found} {unit}, lệch khoảng {times} lần so với kỳ trước ({period}: {usual} {unit}): có thể nhầm đơn vị tính. Hãy kiểm tra lại; nếu đúng thì để nguyên.",
  "submission.slip-in-column":
    "Cột “{label}” ghi {found} {unit}, lệch khoảng {times} lần so với các dòng khác (khoảng {usual} {unit}): có thể nhầm đơn vị tính. Hãy kiểm tra lại; nếu đúng thì để nguyên.",
  "submission.money-out-of-scale":
    "Cột “{label}” ghi {amount} (dòng {rows}), khó là số tiền thật: có thể nhầm đơn vị tính. Hãy kiểm tra và ghi theo {unit}; nếu đúng thì để nguyên.",
  "submission.date-for-number":
    "Ô là ngày {found}, cột này cần một số (Excel có thể đã tự đổi). Hãy đặt lại định dạng ô và nhập số.",
  "submission.truth-for-number": "Ô ghi {found}, cột này cần một số. Hãy nhập số.",
  "submission.date-as-text": "Ngày ghi dạng chữ “{found}”, được đọc là {date}. Hãy kiểm tra.",
  "submission.two-digit-year":
    "Ngày “{found}” chỉ ghi hai chữ số của năm, được đọc là {date}. Hãy ghi đủ bốn chữ số.",
  "submission.number-as-date":
    "Ô là số {found}, được đọc là ngày {date}. Hãy kiểm tra và định dạng ô là ngày.",
  "submission.impossible-date":
    "Ghi “{found}”: không có ngày {day} tháng {month} năm {year}. Hãy nhập lại theo dạng ngày/tháng/năm.",
  "submission.month-first-date":
    "Ghi “{found}”: không có tháng {month}, có lẽ ghi tháng trước ngày. Hãy nhập lại theo dạng ngày/tháng/năm.",
  "submission.wrong-weekday":
    "Ghi “{found}” nhưng ngày {date} không phải là thứ đã ghi. Hãy kiểm tra và chỉ ghi ngày/tháng/năm.",
  "submission.year-not-shown":
    "Ô chỉ hiện “{found}”, năm do Excel tự thêm; được đọc là {date}. Hãy kiểm tra năm và ghi đủ ngày/tháng/năm.",
  "submission.struck-left-out":
    "Trong ô có phần bị gạch ngang “{struck}” nên không tính, chỉ lấy “{found}”. Hãy kiểm tra và xóa hẳn phần đã gạch.",
  "submission.footnote-left-out":
    "Ô ghi “{found}”; dấu chú thích ở cuối không tính, chỉ lấy “{text}”. Không cần làm gì.",
  "submission.column-unit-differs":
    "Đơn vị tính của cột “{label}” được ghi là “{found}”, biểu mẫu tính bằng “{unit}”, nên không rõ số liệu theo đơn vị nào. Hãy ghi số liệu theo {unit} và sửa lại chỗ ghi đơn vị tính.",
  "submission.several-dates":
    "Ghi “{found}” là nhiều ngày, cột này chỉ nhận một ngày. Hãy ghi ngày đầu tiên; các ngày khác ghi vào cột ghi chú hoặc thành dòng riêng.",
  "submission.incomplete-date": "Ghi “{found}” chưa đủ ngày, tháng, năm. Hãy ghi đủ, ví dụ 05/8/2024.",
  "submission.not-a-date":
    "Ghi “{found}” không phải là ngày. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 05/8/2024.",
  "submission.dates-of-1904":
    "Tất cả {count} ngày ở cột {labels} lệch đúng 4 năm 1 ngày (ví dụ ghi {found}, đúng ra có lẽ là {date}): ngày chép giữa tệp đếm từ 1900 và tệp đếm từ 1904. Hãy nhập lại các ngày, hoặc đổi “Use 1904 date system” trong tùy chọn của Excel.",
  "submission.date-out-of-range": "Ngày {found} nằm ngoài khoảng từ {min} đến {max}. Hãy kiểm tra lại.",
  "submission.time-dropped": "Ngày {found} kèm giờ; chỉ lấy phần ngày. Không cần làm gì.",
  "submission.maybe-swapped-date":
    "Ngày {found} có thể bị đảo ngày và tháng (đúng ra là {swapped}). Hãy kiểm tra.",
  "submission.swapped-date":
    "Ngày {found} rất có thể bị đảo ngày và tháng (đúng ra là {swapped}), vì cùng cột có ngày còn ở dạng chữ. Hãy nhập lại các ngày của cột này.",
  "submission.time-as-text": "Giờ ghi dạng chữ “{found}”, được đọc là {time}. Hãy kiểm tra.",
  "submission.number-as-time":
    "Ô là số {found}, được đọc là {time} (phần của ngày). Hãy kiểm tra và định dạng ô là giờ.",
  "submission.impossible-time":
    "Ghi “{found}”: trong ngày không có {hour} giờ {minute} phút. Hãy nhập lại từ 00:00 đến 23:59.",
  "submission.ambiguous-time":
    "Ghi “{found}” chưa rõ là mấy giờ, mấy phút. Hãy ghi theo dạng giờ:phút, ví dụ 08:30 hoặc 14:00.",
  "submission.two-times": "Ô “{found}” ghi hai giờ. Hãy ghi mỗi giờ vào một cột.",
  "submission.not-a-time": "Ghi “{found}” không phải là giờ. Hãy ghi theo dạng giờ:phút, ví dụ 08:30.",
  "submission.date-for-time":
    "Ô chứa ngày {found}, cột này chỉ nhận giờ trong ngày. Hãy chỉ ghi giờ, ví dụ 08:30.",
  "submission.time-out-of-range": "Giờ {found} nằm ngoài khoảng từ {min} đến {max}. Hãy kiểm tra lại.",
  "submission.seconds-dropped": "Giờ {found} kèm giây; chỉ lấy giờ và phút. Không cần làm gì.",
  "submission.date-for-text":
    "Ô đã bị Excel đổi thành ngày {found}. Hãy kiểm tra; nếu không phải ngày, định dạng ô là chữ rồi nhập lại.",
  "submission.date-for-required-text":
    "Ô đã bị Excel đổi thành ngày {found}, nội dung gốc không còn. Hãy định dạng ô là chữ rồi nhập lại.",
  "submission.text-too-long":
    "Nội dung dài {length} ký tự, quá {max}; vẫn được giữ nguyên. Hãy viết gọn lại nếu được.",
  "submission.text-too-short": "Nội dung “{found}” chỉ có {length} ký tự, cần ít nhất {min}. Hãy ghi rõ hơn.",
  "submission.text-pattern": "Ghi “{found}” không đúng dạng quy định. Hãy ghi lại ({hint}).",
  "submission.text-of-another-form":
    "Ghi “{found}” không theo dạng thường dùng; nội dung được giữ nguyên. Hãy kiểm tra ({hint}).",
  "submission.not-yes-or-no": "Ghi “{found}”, cột này chỉ nhận Có hoặc Không. Hãy chọn lại.",
  "submission.legacy-encoding":
    "Gõ bằng bảng mã cũ {encoding}: “{found}”, được đọc là “{read}”. Hãy kiểm tra, và chuyển bộ gõ sang bảng mã Unicode.",
  "submission.garbled-text":
    "Chữ bị hỏng khi chuyển tệp: “{found}”, được đọc là “{read}”. Hãy kiểm tra, gõ lại nếu chưa đúng.",
  "submission.maybe-legacy-encoding":
    "“{found}” có thể được gõ bằng bảng mã cũ: {readings}. Nội dung được giữ nguyên như đã ghi. Hãy kiểm tra, gõ lại bằng bảng mã Unicode.",
  "submission.alias-read": "Ghi “{found}”, được hiểu là “{label}”. Không cần làm gì.",
  "submission.spelling-read":
    "Ghi “{found}”, được hiểu là “{label}”. Hãy kiểm tra và chọn đúng trong danh sách.",
  "submission.number-read":
    "Ghi “{found}”, được hiểu là {label} vì danh mục chỉ có một văn bản cùng loại và số. Hãy kiểm tra và chọn đúng trong danh sách.",
  "submission.formula-as-text":
    "Ô định dạng Văn bản (Text) nên công thức “{found}” chưa được tính. Hãy nhập thẳng kết quả, hoặc đổi định dạng ô sang General rồi nhập lại công thức.",
  "submission.choice-unknown":
    "Ghi “{found}” không có trong danh mục lựa chọn. Hãy bấm vào ô và chọn trong danh sách thả xuống.",
  "submission.choice-near":
    "Ghi “{found}” không có trong danh mục lựa chọn. Ý bạn là: {near}? Hãy chọn trong danh sách.",
  "submission.choice-not-listed":
    "Ghi “{found}” không có trong danh mục lựa chọn. Hãy chọn một trong các mục: {choices}.",
  "submission.choice-several":
    "Ghi “{found}” có thể là: {candidates}. Hãy chọn đúng một mục trong danh sách.",
  "submission.choice-ended":
    "Mục “{label}” không còn dùng tại ngày chốt số liệu. Hãy chọn mục khác trong danh sách.",
  "submission.directive-unknown":
    "Văn bản “{found}” không có trong danh mục. Hãy ghi số, ký hiệu và ngày ban hành hoặc chọn trong danh sách (mỗi dòng một văn bản); nếu danh mục thiếu, hãy đề nghị cơ quan tổng hợp bổ sung.",
  "submission.directive-near":
    "Văn bản “{found}” không có trong danh mục. Ý bạn là: {near}? Hãy chọn trong danh sách (mỗi dòng một văn bản), hoặc đề nghị cơ quan tổng hợp bổ sung.",
  "submission.directive-several":
    "“{found}” có thể là: {candidates}. Hãy ghi thêm ngày ban hành hoặc chọn trong danh sách; mỗi dòng chỉ ghi một văn bản.",
  "submission.directive-ended": "Văn bản “{label}” đã hết hiệu lực tại ngày chốt số liệu. Hãy kiểm tra.",
  "submission.org-unit-unknown":
    "Đơn vị “{found}” không có trong danh mục. Hãy chọn trong danh sách, hoặc đề nghị cơ quan tổng hợp bổ sung.",
  "submission.org-unit-near":
    "Đơn vị “{found}” không có trong danh mục. Ý bạn là: {near}? Hãy chọn trong danh sách.",
  "submission.org-unit-several": "“{found}” có thể là: {candidates}. Hãy chọn đúng đơn vị trong danh sách.",
  "submission.org-unit-ended":
    "Đơn vị “{label}” chỉ có đến hết ngày {ended}, trước ngày chốt số liệu. Hãy ghi đơn vị hiện nay theo danh mục; nếu đơn vị vẫn hoạt động, hãy đề nghị cơ quan tổng hợp sửa danh mục.",
  "submission.org-unit-gave-way":
    "Đơn vị “{label}” chỉ có đến hết ngày {ended}, trước ngày chốt số liệu; nay là: {heirs}. Hãy ghi đơn vị hiện nay; nếu đơn vị vẫn hoạt động, hãy đề nghị cơ quan tổng hợp sửa danh mục.",
  "submission.org-unit-not-yet":
    "Đơn vị “{label}” có từ ngày {begins}, sau ngày chốt số liệu. Hãy ghi đơn vị cũ; nếu ngày ấy không đúng, hãy đề nghị cơ quan tổng hợp sửa danh mục.",
  "submission.computed-differs":
    "Cột tự tính “{label}” ghi {found}, tính đúng là {expected}; đã dùng số tính lại. Hãy khôi phục công thức.",
  "submission.rule-broken": "{message} Đang ghi: {values}. Hãy kiểm tra và sửa.",
  "submission.row-repeated":
    "Trùng với dòng {other} (cùng {labels}). Hãy xóa một dòng, hoặc gộp số liệu vào một dòng.",
  "submission.nil-unclear":
    "Ô không phát sinh ghi “{found}”, không rõ ý. Hãy ghi X nếu không phát sinh, hoặc để trống.",
  "submission.nil-code-unknown":
    "Mã biểu không phát sinh “{found}” không có trong danh mục nên được bỏ qua. Hãy kiểm tra mã biểu.",
  "submission.nil-contradiction":
    "Biểu được đánh dấu không phát sinh nhưng có {rows} dòng số liệu. Hãy bỏ dấu hoặc xóa số liệu.",
  "submission.nil-in-table":
    "Dòng ghi “{found}” được hiểu là biểu không phát sinh. Hãy đánh dấu X vào ô không phát sinh phía trên bảng thay cho dòng này.",
  "submission.nil-in-label":
    "Dấu ghi liền trong ô “{found}” được hiểu là biểu không phát sinh. Hãy ghi X vào ô bên phải thay cho dấu trong ô này.",
  "submission.data-missing":
    "Biểu “{title}” để trống: chưa rõ là chưa nhập hay không phát sinh. Hãy nhập số liệu, hoặc đánh dấu biểu không phát sinh.",
  "submission.sent-back-copy":
    "Tệp là bản Ban đã trả lại và nay đã sửa, nên được tính là lần nộp {turn}. Không cần làm gì thêm.",
  "submission.note": "Ghi chú của đơn vị{by}: “{found}”",
  "submission.text-box": "Hộp chữ của đơn vị trên trang: “{found}”",
  "submission.more-notes": "Còn {count} ghi chú khác của đơn vị trong tệp này. Hãy mở tệp gốc để xem.",
  "submission.more-findings":
    "Còn {unlisted} phát hiện khác trên trang này chưa liệt kê. Hãy sửa các lỗi đã nêu rồi kiểm tra lại.",
  "browser.figures-not-kept":
    "Máy này không giữ lại được số liệu để so sánh ở kỳ sau (bộ nhớ của trình duyệt đã đầy hoặc bị chặn: {found}). Kết quả vừa làm không bị ảnh hưởng; nếu cần so sánh, hãy giải phóng bộ nhớ của trình duyệt rồi làm lại bước này.",
  "browser.storage-refused":
    "Máy này không cho lưu tạm (bộ nhớ của trình duyệt đã đầy hoặc bị chặn: {found}). Việc đang làm vẫn còn trong ngăn tác vụ này; hãy lưu trước khi đóng.",
  "citations.date-outside-term":
    "“{found}”: ngày {date} thuộc khóa {likely}, không phải khóa {term}. Hãy kiểm tra lại ngày ban hành và khóa.",
  "citations.date-outside-year":
    "“{found}”: số, ký hiệu {code} không cùng năm với ngày ban hành {date}. Hãy kiểm tra lại số, ký hiệu và ngày ban hành.",
  "citations.impossible-date": "“{found}”: không có ngày {date} trong lịch. Hãy kiểm tra lại ngày ban hành.",
  "citations.damaged-date":
    "“{found}”: ngày “{written}” có chữ lẫn trong số, được đọc là {likely}. Hãy đối chiếu với văn bản gốc.",
  "citations.unclear-date":
    "“{found}”: ngày “{written}” không rõ nên chưa lấy làm ngày ban hành. Hãy xem văn bản gốc và ghi lại ngày.",
  "citations.type-contradicts-symbol":
    "“{found}”: ghi là {type} nhưng ký hiệu {symbol} là của {likely}. Hãy kiểm tra lại loại văn bản và ký hiệu.",
  "citations.issuer-contradicts-symbol":
    "“{found}”: cơ quan ban hành {issuer} không khớp với ký hiệu {symbol}. Hãy kiểm tra lại.",
  "citations.party-separators":
    "“{found}”: văn bản của Nhà nước nhưng viết dấu theo kiểu văn bản của Đảng; có lẽ là {likely}.",
  "citations.state-separators":
    "“{found}”: văn bản của Đảng nhưng viết dấu theo kiểu văn bản của Nhà nước; có lẽ là {likely}.",
  "citations.unclear-code":
    "“{found}”: số, ký hiệu viết không rõ; đã đọc là {likely}. Hãy đối chiếu với văn bản gốc.",
  "citations.not-a-citation":
    "“{found}” không phải là tên của đúng một văn bản. Hãy ghi loại, số, ký hiệu và ngày, ví dụ: Chỉ thị số 40-CT/TW ngày 15/6/2004.",
  "merge.duplicate-file": "Tệp giống hệt tệp {other} nên chỉ tính một lần. Không cần làm gì.",
  "merge.same-content":
    "Số liệu các biểu {templates} trùng với tệp {other} (cùng lần nộp) nên chỉ tính một lần. Không cần làm gì.",
  "merge.superseded": "Các biểu {templates} không tính, vì tệp {other} có lần nộp cao hơn. Không cần làm gì.",
  "merge.saved-earlier":
    "Các biểu {templates} không tính, vì tệp {other} cùng lần nộp và lưu sau. Nếu tệp này mới đúng, hãy đề nghị đơn vị gửi lại với “Lần nộp” cao hơn.",
  "merge.not-chosen":
    "Các biểu {templates} không tính, vì Ban đã chọn tệp {other}. Muốn chọn lại thì bỏ quyết định đó.",
  "merge.later-save":
    "Các biểu {templates} cùng lần nộp với tệp {other} nhưng số liệu khác; đã lấy tệp này vì được lưu sau. Hãy hỏi lại đơn vị; nếu là báo cáo sửa thì đề nghị ghi tăng “Lần nộp”.",
  "merge.chosen-by-board":
    "Các biểu {templates}: đơn vị gửi nhiều bản khác nhau; tổng hợp theo tệp này vì Ban đã chọn, không tính tệp {other}.",
  "merge.earlier-than-left-out":
    "Các biểu {templates}: Ban không tính tệp {other} là bản đơn vị gửi sau, nên nay tính theo tệp này. Nếu tệp này cũng không tính thì ghi thêm “Không tính” cho tệp này ở trang “Quyết định của Ban”.",
  "merge.choice-outdone":
    "Ban chọn tệp này[: {reason}][ ({who})], nhưng các biểu {templates} vẫn tính theo tệp {other}: tệp ấy có lần nộp cao hơn, hoặc bảng tổng hợp cấp dưới chỉ kèm số liệu của tệp ấy. Muốn tính tệp này thì ghi “Không tính” cho tệp {other} ở trang “Quyết định của Ban”, hoặc đề nghị nơi lập bảng tổng hợp chọn lại; không thì xóa dòng “Chọn tệp”.",
  "merge.choice-refused":
    "Ban chọn tệp này[: {reason}][ ({who})], nhưng tệp hoặc biểu được chọn đang bị trả lại nên không được tính. Hãy xử lý lỗi của tệp ở trang “Cần xử lý” (cho qua, sửa số liệu, nhận tệp), hoặc xóa dòng “Chọn tệp” ở trang “Quyết định của Ban”.",
  "merge.conflict":
    "Các biểu {templates} cùng lần nộp với tệp {other} nhưng số liệu khác nhau, lưu cách nhau chưa đến 15 phút hoặc không rõ giờ lưu; chưa tệp nào được tổng hợp. Hãy hỏi đơn vị, rồi chọn tệp đúng trong ngăn tác vụ, hoặc ghi “Chọn tệp” ở trang “Quyết định của Ban” của bảng tổng hợp và tổng hợp lại; hoặc đề nghị đơn vị nộp lại với “Lần nộp” cao hơn.",
  "merge.rows-left-behind":
    "Các biểu {templates} chỉ còn tên trong bảng tổng hợp cấp dưới, số liệu không kèm theo nên chưa được tính. Hãy đưa tệp gốc của đơn vị vào thư mục rồi tổng hợp lại.",
  "merge.other-period":
    "Báo cáo ghi kỳ {found}, đang tổng hợp kỳ {period}; tệp không được tính. Hãy sửa kỳ báo cáo ở trang bìa hoặc tổng hợp đúng kỳ.",
  "merge.org-unit-unknown":
    "Danh mục không có đơn vị “{found}”; tệp không được tính. Hãy bổ sung đơn vị vào danh mục hoặc sửa trang bìa.",
  "merge.template-unknown":
    "Danh mục không có biểu {found}; số liệu biểu này không được tính. Hãy dùng đúng danh mục đã phát hành cho đơn vị.",
  "merge.field-unknown":
    "Biểu không có cột “{found}” trong danh mục đang dùng; cột này không có trong bảng tổng hợp. Hãy dùng đúng danh mục đã phát hành.",
  "merge.not-assigned":
    "Đơn vị không được giao biểu này nhưng gửi {rows} dòng; số liệu vẫn được tính. Hãy kiểm tra có tính trùng với đơn vị chủ trì không, hoặc bổ sung phân công.",
  "merge.came-again":
    "Tệp này bị trả lại, nhưng đơn vị đã gửi lại ở tệp {other}; số liệu tính theo tệp ấy. Không cần làm gì.",
  "merge.earlier-still-counted":
    "Tệp này bị trả lại; số liệu tổng hợp vẫn lấy từ tệp {other} đã gửi trước. Hãy đề nghị đơn vị sửa và gửi lại.",
  "merge.other-sheet-counted":
    "Các biểu {templates} của tệp này bị trả lại; số liệu các biểu ấy vẫn lấy từ tệp {other}. Hãy đề nghị đơn vị sửa và gửi lại.",
  "merge.decided-pass": "Ban cho qua nhận xét ở đây[: {reason}][ ({who})].",
  "merge.decided-correct":
    "Đơn vị ghi “{before}”; Ban sửa thành “{value}”[: {reason}][ ({who})]. Tệp của đơn vị không thay đổi.",
  "merge.decided-leave-out": "Ban không tính phần này[: {reason}][ ({who})].",
  "merge.decided-accept": "Ban nhận tệp này là báo cáo của đơn vị[: {reason}][ ({who})].",
  "merge.decided-send-back":
    "Ban trả lại[: {reason}][ ({who})].[ Hạn gửi lại: {dueDate}.] Hãy báo để đơn vị sửa và gửi lại.",
  "merge.reply-differs":
    "Ô này do Ban ghi “{value}”, đơn vị cũng ghi “{before}”; giữ ý kiến của Ban, ghi chú của ô giữ ý kiến của đơn vị. Hãy xem và sửa lại ô nếu cần.",
  "merge.other-reply":
    "Hai tệp cùng một báo cáo nhưng ý kiến ở ô này khác nhau: tệp {other} ghi “{found}”[, tệp này ghi “{shown}”]. Ô giữ như ở tệp này, ghi chú của ô và trang “Quyết định của Ban” giữ ý kiến kia. Hãy hỏi lại hai nơi, rồi ghi ý kiến đúng vào ô.",
  "merge.decision-open":
    "Ban đã quyết định ở đây[: {reason}][ ({who})], nhưng số liệu đơn vị gửi nay đã khác, nên chưa áp dụng. Hãy xem lại rồi quyết định lại, hoặc xóa dòng ấy ở trang “Quyết định của Ban”.",
  "merge.reply-waits":
    "Ban đã trả lời “{value}” ở dòng này, nhưng dòng này nay không có trong bảng tổng hợp (bị trả lại, thay thế hoặc không tính). Ý kiến giữ ở trang “Quyết định của Ban” và trở lại ô của nó khi dòng được tính lại. Nếu không cần nữa, hãy xóa dòng ấy ở trang “Quyết định của Ban”.",
  "merge.decisions-contradict":
    "Hai quyết định của Ban về cùng một chỗ trái nhau: “{said}” và “{other}”; chưa áp dụng quyết định nào. Hãy giữ một, xóa dòng kia ở trang “Quyết định của Ban”, rồi tổng hợp lại.",
  "merge.decision-no-file":
    "Quyết định của Ban[ về {unit}][: {reason}][ ({who})] chưa áp dụng: không có tệp nào tên như vậy trong các tệp đang tổng hợp[, chỉ có {among}]. Hãy chép tên tệp ở trang “Nguồn số liệu” vào cột “Tệp” trang “Quyết định của Ban”, hoặc xóa dòng ấy.",
  "merge.decision-no-report":
    "Quyết định của Ban[ về {unit}][: {reason}][ ({who})] chưa áp dụng: chưa có tệp nào của đơn vị này trong các tệp đang tổng hợp. Hãy sửa đơn vị ở trang “Quyết định của Ban”, thêm tệp của đơn vị rồi tổng hợp lại, hoặc xóa dòng ấy.",
  "merge.decision-file-of-other":
    "Quyết định của Ban[ về {unit}][: {reason}][ ({who})] chưa áp dụng: tệp này là của {other}. Hãy sửa đơn vị hoặc tệp ở trang “Quyết định của Ban”, hoặc xóa dòng ấy; nếu đơn vị ghi nhầm tên thì ghi “Nhận tệp”.",
  "merge.decision-no-sheet":
    "Quyết định của Ban[ về {unit}][: {reason}][ ({who})] chưa áp dụng: biểu này không có số liệu đọc được trong tệp {among}. Hãy sửa biểu hoặc tệp ở trang “Quyết định của Ban”, hoặc xóa dòng ấy.",
  "merge.decision-no-row":
    "Quyết định của Ban[ về {unit}][: {reason}][ ({who})] chưa áp dụng: dòng này không có số liệu trong tệp {among}. Hãy ghi số dòng của trang tính đơn vị gửi (cột “Dòng” ở trang của biểu), hoặc xóa dòng ấy ở trang “Quyết định của Ban”.",
  "merge.decision-nothing-to-pass":
    "Quyết định của Ban[ về {unit}][: {reason}][ ({who})] chưa áp dụng: ở chỗ này không có lỗi, cảnh báo nào để cho qua. Hãy ghi biểu, dòng, cột như ở trang “Cần xử lý”: lỗi ở một dòng thì ghi cả dòng, lỗi của cả biểu, cả tệp thì để trống dòng; hoặc xóa dòng ấy ở trang “Quyết định của Ban”.",
  "merge.decision-computed":
    "Quyết định của Ban[ về {unit}][: {reason}][ ({who})] chưa áp dụng: cột này tự tính từ các cột khác ({among}) nên không ghi giá trị mới được. Hãy sửa số liệu ở các cột ấy, hoặc xóa dòng ấy ở trang “Quyết định của Ban”.",
  "merge.decision-not-boards":
    "Quyết định của Ban[ về {unit}][: {reason}][ ({who})] chưa áp dụng: cột này do đơn vị ghi, không phải cột để Ban trả lời. Muốn đổi giá trị đơn vị ghi thì dùng “Sửa số liệu”; không thì xóa dòng ấy ở trang “Quyết định của Ban”.",
  "merge.decision-value-wrong":
    "Quyết định của Ban[ về {unit}][: {reason}][ ({who})] chưa áp dụng: giá trị “{value}” không hợp lệ ở ô này[: {condition}]. Số liệu đơn vị ghi vẫn giữ nguyên. Hãy sửa giá trị ấy ở trang “Quyết định của Ban”, sửa thêm các ô liên quan, hoặc xóa dòng ấy.",
  "merge.decision-of-which-file":
    "Quyết định của Ban[ về {unit}][: {reason}][ ({who})] có thể nói về nhiều tệp khác nhau ({files}), nên chưa áp dụng. Hãy ghi rõ tệp nào, kèm thư mục, ở cột “Tệp” trang “Quyết định của Ban”; tệp trùng cả tên thì đổi tên.",
  "merge.text-decision-open":
    "Quyết định của Ban về nội dung “{found}”[, gộp vào “{under}”][: {reason}][ ({who})] chưa áp dụng: các đơn vị nay không còn ghi đúng như vậy trong cùng cột, cùng nhóm. Hãy xem lại rồi quyết định lại, hoặc xóa dòng ấy ở trang “Quyết định của Ban”.",
  "merge.text-decisions-contradict":
    "Hai quyết định của Ban về nội dung “{text}” trái nhau: “{said}” và “{other}”; chưa áp dụng quyết định nào. Hãy giữ một, xóa dòng kia ở trang “Quyết định của Ban”, rồi tổng hợp lại.",
  "merge.text-decision-astray":
    "Quyết định của Ban về nội dung “{found}”[, gộp vào “{under}”][: {reason}][ ({who})] chưa áp dụng: không đơn vị nào ghi đúng như vậy trong cùng cột, cùng nhóm. Hãy chép nguyên văn nội dung ở trang “Nội dung”, hoặc xóa dòng ấy ở trang “Quyết định của Ban”.",
  "merge.text-not-gathered":
    "Quyết định của Ban về nội dung “{found}”[, gộp vào “{under}”][: {reason}][ ({who})] chưa áp dụng: cột này không gom nội dung nên không có gì để tách, gộp. Hãy ghi đúng cột (trong danh mục, cột được gom có cách tổng hợp “ghép văn bản”), hoặc xóa dòng ấy ở trang “Quyết định của Ban”.",
  "merge.text-under-itself":
    "Quyết định của Ban gộp nội dung “{found}” vào chính nội dung ấy[: {reason}][ ({who})] nên chưa áp dụng. Hãy ghi nội dung khác ở cột “Giá trị mới”, hoặc xóa dòng ấy ở trang “Quyết định của Ban”.",
  "merge.text-decisions-ring":
    "Các quyết định của Ban gộp nội dung thành vòng: {texts}; chưa áp dụng quyết định nào trong vòng ấy. Hãy xóa một dòng của vòng ở trang “Quyết định của Ban”, rồi tổng hợp lại.",
  "merge.text-split-stands-for":
    "Ban quyết định tách riêng nội dung “{text}” nhưng lại gộp “{other}” vào nội dung ấy, và không còn nội dung nào khác đứng cùng; chưa áp dụng các quyết định này. Hãy bỏ quyết định tách hoặc quyết định gộp: xóa dòng ấy ở trang “Quyết định của Ban”, rồi tổng hợp lại.",
  "merge.texts-of-parts-contradict":
    "Các bảng tổng hợp của {board} được gộp ở đây quyết định trái nhau về nội dung “{text}”: “{said}” và “{other}”; chưa áp dụng quyết định nào. Hãy tự tách hoặc gộp nội dung ấy, rồi tổng hợp lại.",
  "merge.texts-below-contradict":
    "Các bảng tổng hợp được gộp ở đây quyết định trái nhau về nội dung “{text}”: “{said}” ({board}) và “{other}” ({otherBoard}); chưa áp dụng quyết định nào. Hãy tự tách hoặc gộp nội dung ấy, rồi tổng hợp lại.",
  "merge.texts-below-ring":
    "Các bảng tổng hợp được gộp ở đây ({boards}) gộp nội dung thành vòng: {texts}; chưa áp dụng quyết định nào trong vòng ấy. Hãy tự tách hoặc gộp một nội dung của vòng, rồi tổng hợp lại.",
  "merge.far-figure":
    "Cột “{label}” ghi {found}, khác xa số thường gặp ở các dòng khác trong lần tổng hợp này (khoảng {usual}). Số vẫn được tính; hãy hỏi lại đơn vị.",
  "merge.unit-slip":
    "Cột “{label}” ghi {found} {unit}, lệch khoảng {times} lần so với các dòng khác trong lần tổng hợp này (khoảng {usual}): có thể nhầm đơn vị tính. Số vẫn được tính; hãy hỏi lại đơn vị.",
  "merge.reported-twice":
    "Nội dung này cũng được đơn vị {otherUnit} báo cáo (tệp {other}, trang {otherSheet}, dòng {otherRow}); cả hai đều được tính. Nếu là một việc, hãy đề nghị một đơn vị bỏ dòng của mình.",
  "merge.parts-differ":
    "{unit} báo cáo {period} khác với số cộng từ các kỳ thành phần ở {count} chỉ tiêu (báo cáo ≠ cộng: {figures}); tổng hợp theo các kỳ thành phần. Hãy hỏi lại đơn vị; danh sách đủ ở trang “Theo kỳ”.",
  "merge.parts-incomplete":
    "{unit} báo cáo {period} và chưa đủ các kỳ thành phần, nên tổng hợp theo báo cáo {period}; khác với số cộng từ các kỳ đã có ở {count} chỉ tiêu (báo cáo ≠ cộng: {figures}). Xem trang “Theo kỳ”.",
  "merge.earlier-period-unknown":
    "Tệp nêu để so sánh là của kỳ “{found}”, danh mục đang dùng không có kỳ này nên không so được ({count} báo cáo). Hãy thêm kỳ này vào trang “Kỳ báo cáo” của danh mục, cùng loại kỳ với kỳ đang tổng hợp, rồi tổng hợp lại.",
  "merge.earlier-unit-unknown":
    "Trong tệp nêu để so sánh có {count} báo cáo của đơn vị mà danh mục đang dùng không có hoặc không thuộc Ban ({units}); số liệu của các đơn vị ấy không có trong phần so sánh. Nếu cần, hãy thêm các đơn vị này (ngày kết thúc, đơn vị kế tục) vào trang “Đơn vị” của danh mục.",
  "merge.earlier-not-compared":
    "Tệp nêu để so sánh là của kỳ “{found}”, không phải cùng kỳ năm trước, kỳ trước trong năm hay kế hoạch của kỳ này, nên không có trong phần so sánh.",
  "merge.day-unknown":
    "Không rõ ngày gửi: tệp không ghi giờ lưu sau khi phát hành, trang bìa không ghi ngày báo cáo; chưa xác định được đúng hạn hay trễ. Hãy hỏi đơn vị, ghi ngày báo cáo vào trang bìa rồi tổng hợp lại.",
  "summary.records-unreadable":
    "Bảng tổng hợp này thiếu hoặc hỏng phần ghi nguồn số liệu nên không tổng hợp tiếp được. Hãy xin lại bản gốc chưa sửa, hoặc tổng hợp từ tệp của các đơn vị.",
  "summary.changes-unknown":
    "Trang này của bảng tổng hợp bản trước bị hỏng nên lần này không lập được trang “Thay đổi”; ý kiến và quyết định của Ban vẫn được giữ. Hãy mở bản trước (được giữ lại bên cạnh) để đối chiếu.",
  "summary.row-without-source":
    "Dòng số liệu không thuộc tệp nguồn nào nên không được tính. Hãy xóa dòng này hoặc khôi phục cột “Tệp nguồn”.",
  "summary.value-unknown":
    "Ghi “{found}”, không đọc lại được theo danh mục; báo cáo của đơn vị này chưa được tính. Hãy khôi phục giá trị ban đầu trong bảng tổng hợp.",
  "summary.own-sheet-plain":
    "Trang do Ban thêm vào được chép sang bảng mới với chữ, số và ngày; {formulas} ô công thức chỉ còn là kết quả của lần trước, {notes} ghi chú không chép theo. Hãy xem lại các số ấy; trang như cũ còn ở bản trước.",
  "summary.own-sheet-too-large":
    "Trang do Ban thêm vào lớn quá ({most} ô cho tất cả các trang ấy) nên không chép sang bảng mới; trang còn ở bản trước. Hãy để trang này ở một tệp riêng.",
  "summary.sheet-written-in":
    "Ở bản trước có người đã ghi, sửa chữ hoặc đặt ghi chú trong trang này. Trang được lập lại sau mỗi lần tổng hợp nên những chữ ấy chỉ còn ở bản trước; ý kiến trả lời ghi đúng cột của Ban, quyết định ghi đúng bảng quyết định thì vẫn giữ. Hãy mở bản trước, chép những gì cần giữ sang một trang riêng thêm vào tệp này; trang riêng được giữ qua các lần tổng hợp.",
  "summary.other-book":
    "Bảng tổng hợp bản trước này là của kỳ khác hoặc của Ban khác nên không giữ gì từ đó. Hãy chọn bảng tổng hợp của chính Ban, cùng kỳ.",
  "summary.not-ours":
    "Tệp này không phải là bảng tổng hợp của chương trình nên không ghi đè lên. Hãy chọn tên tệp khác cho bảng tổng hợp.",
  "summary.no-decisions":
    "Tệp này không có trang nào mang các cột “Quyết định”, “Đơn vị”, “Lý do”. Hãy dùng trang “Quyết định của Ban” của một bảng tổng hợp làm mẫu.",
  "summary.file-not-given":
    "Tệp này còn lỗi phải sửa nhưng không có trong các tệp vừa nêu, nên chưa có bản trả lời. Hãy nêu thêm tệp hoặc thư mục có tệp này.",
  "summary.cannot-mark":
    "Tệp này không phải .xlsx hoặc không mở được, nên không ghi chú vào ô được. Hãy gửi đơn vị thư trả lại.",
  "summary.decisions-edited":
    "Trang này đã được sửa sau lần tổng hợp, nên quyết định mới ghi chưa được thực hiện trong số liệu. Hãy đề nghị nơi lập tổng hợp lại vào cùng tệp rồi gửi lại.",
  "summary.decisions-gone":
    "Ở bản trước không còn trang này, hoặc dòng tiêu đề của trang đã bị xóa hay đổi, nên {count} quyết định của Ban ghi ở đó không còn được áp dụng. Nếu không định bỏ, hãy chép lại trang này từ bản trước đó nữa, hoặc nêu tệp ấy ở --decisions, rồi tổng hợp lại.",
  "summary.decision-column-unread":
    "Cột “{found}” không phải là cột của trang này, hoặc trùng ý với một cột khác, nên những gì ghi ở cột ấy không được đọc và không có trong bảng mới. Nếu tên cột đã bị đổi, hãy mở bản trước, ghi lại đúng tên cột và tổng hợp lại từ bản ấy; nếu là ghi chép riêng, hãy chép sang cột “Lý do, nhận xét” hoặc một trang riêng.",
  "summary.too-many-decisions":
    "Trang này có {rows} dòng quyết định, nhiều hơn mức đọc được là {most} dòng, nên không quyết định nào được đọc. Hãy xóa bớt dòng thừa, hoặc chia ra nhiều tệp.",
  "summary.decision-unclear":
    "Không hiểu “{found}” trong quyết định này, nên chưa áp dụng. Hãy ghi tên đơn vị, mã biểu, số dòng, tên cột như trong danh mục, loại quyết định như trong danh sách của ô, ngày theo dạng ngày/tháng/năm.",
  "summary.decision-lacks":
    "Quyết định này còn thiếu ô này nên chưa áp dụng. Hãy ghi thêm: sửa số liệu cần đơn vị, biểu, dòng, cột và giá trị mới (muốn để ô trống thì ghi “(bỏ trống)”); chọn tệp, nhận tệp cần tên tệp; tách nội dung, gộp nội dung cần biểu, cột và nguyên văn nội dung ở cột “Trước quyết định”, gộp còn cần nội dung được gộp vào ở cột “Giá trị mới”.",
  "summary.decision-cell-unused":
    "Ô này ghi “{found}” nhưng không được xét: “Tách nội dung” và “Gộp nội dung” áp dụng cho nội dung ấy dù đơn vị nào, dòng nào ghi, và chỉ “Gộp nội dung” cần giá trị mới. Hãy xóa ô này; nếu chỉ muốn đổi chữ của một đơn vị thì dùng “Sửa số liệu”.",
  "summary.decision-unsigned":
    "Quyết định này chưa ghi lý do hoặc người quyết định; vẫn được áp dụng. Hãy ghi thêm để về sau còn tra cứu.",
  "summary.computed-anew":
    "Ô này là cột tự tính, trong bảng tổng hợp ghi {found}, tính lại từ các ô cùng dòng được {value}; đã lấy số tính lại. Hãy hỏi lại nơi lập bảng tổng hợp.",
  "summary.unit-of-another-board":
    "Bảng tổng hợp của {found} kèm báo cáo của {unit}, không phải đơn vị thuộc {found} trong danh mục, nên báo cáo này không được tính. Hãy hỏi lại nơi lập bảng tổng hợp, hoặc sửa cột đơn vị cấp trên trong danh mục.",
  "summary.rows-edited":
    "Số liệu biểu {template} lấy từ tệp {source} đã bị sửa trong bảng tổng hợp (dòng đã sửa: {found}; gốc {rows} dòng, nay {foundRows} dòng); đã tính theo số liệu hiện có. Hãy đối chiếu với tệp gốc.",
  "summary.other-catalogue":
    "Bảng tổng hợp này lập theo danh mục {found}, đang tổng hợp theo danh mục {own}: số liệu được ghép theo mã đơn vị, mã biểu, mã cột. Không cần làm gì nếu hai danh mục dùng chung mã.",
  "summary.catalogue-changed":
    "Bảng tổng hợp này lập theo danh mục cùng phiên bản {found} nhưng biểu mẫu hoặc danh sách lựa chọn trong đó khác danh mục đang dùng; số liệu được ghép theo mã. Hãy đối chiếu hai danh mục và ghi phiên bản mới cho bản đã sửa.",
  "summary.units-differ":
    "{count} mã đơn vị có tên khác nhau ở hai danh mục (mã: tên ở bảng này, tên ở danh mục đang dùng): {found}. Số liệu được tính theo mã; hãy kiểm tra mỗi mã có chỉ cùng một đơn vị không.",
  "summary.not-comparable":
    "{count} cột của biểu {template} khác kiểu hoặc đơn vị tính (ở bảng này, ở danh mục đang dùng), không so sánh được nên không cộng: {found}. Hãy thống nhất đơn vị tính ở hai danh mục rồi tổng hợp lại.",
  "summary.columns-differ":
    "{count} cột của biểu {template} có tên hoặc cách tổng hợp khác nhau ở hai danh mục: {found}. Số liệu được tính theo danh mục đang dùng; hãy kiểm tra có phải cùng một chỉ tiêu không.",
  "summary.other-form":
    "Bảng tổng hợp này ghi mã biểu {code} là “{found}”, còn trong danh mục đang dùng là “{expected}”: có thể là biểu khác trùng mã, do cơ quan khác lập. Nếu là biểu khác, hãy đổi mã biểu ở một trong hai danh mục rồi tổng hợp lại; nếu chỉ là tên cũ của biểu này, Ban ghi quyết định “Cho qua”.",
  "summary.not-a-summary":
    "Tệp này không phải bảng tổng hợp của chương trình. Hãy chọn tệp do lệnh tổng hợp ghi ra.",
  "summary.period-unknown":
    "Danh mục không có kỳ báo cáo “{found}” của bảng tổng hợp này. Hãy dùng đúng danh mục đã tổng hợp.",
  "tables.other-catalogue":
    "Bảng tổng hợp làm theo danh mục {found}, danh mục đang dùng là {own}: biểu mẫu, cột và tên có thể khác. Hãy dùng đúng danh mục đã tổng hợp (--catalogue).",
  "tables.same-summary":
    "Kỳ {found} của cùng một cơ quan đã có ở {other}; xuất cả hai thì mọi số liệu thành gấp đôi. Hãy bỏ một trong hai.",
  "tables.exported-twice":
    "Kỳ và cơ quan {found} có trong hơn một thư mục; hỏi chung thì mọi số liệu thành gấp đôi. Hãy bỏ bớt một thư mục.",
  "tables.value-of-other-type":
    "Giá trị “{found}” không đúng kiểu của cột trong danh mục đang dùng nên không xuất. Hãy dùng đúng danh mục đã tổng hợp (--catalogue).",
  "tables.no-package":
    "Trong thư mục không có datapackage.json nên không phải thư mục do lệnh export ghi ra. Hãy nêu đúng thư mục.",
  "tables.package-damaged":
    "datapackage.json không đúng dạng do lệnh export ghi ra. Hãy xuất lại từ bảng tổng hợp.",
  "tables.other-format":
    "Các bảng này do phiên bản khác của chương trình xuất ra (dạng {found}, phiên bản này đọc dạng {own}). Hãy cập nhật chương trình, hoặc xuất lại.",
  "tables.file-missing":
    "Thiếu {count} tệp mà datapackage.json có nêu, đầu tiên là tệp này. Hãy chép lại đủ thư mục, hoặc xuất lại.",
  "tables.file-changed":
    "Tệp đã khác so với khi xuất (sửa, lưu lại, hoặc chép chưa xong) nên không nhập. Muốn sửa số liệu, hãy sửa trong bảng tổng hợp rồi xuất lại.",
  "tables.file-damaged":
    "Tệp bị hỏng, hoặc chứa nhiều hơn điều datapackage.json nêu, nên không đọc. Hãy xuất lại từ bảng tổng hợp.",
  "tables.too-large":
    "Tệp quá lớn để nhập (giới hạn {most} MB hoặc {rows} dòng). Hãy xuất theo từng kỳ, hoặc dùng dạng parquet.",
  "tables.columns-differ":
    "Bảng thiếu cột “{found}” mà phiên bản này cần. Hãy xuất lại bằng đúng phiên bản và danh mục.",
  "tables.value-unreadable":
    "Giá trị “{found}” không đúng kiểu của cột nên không nhập. Hãy xuất lại từ bảng tổng hợp.",
  "tables.record-damaged":
    "Dòng này không đọc lại được thành một tệp gửi về nên không nhập. Hãy xuất lại từ bảng tổng hợp.",
  "tables.several-periods": "Thư mục có nhiều kỳ: {found}. Hãy nêu một kỳ sau --period.",
  "tables.period-unknown":
    "Danh mục không có kỳ báo cáo “{found}” của các bảng này. Hãy dùng đúng danh mục đã tổng hợp (--catalogue).",
  "tables.period-missing": "Thư mục không có kỳ “{found}”; có: {periods}. Hãy nêu đúng kỳ sau --period.",
  "word.not-word": "Đây không phải tệp Word .docx. Hãy mở bằng Word, lưu dưới dạng .docx rồi chọn lại.",
  "word.old-or-protected":
    "Tệp ở dạng .doc cũ hoặc được đặt mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu và lưu dưới dạng .docx.",
  "word.damaged": "Tệp Word bị hỏng. Hãy mở bằng Word, lưu lại rồi chọn lại.",
  "word.too-large":
    "Tệp Word vượt giới hạn {most} nên không đọc, để bảo vệ máy. Hãy bỏ bớt hình ảnh, lưu lại rồi chọn lại.",
  "word.has-macros":
    "Tệp Word có macro nên không dùng làm mẫu được. Hãy mở bằng Word, lưu dưới dạng .docx (tài liệu không có macro) rồi chọn lại.",
  "word.edit-restricted":
    "Tệp Word đang hạn chế chỉnh sửa; bản viết theo tệp này được bỏ hạn chế để sửa tiếp được. Nếu cần hạn chế, hãy đặt lại trên bản đã viết.",
  "paper.model-unknown-slot":
    "Mẫu báo cáo có chỗ điền “{found}” không rõ là gì, ở đoạn {paragraph} (“{text}”), nên chỗ ấy giữ nguyên chữ và tô vàng. Hãy sửa theo danh sách “Các chỗ điền được” ở cuối mẫu có sẵn.",
  "paper.model-not-closed":
    "Mẫu báo cáo có “{found}” ở đoạn {paragraph} mà không có “{{hết}}”, nên dòng ấy bị bỏ qua, phần sau in một lần. Hãy thêm một đoạn chỉ ghi “{{hết}}” ở cuối phần ấy.",
  "paper.model-not-open":
    "Mẫu báo cáo có “{{hết}}” ở đoạn {paragraph} mà trước đó không có “{{mỗi …}}” hay “{{nếu có …}}”, nên dòng ấy bị bỏ qua. Hãy xóa dòng ấy hoặc thêm dòng mở đầu.",
  "paper.model-not-alone":
    "“{found}” ở đoạn {paragraph} của mẫu báo cáo (“{text}”) không đứng một mình nên không có tác dụng. Hãy để “{found}” thành một đoạn riêng; “{{các phụ lục}}” còn phải ở ngoài bảng và ngoài phần lặp lại.",
  "paper.model-broken-slot":
    "Đoạn {paragraph} của mẫu báo cáo (“{text}”) có “{found}” thiếu dấu đi cùng, nên chỗ điền ấy không được điền. Hãy ghi đủ cả hai dấu {{ }} hoặc [[ ]].",
  "paper.model-no-template":
    "Mẫu báo cáo nhắc đến biểu {template}, danh mục không có biểu này, nên các câu ấy không in. Hãy bỏ các câu ấy khỏi mẫu hoặc sửa lại mã biểu.",
  "paper.model-confidential":
    "Mẫu báo cáo nhắc đến biểu {template} là biểu nội bộ, chỉ viết ở phụ lục nội bộ riêng, nên các câu ấy không in. Hãy bỏ các câu ấy khỏi mẫu.",
  "paper.model-without-slots":
    "Mẫu báo cáo không có chỗ điền nào dạng {{…}} nên không viết báo cáo theo mẫu này. Hãy lấy mẫu có sẵn, sửa mẫu ấy rồi chọn lại.",
  "paper.model-too-long":
    "Mẫu báo cáo có các phần lặp lồng nhau làm báo cáo dài quá 50.000 đoạn nên không viết. Hãy bỏ bớt phần “{{mỗi …}}” nằm trong phần “{{mỗi …}}” khác.",
  "paper.not-comparable":
    "Bảng tổng hợp “{period}” là của chính kỳ này hoặc của loại kỳ báo cáo khác nên không so sánh. Hãy chọn bảng tổng hợp của cùng kỳ năm trước.",
  "spreadsheet.cell-being-edited":
    "Một ô đang được gõ dở nên chưa ghi gì. Hãy nhấn Enter hoặc Esc trong trang tính rồi làm lại.",
  "spreadsheet.read-only":
    "Tệp đang mở ở chế độ chỉ đọc nên chưa ghi gì. Hãy nhấn “Enable Editing” (Cho phép chỉnh sửa) hoặc lưu thành tệp mới rồi làm lại.",
  "spreadsheet.protected":
    "Ô này bị khóa hoặc trang tính đang được bảo vệ nên chưa ghi gì. Hãy nhập vào các ô dành cho số liệu, hoặc vào Review > Unprotect Sheet để bỏ bảo vệ rồi làm lại.",
  "spreadsheet.structure-protected":
    "Cấu trúc của tệp đang được bảo vệ nên không thêm được trang tính. Hãy vào Review > Protect Workbook để bỏ bảo vệ rồi làm lại.",
  "spreadsheet.sheet-missing":
    "Không còn trang tính hoặc vùng ô cần dùng (có thể vừa bị xóa hoặc đổi tên), nên chưa ghi gì. Hãy xem lại các trang tính rồi làm lại.",
  "spreadsheet.sheet-hidden":
    "Trang tính này đang ẩn nên không chuyển tới được. Hãy nhấn chuột phải vào tên một trang tính và chọn Unhide để hiện lại.",
  "spreadsheet.changed-meanwhile":
    "Ô này nay ghi “{found}”, khác với lúc đọc (có thể người khác vừa sửa, hoặc dòng, cột vừa bị chèn, xóa), nên chưa ghi gì. Hãy xem lại nội dung mới rồi làm lại.",
  "spreadsheet.too-much-at-once":
    "Dữ liệu quá lớn cho một lần trao đổi với Excel. Hãy làm từng phần nhỏ hơn, hoặc mở tệp bằng Excel cài trên máy.",
  "spreadsheet.text-too-long":
    "Nội dung dài {length} ký tự, một ô chỉ chứa được {limit}; chưa ghi gì. Hãy rút gọn rồi làm lại.",
  "spreadsheet.dialog-open":
    "Một hộp thoại của Excel đang mở nên chưa ghi gì. Hãy đóng hộp thoại rồi làm lại.",
  "spreadsheet.busy": "Excel đang bận nên chưa thực hiện được. Hãy đợi vài giây rồi làm lại.",
  "spreadsheet.closed":
    "Mất kết nối với tệp (tệp đã đóng hoặc Excel không trả lời). Hãy mở lại tệp và ngăn tác vụ rồi làm lại.",
  "spreadsheet.unsupported":
    "Phiên bản Excel này không làm được việc vừa yêu cầu ({found}). Hãy cập nhật Excel, hoặc dùng Excel 2021 trở lên.",
  "spreadsheet.new-workbook-refused":
    "Excel không cho mở thành tệp mới ({found}). Hãy chọn cách khác: thêm trang vào tệp đang mở, hoặc tải tệp về máy.",
  "spreadsheet.half-written":
    "Việc ghi bị gián đoạn, có thể một phần đã nằm lại trên trang này ({found}). Hãy nhấn Ctrl+Z để hoàn tác, hoặc đóng tệp mà không lưu rồi mở lại.",
  "spreadsheet.sheet-too-large":
    "Trang này trải ra quá nhiều dòng, cột nên không đọc. Hãy nhấn Ctrl+End để tìm ô cuối, xóa các dòng, cột thừa, lưu tệp rồi đọc lại.",
  "spreadsheet.refused":
    "Excel từ chối thực hiện ({found}). Hãy thử lại; nếu vẫn vậy, hãy lưu tệp, đóng Excel rồi mở lại.",
  "documents.empty": "Tệp rỗng, không có nội dung. Hãy kiểm tra và chọn lại tệp.",
  "documents.too-large":
    "Tệp, hoặc nội dung nén bên trong, vượt giới hạn {most} của một văn bản nên không đọc, để bảo vệ máy. Hãy tách lấy phần văn bản cần đọc.",
  "documents.too-long":
    "Đọc tệp này lâu quá {seconds} giây nên đã dừng. Hãy dùng bản Word, hoặc in lại văn bản thành tệp PDF mới.",
  "documents.swells":
    "Bên trong tệp có phần nén bung ra quá {megabytes} MB nên không đọc, để bảo vệ máy. Hãy dùng bản Word, hoặc in lại văn bản thành tệp PDF mới.",
  "documents.password-protected":
    "Văn bản được đặt mật khẩu nên không đọc được. Hãy mở văn bản, bỏ mật khẩu, lưu lại rồi thử lại.",
  "documents.old-doc":
    "Tệp ở dạng .doc cũ. Hãy mở bằng Word, chọn File > Save As, kiểu “Word Document (.docx)”, rồi thử lại.",
  "documents.unknown-format":
    "Không nhận ra đây là văn bản nào đọc được. Hãy lưu văn bản dưới dạng .docx, .pdf hoặc .txt rồi thử lại.",
  "documents.damaged":
    "Tệp bị hỏng hoặc bị cắt cụt nên không đọc được. Hãy chép lại tệp, hoặc mở văn bản rồi lưu thành tệp mới.",
  "documents.forbidden-xml":
    "Tệp có khai báo không được phép trong văn bản Word (có thể là tệp độc hại) nên không đọc. Hãy hỏi lại nơi gửi; nếu đúng là văn bản, mở bằng Word và lưu lại thành tệp .docx mới.",
  "documents.no-text": "Trong tệp không có chữ nào. Hãy kiểm tra có chọn nhầm tệp không.",
  "documents.scanned":
    "Tệp PDF này chỉ có ảnh chụp (quét) trang giấy, không có chữ để đọc. Hãy dùng bản Word hoặc bản PDF xuất từ Word; nếu chỉ có bản giấy thì nhận dạng chữ (OCR) trước.",
  "documents.more-pages":
    "Tệp có {pages} trang; chỉ đọc {read} trang đầu. Hãy tách phần còn lại thành tệp khác nếu cần.",
  "documents.heavy-page":
    "Trang {page} (trong {pages} trang) có quá nhiều nét vẽ hoặc chữ (quá {steps} chi tiết một trang, hoặc quá {allSteps} chi tiết cả tệp) nên dừng đọc ở đó, để bảo vệ máy; đã đọc {read} trang trước nó. Hãy tách các trang chữ cần đọc thành tệp riêng, hoặc dùng bản Word.",
  "documents.parts-left-out":
    "Có {count} phần của tệp bung ra quá {megabytes} MB nên bỏ qua, để bảo vệ máy; phần còn lại vẫn được đọc. Hãy đối chiếu với bản gốc, hoặc dùng bản Word.",
  "documents.pages-without-text":
    "Có {count} trang không có chữ (trang trắng hoặc ảnh quét), văn bản dẫn ở đó nếu có thì không đọc được. Hãy xem lại các trang này.",
  "documents.mixed-encodings":
    "Trong tệp có đoạn gõ bằng bảng mã khác nhau (Unicode và bảng mã cũ). Chương trình đã đọc từng dòng; hãy xem lại những chỗ chữ lạ.",
  "guide.too-long":
    "Văn bản dài {characters} ký tự; chỉ đọc {read} ký tự đầu (hết dòng thứ {line}). Hãy tách phần còn lại thành tệp khác nếu cần.",
  "guide.too-many-places":
    "Văn bản có quá {most} chỗ có thể là dẫn văn bản; chỉ đọc đến hết dòng thứ {line} ({read} trong {characters} ký tự). Hãy tách phần còn lại thành tệp khác nếu cần.",
  "form.no-table":
    "Trang này có {rows} dòng có nội dung nhưng không thấy bảng nào (một hàng tiêu đề cột, bên dưới là chỗ để điền). Hãy kiểm tra có đúng trang, đúng tệp của biểu không.",
  "form.not-one-table":
    "Chỉ ghép được cột khi trang có một bảng; trang này có {tables} bảng. Nếu bảng cần ghép ở trang khác, hãy chọn trang ấy; nếu không, hãy chép từng bảng, kèm tiêu đề cột, sang một trang riêng, lưu tệp rồi ghép lại.",
  "form.sheet-missing": "Tệp không có trang “{found}”. Các trang có trong tệp: {sheets}.",
  "form.only-picture":
    "Trang này chỉ có hình vẽ hoặc ảnh chụp của bảng, không có ô nào để đọc. Hãy dùng tệp Excel gốc của biểu, hoặc gõ lại tiêu đề cột vào ô.",
  "form.other-sheets":
    "Trong tệp còn trang khác cũng có bảng: {sheets}. Muốn đọc trang nào thì nêu tên trang đó sau --sheet.",
  "form.several-tables":
    "Trang này có {tables} bảng; mỗi bảng thành một biểu mẫu riêng. Hãy xem lại từng bảng.",
  "form.groups-dropped":
    "Biểu có dòng tên nhóm ({found}); biểu mẫu là danh sách nên không giữ các dòng này. Nếu cần chia nhóm, hãy thêm một cột “Nhóm” vào biểu mẫu.",
  "form.filled": "Biểu đã có số liệu ({cells} ô). Số liệu chỉ dùng để đoán kiểu cột, không đưa vào biểu mẫu.",
  "form.protected": "Trang được khóa (Protect Sheet); vẫn đọc được cấu trúc của biểu.",
  "form.hidden-columns":
    "Có cột ẩn ({found}) nên không đưa vào biểu mẫu. Nếu cần cột nào, hãy bỏ ẩn cột đó rồi đọc lại.",
  "form.hidden-sheet": "Trang này đang ẩn trong tệp; vẫn được đọc vì được nêu tên hoặc là trang duy nhất.",
  "form.too-many-columns":
    "Trang trải ra hơn {most} cột; chỉ đọc {most} cột đầu. Hãy xóa các cột thừa nếu biểu còn ở bên phải.",
  "form.cut-short":
    "Trang có nhiều dòng hoặc ô hơn một biểu; chỉ xem đến dòng {row} để hiểu cấu trúc. Hãy xem lại dòng cuối và các dòng cho sẵn.",
  "form.text-cut":
    "Chữ dài hơn {most} ký tự nên chỉ giữ {most} ký tự đầu: “{found}”. Hãy viết gọn lại trong biểu rồi đọc lại, hoặc sửa trong danh mục.",
  "form.dependent-list":
    "Danh sách chọn của cột này phụ thuộc ô khác ({found}) nên không liệt kê được. Hãy ghi danh mục lựa chọn cho cột, hoặc đổi cột thành chữ.",
  "form.list-lost":
    "Danh sách chọn của cột này chỉ đến chỗ không còn trong tệp hoặc không đọc được ({found}). Hãy ghi lại danh mục lựa chọn cho cột.",
  "form.formula-not-taken":
    "Công thức của cột này ({found}) không chỉ gồm phép tính giữa các cột của biểu nên không đưa vào; cột thành cột nhập. Nếu cần, hãy ghi công thức trong danh mục.",
  "form.formula-not-held":
    "Công thức của cột này ({found}) dùng một cột không phải số hoặc tính vòng lại chính nó nên không đưa vào; cột thành cột nhập. Hãy xem lại kiểu của các cột được dùng, hoặc ghi công thức trong danh mục.",
  "form.label-missing": "Cột này không có tiêu đề. Hãy ghi tiêu đề cho cột trong biểu rồi đọc lại.",
  "form.already-there":
    "Biểu “{found}” đã có trong danh mục với mã {code}, giống hệt biểu này nên không thêm lần nữa; nếu giao cho đơn vị thì giao biểu {code}. Nếu cần một biểu riêng, hãy đổi tên biểu rồi đọc lại.",
  "form.title-there":
    "Danh mục đã có biểu {code} cùng tên “{found}” nhưng khác cột hoặc dòng cho sẵn ({columns}); biểu này được thêm với mã {added}. Nếu đây là bản mới của biểu {code}, hãy bỏ biểu này ra, sửa biểu {code} trong danh mục và tăng phiên bản để số liệu các kỳ nối tiếp nhau; nếu thay hẳn, hãy ghi ngày hết hiệu lực cho biểu {code}.",
  "form.label-twice":
    "Hai cột cùng tiêu đề “{found}” nên cột này được đặt là “{label}”. Hãy sửa tiêu đề trong danh mục cho rõ.",
};
