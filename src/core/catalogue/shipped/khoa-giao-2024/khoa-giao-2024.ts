import type { Catalogue } from "../../model";
import { calendarPeriods } from "../building/calendar-periods";
import { assignments } from "./assignments";
import { choiceListsWith } from "../choice-lists";
import { directives } from "./directives";
import { districtWords } from "./form-words";
import { orgUnits } from "./org-units";
import { districtChoices } from "./own-choices";
import { reviewSteps } from "./review-steps";
import { tasks } from "./tasks";
import { templatesIn } from "../templates";
import { unitKinds } from "./unit-kinds";

/** Danh mục "Khoa giáo 2024", as shipped; a board changes it in Excel, not here. */
export const defaultCatalogue: Catalogue = {
  id: "KG2024",
  version: "2024.1",
  name: "Khoa giáo 2024",
  board: {
    orgUnit: "BTGHU",
    superior: "HUYỆN ỦY TÂY SƠN",
    name: "BAN TUYÊN GIÁO",
    head: "TRƯỞNG BAN",
    work: "công tác khoa giáo",
    place: "Tây Sơn",
    sendTo: "Ban Tuyên giáo Huyện ủy Tây Sơn",
    changes: [],
  },
  unitKinds,
  orgUnits,
  directives,
  tasks,
  reviewSteps,
  periods: calendarPeriods(2024),
  holidays: [],
  choiceLists: choiceListsWith(districtChoices),
  templates: templatesIn(districtWords),
  assignments,
  formMappings: [],
};
