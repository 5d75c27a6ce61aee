import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/vi-VN";
import docs from "@univerjs/docs-ui/locale/vi-VN";
import conditionalFormatting from "@univerjs/sheets-conditional-formatting-ui/locale/vi-VN";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/vi-VN";
import dataValidation from "@univerjs/sheets-data-validation/locale/vi-VN";
import formulaUi from "@univerjs/sheets-formula-ui/locale/vi-VN";
import formula from "@univerjs/sheets-formula/locale/vi-VN";
import note from "@univerjs/sheets-note-ui/locale/vi-VN";
import numberFormat from "@univerjs/sheets-numfmt-ui/locale/vi-VN";
import sheetsUi from "@univerjs/sheets-ui/locale/vi-VN";
import sheets from "@univerjs/sheets/locale/vi-VN";
import ui from "@univerjs/ui/locale/vi-VN";
import { workbenchVi } from "../../i18n/vi/workbench-words";

/** Words of the grid that its Vietnamese lacks. */
const missing = {
  "sheets-formula": {
    progress: {
      analyzing: workbenchVi.gridAnalyzing,
      calculating: workbenchVi.gridCalculating,
      "array-analysis": workbenchVi.gridAnalyzing,
      "array-calculation": workbenchVi.gridCalculating,
      done: workbenchVi.gridDone,
    },
  },
};

/** The grid's own words, in Vietnamese: its menus, dialogs and functions. */
export const gridLocale = mergeLocales(
  design,
  ui,
  docs,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numberFormat,
  dataValidation,
  dataValidationUi,
  conditionalFormatting,
  note,
  missing,
);
