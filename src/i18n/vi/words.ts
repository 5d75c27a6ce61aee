import { SEVERITY_WORDS } from "../../core/base";

/** Everything the command line says, in Vietnamese: the language the others must match key by key. */
export const vi = {
  usage: `Báo cáo Khoa giáo - phát hành biểu mẫu, kiểm tra và tổng hợp báo cáo trong Excel

  khoagiao catalogue (--out TỆP.xlsx | --list)
      Ghi danh mục (văn bản, đơn vị, kỳ báo cáo, biểu mẫu …) ra tệp Excel để sửa; --list nêu các danh mục có sẵn.
  khoagiao templates --period KỲ (--org-unit MÃ … | --all) --out THƯ_MỤC [--compare TỔNG_HỢP_KỲ_TRƯỚC.xlsx] [--catalogue TỆP.xlsx] [--no-pane] [--json]
      Tạo tệp biểu mẫu cho từng đơn vị; --compare: tệp mang theo số liệu kỳ trước của đơn vị và kiến nghị chưa được trả lời.
  khoagiao check TỆP … [--catalogue TỆP.xlsx] [--json]
      Kiểm tra báo cáo gửi về.
  khoagiao merge ĐƯỜNG_DẪN … --period KỲ --out TỔNG_HỢP.xlsx [--catalogue TỆP.xlsx] [--as-of NĂM-THÁNG-NGÀY] [--decisions TỆP.xlsx] [--provisional] [--compare KỲ_TRƯỚC] [--cache THƯ_MỤC] [--json]
      Tổng hợp tệp, thư mục (kể cả thư mục con) và tệp nén .zip; kỳ gồm các kỳ ngắn hơn thì nhận cả báo cáo, bảng tổng hợp của các kỳ ấy.
      --compare: bảng tổng hợp (hoặc thư mục) của kỳ trước, cùng kỳ, kế hoạch, thành trang “So sánh”. --cache: giữ kết quả đọc ở thư mục ấy để lần sau chỉ đọc tệp mới;
      thư mục chứa nội dung báo cáo, xóa đi lúc nào cũng được.
  khoagiao report TỔNG_HỢP.xlsx --out BÁO_CÁO.docx [--model MẪU.docx] [--internal-model MẪU.docx] [--compare CÙNG_KỲ.xlsx] [--date NĂM-THÁNG-NGÀY] [--catalogue TỆP.xlsx] [--json]
      Viết báo cáo Word của Ban từ bảng tổng hợp, so với cùng kỳ, theo thể thức của ngày văn bản; --model: theo mẫu Word của Ban; --internal-model: mẫu của phụ lục nội bộ.
      --model-out MẪU.docx: ghi mẫu có sẵn ra để sửa, kèm danh sách các chỗ điền được, cạnh đó là mẫu phụ lục nội bộ; không cần bảng tổng hợp.
      --verify BÁO_CÁO.docx: đối chiếu các con số trong báo cáo đã sửa với bảng tổng hợp, không ghi gì.
  khoagiao next-year --out TỆP.xlsx [--profile calendar|mid-month] [--working-days SỐ_NGÀY]
      Ghi danh mục thêm năm sau: kỳ báo cáo, hạn gửi, phân công; xem lại rồi dùng.
  khoagiao request --period KỲ --out CÔNG_VĂN.docx [--date NĂM-THÁNG-NGÀY] [--catalogue TỆP.xlsx] [--json]
      Viết công văn đề nghị báo cáo mở đầu kỳ: căn cứ, kỳ số liệu, biểu của từng nhóm đơn vị, hạn, cách gửi; in ra bản chữ để dán.
  khoagiao letters TỔNG_HỢP.xlsx --out THƯ_MỤC [--date NĂM-THÁNG-NGÀY] [--catalogue TỆP.xlsx] [--json]
      Viết thư đôn đốc, trả lại để sửa, đề nghị xác nhận, thông báo tiếp nhận cho từng đơn vị và một danh sách chung (.docx và .txt).
  khoagiao returns TỔNG_HỢP.xlsx TỆP_GỬI_VỀ … --out THƯ_MỤC [--catalogue TỆP.xlsx] [--json]
      Trả bản sửa cho từng đơn vị: tệp của chính đơn vị, ô sai tô màu kèm ghi chú, trang “Trả lời của Ban” nêu việc phải sửa, hạn gửi lại.
  khoagiao export TỔNG_HỢP.xlsx … --out THƯ_MỤC [--format csv|parquet] [--catalogue TỆP.xlsx] [--json]
      Xuất số liệu mở: bảng phẳng (csv cho Excel, parquet cho máy chủ dữ liệu) kèm datapackage.json mô tả từng cột.
  khoagiao import THƯ_MỤC … --out TỔNG_HỢP.xlsx [--period KỲ] [--catalogue TỆP.xlsx] [--json]
      Nhập lại số liệu mở do lệnh export ghi ra thành bảng tổng hợp; của nhiều cơ quan thì tổng hợp chung.
  khoagiao query ("SELECT …" | --question CÂU_HỎI) THƯ_MỤC … [--json]
      Hỏi số liệu mở bằng SQL (cần DuckDB); có sẵn: {questions}.
  khoagiao cite TỆP … [--catalogue TỆP.xlsx] [--out DANH_MỤC.xlsx] [--json]
      Đọc văn bản được dẫn trong tệp .docx, .pdf, .txt; --out ghi danh mục đã thêm văn bản mới.
  khoagiao form TỆP … [--sheet TRANG] [--as MÃ_BIỂU] [--out DANH_MỤC.xlsx [--period KỲ (--org-unit MÃ … | --all)]] [--catalogue TỆP.xlsx] [--json]
      Đọc biểu có sẵn (.xlsx, .xls, .ods) thành biểu mẫu đề nghị, nêu căn cứ và chỗ cần xem lại; --out ghi vào danh mục, --period và đơn vị để giao luôn.
      Với --as, biểu riêng của đơn vị gửi thay cho tệp biểu mẫu: ghép từng cột với cột của biểu mẫu; --out ghi cách ghép vào danh mục để tổng hợp đọc được.

  Danh mục: --catalogue TỆP.xlsx là danh mục của mình; --start TÊN là một danh mục có sẵn.
  Chung: --lang {languages}. Mã kết thúc: 0 xong, không lỗi; 1 xong, có tệp lỗi; 2 không chạy được.`,
  unknownCommand: "Không có lệnh “{command}”. Gõ khoagiao --help để xem các lệnh.",
  missingOption: "Thiếu {option}. Gõ khoagiao --help để xem cách dùng.",
  badOption: "Tham số chưa đúng: {message}",
  strangeWord:
    "Lệnh {command} không dùng đến “{found}”. Danh mục riêng thì ghi sau --catalogue. Gõ khoagiao --help để xem cách dùng.",
  strangeOption: "Lệnh {command} không dùng {option}. Gõ khoagiao --help để xem cách dùng.",
  unknownLanguage: "--lang nhận {languages}; đang ghi “{found}”.",
  badDate: "--as-of cần ngày dạng NĂM-THÁNG-NGÀY, ví dụ 2024-07-05; đang ghi “{found}”.",
  startAndCatalogue:
    "--start và --catalogue không dùng cùng lúc: hãy chọn danh mục có sẵn hoặc tệp danh mục của mình.",
  unknownStart: "Không có danh mục có sẵn tên “{found}”. Có: {names}.",
  lettersWritten: "Đã viết {count} thư (.docx và .txt để dán) trong {folder}",
  returnsWritten: "Đã ghi {count} bản trả lời cho các đơn vị trong {folder}",
  returnsNeedFiles: "Hãy nêu cả các tệp hoặc thư mục đơn vị đã gửi, sau bảng tổng hợp.",
  badDay: "{option} cần ngày dạng NĂM-THÁNG-NGÀY, ví dụ 2026-07-05; đang ghi “{found}”.",
  badFormat: "--format nhận csv hoặc parquet; đang ghi “{found}”.",
  tablesWritten: "Đã xuất {tables} bảng, {rows} dòng của {summaries} bảng tổng hợp vào {folder}",
  tablesImported: "Đã nhập {summaries} bảng tổng hợp, {files} tệp của kỳ {period} (tính đến {asOf})",
  unknownQuestion: "Không có câu hỏi “{found}”. Có sẵn: {questions}.",
  questionMissing: "Chưa nêu câu SQL hoặc --question, rồi đến thư mục số liệu.",
  noDuckdb: "Máy này chưa có DuckDB. Hãy cài một lần: npm install --no-save {package}",
  notAQuestion: "Chỉ chạy một câu SELECT; câu này ghi, đổi cấu hình, hoặc gồm nhiều câu. Hãy sửa câu SQL.",
  sqlRefused: "DuckDB không chạy được câu này: {message}",
  rowsAnswered: "{count} dòng",
  outIsNoExport:
    "Không ghi vào {folder}: ở đó có thứ không phải do lệnh export ghi ra. Hãy chọn thư mục mới hoặc thư mục trống.",
  oneFileOnly: "Lệnh này chỉ nhận một tệp; thừa “{found}”.",
  modelWritten: "Đã ghi mẫu báo cáo {file}: sửa bằng Word rồi dùng với --model.",
  toWrite: "Còn {count} chỗ phải viết thêm (tô vàng trong báo cáo):",
  verifyClean: "{numbers} con số trong báo cáo đều khớp với bảng tổng hợp.",
  verifyFound: "{count} trong {numbers} con số không khớp với bảng tổng hợp:",
  verifyDiffers: "  ghi {found}, bảng tổng hợp là {expected} (trang “{sheet}”, ô {cell}): {paragraph}",
  verifyGone: "  ghi {found}, bảng tổng hợp không còn con số này (trước ở {sheet}, ô {cell}): {paragraph}",
  verifyRemoved: "{count} con số đã được bỏ khỏi báo cáo.",
  verifyUnchecked:
    "{count} con số so với cùng kỳ chưa đối chiếu; hãy nêu bảng tổng hợp cùng kỳ sau --compare.",
  missingPaths: "Chưa nêu tệp hoặc thư mục nào.",
  cannotWrite: "Không ghi được {file}: {message}. Hãy đóng tệp nếu đang mở, hoặc chọn nơi khác.",
  unknownPeriod: "Danh mục không có kỳ báo cáo “{period}”. Các kỳ trong danh mục: {known}.",
  nothingToMerge: "Không có tệp nào để tổng hợp.",
  nothingToCheck: "Không có tệp nào để kiểm tra.",
  nobodyOwes:
    "Không đơn vị nào phải gửi biểu mẫu của kỳ “{period}”. Hãy kiểm tra trang Phân công của danh mục.",
  outEndsOtherwise:
    "--out “{file}”: tên tệp phải kết thúc bằng {ending} thì mới mở được. Hãy ghi thêm {ending}.",
  outIsNoFile:
    "Không ghi vào {file}: ở đó là một liên kết, một thiết bị hoặc một thư mục, không phải tệp thường. Hãy chọn tên tệp khác.",
  programFault:
    "Chương trình gặp lỗi của chính nó nên dừng lại; không phải do tệp của bạn. Hãy gửi các dòng dưới đây cho người phụ trách chương trình.\n{trace}",
  unknownFinding:
    "Một phiên bản mới hơn của chương trình đã ghi một nhận xét mà phiên bản này chưa biết. Hãy cập nhật chương trình, hoặc hỏi nơi lập tệp.",
  outIsReport:
    "--out chỉ vào {file}, là một báo cáo đang được tổng hợp; ghi vào đó sẽ mất báo cáo. Hãy chọn tên tệp khác.",
  bookUnreadable:
    "Không đọc được bảng tổng hợp đang có ở {file}, nên không ghi đè lên. Hãy sửa hoặc chuyển tệp ấy đi, hay chọn tên khác.",
  bookOfAnother:
    "{file} là bảng tổng hợp của kỳ khác hoặc cơ quan khác; quyết định, ý kiến trong đó không dùng cho lần này.",
  bookKept:
    "Giữ lại từ bản trước: {decisions} quyết định, {replies} ý kiến trả lời, {sheets} trang riêng của Ban.",
  decisionsWaiting: "Quyết định cần xem lại: {count} (trang “Quyết định của Ban”).",
  ownSummary:
    "{file} là bảng tổng hợp lần trước, không phải báo cáo; những gì Ban ghi trong đó được giữ lại.",
  keptAside: "{file} đã có và khác nội dung; bản cũ được giữ lại ở {kept}.",
  catalogueChanged: "{sheet}: thêm {added}, sửa {changed}, bỏ {removed} ({names})",
  profileUnknown:
    "Không có cách tính kỳ “{found}”. --profile nhận calendar (theo lịch) hoặc mid-month (từ ngày 15 tháng trước đến ngày 14).",
  workingDaysWrong: "“{found}” không phải là số ngày làm việc. --working-days nhận số nguyên từ 1 đến 366.",
  yearAdded: "Đã thêm năm {year}: {periods} kỳ báo cáo, {assignments} phân công; các năm trước giữ nguyên.",
  written: "Đã ghi {file}",
  templatesWritten: "Đã tạo {count} tệp biểu mẫu trong {folder}",
  severityError: SEVERITY_WORDS.error,
  severityWarning: SEVERITY_WORDS.warning,
  severityInfo: SEVERITY_WORDS.info,
  statusAccepted: "hợp lệ",
  statusAcceptedWithWarnings: "hợp lệ, có cảnh báo",
  statusAcceptedInPart: "nhận một phần",
  statusRejected: "trả lại",
  statusSuperseded: "đã được thay thế",
  statusDuplicate: "trùng với tệp đã nhận",
  statusConflict: "mâu thuẫn, chờ Ban quyết định",
  saidAlsoOf: "Có cả thảy {count} chỗ như vậy (còn ở: {places}).",
  placeSheet: "trang “{sheet}”",
  placeCell: "ô {cell}",
  placeRow: "dòng {row}",
  placeColumn: "cột {column}",
  placeField: "({field})",
  reportTitle: "TỔNG HỢP {period} (tính đến {asOf})",
  reportFiles:
    "Tệp nhận được: {files}; hợp lệ {accepted}; có cảnh báo {warned}; nhận một phần {inPart}; trả lại {rejected}; thay thế, trùng {replaced}; mâu thuẫn {conflicts}; Ban không tính {leftOut}",
  reportCompleteness:
    "Đơn vị phải gửi: {expected}; đã gửi {received} (không phát sinh {nil}, gửi trễ {late}, chưa rõ ngày {undated}); chưa gửi, trả lại, mâu thuẫn, để trống {missing}; tỷ lệ {rate}",
  reportMissing: "Chưa gửi, trả lại, mâu thuẫn, để trống: {units}",
  reportMissingMore: "… và {count} đơn vị nữa (xem trang “Tình hình gửi”)",
  reportIssues: "Cần xử lý: {errors} lỗi, {warnings} cảnh báo (chi tiết ở trang “Cần xử lý”)",
  reportMore: "… và {count} mục nữa (xem trang “Cần xử lý” hoặc dùng --json)",
  demoIntro: "Chiến dịch mẫu: {files} tệp trong {folder}",
  demoOutro: "Mở {file} bằng Excel hoặc LibreOffice để xem bảng tổng hợp.",
  formsWritten: "Đã ghi {file}, thêm biểu mẫu {codes}",
  formsNotWritten: "Không ghi {file}: còn lỗi nêu trên. Hãy sửa biểu hoặc bỏ tệp lỗi ra rồi chạy lại.",
  unknownTemplate: "Danh mục không có biểu mẫu “{template}” dạng bảng. Xem mã ở trang Biểu mẫu của danh mục.",
  columnNotRead: "(không đọc)",
  columnNear: "gần giống, hãy xem lại",
  fieldsLacking: "  Biểu này không có: {labels}",
  mappingWritten:
    "Đã ghi {file}: {count} biểu của đơn vị ở trang Ghép cột. Sai cột nào thì sửa ở trang ấy, rồi tổng hợp với --catalogue tệp này; tệp của đơn vị nào ghi bằng quyết định “Nhận tệp” (--decisions).",
  formsUnassigned:
    "Biểu mẫu mới chưa giao cho đơn vị nào. Hãy ghi ở trang Phân công của danh mục, hoặc chạy lại thêm --period KỲ và --all (hoặc --org-unit MÃ).",
  citeTitle: "Tìm thấy {citations} chỗ dẫn, {documents} văn bản:",
  citeKnown: "đã có trong danh mục: {label}",
  citeNew: "chưa có trong danh mục",
  citeNear: "chưa rõ; có phải {labels} không?",
  citeTask: "Nhiệm vụ: {task} (mục {section})",
  citeWritten: "Đã ghi {file}, thêm {count} văn bản mới",
  taskDisseminate: "quán triệt, tuyên truyền",
  taskPlan: "tham mưu, xây dựng kế hoạch",
  taskImplement: "triển khai thực hiện",
  taskInspect: "kiểm tra, giám sát",
  taskInterimReview: "sơ kết",
  taskFinalReview: "tổng kết",
  taskCoordinate: "phối hợp",
  taskBasis: "căn cứ, yêu cầu",
  taskYears: "{task} {years} năm",
} as const;

export type Words = Readonly<Record<keyof typeof vi, string>>;
