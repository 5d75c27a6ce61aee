import type { ParagraphStyle } from "../../word";
import { CLOSING_STYLE } from "../language/empty-headings";
import type { PaperForm } from "./paper-form";

/** Ids of the styles of every paper. */
export const STYLES = {
  base: "VanBan",
  body: "NoiDung",
  chapter: "PhanI",
  section: "Muc1",
  listHeading: "DauDanhSach",
  subsection: "Muca",
  superior: "CapTren",
  issuer: "CoQuan",
  motto: "TieuNgu",
  mottoRule: "TieuNguKe",
  number: "SoVanBan",
  date: "NgayVanBan",
  letterSubject: "TrichYeuCongVan",
  title: "TenLoai",
  subject: "TrichYeu",
  addressee: "KinhGui",
  power: "QuyenHan",
  position: "ChucVu",
  recipientsHead: "NoiNhan",
  recipients: "DanhSachNoiNhan",
  annexTitle: "PhuLuc",
  note: "GhiChu",
  headCell: "DauBang",
  textCell: "OChu",
  numberCell: "OSo",
  totalCell: "OTong",
  pageNumber: "SoTrang",
  closing: "KetThuc",
  tag: "TheMau",
  tagOfNewPage: "TheMauTrangMoi",
} as const;

const FONT = "Times New Roman";
const TAG_PT = 10;
const TABLE_PT = 10.5;

/** The styles of a form. Headings keep with what follows; tables have letters of their own. */
export function paperStyles(form: PaperForm): readonly [ParagraphStyle, ...ParagraphStyle[]] {
  return [
    { id: STYLES.base, name: "Văn bản", font: FONT, sizePt: form.body.pt },
    ...bodyStyles(form),
    ...headStyles(form),
    ...closingStyles(form),
    ...tableStyles(),
  ];
}

function bodyStyles({ body, chapterMark }: PaperForm): readonly ParagraphStyle[] {
  const text = {
    align: "both",
    firstLineMm: body.firstLineMm,
    beforePt: body.spacePt,
    linePt: body.linePt,
  } as const;
  const heading = { ...text, bold: true, withNext: true } as const;
  return [
    { id: STYLES.body, name: "Nội dung", ...text },
    {
      ...{ id: STYLES.chapter, name: `Phần I${chapterMark.trim()}`, ...heading, level: 1 },
      numbered: { as: "upperRoman", mark: `%1${chapterMark.trim()}` },
    },
    {
      ...{ id: STYLES.section, name: "Mục 1.", ...heading, level: 2 },
      numbered: { as: "decimal", mark: "%2." },
    },
    {
      ...{ id: STYLES.subsection, name: "Mục a)", ...heading, level: 3 },
      numbered: { as: "lowerLetter", mark: "%3)" },
    },
    { id: STYLES.listHeading, name: "Đầu danh sách", ...heading },
    { id: STYLES.closing, name: CLOSING_STYLE, ...text },
    { id: STYLES.tag, name: "Thẻ của mẫu", italic: true, sizePt: TAG_PT },
    { id: STYLES.tagOfNewPage, name: "Thẻ ở trang mới", italic: true, sizePt: TAG_PT, newPage: true },
  ];
}

/** The rule under the motto is about as long as its words: a bold capital takes 0.63 of its size. */
const LETTER = 0.63;
const CELL_PADDING_MM = 3.8;
const mmOfPt = (pt: number): number => (pt * 25.4) / 72;

function headStyles(form: PaperForm): readonly ParagraphStyle[] {
  const centre = { align: "center" } as const;
  const longest = form.layouts.includes("state") ? 21 : 22; // letters of the ruled line
  const room = form.headMm[1] - CELL_PADDING_MM - mmOfPt(longest * LETTER * form.mottoPt);
  return [
    { id: STYLES.superior, name: "Cơ quan cấp trên", ...centre, sizePt: form.superiorPt, caps: true },
    { id: STYLES.issuer, name: "Cơ quan ban hành", ...centre, sizePt: form.issuerPt, bold: true, caps: true },
    { id: STYLES.motto, name: "Tiêu đề văn bản", ...centre, sizePt: form.mottoPt, bold: true },
    {
      ...{ id: STYLES.mottoRule, name: "Tiêu đề có kẻ", ...centre, sizePt: form.mottoPt, bold: true },
      ruleInMm: Math.max(0, room / 2),
    },
    { id: STYLES.number, name: "Số văn bản", ...centre, sizePt: form.datePt },
    {
      id: STYLES.date,
      name: "Địa danh và ngày tháng",
      ...centre,
      sizePt: form.datePt,
      italic: true,
      beforePt: 6,
    },
    {
      ...{ id: STYLES.letterSubject, name: "Trích yếu công văn", ...centre },
      ...{ sizePt: form.letterSubject.pt, italic: form.letterSubject.italic },
    },
    {
      id: STYLES.title,
      name: "Tên loại",
      ...centre,
      sizePt: form.titlePt,
      bold: true,
      caps: true,
      beforePt: 18,
    },
    { id: STYLES.subject, name: "Trích yếu", ...centre, sizePt: form.subjectPt, bold: true },
    { id: STYLES.addressee, name: "Kính gửi", ...centre, italic: true, beforePt: 12, afterPt: 6 },
  ];
}

function closingStyles({ recipients, isPositionBold, superiorPt }: PaperForm): readonly ParagraphStyle[] {
  const isUnderlined = recipients.headLook === "underline";
  const centre = { align: "center", sizePt: superiorPt } as const;
  return [
    { id: STYLES.power, name: "Quyền hạn ký", ...centre, bold: true, caps: true },
    { id: STYLES.position, name: "Chức vụ", ...centre, bold: isPositionBold, caps: true },
    {
      ...{ id: STYLES.recipientsHead, name: "Nơi nhận", sizePt: recipients.headPt },
      ...(isUnderlined ? { underline: true } : { bold: true, italic: true }),
    },
    { id: STYLES.recipients, name: "Danh sách nơi nhận", sizePt: recipients.listPt },
    { id: STYLES.pageNumber, name: "Số trang", align: "center", sizePt: 14 },
  ];
}

function tableStyles(): readonly ParagraphStyle[] {
  const cell = { sizePt: TABLE_PT, beforePt: 1, afterPt: 1 } as const;
  const title = { align: "center", bold: true, sizePt: 13, withNext: true } as const;
  return [
    { id: STYLES.annexTitle, name: "Phụ lục", ...title, beforePt: 12, level: 1 },
    {
      id: STYLES.note,
      name: "Ghi chú",
      align: "center",
      italic: true,
      sizePt: 12,
      afterPt: 6,
      withNext: true,
    },
    { id: STYLES.headCell, name: "Đầu bảng", ...cell, align: "center", bold: true, withNext: true },
    { id: STYLES.textCell, name: "Ô chữ", ...cell },
    { id: STYLES.numberCell, name: "Ô số", ...cell, align: "right" },
    { id: STYLES.totalCell, name: "Ô tổng", ...cell, bold: true },
  ];
}
