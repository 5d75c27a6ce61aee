import type { Words } from "../vi/words";

export const en: Words = {
  usage: `Báo cáo Khoa giáo - issue, check and merge reporting workbooks in Excel

  khoagiao catalogue (--out FILE.xlsx | --list)
      Write the catalogue (directives, org units, periods, templates …) as a workbook to edit; --list: those we ship.
  khoagiao templates --period ID (--org-unit CODE … | --all) --out DIR [--compare EARLIER_SUMMARY.xlsx] [--catalogue FILE.xlsx] [--no-pane] [--json]
      Make the template workbook of each unit; --compare: each brings along its unit's last figures and what is not answered yet.
  khoagiao check FILE … [--catalogue FILE.xlsx] [--json]
      Check returned workbooks.
  khoagiao merge PATH … --period ID --out SUMMARY.xlsx [--catalogue FILE.xlsx] [--as-of YYYY-MM-DD] [--decisions FILE.xlsx] [--provisional] [--compare EARLIER] [--cache DIR] [--json]
      Merge files, folders (to the bottom) and .zip archives; of a period made of others also reports and summaries of these.
      --compare: summaries (or a folder) of earlier periods, the year before, the plan, to stand beside the figures. --cache: keep what was read in that folder, so that only new files are
      read next time; it holds what the reports hold, and may be deleted at any time.
  khoagiao report SUMMARY.xlsx --out REPORT.docx [--model MODEL.docx] [--internal-model MODEL.docx] [--compare LAST_YEAR.xlsx] [--date YYYY-MM-DD] [--catalogue FILE.xlsx] [--json]
      Write the board's report in Word from a summary, compared with the same period, in the form of its date; --model: by the board's own Word model; --internal-model: that of the internal annex.
      --model-out MODEL.docx: write the shipped model to be edited, with a list of all slots, and beside it that of the internal annex; no summary is needed.
      --verify REPORT.docx: hold the numbers of an edited report against the summary; nothing is written.
  khoagiao next-year --out FILE.xlsx [--profile calendar|mid-month] [--working-days DAYS]
      Write the catalogue with one year more: periods, due dates, assignments; look it through, then use it.
  khoagiao request --period ID --out LETTER.docx [--date YYYY-MM-DD] [--catalogue FILE.xlsx] [--json]
      Write the letter that opens a period: basis, days, forms by group of units, due date, how to send; its text is printed to be pasted.
  khoagiao letters SUMMARY.xlsx --out FOLDER [--date YYYY-MM-DD] [--catalogue FILE.xlsx] [--json]
      Write reminders, returns for correction, requests to confirm and acknowledgements, one to each unit and one list (.docx and .txt).
  khoagiao returns SUMMARY.xlsx FILES_SENT … --out FOLDER [--catalogue FILE.xlsx] [--json]
      Return to each unit its own file: wrong cells coloured, each with a note, and a sheet of what has to be mended and by when.
  khoagiao export SUMMARY.xlsx … --out DIR [--format csv|parquet] [--catalogue FILE.xlsx] [--json]
      Export open data: tidy tables (csv for Excel, parquet for data engines) with a datapackage.json that tells every column.
  khoagiao import DIR … --out SUMMARY.xlsx [--period ID] [--catalogue FILE.xlsx] [--json]
      Make a summary of open tables that the export wrote; those of several boards are merged.
  khoagiao query ("SELECT …" | --question NAME) DIR … [--json]
      Ask open tables by SQL (needs DuckDB); ready: {questions}.
  khoagiao cite FILE … [--catalogue FILE.xlsx] [--out CATALOGUE.xlsx] [--json]
      Read which documents .docx, .pdf and .txt files cite; --out writes the catalogue with the new ones.
  khoagiao form FILE … [--sheet NAME] [--as CODE] [--out CATALOGUE.xlsx [--period ID (--org-unit CODE … | --all)]] [--catalogue FILE.xlsx] [--json]
      Read a form (.xlsx, .xls, .ods) into a proposed template, with its grounds and what is in doubt; --out writes it into the catalogue, --period and units assign it.
      With --as, a unit's own form sent instead of the board's workbook: match each column to one of the template; --out writes the match into the catalogue, so that a merge can read it.

  Catalogue: --catalogue FILE.xlsx is your own; --start NAME is a shipped one.
  All: --lang {languages}. Exit codes: 0 done and clean; 1 done, some input has errors; 2 could not run.`,
  unknownCommand: "There is no command “{command}”. Type khoagiao --help for the list.",
  missingOption: "{option} is missing. Type khoagiao --help for the usage.",
  badOption: "The options are not right: {message}",
  strangeWord:
    "The command {command} has no use for “{found}”. Name your own catalogue after --catalogue. Type khoagiao --help to see how it is used.",
  strangeOption: "The command {command} takes no {option}. Type khoagiao --help to see how it is used.",
  unknownLanguage: "--lang takes {languages}; found “{found}”.",
  badDate: "--as-of takes a date as YYYY-MM-DD, e.g. 2024-07-05; found “{found}”.",
  startAndCatalogue:
    "--start and --catalogue do not go together: choose a shipped catalogue or a file of your own.",
  unknownStart: "No shipped catalogue is named “{found}”. There are: {names}.",
  lettersWritten: "Wrote {count} letters (.docx, and .txt to paste) in {folder}",
  returnsWritten: "Wrote {count} copies with the board's remarks, for the units, in {folder}",
  returnsNeedFiles: "Name the files or folders the units sent too, after the summary.",
  badDay: "{option} wants a day as YYYY-MM-DD, for example 2026-07-05; found “{found}”.",
  badFormat: "--format takes csv or parquet; found “{found}”.",
  tablesWritten: "Exported {tables} tables, {rows} rows of {summaries} summaries, into {folder}",
  tablesImported: "Imported {summaries} summaries, {files} files of period {period} (as of {asOf})",
  unknownQuestion: "There is no question “{found}”. Ready: {questions}.",
  questionMissing: "Name a SQL text or --question, then the folders of tables.",
  noDuckdb: "DuckDB is not installed here. Install it once: npm install --no-save {package}",
  notAQuestion: "Only one SELECT is run; this writes, sets, or is several statements. Change the SQL.",
  sqlRefused: "DuckDB cannot run this: {message}",
  rowsAnswered: "{count} rows",
  outIsNoExport:
    "Not writing into {folder}: something there was not written by the export. Choose a new or an empty folder.",
  oneFileOnly: "This command takes one file; “{found}” is one too many.",
  modelWritten: "Wrote the report's model {file}: edit it in Word, then name it after --model.",
  toWrite: "{count} places are still to be written (marked yellow in the report):",
  verifyClean: "All {numbers} numbers of the report agree with the summary.",
  verifyFound: "{count} of {numbers} numbers do not agree with the summary:",
  verifyDiffers: "  found {found}, the summary has {expected} (sheet “{sheet}”, cell {cell}): {paragraph}",
  verifyGone:
    "  found {found}, the summary no longer has this figure (it stood in {sheet}, cell {cell}): {paragraph}",
  verifyRemoved: "{count} numbers were taken out of the report.",
  verifyUnchecked: "{count} changes against last year were not checked; name that summary after --compare.",
  missingPaths: "No file or folder was named.",
  cannotWrite: "Cannot write {file}: {message}. Close the file if it is open, or choose another place.",
  unknownPeriod: "The catalogue has no period “{period}”. Its periods: {known}.",
  nothingToMerge: "There is no file to merge.",
  nothingToCheck: "There is no file to check.",
  nobodyOwes: "No unit owes a template for the period “{period}”. See the sheet Phân công of the catalogue.",
  outEndsOtherwise: "--out “{file}”: the name must end in {ending}, or no program opens it. Add {ending}.",
  outIsNoFile:
    "Not written to {file}: a link, a device or a folder stands there, not a plain file. Choose another name.",
  programFault:
    "The program met a fault of its own and stopped; your files are not the cause. Send the lines below to whoever looks after the program.\n{trace}",
  unknownFinding:
    "A newer version of the program made a finding that this version does not know. Update the program, or ask whoever made the file.",
  outIsReport:
    "--out names {file}, one of the reports to be merged; writing there would lose it. Choose another name.",
  bookUnreadable:
    "The summary that stands at {file} cannot be read, so it is not written over. Mend or move that file, or choose another name.",
  bookOfAnother:
    "{file} is the summary of another period or board; decisions and replies in it are not used here.",
  bookKept:
    "Kept from the earlier book: {decisions} decisions, {replies} replies, {sheets} sheets of the board's own.",
  decisionsWaiting: "Decisions to be looked at again: {count} (sheet “Quyết định của Ban”).",
  ownSummary: "{file} is the summary of an earlier run and no report; what the board wrote in it is kept.",
  keptAside: "{file} exists and differs; what was in it is kept as {kept}.",
  catalogueChanged: "{sheet}: {added} added, {changed} changed, {removed} removed ({names})",
  profileUnknown:
    "There is no profile “{found}”. --profile takes calendar, or mid-month (from the 15th of the month before to the 14th).",
  workingDaysWrong:
    "“{found}” is no number of working days. --working-days takes a whole number from 1 to 366.",
  yearAdded:
    "Added {year}: {periods} periods, {assignments} assignments; the years before stay as they were.",
  written: "Wrote {file}",
  templatesWritten: "Made {count} template workbooks in {folder}",
  severityError: "Error",
  severityWarning: "Warning",
  severityInfo: "Note",
  statusAccepted: "accepted",
  statusAcceptedWithWarnings: "accepted with warnings",
  statusAcceptedInPart: "accepted in part",
  statusRejected: "rejected",
  statusSuperseded: "superseded",
  statusDuplicate: "duplicate of a file already received",
  statusConflict: "conflict, for the board to decide",
  saidAlsoOf: "There are {count} such places in all (also: {places}).",
  placeSheet: "sheet “{sheet}”",
  placeCell: "cell {cell}",
  placeRow: "row {row}",
  placeColumn: "column {column}",
  placeField: "({field})",
  reportTitle: "SUMMARY OF {period} (as of {asOf})",
  reportFiles:
    "Files received: {files}; accepted {accepted}; with warnings {warned}; in part {inPart}; rejected {rejected}; superseded or duplicate {replaced}; in conflict {conflicts}; left out by the board {leftOut}",
  reportCompleteness:
    "Units expected: {expected}; received {received} (nil {nil}, late {late}, day unknown {undated}); not received, sent back, in conflict or blank {missing}; rate {rate}",
  reportMissing: "Not received, sent back, in conflict or blank: {units}",
  reportMissingMore: "… and {count} more units (see sheet “Tình hình gửi”)",
  reportIssues: "To be dealt with: {errors} errors, {warnings} warnings (see sheet “Cần xử lý”)",
  reportMore: "… and {count} more (see sheet “Cần xử lý” or use --json)",
  demoIntro: "Sample campaign: {files} files in {folder}",
  demoOutro: "Open {file} in Excel or LibreOffice to look at the summary.",
  formsWritten: "Wrote {file}, with the new templates {codes}",
  formsNotWritten:
    "{file} was not written, because of the errors above. Mend the form or leave that file out, and run it again.",
  unknownTemplate:
    "The catalogue has no table template “{template}”. Its codes stand in the sheet “Biểu mẫu”.",
  columnNotRead: "(not read)",
  columnNear: "only near, please check",
  fieldsLacking: "  The form does not have: {labels}",
  mappingWritten:
    "Wrote {file}: {count} forms of units in the sheet “Ghép cột”. Correct a wrong column there, then merge with --catalogue and this file; whose file it is, say by the decision “Nhận tệp” (--decisions).",
  formsUnassigned:
    "No unit owes the new templates yet. Write it on the sheet of assignments of the catalogue, or run this again with --period ID and --all (or --org-unit CODE).",
  citeTitle: "Found {citations} citations of {documents} documents:",
  citeKnown: "in the catalogue: {label}",
  citeNew: "not in the catalogue",
  citeNear: "unclear; did you mean {labels}?",
  citeTask: "Task: {task} (section {section})",
  citeWritten: "Wrote {file} with {count} new documents",
  taskDisseminate: "disseminate",
  taskPlan: "advise and plan",
  taskImplement: "carry out",
  taskInspect: "inspect",
  taskInterimReview: "interim review",
  taskFinalReview: "final review",
  taskCoordinate: "coordinate",
  taskBasis: "basis",
  taskYears: "{task} after {years} years",
};
