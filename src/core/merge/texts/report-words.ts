/**
 * Words of reports, by what they do when two texts are held against each other (RULES.md M41). Several syllables are one
 * word. Lower case, tone placement as `exactKey` has it.
 */

/** They must be the same in both texts, and stand in the same place: they turn what a sentence says. */
const TURNING = [
  // negation
  ..."không chưa chẳng chả đừng cấm ngừng dừng thôi hết mất trừ tránh vô bỏ miễn hủy".split(" "),
  // what is, was, will be, ought to be
  ..."đang sẽ sắp cần phải nếu giả chỉ".split(" "),
  ...["dự kiến", "cơ bản", "có thể", "lẽ ra", "tiếp tục", "bắt đầu"],
  // more and less, before and after
  ..."tăng giảm cao thấp nhiều ít đủ thiếu thừa nhanh chậm sớm muộn trễ trước sau trên dưới".split(" "),
  ..."tốt yếu kém khá mạnh đạt vượt hơn lớn nhỏ dài ngắn mở đóng đúng sai ngoài".split(" "),
  // how many
  ..."một hai ba bốn năm sáu bảy tám chín mười mươi trăm nghìn ngàn triệu tỷ tỉ rưỡi nửa chục dăm".split(" "),
  ..."vài toàn tất mọi mỗi từng cả riêng".split(" "),
  ...["đa số", "phần lớn", "hầu hết", "bộ phận", "chủ yếu"],
  // kinds of documents
  ...["nghị quyết", "chỉ thị", "kết luận", "quyết định", "nghị định", "thông tư", "thông báo", "kế hoạch"],
  ...["chương trình", "hướng dẫn", "quy định", "quy chế", "đề án", "công văn", "luật", "báo cáo"],
] as const;

/** They say nothing by themselves: one text has them, another does without. */
const LIGHT = [
  ..."cho của ở tại các những còn vẫn đã được và trong về là thì mà với để bằng từ đến do vì bởi nên".split(
    " ",
  ),
  ..."này đó khi cùng cũng rất việc hiện nay qua lại ra vào lên tới bị có sự nhằm theo như ngay hay".split(
    " ",
  ),
  ...["công tác", "hoạt động", "trên địa bàn", "đối với", "dành cho", "phục vụ", "nhìn chung", "nói chung"],
  ...["trong kỳ", "thời gian qua", "hiện nay", "tình trạng", "lĩnh vực", "nội dung", "vấn đề", "thực tế"],
  ...["đội ngũ", "đồng thời", "bên cạnh đó", "tuy nhiên", "kỳ này", "trong đó"],
] as const;

/** Other words for the first. */
const ALIKE: readonly (readonly [string, ...string[]])[] = [
  ["đề nghị", "kiến nghị", "đề xuất"],
  ["thực hiện", "triển khai", "triển khai thực hiện", "tổ chức thực hiện", "tổ chức triển khai"],
  ["hạn hẹp", "eo hẹp"],
  ["quan tâm", "chú trọng"],
  ["nhân dân", "người dân", "bà con"],
  ["tuyên truyền", "tuyên truyền phổ biến", "phổ biến tuyên truyền"],
  ["thiết bị", "trang thiết bị"],
  ["kịp thời", "kịp lúc"],
  ["nâng cao", "nâng lên", "được nâng lên"],
  ["kinh phí", "nguồn kinh phí"],
  ["nhân lực", "nguồn nhân lực"],
  ["hỗ trợ", "giúp đỡ"],
  ["giáo dục và đào tạo", "giáo dục đào tạo", "gdđt", "gd đt"],
  ["khoa học và công nghệ", "khoa học công nghệ", "khcn", "kh cn"],
  ["công nghệ thông tin", "cntt"],
  ["bảo hiểm y tế", "bhyt"],
  ["bảo hiểm xã hội", "bhxh"],
  ["thể dục thể thao", "tdtt"],
  ["cơ sở vật chất", "csvc"],
  ["trung học cơ sở", "thcs"],
  ["trung học phổ thông", "thpt"],
  ["mặt trận tổ quốc", "mttq", "ubmttq", "ủy ban mặt trận tổ quốc"],
  ["ủy ban nhân dân", "ubnd"],
  ["hội đồng nhân dân", "hđnd"],
];

export type WordKind = "turning" | "light" | "other";

export interface ReportWord {
  readonly kind: WordKind;
  /** What stands for it and for all that are alike. */
  readonly word: string;
}

/** Every word the lists know, by its syllables with a space between. A request is no statement: it turns, too. */
export const REPORT_WORDS: ReadonlyMap<string, ReportWord> = new Map<string, ReportWord>([
  ...ALIKE.flatMap(([word, ...others]) => {
    const known: ReportWord = { kind: word === "đề nghị" ? "turning" : "other", word };
    return [word, ...others].map((one) => [one, known] as const);
  }),
  ...LIGHT.map((word) => [word, { kind: "light", word }] as const),
  ...TURNING.map((word) => [word, { kind: "turning", word }] as const),
]);
