import { chanceOf } from "../../../../src/app/samples";
import { formatDate, plainDate } from "../../../../src/core/base";
import { type Directive, defaultCatalogue } from "../../../../src/core/catalogue";

/** Documents as a province's archive holds them: invented, of words that stand in real ones, the same on every run. */

type Chance = ReturnType<typeof chanceOf>;

interface Source {
  readonly issuer: string;
  readonly suffix: string;
  readonly types: readonly [Kind, ...Kind[]];
}

type Kind = readonly [documentType: string, letters: string, highest: number];

const SOURCES: readonly [Source, ...Source[]] = [
  { issuer: "Bộ Chính trị", suffix: "TW", types: [["Nghị quyết", "NQ", 80], ["Chỉ thị", "CT", 60], ["Kết luận", "KL", 120], ["Quy định", "QĐ", 300]] },
  { issuer: "Ban Bí thư", suffix: "TW", types: [["Chỉ thị", "CT", 60], ["Kết luận", "KL", 120], ["Quyết định", "QĐ", 300], ["Thông báo", "TB", 200]] },
  { issuer: "Ban Tuyên giáo Trung ương", suffix: "BTGTW", types: [["Hướng dẫn", "HD", 180], ["Kế hoạch", "KH", 250], ["Công văn", "CV", 4000]] },
  { issuer: "Ban Thường vụ Tỉnh ủy", suffix: "TU", types: [["Kế hoạch", "KH", 200], ["Chỉ thị", "CT", 60], ["Chương trình hành động", "CTr", 40], ["Nghị quyết", "NQ", 40]] },
  { issuer: "Ban Tuyên giáo Tỉnh ủy", suffix: "BTGTU", types: [["Hướng dẫn", "HD", 140], ["Kế hoạch", "KH", 200], ["Công văn", "CV", 2500]] },
  { issuer: "Ban Thường vụ Huyện ủy", suffix: "HU", types: [["Kế hoạch", "KH", 200], ["Chỉ thị", "CT", 30], ["Thông báo", "TB", 300]] },
  { issuer: "Thủ tướng Chính phủ", suffix: "TTg", types: [["Quyết định", "QĐ", 2400], ["Chỉ thị", "CT", 45]] },
  { issuer: "Ủy ban nhân dân tỉnh", suffix: "UBND", types: [["Quyết định", "QĐ", 4500], ["Kế hoạch", "KH", 300]] },
]; // prettier-ignore

const OPENINGS = [
  "về", "về việc", "về tăng cường sự lãnh đạo của Đảng đối với", "về đẩy mạnh", "về tiếp tục thực hiện",
  "về nâng cao chất lượng", "về một số nhiệm vụ cấp bách trong", "về đổi mới, nâng cao hiệu quả", "triển khai thực hiện",
] as const; // prettier-ignore

const SUBJECTS = [
  "công tác khuyến học, khuyến tài, xây dựng xã hội học tập", "công tác bảo hiểm y tế", "chính sách bảo hiểm xã hội",
  "công tác phòng, chống tác hại của thuốc lá", "chương trình học tập suốt đời", "phổ cập giáo dục mầm non cho trẻ năm tuổi",
  "xóa mù chữ cho người lớn tuổi", "đào tạo nghề cho lao động nông thôn", "giáo dục nghề nghiệp", "đào tạo nhân lực có tay nghề cao",
  "xây dựng đội ngũ nhà giáo và cán bộ quản lý giáo dục", "đổi mới chương trình, sách giáo khoa giáo dục phổ thông",
  "giáo dục lý tưởng cách mạng, đạo đức, lối sống cho thế hệ trẻ", "phòng, chống bạo lực học đường", "công tác học sinh, sinh viên",
  "ứng dụng công nghệ thông tin", "phát triển công nghệ sinh học", "hoạt động khoa học, công nghệ và đổi mới sáng tạo",
  "chuyển đổi số quốc gia", "bảo đảm an toàn, an ninh mạng", "phát triển năng lượng nguyên tử vì mục đích hòa bình",
  "bảo hộ quyền sở hữu trí tuệ", "xây dựng đội ngũ trí thức", "hoạt động của các hội khoa học và kỹ thuật",
  "y tế cơ sở trong tình hình mới", "bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân", "công tác dân số trong tình hình mới",
  "phòng, chống dịch bệnh truyền nhiễm", "bảo đảm an ninh, an toàn thực phẩm", "phát triển nền y dược cổ truyền",
  "phòng, chống suy dinh dưỡng trẻ em", "chăm sóc người cao tuổi", "công tác chăm sóc, giáo dục và bảo vệ trẻ em",
  "phòng, chống tai nạn đuối nước", "công tác gia đình và bình đẳng giới", "chính sách đối với người có công với cách mạng",
  "giảm nghèo bền vững", "chính sách tín dụng đối với học sinh nghèo", "phát triển thể dục, thể thao quần chúng",
  "xây dựng và phát triển văn hóa, con người", "bảo tồn di sản văn hóa", "công tác báo chí, xuất bản", "thông tin đối ngoại",
  "bảo vệ môi trường và ứng phó biến đổi khí hậu", "quản lý tài nguyên nước", "quản lý chất thải rắn sinh hoạt",
  "phòng, chống thiên tai, cứu nạn", "xây dựng nông thôn mới", "phát triển kinh tế tập thể", "phát triển du lịch cộng đồng",
  "công tác phòng, chống ma túy", "phòng, chống mại dâm", "bảo đảm trật tự an toàn giao thông", "công tác tiếp công dân",
  "nắm bắt và định hướng dư luận xã hội", "bảo vệ nền tảng tư tưởng của Đảng", "học tập và làm theo tư tưởng Hồ Chí Minh",
  "công tác lý luận chính trị", "giáo dục quốc phòng và an ninh", "cải cách thủ tục hành chính", "thực hành tiết kiệm, chống lãng phí",
  "hiến máu tình nguyện", "phòng, chống lao và bệnh phổi", "tiêm chủng mở rộng", "chăm sóc sức khỏe tâm thần",
] as const; // prettier-ignore

const CLOSINGS = [
  "", "", "trong tình hình mới", "giai đoạn 2021 - 2025", "đến năm 2030, tầm nhìn đến năm 2045", "trên địa bàn tỉnh",
  "trên địa bàn huyện", "đối với đồng bào dân tộc thiểu số", "ở vùng sâu, vùng xa", "trong hệ thống chính trị",
  "gắn với xây dựng đời sống văn hóa ở khu dân cư", "trong các cơ sở giáo dục", "cho thanh niên và công nhân",
] as const; // prettier-ignore

/** The shipped documents and invented ones, `count` in all. */
export function madeDirectives(count: number): readonly Directive[] {
  const chance = chanceOf("directives");
  const made = new Map(defaultCatalogue.directives.map((directive) => [directive.id, directive]));
  const shippedCodes = new Set(
    defaultCatalogue.directives.map(({ number, symbol }) => `${number} ${symbol}`),
  );
  while (made.size < count) {
    const directive = invented(chance);
    if (!shippedCodes.has(`${directive.number} ${directive.symbol}`)) made.set(directive.id, directive);
  }
  return [...made.values()];
}

function invented(chance: Chance): Directive {
  const { issuer, suffix, types } = chance.pick(SOURCES);
  const [documentType, letters, highest] = chance.pick(types);
  const issuedOn =
    plainDate(chance.between(1998, 2025), chance.between(1, 12), chance.between(1, 28)) ?? "2000-01-01";
  const number = String(chance.between(1, highest)).padStart(2, "0");
  const separators = suffix === "TTg" || suffix === "UBND" ? "/-" : "-/";
  const symbol = `${letters}${separators.charAt(1)}${suffix}`;
  const code = `${number}${separators.charAt(0)}${symbol}`;
  const subject = [chance.pick(OPENINGS), chance.pick(SUBJECTS), chance.pick(CLOSINGS)].join(" ").trim();
  const label = `${code} (${formatDate(issuedOn)})`;
  return {
    id: `${code}@${issuedOn}`,
    documentType,
    number,
    symbol,
    issuedOn,
    issuer,
    subject,
    label,
    aliases: [],
  };
}
