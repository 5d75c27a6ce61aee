import { cleanText } from "../../../../core/base";
import type { NewUnit } from "../../../../core/catalogue";

/** What stands before the proper name of a unit; its short name does without. */
const LEADING = /^(?:đảng ủy|đảng bộ|ủy ban nhân dân|ubnd)?\s*(?:xã|phường|thị trấn|đặc khu)\s+/iu;

/** "Đảng ủy xã Tây Sơn; 21808": one new unit a line, with the State's number where it is known. */
export const typedUnits = (text: string): readonly NewUnit[] =>
  text.split("\n").flatMap((line): readonly NewUnit[] => {
    const [name = "", officialCode = ""] = line.split(";").map(cleanText);
    if (name === "") return [];
    const shortName = name.replace(LEADING, "");
    return [{ name, shortName, ...(officialCode !== "" && { officialCode }) }];
  });
