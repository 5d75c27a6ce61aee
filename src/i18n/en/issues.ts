import type { IssueSentences } from "../issue-code";

/** Finding and remedy of every issue, in English. */
export const issuesEn: IssueSentences = {
  "file.not-found": "There is no such file or folder. Check the path.",
  "file.unreadable":
    "It cannot be opened ({found}). Close it if it is open elsewhere, or copy it again and retry.",
  "file.passed-over":
    "Not an Excel workbook ({found}), so it was passed over. If it is a report, send it again as .xlsx.",
  "file.linked-folder":
    "A link to another folder, which was not searched. If there are reports in it, name that folder itself.",
  "file.is-folder": "This is a folder. Name each .docx, .pdf or .txt file.",
  "file.other-archive":
    "An archive of this kind ({found}) cannot be opened here, and a report may be inside. Unpack it (right-click, Extract; 7-Zip or WinRAR is needed), then add the unpacked files.",
  "file.archive-too-deep":
    "This archive lies within several others and was not opened, and a report may be inside. Unpack it, then add the files in it.",
  "file.fault":
    "The program met a fault while reading this file ({found}), so the file does not count; the others were read. Open it in Excel, save it and try again; if that does not help, send it to whoever looks after the program.",
  "file.too-long":
    "Reading this file took longer than {seconds} seconds and was stopped, so the file does not count; the others were read. Delete surplus sheets and rows in it, or ask the unit.",
  "workbook.empty-file": "The file is empty. Save it again from Excel and send it again.",
  "workbook.not-excel":
    "This is no Excel workbook. If Excel can open it, save it as .xlsx and send it again.",
  "workbook.password-protected":
    "The file is protected with a password and cannot be read. Open it, go to File > Info > Protect Workbook > Encrypt with Password, clear the password, save and send it again.",
  "workbook.old-xls":
    "The file is in the old .xls format. Open it in Excel, choose File > Save As, type “Excel Workbook (.xlsx)”, and send it again.",
  "workbook.binary-xlsb": "The file is a binary .xlsb workbook. Save it as .xlsx in Excel and send it again.",
  "workbook.no-workbook":
    "There is no spreadsheet inside this file. Check that the right file was sent, and send the .xlsx again.",
  "workbook.text-without-header":
    "This text file (.csv) has the header of no template, so it could not be read. Send the whole form as .xlsx.",
  "workbook.letters-lost":
    "Vietnamese letters were lost when this .csv was saved (they became “?”), so it was not read. Save it from Excel as .xlsx, or as “CSV UTF-8”, and send it again.",
  "workbook.truncated": "The file is cut off (copied or sent incompletely). Ask for it to be sent again.",
  "workbook.damaged":
    "The file is damaged in part “{part}”. Open it in Excel, save it and send it again; if Excel cannot open it either, ask for another copy.",
  "workbook.too-large":
    "The file is larger, or unpacks to more, than the limit of {most} and was not read, to protect this machine. Remove surplus sheets and rows, save and send it again.",
  "workbook.swells":
    "A part of the file unpacks to more than {most} times its packed size, as malicious files do, and was not read. Open it in Excel, remove surplus sheets and rows, save and send it again.",
  "workbook.too-many-parts":
    "The archive holds more than {most} files and was not read, to protect this machine. Divide it into several archives and send them again.",
  "workbook.too-many-sheets":
    "The file has more than {most} sheets and was not read, to protect this machine. Delete surplus sheets, save and send it again.",
  "workbook.too-many-names":
    "The file has more than {most} defined names (Formulas > Name Manager) and was not read, to protect this machine. Delete those nobody needs and send it again.",
  "workbook.forbidden-xml":
    "The file holds declarations no workbook needs (it may be malicious) and was not read. Ask the sender; if it is a true report, save it from Excel as a new .xlsx.",
  "workbook.sheet-damaged":
    "This sheet is damaged and was not read; the others were. Open the file in Excel, save it and send it again.",
  "workbook.too-many-cells":
    "The file has more than {most} cells; a sheet beyond that limit is not read. Delete surplus sheets, rows and columns and send it again.",
  "workbook.too-many-merges":
    "This sheet has more than {most} merged ranges and was not read. Unmerge them (Home > Merge & Center) and send it again.",
  "workbook.sheet-too-large":
    "This sheet unpacks to more than the limit of {most} and was not read. Delete surplus rows and columns and send it again.",
  "workbook.sheet-swells":
    "This sheet unpacks to more than {most} times its packed size, as malicious files do, and was not read. Open it in Excel, delete surplus rows and columns, save and send it again.",
  "workbook.properties-damaged":
    "The file's properties (“{part}”) are damaged and were passed over; the data is not affected. Nothing to do.",
  "workbook.notes-unread":
    "Notes and text boxes of this file could not be read; the figures are not affected. See the notes in the original file.",
  "workbook.runs-unread":
    "The file is in the format of Excel 5.0/95: parts of a cell that are struck through or set above the line cannot be told. Compare it with the original, or ask the unit for an .xlsx file.",
  "workbook.text-repaired":
    "The file was typed in an old encoding (TCVN3 or VNI) and was turned into Unicode while reading. Compare the words in its cells with the original.",
  "workbook.cell-unreadable":
    "The value of the cell cannot be read (“{found}”). Type it again in Excel and send the file again.",
  "workbook.cell-twice":
    "The cell is written twice with different values ({found}); which is right cannot be told. Type it again in Excel and send the file again.",
  "workbook.bad-address":
    "A cell has the impossible address “{found}”, so its row and column are unknown. Open the file in Excel, check it, save it and send it again.",
  "workbook.more-cell-issues":
    "{count} more cells of this sheet have faults of the same kind. Open the file in Excel, save it and send it again.",
  "workbook.unknown-style":
    "The cell's format ({found}) is unknown, so it was read as a plain number; a date would look wrong. Check the cell.",
  "workbook.macros-ignored":
    "The file holds macros; values were read and no macro was run. Save it as .xlsx next time.",
  "workbook.read-as-xls":
    "The file is in the old .xls format and was read. If it is convenient, save it as .xlsx next time.",
  "workbook.read-as-ods":
    "The file is an OpenDocument spreadsheet (.ods) and was read. If it is convenient, save it as .xlsx next time.",
  "workbook.read-as-text":
    "A text file (.csv), read as one sheet: formats of numbers and dates, hidden rows and columns, merged cells and what is struck through cannot be told. Compare it with the original; send .xlsx next time.",
  "workbook.sheet-skipped":
    "This sheet is a chart or another kind ({type}), not a table, and was passed over. Nothing to do.",
  "catalogue.not-a-catalogue":
    "The file has no sheet of a catalogue. Press “Open the catalogue for editing”, or open the catalogue you saved, and check again.",
  "catalogue.report-form":
    "The file is a report form, not a catalogue. Press “Open the catalogue for editing”, or open the catalogue you saved, and check again.",
  "catalogue.sheet-missing": "Sheet “{sheetName}” is missing. Add it back under this name.",
  "catalogue.header-missing":
    "No header row found on sheet “{sheetName}”. Restore the column names in the first row.",
  "catalogue.column-missing": "Column “{header}” is missing. Add it back under this name.",
  "catalogue.column-twice": "Column “{header}” stands twice. Delete or rename one.",
  "catalogue.value-missing": "“{header}” is blank. Fill it in.",
  "catalogue.cell-error":
    "“{header}” holds a formula error or an uncalculated formula: “{found}”. Type the value itself.",
  "catalogue.text-became-date":
    "Excel turned “{header}” into the date {found}. Format the cell as Text and type it again.",
  "catalogue.not-a-number": "“{header}” says “{found}”, which is not a number. Enter a number.",
  "catalogue.not-a-whole-number": "“{header}” says “{found}”; a whole number is needed. Correct it.",
  "catalogue.not-a-date": "“{header}” says “{found}”, which is not a real date. Enter day/month/year.",
  "catalogue.not-yes-or-no": "“{header}” says “{found}”. Enter “Có” or “Không”.",
  "catalogue.unknown-word": "“{found}” cannot be used in “{header}”. Choose one of: {allowed}.",
  "catalogue.bad-code":
    "Code “{found}” is not allowed. Use at most 40 unaccented letters, digits and underscores (hyphens too for units, kinds and periods); template, column and rule codes start with a letter.",
  "catalogue.duplicate": "“{found}” already stands in row {firstRow}. Change or delete one of them.",
  "catalogue.name-shared":
    "“{found}” also names the unit in row {firstRow} on the same days, so the name does not tell which is meant. Give a fuller name, or the day on which the older unit ends.",
  "catalogue.item-undated":
    "The item “{found}” does not change with time. Clear the day in column “{header}”; only the names of the board may change from a day on.",
  "catalogue.unknown-reference":
    "“{found}” (column “{header}”) is not in the catalogue. Correct it, or add it to its table.",
  "catalogue.name-of-several":
    "“{found}” (column “{header}”) is the name of several codes: {codes}. Write the code, so that it is clear which is meant.",
  "catalogue.read-by-name": "“{found}” (column “{header}”) was read as the code “{code}”.",
  "catalogue.unknown-field": "The template has no column “{found}”. Correct the column code.",
  "catalogue.former-key-taken":
    "The former key “{found}” also means the column of key “{key}”: a file that says it could mean either. Remove it from one of them.",
  "catalogue.wrong-field-type":
    "Column “{found}” cannot be used with “{use}”, which needs type {needs}. Choose another column or change its type.",
  "catalogue.asks-about-rows":
    "“{header}” uses rowsWith or ordinal, which ask about the other rows of the sheet; only rules of a template of many rows can. Leave them out here; to check something, write a rule of that template.",
  "catalogue.rule-not-understood":
    "“{at}” in the rule “{found}” is not understood: it names no column of the template (or two), and compares nothing. Write the column's name, as in “Số học viên nữ không lớn hơn Tổng số”, “Tổng số bằng tổng của Nam, Nữ”, “Lý do bắt buộc khi Kết quả khác trống”.",
  "catalogue.bad-expression":
    "“{found}” cannot be read; it fails at character {position}. Correct it as the guide sheet shows.",
  "catalogue.unknown-function":
    "“{found}” uses the unknown function “{at}”. Use those listed on the guide sheet.",
  "catalogue.wrong-arguments":
    "In “{found}”, function “{at}” has missing, extra or wrong arguments. Correct it as the guide sheet shows.",
  "catalogue.unsupported-expression":
    "“{found}” uses a sign or form that is not supported. Use the operators listed on the guide sheet (for example <= for ≤).",
  "catalogue.expression-too-long":
    "The expression in “{header}” has {at} characters; 1,000 is the most. Split it.",
  "catalogue.bad-pattern": "Pattern “{found}” is malformed. Correct it or leave it blank.",
  "catalogue.unsafe-pattern":
    "Pattern “{found}” is too complex and could hang the program. Simplify it, without repeats inside repeats.",
  "catalogue.prepared-rows":
    "“{header}” is {found}. Give a number of rows from 1 to {most}, or leave it blank.",
  "catalogue.years-not-positive": "“{header}” is {found}. Give a number of years of 1 or more.",
  "catalogue.unknown-document-type":
    "No document is of the type “{found}”, so this step is never used. Write the type as on the sheet of documents, or leave it blank for all types.",
  "catalogue.dates-reversed": "“{header}” is {found}, before the start date {from}. Correct the dates.",
  "catalogue.limits-reversed": "“{header}” is {found}, below the lower limit {from}. Correct it.",
  "catalogue.decimals-out-of-range": "“{header}” is {found}. Enter a number from 0 to {most}.",
  "catalogue.cycle":
    "“{found}” is part of a circular reference in “{header}”. Remove one link of the circle.",
  "catalogue.heir-without-end":
    "The unit has the heir “{found}” but no last day. Fill in the column “Hiệu lực đến”, or clear the heir.",
  "catalogue.heir-not-there":
    "The heir “{found}” is not in being on {day}, the day after this unit's last. Check the days of both units.",
  "catalogue.succession-incomplete":
    "Incomplete: choose at least one unit that ends and at least one that takes over, a known one or a new one.",
  "catalogue.succession-circular":
    "“{found}” would end and take over itself. A unit that stays is chosen only among those that take over.",
  "catalogue.succession-ended":
    "“{found}” ended before {day}, or has successors already. Leave it out, or change the day.",
  "catalogue.succession-not-there":
    "“{found}” is not there on {day} and cannot take over. Choose another unit, or change the day.",
  "catalogue.succession-name":
    "Another unit bears the name “{found}” on {day}. Write another name, or choose the known unit.",
  "catalogue.no-periods": "The catalogue has no period to roll on. Fill in the sheet of periods.",
  "catalogue.years-overlap":
    "The periods of {year} begin on {found}, while those of the year before last until {to}: what happened from {from} to {to} would count twice. Let the first periods of {year} begin on {start}, or end those of the year before earlier.",
  "catalogue.years-gap":
    "The periods of {year} begin on {found}: the days from {from} to {to} belong to no period of that year or the one before. Let the first periods of {year} begin on {start}; if it is meant so, nothing need be done.",
  "catalogue.year-begins-otherwise":
    "{count} periods that begin the year ({found}) begin on {start}, right after the last day of the year before, and not on {laid} as the profile has it: no day counts twice and none is left out. Look through their first days.",
  "catalogue.holidays-missing":
    "There is no list of holidays of {year}, so no due date is worked out for {count} periods, the first being “{found}” (cut off on {cutOff}); they are left blank. Add the holidays of {year} and run this again, or fill them in.",
  "catalogue.presets-of-before":
    "Template {found} has {count} rows prepared for the old year. Look through the sheet “Dòng có sẵn”.",
  "catalogue.due-before-cut-off":
    "The due date {found} comes before the cut-off {cutOff}. Look at both days again; where estimates are meant, nothing need be done.",
  "catalogue.cut-off-before-period":
    "The cut-off {found} lies before the period begins ({from}). Check the day and its year; of a plan, write this period's code into the column “Kỳ kế hoạch” of the period it is for.",
  "catalogue.cut-off-long-after":
    "The cut-off {found} is nearly a year or more after the period ends ({to}). Check its year; if it is meant, nothing is to be done.",
  "catalogue.due-long-after":
    "The due date {found} is nearly a year or more after the period ends ({to}). Check its year; if it is meant, nothing is to be done.",
  "catalogue.period-of-other-year":
    "The period states the year {year}, but none of its days from {found} to {to} lies in it. Look at the year and the days again.",
  "catalogue.part-outside":
    "Period “{found}” does not lie within this one ({from} to {to}). Correct the dates, or take it out of “{header}”.",
  "catalogue.parts-overlap":
    "The periods “{found}” share days, from {day} on: what is reported for these would count twice. Correct the dates, or take one out.",
  "catalogue.parts-gap":
    "The periods “{found}” leave days of this period out, from {day} on. Look at it; if it is meant so there is nothing to do.",
  "catalogue.working-days-not-positive":
    "“{found}” working days must lie between 1 and 366. Correct it, or clear the cell.",
  "catalogue.list-name-differs":
    "This list has two names, “{first}” and “{found}”; the first is used. Make them agree.",
  "catalogue.bad-preset-value":
    "Preset value “{found}” does not fit the type of column “{field}”. Correct it.",
  "catalogue.cover-missing":
    "“{found}” is assigned templates in {period} but no cover template. Assign the cover too.",
  "catalogue.cover-field-missing":
    "Cover template “{found}” lacks the column “{field}”. Add it back under this code.",
  "catalogue.cover-field-renamed":
    "Column “{found}” of the cover had the key “{former}”; the program reads it by “{former}”, and would not any more. Write “{former}” again; to call it otherwise change its label.",
  "catalogue.cover-fields-unread":
    "The cover “{found}” has no column with the key {fields}: the program reads these by their keys and takes them for blank. If one of the columns {others} had such a key, write it again; if the cover does without, nothing is to be done.",
  "catalogue.no-fields": "Template “{found}” has no columns. Add them on the sheet “Cột”.",
  "templates.unknown-unit":
    "The catalogue has no unit with code “{found}”. Check the code on the catalogue's units sheet.",
  "templates.unknown-period":
    "The catalogue has no period “{found}”. Use a period id of the catalogue, for example 2024-H1.",
  "templates.not-earlier":
    "This summary is of {found}, which is not before {issued}, the period being issued. Choose the summary of an earlier period.",
  "templates.nothing-owed":
    "{found} owes no template for {period}. If it should report, add it on the catalogue's assignments sheet.",
  "templates.unit-ended":
    "The unit {found} was until {ended}, before the figures of {period} are cut off ({cutOff}), and owes nothing. If it still works, change its last day on the sheet of units of the catalogue.",
  "templates.unit-gave-way":
    "The unit {found} was until {ended}, before the figures of {period} are cut off ({cutOff}); it gave way to: {heirs}. Issue the forms to its heirs; if it still works, change its last day on the sheet of units of the catalogue.",
  "templates.unit-not-yet":
    "The unit {found} is from {begins} on, after the figures of {period} are cut off ({cutOff}), and owes nothing. Issue the forms to the unit before it, or change its first day on the sheet of units of the catalogue.",
  "templates.unit-reports-nothing":
    "The catalogue says that the unit {found} sends no reports. If it does, change that on the sheet of units, then look at the assignments.",
  "templates.forms-not-valid":
    "The forms asked of {found} for {period} are no more, or not yet, in force when its figures are cut off: {forms}. Assign the forms in use, or change the days they hold.",
  "templates.check-shortened":
    "Too many rules: {leftOut} of them cannot be put into words in the column “Kiểm tra” (all are still checked at the merge). Combine or shorten the template's rules.",
  "templates.not-a-report":
    "The open workbook is no report template issued by the board. Open the template workbook sent to your unit and try again.",
  "templates.catalogue-broken":
    "The catalogue inside the file is damaged or beyond what is read ({megabytes} MB, {rows} rows); the same version that comes with the program is used instead. If the pick lists differ from the template, ask for the template workbook again.",
  "templates.catalogue-missing":
    "The file was made from catalogue “{found}”, version {version}, which it does not carry or carries damaged, so nothing can be checked. Ask the board for a new template workbook and copy the figures into it.",
  "submission.stamps-missing":
    "The file no longer carries the identification of the template; the cover was relied on. Use the template workbook as it was issued.",
  "submission.other-catalogue":
    "The file was made from catalogue “{found}”, not “{expected}”. Get the current template and enter the data again.",
  "submission.catalogue-changed":
    "Forms or choice lists of the catalogue have changed since this file was issued, under the same version {found}; the file was read by the catalogue in use. Give the catalogue a new version when it is changed.",
  "submission.period-unknown":
    "The period “{found}” stamped in the file is not in the catalogue. Use the template of the period being collected.",
  "submission.period-missing": "The period cannot be told. Write the period and the year on the cover.",
  "submission.period-mismatch":
    "The cover says “{found}” but the template was issued for “{stamped}”. Use the right template or correct the cover.",
  "submission.period-partly":
    "The file says that the figures are of {found} only, while “{period}” is {expected}. Send the figures of the whole period, or correct the days if they are wrong.",
  "submission.signed-late":
    "The report was signed on {found}, more than half a year after it was due ({due}); the year may be wrong. Check it, and correct it if so.",
  "submission.other-period":
    "The report is for “{found}”, while “{expected}” is being collected. Send the report of the right period.",
  "submission.stamped-unit-unknown":
    "The unit code “{found}” stamped in the file is not in the catalogue. Use the template issued to the unit.",
  "submission.org-unit-missing": "The reporting unit cannot be told. Write the unit's name on the cover.",
  "submission.title-differs":
    "The head of the sheet says “{found}”, while this report is for “{expected}”. Check that the right file and sheet were sent; make the line agree and send it again.",
  "submission.title-wider":
    "The head of the sheet says “{found}”, a longer time than the period of this report, “{expected}”. The figures are taken as those of the period; if they cover the longer time, correct them and send the report again.",
  "submission.cover-version-differs":
    "The cover says the form is “{found}”, while the file was issued as “{stamped}”. Check that it is the right file; if so, write “{stamped}” there and send it again.",
  "submission.second-cover":
    "This sheet is a cover too and says “{found}”, other than sheet “{cover}”, which says “{first}”. Delete the cover that is wrong and send the file again.",
  "submission.org-unit-mismatch":
    "The cover says “{found}” but the template was issued to “{stamped}”. Use the unit's own template or correct the cover.",
  "submission.cover-missing": "The cover sheet is missing. Send the file again with all its sheets.",
  "submission.cover-label-missing":
    "The cover no longer has the item “{label}”. Restore it or use the original template.",
  "submission.several-years":
    "“{found}” names several years; it is not clear which one the report is for. Write one year.",
  "submission.turn-unclear":
    "“{found}” does not say which sending this is; it counts as turn {turn}. If it is another, type the number.",
  "submission.blank-counts-as": "“{label}” is blank and counts as {value}. If it is not, fill it in.",
  "submission.other-template-version":
    "The form is of version {version}; the current version is {expected} and its columns differ. Move the data to the current template.",
  "submission.older-template":
    "The form is of older version {version} (current: {expected}); its columns are the same, so it was read. Use the current template next time.",
  "submission.sheet-missing":
    "The form “{title}”, which the unit owes, is missing. Fill it in, or mark it as nil.",
  "submission.sheet-duplicate":
    "This sheet and “{other}” are the same form; neither was read. Keep only one.",
  "submission.sheet-blank": "This sheet is the form left blank, beside sheet “{other}”; it was passed over.",
  "submission.sheet-copied":
    "This sheet is a copy of the sheet “{other}” and counts once with it. Delete the spare one.",
  "submission.sheet-passed-over":
    "This sheet is no template of the catalogue and was passed over. Move any data to be sent into its form.",
  "submission.sheet-renamed": "The sheet was renamed; it was recognised as “{title}”. Nothing to do.",
  "submission.form-unknown":
    "The file is none of the board's forms and nobody can tell which it is, so it does not count yet. Say which unit it is of and match its columns to a form (in the pane: “Match columns and accept”; on the command line: `khoagiao form FILE --as CODE --out CATALOGUE.xlsx`, then the decision “Nhận tệp”), or ask for the board's own form.",
  "submission.form-unit-unknown":
    "This is a form of a unit's own; its columns are matched to “{title}”, but the file does not say which unit's it is, so it does not count yet. When merging, the board accepts it for a unit (in the pane: “Accept the file”; on the command line: the decision “Nhận tệp” with file and unit on the sheet “Quyết định của Ban”, then merge again, or --decisions).",
  "submission.other-form":
    "The sheet is titled “{found}”, while the code {code} is “{expected}” in the catalogue: perhaps another form of the same code, issued by another board. If so, send the board's own form; if it is only a former title of this form, the board accepts the file (“Nhận tệp”).",
  "submission.form-mapped":
    "This is a form of the unit's own (“{found}”), read as “{title}” by the columns matched in the catalogue: {columns}. If that is wrong, correct the sheet “Ghép cột” of the catalogue.",
  "submission.hidden-sheet-read": "This hidden sheet was read. If its data is not to be sent, clear it.",
  "submission.header-missing":
    "The header of the form was not found. Restore the column headings of the original template.",
  "submission.header-contradiction":
    "The heading “{found}” stands over the column of “{label}”; the column was not read. Put the heading back as in the template; figures of something else must be written anew.",
  "submission.column-duplicate":
    "Two columns are both “{label}” (the other is column {other}); neither was read. Keep only one.",
  "submission.column-missing":
    "The required column “{label}” is missing. Add it as in the original template.",
  "submission.optional-column-missing":
    "The column “{label}” is missing and counts as blank. If there is data, add the column again.",
  "submission.column-in-its-place":
    "The column “{label}” is not there; in its place stands the column “{found}” with figures, so this form does not count yet. If it is “{label}”, write its heading again; if not, move that column behind the table and add “{label}” again.",
  "submission.column-not-recognised":
    "The required column “{label}” was not found. If it is one of the unknown headings ({unknown}), correct that heading; if not, add the column as in the original template.",
  "submission.optional-column-not-recognised":
    "The column “{label}” was not found and counts as blank. If it is one of the unknown headings ({unknown}), correct that heading.",
  "submission.column-renamed":
    "The column “{label}” now bears the heading “{found}”; it was read by its hidden key. Check it and restore the heading.",
  "submission.column-alias": "The heading “{found}” was taken for “{label}”. Nothing to do.",
  "submission.columns-moved":
    "Columns were moved ({labels}); they were read by their headings. Nothing to do.",
  "submission.outside-table":
    "There is something in column {letters}, outside the table of the form; it was not read. Move it into the right column or the remarks; another table belongs on another sheet.",
  "submission.unknown-column":
    "Column {letters} “{found}” is not part of the form and was not read. Move its data to the right column or to the notes.",
  "submission.hidden-rows-read":
    "{count} hidden rows were read: {rows}. Unhide and check them; delete what is not to be sent.",
  "submission.filtered-rows-read":
    "{count} rows hidden by a filter were read: {rows}. Clear the filter and check them; delete what is not to be sent.",
  "submission.hidden-columns-read":
    "{count} hidden columns were read: {columns}. Unhide and check them; clear what is not to be sent.",
  "submission.footer-skipped":
    "Rows {rows} below the table (signatures, recipients) are no data and were passed over. If there is data, move it up.",
  "submission.other-table":
    "Another table (“{found}”) begins here, within the form; rows {rows} were not read, the rows of the form count. Move it to another sheet; if these are figures of the form, enter them into its columns.",
  "submission.other-labels":
    "Other labels (“{found}”) begin here, within the table; it is not clear whether rows {rows} belong to the form, so it does not count yet. Move another table to another sheet; if these are rows of the form, delete the labels.",
  "submission.repeated-header-skipped":
    "Rows {rows} repeat the headings or column numbers and were passed over. Nothing to do.",
  "submission.numbering-changed":
    "“{found}” is written over a number in the row that numbers the columns, so that row does not count. If it is data, enter it in a row of data below; if not, clear the cell.",
  "submission.total-row-skipped": "The row “{found}” is a total and does not count as data. Nothing to do.",
  "submission.total-row-differs":
    "The row “{found}” is a total and does not count, but it says {printed} while the rows add up to {sum}. Check whether a row is missing.",
  "submission.total-row-unclear":
    "The row says “{found}” and looks both like a total and like data. Delete the total, or rename it if it is data.",
  "submission.total-word-read":
    "The rows {rows} begin like a total but fill in every required column, so they count as data. If one is a total, delete that row.",
  "submission.unlabelled-total-skipped":
    "The row says nothing and its figures are the sums of the rows above, so it was taken for a total and not counted. If it is data, fill in the required columns.",
  "submission.total-by-figures":
    "The row “{found}” does not say what an entry says, and its figures are the sums of other rows, so it is taken for a total and not counted. If it is an entry, fill in the required columns.",
  "submission.dashes-skipped":
    "Row {rows} holds nothing but dashes or noughts and was skipped. Nothing to do.",
  "submission.note-skipped":
    "The note “{found}” is no data and was passed over. Move it out of the table or into the notes column.",
  "submission.heading-skipped":
    "The row “{found}” fills one cell only; it was taken for the heading of the rows below and not counted. If it is an entry, fill in the required columns.",
  "submission.row-unclear":
    "The row holds only “{found}”; it may be data or a note. Fill in the required columns, or move it out of the table.",
  "submission.rows-set-apart":
    "“{found}” says that the rows below it are none of this report, but they stand in the table, so the form does not count yet. Delete the rows that do not count; if they do, correct this line.",
  "submission.row-withdrawn":
    "“{found}” is said of this row, but it holds data, so the form does not count yet. Delete the row if it does not count; if it does, delete that remark.",
  "submission.figures-provisional":
    "“{found}” is said of this row, so its figures may not be final, or not of this period; they count all the same. Write the final figures of the period and delete that remark, or confirm what is there.",
  "submission.figure-corrected":
    "“{found}” is said here, but the table has another figure, so the form does not count yet. Type the right figure into the cell, and delete that remark.",
  "submission.row-doubtful":
    "The row “{found}” may be no entry of its own but a total, a heading, a part of another row, an example or figures of another period, so the form does not count yet. Delete the row if so; if it is an entry, tell the board, which can let it pass.",
  "submission.example-row":
    "The row says “{found}”; it may be an example or an entry, so it does not count yet. Delete the row if it is an example, delete those words if it is not.",
  "submission.heading-figures":
    "“{found}” is a heading of the form and has no figures of its own, yet some stand beside it, so the form does not count yet. Delete them; if it is an indicator, tell the board, which can let it pass.",
  "submission.row-unit-differs":
    "The row “{name}” states the unit “{found}”, the template counts in “{unit}”: it is not clear which one the figures follow. Give the figures in {unit} and put the unit back.",
  "submission.parts-differ":
    "The row “{found}” says {whole} in “{label}”, while its parts (rows {rows}) come to {sum}. Check it; leave it if it is right.",
  "submission.merged-cell":
    "This cell is merged with another, so its value cannot be told. Unmerge the cells and write the value in every row.",
  "submission.merged-down":
    "The cell “{label}” is merged down over row {rows}; its value was taken for each of these. Check it, and next time fill in every row.",
  "submission.ditto-read":
    "“{found}” in {labels} was read as the same as row {above}. Check it, and next time write it out.",
  "submission.ditto-unclear":
    "“{found}” in {labels} does not tell which row or which figure is meant. Type the value of this very row.",
  "submission.struck-through":
    "Cells of this row are struck through ({labels}), so it cannot be told whether the row still counts. Delete the row if it does not; remove the line if it does.",
  "submission.column-struck":
    "{labels}: struck through in every row, perhaps by the program that saved the file; it was counted. Remove the line; delete what was withdrawn.",
  "submission.required-blank": "“{label}” is required and blank. Fill it in.",
  "submission.required-figure-blank":
    "“{label}” is required and blank. Fill it in; write 0 where there is none.",
  "submission.error-cell":
    "The cell shows Excel's error {found}. Type the value in place of the broken formula.",
  "submission.uncalculated":
    "The cell is a formula that was never calculated. Open the file in Excel and save it, or type the value.",
  "submission.disguised-number":
    "The cell holds {found}, but its number format shows another figure, or none. Clear its number format, the colour of its text and its conditional formats, and type the right figure again.",
  "submission.disguised-text":
    "The cell holds “{found}”, but its format shows other words, or none. Set its format to General and type what is right again.",
  "submission.disguised-date":
    "The cell holds {found}, but its format adds words or figures, or puts the month before the day, and shows something else. Set its format to dd/mm/yyyy and type the right day again.",
  "submission.dash-as-blank": "“{found}” was taken for blank, not for 0. If there is none, write 0.",
  "submission.dash-in-required":
    "“{found}” in a required column may mean 0 or not known. Write 0 if there is none, or the figure.",
  "submission.dash-left-blank":
    "“{found}” was read as blank. Leave the cell blank if there is nothing to write; otherwise write it in.",
  "submission.dash-no-answer":
    "“{found}” in a required cell counts as not filled in. Write what belongs there.",
  "submission.number-as-text":
    "The figure “{found}” is text and was read as {value}. Check it and type it as a number.",
  "submission.unit-converted":
    "“{found}” was converted to {value} {unit}. Check it and write it in the unit of the column.",
  "submission.two-numbers":
    "The cell “{found}” holds more than one figure ({first} and {second}), and which one is meant is unclear. Write only the figure of this column; write the rest in its own column or in the remarks.",
  "submission.approximate-number": "“{found}” is an estimate. Write the exact figure.",
  "submission.ambiguous-number":
    "The figure “{found}” can be read in several ways: {readings}. Type it again (dot for thousands, comma for decimals).",
  "submission.not-a-number":
    "“{found}” is not a number. Type digits only; write explanations in the remarks.",
  "submission.other-unit":
    "“{found}” is in “{unit}”, while the column is in “{expected}”. Convert it and type only the figure.",
  "submission.percent-ambiguous":
    "The percentage {found} may mean {first} or {second}. Type it with the sign %.",
  "submission.percent-points":
    "The column “{label}” of the unit's own form has numbers without a sign %: all of them were read as percentages, {written} as {points}. If that is wrong, format the cells as percentages or type the sign, and send it again.",
  "submission.percent-column-unclear":
    "The column “{label}” of the unit's own form has no sign % in its heading or its cells: {written} may mean {points} or {fraction}, so the column was not read. Write “(%)” in its heading, or the sign in each cell, and send it again.",
  "submission.not-whole": "{found} was found; this column takes whole numbers only. Type it again.",
  "submission.out-of-range": "{found} lies outside {min} to {max}. Check the figure and its unit.",
  "submission.too-many-decimals":
    "{found} has more than {decimals} decimals; it was kept as it is. Round it if needed.",
  "submission.far-from-last":
    "{found} {unit} lies far from the last period ({period}: {usual} {unit}). Check the figure and its unit; leave it if it is right.",
  "submission.slip-from-last":
    "{found} {unit} is some {times} times off the last period ({period}: {usual} {unit}): perhaps another unit of measure. Check it; leave it if it is right.",
  "submission.slip-in-column":
    "Column “{label}” says {found} {unit}, some {times} times off its other rows (about {usual} {unit}): perhaps another unit of measure. Check it; leave it if it is right.",
  "submission.money-out-of-scale":
    "Column “{label}” says {amount} (rows {rows}), hardly an amount of money: perhaps another unit of measure. Check it and give it in {unit}; leave it if it is right.",
  "submission.date-for-number":
    "The cell holds the date {found} where a figure is needed (Excel may have turned it into one). Reset its format and type the figure.",
  "submission.truth-for-number": "The cell says {found} where a figure is needed. Type the figure.",
  "submission.date-as-text": "The date “{found}” is text and was read as {date}. Check it.",
  "submission.two-digit-year":
    "The date “{found}” has a two-digit year and was read as {date}. Write four digits.",
  "submission.number-as-date":
    "The number {found} was read as the date {date}. Check it and format the cell as a date.",
  "submission.impossible-date":
    "“{found}”: there is no day {day} in month {month} of {year}. Type it again as day/month/year.",
  "submission.month-first-date":
    "“{found}”: there is no month {month}; the month may have been written first. Type it again as day/month/year.",
  "submission.wrong-weekday":
    "“{found}”: {date} is another day of the week. Check it and write day/month/year only.",
  "submission.year-not-shown":
    "The cell shows only “{found}” and Excel chose the year; read as {date}. Check the year and write day/month/year.",
  "submission.struck-left-out":
    "A part of the cell, “{struck}”, is struck through and was left out; “{found}” was taken. Check it and delete what is struck.",
  "submission.footnote-left-out":
    "The cell says “{found}”; the footnote's mark at its end was left out and “{text}” taken. Nothing to do.",
  "submission.column-unit-differs":
    "The unit of the column “{label}” is stated as “{found}”, the template counts in “{unit}”: it is not clear which one the figures follow. Give the figures in {unit} and mend the words that state the unit.",
  "submission.several-dates":
    "“{found}” names several days, and this column takes one. Write the first; put the others under remarks or in rows of their own.",
  "submission.incomplete-date": "“{found}” lacks the day, month or year. Write all three, e.g. 05/8/2024.",
  "submission.not-a-date": "“{found}” is not a date. Write day/month/year, e.g. 05/8/2024.",
  "submission.dates-of-1904":
    "All {count} days in {labels} are off by four years and a day ({found} is probably {date}): they were copied between files that count from 1900 and from 1904. Type the days again, or change “Use 1904 date system” in Excel's options.",
  "submission.date-out-of-range": "The date {found} lies outside {min} to {max}. Check it.",
  "submission.time-dropped": "The date {found} carries a time; only the day was taken. Nothing to do.",
  "submission.maybe-swapped-date":
    "The date {found} may have day and month swapped (it would be {swapped}). Check it.",
  "submission.swapped-date":
    "The date {found} very likely has day and month swapped (it would be {swapped}), since other dates of the column are still text. Type the dates of this column again.",
  "submission.time-as-text": "The time “{found}” is text and was read as {time}. Check it.",
  "submission.number-as-time":
    "The number {found} was read as the time {time} (a fraction of a day). Check it and format the cell as a time.",
  "submission.impossible-time":
    "“{found}”: no day has {hour} hours {minute} minutes. Type it again, from 00:00 to 23:59.",
  "submission.ambiguous-time":
    "It is not clear which time “{found}” means. Write hours:minutes, e.g. 08:30 or 14:00.",
  "submission.two-times": "The cell “{found}” holds two times. Write each in a column of its own.",
  "submission.not-a-time": "“{found}” is no time. Write hours:minutes, e.g. 08:30.",
  "submission.date-for-time":
    "The cell holds the date {found}; this column takes a time of day only. Write the time alone, e.g. 08:30.",
  "submission.time-out-of-range": "The time {found} lies outside {min} to {max}. Check it.",
  "submission.seconds-dropped": "The time {found} has seconds; hours and minutes were taken. Nothing to do.",
  "submission.date-for-text":
    "Excel turned the cell into the date {found}. Check it; if it is no date, format the cell as text and type it again.",
  "submission.date-for-required-text":
    "Excel turned the cell into the date {found}; what was typed is gone. Format the cell as text and type it again.",
  "submission.text-too-long":
    "The text has {length} characters, more than {max}; it is kept as it is. Shorten it if you can.",
  "submission.text-too-short":
    "The text “{found}” has {length} characters; at least {min} are needed. Write more.",
  "submission.text-pattern": "“{found}” is not in the required form. Type it again ({hint}).",
  "submission.text-of-another-form":
    "“{found}” is not in the usual form; it is kept as it is. Check it ({hint}).",
  "submission.not-yes-or-no": "“{found}” was found; this column takes “Có” or “Không”. Choose again.",
  "submission.legacy-encoding":
    "Typed in the old encoding {encoding}: “{found}”, read as “{read}”. Check it, and set the keyboard program to Unicode.",
  "submission.garbled-text":
    "The text was garbled on its way: “{found}”, read as “{read}”. Check it, and type it again if that is wrong.",
  "submission.maybe-legacy-encoding":
    "“{found}” may have been typed in an old encoding: {readings}. It was kept as it is. Check it, and type it anew in Unicode.",
  "submission.alias-read": "“{found}” was taken for “{label}”. Nothing to do.",
  "submission.spelling-read": "“{found}” was taken for “{label}”. Check it and choose from the list.",
  "submission.number-read":
    "“{found}” was read as {label}, the only directive of that type and number in the catalogue. Check it, and choose from the list.",
  "submission.formula-as-text":
    "The cell is formatted as Text, so the formula “{found}” was not calculated. Write the result itself, or format the cell as General and write the formula again.",
  "submission.choice-unknown": "“{found}” is not in the list. Go to the cell and choose from its list.",
  "submission.choice-near": "“{found}” is not in the list. Did you mean: {near}? Choose from the list.",
  "submission.choice-not-listed": "“{found}” is not in the list. Choose one of: {choices}.",
  "submission.choice-several": "“{found}” may be: {candidates}. Choose one from the list.",
  "submission.choice-ended":
    "“{label}” is no longer in use on the cut-off date. Choose another from the list.",
  "submission.directive-unknown":
    "The directive “{found}” is not in the catalogue. Write its number, letters and date of issue, or choose from the list (one directive in a row); ask the board to add it if it is missing.",
  "submission.directive-near":
    "The directive “{found}” is not in the catalogue. Did you mean: {near}? Choose from the list (one directive in a row), or ask the board to add it.",
  "submission.directive-several":
    "“{found}” may be: {candidates}. Add the day of issue or choose from the list; write one directive in a row.",
  "submission.directive-ended":
    "The directive “{label}” is no longer in force on the cut-off date. Check it.",
  "submission.org-unit-unknown":
    "The unit “{found}” is not in the catalogue. Choose from the list, or ask the board to add it.",
  "submission.org-unit-near":
    "The unit “{found}” is not in the catalogue. Did you mean: {near}? Choose from the list.",
  "submission.org-unit-several": "“{found}” may be: {candidates}. Choose the unit from the list.",
  "submission.org-unit-ended":
    "The unit “{label}” existed until {ended}, before the cut-off date. Write the present unit of the catalogue; if it still exists, ask the board to correct the catalogue.",
  "submission.org-unit-gave-way":
    "The unit “{label}” existed until {ended}, before the cut-off date; it is now: {heirs}. Write the present unit; if the old one still exists, ask the board to correct the catalogue.",
  "submission.org-unit-not-yet":
    "The unit “{label}” exists from {begins}, after the cut-off date. Write the former unit; if that day is wrong, ask the board to correct the catalogue.",
  "submission.computed-differs":
    "The computed column “{label}” says {found}; it works out as {expected}, which was used. Restore the formula.",
  "submission.rule-broken": "{message} Found: {values}. Check and correct these values.",
  "submission.row-repeated":
    "Repeats row {other} (same {labels}). Delete one of them, or put the data into one row.",
  "submission.nil-unclear":
    "The nil cell says “{found}”, which is unclear. Write X for nil, or leave it blank.",
  "submission.nil-code-unknown":
    "The nil template code “{found}” is not in the catalogue and was ignored. Check the code.",
  "submission.nil-contradiction":
    "The form is marked as nil but holds {rows} rows. Remove the mark or the rows.",
  "submission.nil-in-table":
    "The row “{found}” was read as: nothing to report in this form. Put an X into the cell above the table instead of this row.",
  "submission.nil-in-label":
    "The mark inside the cell “{found}” is taken to say that there is nothing to report. Write X in the cell to its right instead.",
  "submission.data-missing":
    "The form “{title}” is blank: not filled in, or nil? Enter the data, or mark the form as nil.",
  "submission.sent-back-copy":
    "This file is a copy the board sent back, corrected since, and counts as turn {turn}. Nothing need be done.",
  "submission.note": "The unit's comment{by}: “{found}”",
  "submission.text-box": "The unit's text box on the sheet: “{found}”",
  "submission.more-notes":
    "{count} more comments of the unit stand in this file. Open the original file to see them.",
  "submission.more-findings":
    "{unlisted} more findings on this sheet are not listed. Correct those listed and check again.",
  "browser.figures-not-kept":
    "This machine could not keep the figures for comparison in later periods (the browser's storage is full or blocked: {found}). What you just did is complete; to compare later, free the browser's storage and do this step again.",
  "browser.storage-refused":
    "This machine refuses to keep it (the browser's storage is full or blocked: {found}). What you are working on is still in this pane; save it before you close the pane.",
  "citations.date-outside-term":
    "“{found}”: {date} lies in term {likely}, not in term {term}. Check the date and the term.",
  "citations.date-outside-year":
    "“{found}”: the year in {code} is not that of {date}. Check the number and the date of issue.",
  "citations.impossible-date": "“{found}”: the calendar has no {date}. Check the date of issue.",
  "citations.damaged-date":
    "“{found}”: the day “{written}” has letters among its figures and was read as {likely}. Check it against the document itself.",
  "citations.unclear-date":
    "“{found}”: the day “{written}” is not clear, so it was not taken for the date of issue. Look at the document itself and write the day anew.",
  "citations.type-contradicts-symbol":
    "“{found}”: called {type}, but the symbol {symbol} is that of {likely}. Check type and symbol.",
  "citations.issuer-contradicts-symbol":
    "“{found}”: the issuer {issuer} does not go with the symbol {symbol}. Check both.",
  "citations.party-separators":
    "“{found}”: a document of the State written with the Party's separators; probably {likely}.",
  "citations.state-separators":
    "“{found}”: a document of the Party written with the State's separators; probably {likely}.",
  "citations.unclear-code":
    "“{found}”: the number or symbol is not clear and was read as {likely}. Compare it with the document itself.",
  "citations.not-a-citation":
    "“{found}” is not the name of exactly one document. Give type, number, symbol and date, e.g. “Chỉ thị số 40-CT/TW ngày 15/6/2004”.",
  "merge.duplicate-file": "The file is identical to {other} and was counted once. Nothing to do.",
  "merge.same-content":
    "Forms {templates} hold the same figures as {other} (same turn) and were counted once. Nothing to do.",
  "merge.superseded": "Forms {templates} are not counted, since {other} has a higher turn. Nothing to do.",
  "merge.saved-earlier":
    "Forms {templates} are not counted, since {other} has the same turn and was saved later. If this file is the right one, ask the unit to send it again with a higher “Lần nộp”.",
  "merge.not-chosen":
    "Forms {templates} are not counted, since the board chose {other}. To choose again, take that decision back.",
  "merge.later-save":
    "Forms {templates} have the same turn as {other} but other figures; this file was taken because it was saved later. Ask the unit; a correction should carry a higher “Lần nộp”.",
  "merge.chosen-by-board":
    "Templates {templates}: the unit sent versions that differ; this file counts because the board chose it, {other} does not.",
  "merge.earlier-than-left-out":
    "Forms {templates}: the board left out {other}, which the unit sent later, so this file counts. If it is not to count either, write “Không tính” for it, too, in the sheet “Quyết định của Ban”.",
  "merge.choice-outdone":
    "The board chose this file[: {reason}][ ({who})], but forms {templates} are still counted from {other}: that file has a higher turn, or is the only one whose rows the summary of a lower board carries. To count this file write “Không tính” for {other} in the sheet “Quyết định của Ban”, or have the lower board choose again; else delete the row “Chọn tệp”.",
  "merge.choice-refused":
    "The board chose this file[: {reason}][ ({who})], but the file or form goes back, so it does not count. Settle its errors in the sheet “Cần xử lý” (pass, correct or accept), or delete the row “Chọn tệp” in the sheet “Quyết định của Ban”.",
  "merge.conflict":
    "Forms {templates} have the same turn as {other} but other figures, saved less than 15 minutes apart or at an unknown time; neither was counted. Ask the unit, then choose the right file in the task pane, or write “Chọn tệp” into the sheet “Quyết định của Ban” of the summary and merge again, or have it sent again with a higher “Lần nộp”.",
  "merge.rows-left-behind":
    "Forms {templates} are only named in the lower-level summary, without their rows, and were not counted. Add the unit's own file and merge again.",
  "merge.other-period":
    "The report is for period {found}, the merge for {period}; it was not counted. Correct the period on the cover or merge that period.",
  "merge.org-unit-unknown":
    "The catalogue has no unit “{found}”; the file was not counted. Add the unit to the catalogue or correct the cover.",
  "merge.template-unknown":
    "The catalogue has no form {found}; its figures were not counted. Use the catalogue the unit's file was issued from.",
  "merge.field-unknown":
    "The form has no column “{found}” in this catalogue; the column is left out of the summary. Use the catalogue it was issued from.",
  "merge.not-assigned":
    "The unit was not assigned this form but sent {rows} rows; they were counted. Check for double counting, or add the assignment.",
  "merge.came-again":
    "This file was rejected, but the unit has sent its report again in {other}, which counts. Nothing needs to be done.",
  "merge.earlier-still-counted":
    "This file was rejected; the summary still uses {other}. Ask the unit to correct and resend.",
  "merge.other-sheet-counted":
    "The templates {templates} of this file go back to the unit; their figures are still taken from the file {other}. Ask the unit to mend them and send them again.",
  "merge.decided-pass": "The board passed the finding here[: {reason}][ ({who})].",
  "merge.decided-correct":
    "The unit wrote “{before}”; the board corrected it to “{value}”[: {reason}][ ({who})]. The unit's file stays as it came.",
  "merge.decided-leave-out": "The board left this out[: {reason}][ ({who})].",
  "merge.decided-accept": "The board accepted this file as the unit's report[: {reason}][ ({who})].",
  "merge.decided-send-back":
    "The board sends this back[: {reason}][ ({who})].[ New deadline: {dueDate}.] Tell the unit, so that it mends it and sends it again.",
  "merge.reply-differs":
    "The board wrote “{value}” here, and the unit “{before}”; the board's words stand, the cell's note keeps the unit's. Look at them and change the cell where it is needed.",
  "merge.other-reply":
    "Two files hold the same report, and their replies in this cell differ: the file {other} says “{found}”[, this one says “{shown}”]. The cell stays as in this one; its note and the sheet “Quyết định của Ban” keep the other. Ask both, then write into the cell what holds.",
  "merge.decision-open":
    "The board decided here[: {reason}][ ({who})], but what the unit sent has changed since, so the decision was not applied. Look again and decide anew, or delete its row in the sheet “Quyết định của Ban”.",
  "merge.reply-waits":
    "The board replied “{value}” to this row, which does not stand in the summary now: it went back, was superseded or left out. The reply is kept in the sheet “Quyết định của Ban” and returns to its cell once the row counts again. If it is no longer needed, delete its row in the sheet “Quyết định của Ban”.",
  "merge.decisions-contradict":
    "Two decisions of the board contradict each other here: “{said}” and “{other}”; neither was applied. Keep one, delete the other's row in the sheet “Quyết định của Ban”, and merge again.",
  "merge.decision-no-file":
    "A decision of the board[ on {unit}][: {reason}][ ({who})] was not applied: no file in hand is called so[, only {among}]. Copy the file's name from the sheet “Nguồn số liệu” into the column “Tệp” of the sheet “Quyết định của Ban”, or delete its row.",
  "merge.decision-no-report":
    "A decision of the board[ on {unit}][: {reason}][ ({who})] was not applied: no file in hand is of this unit. Correct the unit in the sheet “Quyết định của Ban”, add the unit's file and merge again, or delete its row.",
  "merge.decision-file-of-other":
    "A decision of the board[ on {unit}][: {reason}][ ({who})] was not applied: this file is of {other}. Correct the unit or the file in the sheet “Quyết định của Ban”, or delete its row; where the file itself names the wrong unit, write “Nhận tệp”.",
  "merge.decision-no-sheet":
    "A decision of the board[ on {unit}][: {reason}][ ({who})] was not applied: nothing of this form could be read in {among}. Correct the form or the file in the sheet “Quyết định của Ban”, or delete its row.",
  "merge.decision-no-row":
    "A decision of the board[ on {unit}][: {reason}][ ({who})] was not applied: this row holds nothing in {among}. Write the row's number in the sheet the unit sent (column “Dòng” of the form's sheet), or delete its row in the sheet “Quyết định của Ban”.",
  "merge.decision-nothing-to-pass":
    "A decision of the board[ on {unit}][: {reason}][ ({who})] was not applied: there is no error or warning at this place to be passed. Write form, row and column as in the sheet “Cần xử lý”: the row too for a finding in a row, no row for one of a whole form or file; or delete its row in the sheet “Quyết định của Ban”.",
  "merge.decision-computed":
    "A decision of the board[ on {unit}][: {reason}][ ({who})] was not applied: this column is worked out from others ({among}), so no value can be written into it. Correct those, or delete its row in the sheet “Quyết định của Ban”.",
  "merge.decision-not-boards":
    "A decision of the board[ on {unit}][: {reason}][ ({who})] was not applied: this column is filled in by the units and is not for replies of the board. To change a unit's value write “Sửa số liệu”; else delete its row in the sheet “Quyết định của Ban”.",
  "merge.decision-value-wrong":
    "A decision of the board[ on {unit}][: {reason}][ ({who})] was not applied: “{value}” is no valid value of this cell[: {condition}]. What the unit wrote stands. Correct that value in the sheet “Quyết định của Ban”, correct the cells it depends on too, or delete its row.",
  "merge.decision-of-which-file":
    "A decision of the board[ on {unit}][: {reason}][ ({who})] could be about several files ({files}), so it was not applied. Say which one, with its folder, in the column “Tệp” of the sheet “Quyết định của Ban”; where the names are the same, rename one.",
  "merge.text-decision-open":
    "What the board decided about the text “{found}”[, to stand under “{under}”][: {reason}][ ({who})] was not applied: units no longer write just that in one column and group. Look again and decide anew, or delete its row in the sheet “Quyết định của Ban”.",
  "merge.text-decisions-contradict":
    "Two decisions of the board about the text “{text}” contradict each other: “{said}” and “{other}”; neither was applied. Keep one, delete the other's row in the sheet “Quyết định của Ban”, and merge again.",
  "merge.text-decision-astray":
    "What the board decided about the text “{found}”[, to stand under “{under}”][: {reason}][ ({who})] was not applied: no unit writes just that in one column and group. Copy the text word by word from the sheet “Nội dung”, or delete its row in the sheet “Quyết định của Ban”.",
  "merge.text-not-gathered":
    "What the board decided about the text “{found}”[, to stand under “{under}”][: {reason}][ ({who})] was not applied: the texts of this column are not gathered, so that there is nothing to take apart or put together. Name the right column (in the catalogue gathered columns are those of the aggregation “ghép văn bản”), or delete its row in the sheet “Quyết định của Ban”.",
  "merge.text-under-itself":
    "The board put the text “{found}” under itself[: {reason}][ ({who})]; that was not applied. Write another text in the column “Giá trị mới”, or delete its row in the sheet “Quyết định của Ban”.",
  "merge.text-decisions-ring":
    "Decisions of the board put texts under each other in a ring: {texts}; none of these was applied. Delete one row of the ring in the sheet “Quyết định của Ban”, and merge again.",
  "merge.text-split-stands-for":
    "The board decided that the text “{text}” stands by itself, and put “{other}” under it; nothing else stands with it. None of these was applied. Withdraw either: delete its row in the sheet “Quyết định của Ban”, and merge again.",
  "merge.texts-of-parts-contradict":
    "Summaries of {board} merged here decide otherwise about the text “{text}”: “{said}” and “{other}”; neither was applied. Take the text apart or put it under another yourself, and merge again.",
  "merge.texts-below-contradict":
    "Summaries merged here decide otherwise about the text “{text}”: “{said}” ({board}) and “{other}” ({otherBoard}); neither was applied. Take the text apart or put it under another yourself, and merge again.",
  "merge.texts-below-ring":
    "Summaries merged here ({boards}) put texts under each other in a ring: {texts}; none of these was applied. Take one text of the ring apart or put it under another yourself, and merge again.",
  "merge.far-figure":
    "Column “{label}” says {found}, far from what the other rows of this merge say (about {usual}). It was counted; ask the unit.",
  "merge.unit-slip":
    "Column “{label}” says {found} {unit}, some {times} times off the other rows of this merge (about {usual}): perhaps another unit of measure. It was counted; ask the unit.",
  "merge.reported-twice":
    "Unit {otherUnit} reports the same ({other}, sheet {otherSheet}, row {otherRow}); both were counted. If it is one event, have one unit remove its row.",
  "merge.parts-differ":
    "{unit} reports something else for {period} than its parts add up to, in {count} figures (reported ≠ added: {figures}); the parts were counted. Ask the unit; all of them stand in the sheet “Theo kỳ”.",
  "merge.parts-incomplete":
    "{unit} reports {period}, and not all of its parts came, so the report for {period} counts; it differs from what came of the parts in {count} figures (reported ≠ added: {figures}). See the sheet “Theo kỳ”.",
  "merge.earlier-period-unknown":
    "A file named to compare with is for the period “{found}”, which the catalogue in use does not have: {count} reports were not compared. Add the period to the catalogue's sheet “Kỳ báo cáo”, of the same kind as the one being merged, and merge again.",
  "merge.earlier-unit-unknown":
    "Among the files named to compare with are {count} reports of units the catalogue in use does not have, or that are not the board's ({units}); their figures are in no comparison. If they are needed, add these units (last day, successors) to the catalogue's sheet “Đơn vị”.",
  "merge.earlier-not-compared":
    "A file named to compare with is for the period “{found}”, which is neither the same period of an earlier year, nor an earlier one of this year, nor the plan: it is in no comparison.",
  "merge.day-unknown":
    "The day of sending is unknown: the file states no save after its issue and the cover no day, so nobody can tell whether it came in time. Ask the unit, write the day on the cover and merge again.",
  "summary.records-unreadable":
    "The summary's record of sources is missing or damaged, so it cannot be merged. Get the unaltered original, or merge the units' files.",
  "summary.changes-unknown":
    "This sheet of the earlier summary is damaged, so there is no sheet “Thay đổi” this time; the board's replies and decisions are kept. Open the earlier summary, which is kept beside, to compare.",
  "summary.row-without-source":
    "The row belongs to no source file and was not counted. Delete it or restore the column “Tệp nguồn”.",
  "summary.value-unknown":
    "“{found}” cannot be read back; this unit's report was not counted. Restore the original value in the summary.",
  "summary.own-sheet-plain":
    "This sheet, added by the board, was carried over with its words, figures and days; {formulas} formulas are left as the results of last time, {notes} notes were not carried over. Look at those figures again; the sheet as it was stays in the earlier book.",
  "summary.own-sheet-too-large":
    "This sheet, added by the board, is too large to be carried over ({most} cells for all such sheets); it stays in the earlier book. Keep it in a file of its own.",
  "summary.sheet-written-in":
    "Somebody wrote into this sheet of the earlier book, changed words in it or put a note to a cell. The sheet is made anew with every merge, so those words stand in the earlier book alone; replies in the board's own columns, and decisions in their table, are kept. Open it and copy what is to be kept to a sheet of its own added to this file; such sheets stay through every merge.",
  "summary.other-book":
    "This earlier summary is of another period or board, so nothing was taken over from it. Choose the summary of your own board and the same period.",
  "summary.not-ours":
    "This file is no summary of this program and is not written over. Choose another name for the summary.",
  "summary.no-decisions":
    "No sheet of this file has the columns “Quyết định”, “Đơn vị”, “Lý do”. Take the sheet “Quyết định của Ban” of a summary as a pattern.",
  "summary.file-not-given":
    "This file has errors to be mended and is not among the files named, so no copy of it goes back. Name the file, or the folder it lies in, too.",
  "summary.cannot-mark":
    "This file is no .xlsx or cannot be opened, so nothing can be written beside its cells. Send the unit a letter instead.",
  "summary.decisions-edited":
    "This sheet was changed after the merge, so what was decided in it since is not carried out in the figures. Ask whoever made the summary to merge again to the same place, and to send it again.",
  "summary.decisions-gone":
    "The earlier book no longer has this sheet, or the row of its titles was deleted or changed, so {count} decisions of the board that stood there hold no longer. If they were not to be given up, copy the sheet from the book before that one, or name that file with --decisions, and merge again.",
  "summary.decision-column-unread":
    "“{found}” is no column of this sheet, or means the same as another one, so what stands in it was not read and is not in the new book. If a title was changed, open the earlier book, write the title as it was and merge again from there; notes of your own belong into the column “Lý do, nhận xét” or a sheet of its own.",
  "summary.too-many-decisions":
    "This sheet has {rows} rows of decisions, more than the {most} that are read, so none of them was. Delete rows that are not needed, or divide them among several files.",
  "summary.decision-unclear":
    "“{found}” was not understood, so this decision was not applied. Write the unit's name, the form's code, the row's number and the column's name as in the catalogue, the kind as in the cell's list, days as day/month/year.",
  "summary.decision-lacks":
    "This cell of the decision is blank, so it was not applied. A correction needs unit, form, row, column and the new value (“(bỏ trống)” leaves the cell blank); a file chosen or accepted needs its name; a text taken apart or put together needs form, column and its very words in “Trước quyết định”, and the text it goes under in “Giá trị mới”.",
  "summary.decision-cell-unused":
    "This cell says “{found}”, which counts for nothing: “Tách nội dung” and “Gộp nội dung” hold for a text whoever wrote it and in whatever row, and only “Gộp nội dung” takes a new value. Clear the cell; to change the words of one unit use “Sửa số liệu”.",
  "summary.decision-unsigned":
    "The decision has no reason or nobody's name; it was applied all the same. Fill them in, so that it can be traced later.",
  "summary.computed-anew":
    "This cell is of a computed column: the summary says {found}, the other cells of its row give {value}, which was taken. Ask whoever made the summary.",
  "summary.unit-of-another-board":
    "The summary of {found} brings a report of {unit}, which does not stand below {found} in the catalogue, so this report does not count. Ask whoever made the summary, or correct the parent unit in the catalogue.",
  "summary.rows-edited":
    "Form {template} from {source} was changed inside the summary (rows changed: {found}; originally {rows} rows, now {foundRows}); the present figures were used. Compare with the original file.",
  "summary.other-catalogue":
    "The summary was made by catalogue {found} and is merged by {own}: figures are put together by the codes of units, forms and columns. Nothing to do where both use the same codes.",
  "summary.catalogue-changed":
    "The summary was made by a catalogue of the same version {found} whose forms or choice lists differ from the one in use; figures are put together by codes. Compare the two catalogues, and give the changed one a new version.",
  "summary.units-differ":
    "{count} unit codes bear different names in the two catalogues (code: name there, name here): {found}. They were counted by code; check that each code means the same unit.",
  "summary.not-comparable":
    "{count} columns of form {template} are of another type or unit of measure (there, here) and cannot be compared, so they were not counted: {found}. Make the units of measure agree, then merge again.",
  "summary.columns-differ":
    "{count} columns of form {template} have another name or aggregation in the two catalogues: {found}. This catalogue's was used; check that they mean the same figure.",
  "summary.other-form":
    "In this summary the form of the code {code} is “{found}”, in the catalogue at hand “{expected}”: perhaps another form of the same code, made by another board. If so, change the code in one of the two catalogues and merge again; if it is only a former title of this form, the board lets it pass (“Cho qua”).",
  "summary.not-a-summary": "This is no summary of the program. Choose the file the merge has written.",
  "summary.period-unknown":
    "The catalogue has no period “{found}”, which this summary is of. Use the catalogue it was merged with.",
  "tables.other-catalogue":
    "The summary was merged with catalogue {found}, the one at hand is {own}: templates, columns and names may differ. Use the catalogue it was merged with (--catalogue).",
  "tables.same-summary":
    "Period {found} of the same board is in {other} already; exported together every figure would count twice. Leave one of them out.",
  "tables.exported-twice":
    "Period and board {found} are in more than one folder; asked together every figure would count twice. Leave one folder out.",
  "tables.value-of-other-type":
    "The value “{found}” is none of its column's type in the catalogue at hand and is not exported. Use the catalogue the summary was merged with (--catalogue).",
  "tables.no-package":
    "The folder holds no datapackage.json, so it is none that the export wrote. Name the right folder.",
  "tables.package-damaged": "datapackage.json is not as the export writes it. Export again from the summary.",
  "tables.other-format":
    "These tables were exported by another version of the program (format {found}; this one reads {own}). Update the program, or export again.",
  "tables.file-missing":
    "{count} files that datapackage.json names are missing, this one first. Copy the whole folder again, or export again.",
  "tables.file-changed":
    "The file is not as it was exported (edited, saved again, or not copied whole) and is not imported. To change figures, change them in the summary and export again.",
  "tables.file-damaged":
    "The file is damaged, or holds more than datapackage.json tells, and is not read. Export again from the summary.",
  "tables.too-large":
    "The file is too large to be imported (at most {most} MB or {rows} rows). Export period by period, or as parquet.",
  "tables.columns-differ":
    "The table lacks the column “{found}”, which this version needs. Export again with the right version and catalogue.",
  "tables.value-unreadable":
    "The value “{found}” is none of its column's type and is not imported. Export again from the summary.",
  "tables.record-damaged":
    "This row cannot be read back as a file that was handed in and is not imported. Export again from the summary.",
  "tables.several-periods": "The folder holds several periods: {found}. Name one with --period.",
  "tables.period-unknown":
    "The catalogue has no period “{found}”, which these tables are of. Use the catalogue they were merged with (--catalogue).",
  "tables.period-missing":
    "The folder does not hold period “{found}”; it holds: {periods}. Name one of these with --period.",
  "word.not-word": "This is no Word file (.docx). Open it in Word, save it as .docx and choose it again.",
  "word.old-or-protected":
    "The file is an old .doc or has a password, so it cannot be read. Open it in Word, remove the password and save it as .docx.",
  "word.damaged": "The Word file is damaged. Open it in Word, save it again and choose it again.",
  "word.too-large":
    "The Word file is beyond the limit of {most}, so it was not read, to protect this machine. Take pictures out, save it and choose it again.",
  "word.has-macros":
    "The Word file has macros, so it cannot be a model. Open it in Word, save it as .docx (a document without macros) and choose it again.",
  "word.edit-restricted":
    "Editing of the Word file is restricted; what is written by it is not, so that it can be worked on. Where it should be, restrict the written document again.",
  "paper.model-unknown-slot":
    "The report's model has a slot “{found}” nobody knows, in paragraph {paragraph} (“{text}”); it was left as typed, and marked yellow. Correct it by the list “Các chỗ điền được” at the end of the shipped model.",
  "paper.model-not-closed":
    "The report's model has “{found}” in paragraph {paragraph} without a “{{hết}}”, so that line was passed over, and what follows was written once. Add a paragraph that says only “{{hết}}” at its end.",
  "paper.model-not-open":
    "The report's model has a “{{hết}}” in paragraph {paragraph} without a “{{mỗi …}}” or “{{nếu có …}}” before it, so that line was passed over. Delete it, or add the line that opens it.",
  "paper.model-not-alone":
    "“{found}” in paragraph {paragraph} of the report's model (“{text}”) does not stand alone, so it does nothing. Give “{found}” a paragraph of its own; “{{các phụ lục}}” must stand outside tables and repeated parts besides.",
  "paper.model-broken-slot":
    "Paragraph {paragraph} of the report's model (“{text}”) has a “{found}” without its counterpart, so that slot was not filled. Type both signs of {{ }} or [[ ]].",
  "paper.model-no-template":
    "The report's model names template {template}, which the catalogue does not have, so those sentences were left out. Take them out of the model, or correct the template's code.",
  "paper.model-confidential":
    "The report's model names template {template}, which is confidential and is written in the internal annex only, so those sentences were left out. Take them out of the model.",
  "paper.model-without-slots":
    "The report's model has no slot like {{…}}, so no report was written by it. Take the shipped model, edit it and choose it again.",
  "paper.model-too-long":
    "Repeated parts within repeated parts of the report's model would make a report of more than 50,000 paragraphs, so none was written. Take some “{{mỗi …}}” out that stand within another.",
  "paper.not-comparable":
    "The summary “{period}” is of this very period or of another kind of period, so nothing was compared. Choose the summary of the same period last year.",
  "spreadsheet.cell-being-edited":
    "A cell is being typed in, so nothing was written. Press Enter or Esc in the sheet and try again.",
  "spreadsheet.read-only":
    "The file is open for reading only, so nothing was written. Choose Enable Editing, or save it as a new file, and try again.",
  "spreadsheet.protected":
    "This cell is locked or its sheet is protected, so nothing was written. Use the cells meant for data, or remove the protection with Review > Unprotect Sheet, and try again.",
  "spreadsheet.structure-protected":
    "The structure of the file is protected, so no sheet can be added. Remove the protection with Review > Protect Workbook and try again.",
  "spreadsheet.sheet-missing":
    "The sheet or range is no longer there (deleted or renamed just now), so nothing was written. Look at the sheets and do it again.",
  "spreadsheet.sheet-hidden":
    "This sheet is hidden and cannot be shown. Right-click any sheet tab and choose Unhide.",
  "spreadsheet.changed-meanwhile":
    "This cell now says “{found}”, unlike when it was read (somebody may have edited it, or inserted or deleted rows or columns), so nothing was written. Look at what stands there now and do it again.",
  "spreadsheet.too-much-at-once":
    "There is too much data for one exchange with Excel. Do it in smaller parts, or open the file in Excel on a computer.",
  "spreadsheet.text-too-long":
    "The text has {length} characters and a cell holds {limit}; nothing was written. Shorten it and try again.",
  "spreadsheet.dialog-open": "A dialog of Excel is open, so nothing was written. Close it and try again.",
  "spreadsheet.busy": "Excel is busy, so it was not done. Wait a few seconds and try again.",
  "spreadsheet.closed":
    "The connection to the file was lost (it was closed, or Excel does not answer). Open the file and the pane again and retry.",
  "spreadsheet.unsupported":
    "This version of Excel cannot do that ({found}). Update Excel, or use Excel 2021 or later.",
  "spreadsheet.new-workbook-refused":
    "Excel does not allow opening it as a new file ({found}). Choose another way: add the sheets to the open file, or download the file.",
  "spreadsheet.half-written":
    "Writing was interrupted and a part may have stayed on this sheet ({found}). Undo with Ctrl+Z, or close the file without saving and open it again.",
  "spreadsheet.sheet-too-large":
    "This sheet reaches over too many rows and columns and was not read. Press Ctrl+End to find its last cell, delete surplus rows and columns, save and read again.",
  "spreadsheet.refused":
    "Excel refused ({found}). Try again; if it persists, save the file, close Excel and open it again.",
  "documents.empty": "The file is empty. Check it and choose the file again.",
  "documents.too-large":
    "The file, or what it unpacks to, is beyond the limit of {most} for a document and was not read, to protect this machine. Take out the part that is needed.",
  "documents.too-long":
    "Reading this file took longer than {seconds} seconds and was stopped. Use the Word document, or print the document to a new PDF.",
  "documents.swells":
    "The file holds something that unpacks to more than {megabytes} MB and was not read, to protect the computer. Use the Word document, or print the document to a new PDF.",
  "documents.password-protected":
    "The document is protected by a password and cannot be read. Open it, remove the password, save it and try again.",
  "documents.old-doc":
    "The file has the old .doc format. Open it in Word, choose File > Save As, type “Word Document (.docx)”, and try again.",
  "documents.unknown-format":
    "This is not a document that can be read. Save the document as .docx, .pdf or .txt and try again.",
  "documents.damaged":
    "The file is damaged or cut off and cannot be read. Copy it again, or open the document and save it as a new file.",
  "documents.forbidden-xml":
    "The file holds a declaration not allowed in Word documents (it may be malicious) and was not read. Ask who sent it; if it is a document, open it in Word and save it as a new .docx file.",
  "documents.no-text": "The file holds no text. Check whether it is the right file.",
  "documents.scanned":
    "This PDF holds only pictures of pages and no text. Use the Word document or a PDF exported from Word; if there is only paper, recognise its text (OCR) first.",
  "documents.more-pages":
    "The file has {pages} pages; only the first {read} were read. Put the rest into another file if it is needed.",
  "documents.heavy-page":
    "Page {page} of {pages} draws or writes too much (over {steps} details on one page, or over {allSteps} in the whole file), and reading stopped there, to protect the computer; the {read} pages before it were read. Put the pages of text into a file of their own, or use the Word document.",
  "documents.parts-left-out":
    "{count} parts of the file unpack to more than {megabytes} MB and were left out, to protect the computer; the rest was read. Compare with the original, or use the Word document.",
  "documents.pages-without-text":
    "{count} pages hold no text (blank or scanned); documents cited there cannot be read. Look at those pages.",
  "documents.mixed-encodings":
    "Parts of the file are typed in different encodings (Unicode and an old one). Each line was read by its own; look again where letters are odd.",
  "guide.too-long":
    "The text has {characters} characters; only the first {read} were read (up to line {line}). Put the rest into another file if it is needed.",
  "guide.too-many-places":
    "The text has more than {most} places that may name a document; it was read up to line {line} ({read} of {characters} characters). Put the rest into another file if it is needed.",
  "form.no-table":
    "The sheet has {rows} rows with content but no table (a row of labels with room below it). Check whether it is the right sheet and the right file.",
  "form.not-one-table":
    "Columns can be matched where the sheet has one table; it has {tables}. If the table stands on another sheet, name that sheet; else copy each table with its headings to a sheet of its own, save the file and match again.",
  "form.sheet-missing": "The file has no sheet “{found}”. It has: {sheets}.",
  "form.only-picture":
    "The sheet holds only a drawing or a picture of a table and no cells to read. Use the form's original Excel file, or type its labels into cells.",
  "form.other-sheets":
    "Other sheets of the file hold tables too: {sheets}. To read one of them, name it after --sheet.",
  "form.several-tables":
    "The sheet holds {tables} tables; each becomes a template of its own. Look at each one.",
  "form.groups-dropped":
    "The form has headings of groups ({found}); a template that is a list keeps none of them. If the groups matter, give the template a column for them.",
  "form.filled":
    "The form holds figures already ({cells} cells). They only help to tell the types of columns and are not taken over.",
  "form.protected": "The sheet is protected (Protect Sheet); its layout was read all the same.",
  "form.hidden-columns":
    "Hidden columns ({found}) were left out of the template. Show a column and read the form again if it is needed.",
  "form.hidden-sheet": "The sheet is hidden; it was read because it was named or is the only one.",
  "form.too-many-columns":
    "The sheet spreads over more than {most} columns; only the first {most} were read. Delete what is not needed if the form goes on to the right.",
  "form.cut-short":
    "The sheet holds more rows or cells than a form; it was looked at down to row {row}. Check the last row and the given rows.",
  "form.text-cut":
    "Longer than {most} letters, of which the first {most} were kept: “{found}”. Shorten it in the form and read it again, or change it in the catalogue.",
  "form.dependent-list":
    "The list of this column depends on another cell ({found}) and cannot be told. Write a choice list for the column, or make it a text.",
  "form.list-lost":
    "The list of this column points to what is not in the file or cannot be read ({found}). Write a choice list for the column.",
  "form.formula-not-taken":
    "The formula of this column ({found}) is more than arithmetic of the form's columns and was not taken over; the column is typed in. Write the formula in the catalogue if it is needed.",
  "form.formula-not-held":
    "The formula of this column ({found}) uses a column that holds no figures, or leads back to itself, so it was not taken over; the column is typed. Check the types of the columns it uses, or write the formula in the catalogue.",
  "form.label-missing": "The column has no label. Give it one in the form and read it again.",
  "form.already-there":
    "The form “{found}” is in the catalogue already, as {code}, and equal to this one, so it was not added again; where units are asked for it they are asked for {code}. For a form of its own, change the title and read it again.",
  "form.title-there":
    "The catalogue has a form {code} of the same title “{found}” with other columns or given rows ({columns}); this one was added as {added}. If it is the next version of {code}, leave it out, change {code} in the catalogue and count its version up, so that the figures go on; if it takes its place, end {code} by a last day.",
  "form.label-twice":
    "Two columns bear the label “{found}”, so this one was called “{label}”. Make the label clear in the catalogue.",
};
