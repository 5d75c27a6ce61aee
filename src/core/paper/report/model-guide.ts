import { type CatalogueIndex, type Field, type Template, aggregationOf, kindOf } from "../../catalogue";
import type { BlockDraft } from "../../word";
import { annexBlocks, UPRIGHT_MM } from "../annex/annex-table";
import { line } from "../form/paper-blocks";
import { STYLES } from "../form/paper-styles";
import { PaperRuns } from "../language/paper-runs";
import { ACTIONS } from "./directive-scope";
import { PLAIN_SLOTS } from "./plain-slots";
import type { ReportPart } from "./report-part";

/** A slot, or a tag, as it is typed, and what the author of a model reads about it. */
export interface KnownSlot {
  readonly slot: string;
  readonly about: string;
  /** Within this tag only. */
  readonly within?: string;
}

const LOOPS: readonly (KnownSlot & { readonly slots: Readonly<Record<string, string>> })[] = [
  {
    slot: "{{mỗi văn bản}}",
    about: "lặp lại cho từng nghị quyết, chỉ thị, kết luận có đơn vị báo cáo",
    slots: {
      "văn bản": "tên văn bản",
      "trích yếu": "trích yếu văn bản",
      ...Object.fromEntries(Object.keys(ACTIONS).map((name) => [name, "số đơn vị"])),
      "KG01.soHoiNghi": "số liệu của riêng văn bản ấy",
    },
  },
  {
    slot: "{{mỗi đơn vị}}",
    about: "lặp lại cho từng đơn vị phải gửi báo cáo",
    slots: {
      "đơn vị": "tên ngắn",
      "tên đơn vị": "tên đầy đủ",
      "tình trạng": "đã gửi, chưa gửi …",
      "ngày gửi": "ngày gửi đầu tiên",
      "KG01.soHoiNghi": "số liệu của riêng đơn vị ấy",
    },
  },
  {
    slot: "{{mỗi nội dung KG03.ketQua}}",
    about: "lặp lại cho từng nội dung các đơn vị ghi ở một cột chữ, nội dung nhiều đơn vị ghi đứng trước",
    slots: {
      "nội dung": "nội dung",
      "đơn vị": "các đơn vị đã ghi",
      "đơn vị ngoài Ban": "các đơn vị đã ghi, không kể Ban",
      "cùng dòng loai": "giá trị ở cột khác của cùng dòng, tên đơn vị chỉ khi khác nhau",
      "từng đơn vị loai": "giá trị ở cột khác của cùng dòng, kèm tên đơn vị",
      "và nội dung khác": "đặt ở đầu câu báo còn nội dung khác tại phụ lục",
    },
  },
  {
    slot: "{{mỗi nội dung của Ban KG09.noiDung (Ưu điểm)}}",
    about: "như trên, chỉ nội dung Ban ghi; trong ngoặc đơn là nhóm nội dung",
    slots: {},
  },
  {
    slot: "{{mỗi nhóm KG08.cap}}",
    about: "lặp lại cho từng giá trị của một cột phân nhóm",
    slots: { nhóm: "giá trị", "nhóm viết thường": "giá trị, chữ đầu viết thường" },
  },
  {
    slot: "{{mỗi kiến nghị chưa trả lời}}",
    about: "lặp lại cho từng kiến nghị của các kỳ trước mà Ban chưa trả lời, hoặc được nêu lại sau trả lời",
    slots: {
      "nội dung": "nội dung kiến nghị",
      "đơn vị": "đơn vị kiến nghị",
      "kỳ nêu": "kỳ nêu lần đầu",
      "đã nhắc lại": "chữ “đã nhắc lại”, nếu đã nêu ở nhiều kỳ",
      "ý kiến trả lời": "ý kiến của Ban",
    },
  },
  { slot: "{{mỗi kiến nghị đã trả lời}}", about: "như trên, chỉ kiến nghị Ban đã trả lời", slots: {} },
  {
    slot: "{{mỗi biểu khác}}",
    about: "lặp lại cho từng biểu mà mẫu chưa nhắc đến",
    slots: { biểu: "tên biểu", "số liệu của biểu": "các số liệu chính" },
  },
];

const TAGS: readonly KnownSlot[] = [
  { slot: "{{nếu có KG08}}", about: "phần đến {{hết}} chỉ in khi có số liệu ấy" },
  { slot: "{{nếu chưa có KG08}}", about: "phần đến {{hết}} chỉ in khi chưa có số liệu ấy" },
  { slot: "{{hết}}", about: "hết phần của {{mỗi …}}, {{nếu có …}}, {{ghi chú}}" },
  { slot: "{{số thứ tự}}", about: "1, 2, 3 … của lần lặp" },
  { slot: "{{ghi chú}}", about: "phần đến {{hết}} không bao giờ in" },
  { slot: "{{ghi chú: …}}", about: "câu chứa nó không bao giờ in" },
  { slot: "{{cần bổ sung: …}}", about: "chỗ người viết phải ghi thêm: in ra tô vàng và được liệt kê" },
  { slot: "{{các phụ lục}}", about: "các bảng phụ lục, từ trang mới" },
];

const WAYS: readonly KnownSlot[] = [
  { slot: "{{so sánh KG01.soHoiNghi}}", about: "tăng, giảm so với cùng kỳ" },
  { slot: "{{dưới 80% KG01.tyLeDV}}", about: "các đơn vị có tỷ lệ dưới mức ấy" },
  { slot: "{{đạt KG05B.tyLeBaoPhu/KG05B.chiTieu}}", about: "“đạt chỉ tiêu” hoặc “chưa đạt chỉ tiêu”" },
];

const typed = (name: string): string => `{{${name}}}`;

/** Every slot a model may have, by this catalogue: what is confidential is told in the internal annex alone. */
export const knownSlots = (
  { catalogue: { templates } }: CatalogueIndex,
  part: ReportPart = "report",
): readonly KnownSlot[] => [
  ...Object.entries(PLAIN_SLOTS).map(([name, about]) => ({ slot: typed(name), about: about || name })),
  ...TAGS,
  ...LOOPS.flatMap(({ slots, ...loop }) => [
    loop,
    ...Object.entries(slots).map(([name, about]) => ({ slot: typed(name), about, within: loop.slot })),
  ]),
  ...WAYS,
  ...templates
    .filter(({ confidential }) => part === "internal" || confidential !== true)
    .flatMap(slotsOfTemplate),
];

const slotsOfTemplate = (template: Template): readonly KnownSlot[] => [
  { slot: typed(template.code), about: `${template.shortTitle}: số dòng` },
  ...template.fields.flatMap((field) => {
    const slot = slotOf(template, field);
    return slot === undefined ? [] : [{ slot, about: `${template.shortTitle}: ${field.label}` }];
  }),
];

function slotOf({ code, groupBy }: Template, field: Field): string | undefined {
  const name = `${code}.${field.key}`;
  const { gives, isCount = false } = aggregationOf(field);
  if (groupBy.includes(field.key)) return typed(`mỗi nhóm ${name}`);
  const isNumber = (kindOf(field).holds === "number" || isCount) && field.aggregate.op !== "mode";
  if (gives === "figure") return isNumber ? typed(name) : undefined;
  if (gives === "row-counts") return typed(`theo ${name}`);
  return gives === "texts" ? typed(`mỗi nội dung ${name}`) : undefined;
}

const RULES = [
  "Sửa câu chữ, kiểu chữ, thứ tự các mục, thêm bảng, hình tùy ý; giữ nguyên chữ trong ngoặc {{ }}.",
  "Câu có chỗ điền mà không có số liệu thì không in; phần trong [[ ]] không có số liệu thì chỉ bỏ phần ấy. Số 0 và ô trống không bao giờ được in.",
  "{{mỗi …}}, {{nếu có …}}, {{hết}}, {{các phụ lục}} đứng một mình trong một đoạn. Trong bảng, dòng mở đầu bằng {{mỗi …}} và kết thúc bằng {{hết}} ở ô cuối được lặp lại; dòng không có số liệu nào thì không in.",
  "Mục không còn nội dung nào thì tiêu đề mục không in, các mục sau tự đánh số lại. Tiêu đề mục là đoạn có kiểu đề mục (cấp 1, 2, 3 …).",
  "Mỗi con số in ra mang dấu trang của ô số liệu, để đối chiếu sau khi sửa tay.",
];

/** The pages behind a model that are for no paper: how it is edited, and every slot it may have. */
export function modelGuide(index: CatalogueIndex, part: ReportPart): readonly BlockDraft[] {
  const runs = new PaperRuns();
  const table = {
    title: ["Các chỗ điền được", "(Phần này không in vào báo cáo)"],
    columns: [
      { title: "Chỗ điền", width: 45 },
      { title: "Ý nghĩa", width: 55 },
    ],
    rows: knownSlots(index, part).map(({ slot, about, within }) => [
      slot,
      within === undefined ? about : `${about} (trong ${within})`,
    ]),
  };
  return [
    line(STYLES.tagOfNewPage, "{{ghi chú}}"),
    line(STYLES.annexTitle, "Sửa mẫu báo cáo"),
    ...RULES.map((text) => line(STYLES.body, `- ${text}`)),
    ...annexBlocks(table, UPRIGHT_MM, runs),
    line(STYLES.tag, "{{hết}}"),
  ];
}
