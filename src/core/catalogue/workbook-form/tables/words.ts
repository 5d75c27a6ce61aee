import type { Severity } from "../../../base";
import type { Aggregate, Duty, HeadingLayout, ReviewKind, Rule, TaskKind, Template } from "../../model";
import type { FieldType } from "../../field-kinds";
import { wordTable } from "./word-table";

/** Every coded value of the catalogue in the words of its workbook. */
export const headingWords = wordTable<HeadingLayout>({
  party: "Đảng",
  state: "Nhà nước",
  "youth-union": "Đoàn Thanh niên",
});

export const taskWords = wordTable<TaskKind>({
  disseminate: "quán triệt, tuyên truyền",
  plan: "tham mưu, xây dựng kế hoạch",
  implement: "triển khai thực hiện",
  inspect: "kiểm tra, giám sát",
  "interim-review": "sơ kết",
  "final-review": "tổng kết",
  coordinate: "phối hợp",
  basis: "căn cứ, yêu cầu",
});

export const reviewWords = wordTable<ReviewKind>({ "interim-review": "sơ kết", "final-review": "tổng kết" });

export const layoutWords = wordTable<Template["layout"]>({ cover: "trang bìa", table: "bảng" });

export const fieldTypeWords = wordTable<FieldType>({
  text: "văn bản ngắn",
  "long-text": "văn bản dài",
  integer: "số nguyên",
  decimal: "số thập phân",
  percent: "phần trăm",
  money: "tiền",
  date: "ngày",
  time: "giờ",
  boolean: "có/không",
  choice: "danh mục",
  directive: "văn bản chỉ đạo",
  "org-unit": "đơn vị",
});

export const aggregateWords = wordTable<Aggregate["op"]>({
  none: "không",
  group: "nhóm",
  sum: "cộng",
  "count-by": "đếm theo lựa chọn",
  "count-true": "đếm Có",
  max: "lớn nhất",
  "max-per-unit": "lớn nhất trong đơn vị rồi cộng",
  ratio: "tỷ số",
  "weighted-mean": "bình quân gia quyền",
  join: "ghép văn bản",
  distinct: "danh sách không trùng",
  mode: "phổ biến nhất",
});

export const dutyWords = wordTable<Duty>({
  mandatory: "bắt buộc",
  voluntary: "tự nguyện",
  comparison: "đối chiếu",
});

export const severityWords = wordTable<Severity>({ error: "lỗi", warning: "cảnh báo", info: "lưu ý" });

export const whenBlankWords = wordTable<Rule["whenBlank"]>({ skip: "bỏ qua", evaluate: "vẫn xét" });

export const yesNoWords = wordTable<"yes" | "no">({ yes: "Có", no: "Không" });
