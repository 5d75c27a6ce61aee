import { exactKey } from "../../base";
import { isUnitLabel, mayBeUnitLabel } from "../../catalogue";
import { isOrdinalLabel } from "../sheet/row-words";
import type { ColumnRole } from "../model";
import type { ColumnData } from "./column-data";
import { isMeasure } from "./units";

const NOTE = /^(?:ghi chú|chú thích|lưu ý|notes?|remarks?|(?:additional )?comments?)(?: \(.*\))?$/iu;
const SIGNATURE = /(?:ký tên|ký nhận|ký xác nhận|chữ ký(?! số)|signature)/iu;
const CODE =
  /^(?:mã|mã số|ký hiệu|số hiệu|ma\p{L}*|cmnd|cccd|số (?:thẻ|cccd|cmnd|hộ chiếu|giấy|qđ|quyết định|bhxh).*|biển .*|.* (?:code|number|id|ein)|code|id|zip)(?![\p{L}])/iu;

/** What a column is for, by its label and what stands in it. */
export function roleOf(label: string, data: ColumnData): ColumnRole {
  const key = exactKey(label).replace(/\s*\(\*?\)$/, "");
  if (isOrdinalLabel(label)) return "index";
  if (isUnitLabel(key)) return "unit";
  if (mayBeUnitLabel(key) && data.texts.length > 0 && data.texts.every(isMeasure)) return "unit";
  if (NOTE.test(key)) return "note";
  if (SIGNATURE.test(key)) return "signature";
  return CODE.test(key) ? "code" : "value";
}
