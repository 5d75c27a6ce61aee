import { monthsIn } from "../../kept-period";
import type { Catalogue, Template } from "../../model";
import { calendarPeriods } from "../building/calendar-periods";
import { MOST } from "../building/field-builders";
import { choiceListsWith } from "../choice-lists";
import { reviewSteps } from "../khoa-giao-2024/review-steps";
import { templatesIn } from "../templates";
import { provinceAssignments } from "./assignments";
import { provinceDirectives } from "./directives";
import { assessmentLists, kg09 } from "./kg09";
import { provinceWords } from "./form-words";
import { holidays2026 } from "./holidays";
import { provinceUnits } from "./org-units";
import { provinceChoices } from "./own-choices";
import { provinceKinds } from "./unit-kinds";

/** A province counts more than a district does. */
const MOST_IN_PROVINCE = 20_000_000;

const withRoom = (template: Template): Template => ({
  ...template,
  fields: template.fields.map((field) => (field.max === MOST ? { ...field, max: MOST_IN_PROVINCE } : field)),
});

/** Years, halves and nine months of before: what was reported in them is held against today's figures. */
const periodsBefore = [2024, 2025].flatMap((year) =>
  calendarPeriods(year).filter((period) => monthsIn(period) >= 6),
);

/**
 * Danh mục "Khoa giáo Gia Lai 2026": two levels, as shipped. It holds no tasks: no guide for 2026 was at hand, and the
 * board's own is read into it (`khoagiao cite`). The communes of before are in it too, for figures of their time.
 */
export const giaLai2026: Catalogue = {
  id: "GL2026",
  version: "2026.1",
  name: "Khoa giáo Gia Lai 2026",
  board: {
    orgUnit: "BTGDVTU",
    superior: "TỈNH ỦY GIA LAI",
    name: "BAN TUYÊN GIÁO VÀ DÂN VẬN",
    head: "TRƯỞNG BAN",
    work: "công tác khoa giáo",
    place: "Gia Lai",
    sendTo: "Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai",
    changes: [],
  },
  unitKinds: provinceKinds,
  orgUnits: provinceUnits,
  directives: provinceDirectives,
  tasks: [],
  reviewSteps,
  periods: [...calendarPeriods(2026), ...periodsBefore],
  holidays: holidays2026,
  choiceLists: [...choiceListsWith(provinceChoices), ...assessmentLists],
  templates: [...templatesIn(provinceWords), kg09].map(withRoom),
  assignments: provinceAssignments,
  formMappings: [],
};
