import type { PlainDate } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import type { BlockDraft, ParagraphDraft, RunDraft, SectionDraft, WordDraft } from "../../word";
import { line, paperClosing, paperHead, paperTitle } from "../form/paper-blocks";
import { type PaperIssuer, paperIssuer } from "../form/paper-issuer";
import { paperStyles, STYLES } from "../form/paper-styles";
import { modelGuide } from "./model-guide";
import { type OutlineLine, internalOutline, reportOutline } from "./report-outline";
import type { ReportPart } from "./report-part";

/** What a model takes from a body's papers: their form, and the lines over them. */
type ModelForm = Pick<PaperIssuer, "form" | "heading">;

/**
 * Mẫu báo cáo: the report as a Word document with slots, in the form of the board's papers. From it every report is
 * written, also where nobody has changed it.
 */
const reportModel = (issuer: ModelForm): WordDraft =>
  modelOf(issuer, {
    outline: reportOutline,
    title: ["Báo cáo", "Kết quả {{công tác}} {{kỳ}}"],
    recipients: ["Thường trực {{cấp trên}} (để báo cáo)", "Lãnh đạo Ban"],
  });

/** The same of the annex that must not leave the board. */
const internalModel = (issuer: ModelForm): WordDraft =>
  modelOf(issuer, {
    outline: internalOutline,
    title: [
      "Phụ lục nội bộ",
      ...["Tình hình dư luận xã hội, vấn đề nổi cộm", "{{kỳ}}", "(Tài liệu lưu hành nội bộ)"],
    ],
    recipients: [],
  });

export const modelOfPart = (part: ReportPart, issuer: ModelForm): WordDraft =>
  part === "report" ? reportModel(issuer) : internalModel(issuer);

/**
 * The model as it is handed to whoever edits it, in the form of the board's papers on the day: behind it, for no paper,
 * how that is done and every slot there is.
 */
export function modelToEdit(index: CatalogueIndex, on: PlainDate, part: ReportPart = "report"): WordDraft {
  const model = modelOfPart(part, paperIssuer(index, on));
  const [first, ...others] = model.sections;
  const sections =
    first === undefined ? [] : [{ ...first, blocks: [...first.blocks, ...modelGuide(index, part)] }];
  return { ...model, sections: [...sections, ...others] };
}

interface ModelParts {
  readonly outline: readonly OutlineLine[];
  readonly title: readonly [type: string, ...subject: string[]];
  readonly recipients: readonly string[];
}

function modelOf({ form, heading }: ModelForm, { outline, title, recipients }: ModelParts): WordDraft {
  const [type, ...subject] = title;
  const slots = { ...heading, superior: "{{cơ quan cấp trên}}", name: "{{cơ quan ban hành}}" };
  const signatory = [line(STYLES.power, "{{quyền hạn ký}}"), line(STYLES.position, "{{chức vụ ký}}")];
  const blocks: readonly BlockDraft[] = [
    paperHead({ form, heading: slots }, { number: "{{số, ký hiệu}}", date: "{{địa danh, ngày tháng}}" }),
    ...paperTitle({ form }, type, subject),
    ...outline.map((one) => outlineParagraph(one, form.endMark)),
    ...paperClosing({ form, name: "{{cơ quan}}" }, recipients, signatory),
    line(STYLES.tag, "{{các phụ lục}}"),
  ];
  const page: SectionDraft["page"] = {
    marginsMm: form.marginsMm,
    number: { style: STYLES.pageNumber, fromSecond: true },
  };
  return {
    styles: paperStyles(form),
    sections: [{ page, blocks }],
    title: subject.join(" "),
    creator: "{{cơ quan}}",
  };
}

const STYLE_OF = {
  chapter: STYLES.chapter,
  section: STYLES.section,
  subsection: STYLES.subsection,
  body: STYLES.body,
  tag: STYLES.tag,
  closing: STYLES.closing,
} as const satisfies Record<OutlineLine["level"], string>;

/** The name of a document stands out. */
const STANDS_OUT = "{{văn bản}}";

function outlineParagraph({ level, text }: OutlineLine, endMark: string): ParagraphDraft {
  const whole = level === "closing" ? text + endMark : text;
  const [before = "", after] = level === "body" ? whole.split(STANDS_OUT) : [whole];
  const runs: readonly RunDraft[] =
    after === undefined
      ? [{ text: whole }]
      : [{ text: before }, { text: STANDS_OUT, bold: true, italic: true }, { text: after }];
  return { kind: "paragraph", style: STYLE_OF[level], runs: runs.filter((run) => run.text !== "") };
}
