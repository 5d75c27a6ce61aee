import {
  type PeriodRules,
  type SheetChanges,
  catalogueChanges,
  catalogueWorkbook,
  nextYear,
} from "../../core/catalogue";
import { given } from "../../core/base";
import { writeWorkbook } from "../../core/workbook";
import { nodeHost } from "../../host/node";
import { type Words, fill } from "../../i18n";
import { CannotRun, type Command, type CommandCall } from "./command";
import { sayIssues } from "./say-issues";
import { optionNeeded, withCatalogue } from "./with-catalogue";
import { writeKeepingOld } from "./write-output";

/** `khoagiao next-year --out FILE.xlsx [--profile calendar|mid-month] [--working-days N]`: the catalogue with the year after its last, to be looked through and used. */
export const nextYearCommand: Command = async (call) => {
  const out = optionNeeded(call, "out");
  const { catalogue } = await withCatalogue(call);
  const rolled = nextYear(catalogue, rulesOf(call));
  const lines = sayIssues(rolled.issues, call);
  if (!rolled.ok) throw new CannotRun(lines.join("\n"));
  for (const line of lines) call.terminal.complain(line);
  const { catalogue: next, year, periods, assignments } = rolled.value;
  await writeKeepingOld(out, writeWorkbook(catalogueWorkbook(next), nodeHost), call);
  for (const line of catalogueChanges(catalogue, next).map((sheet) => sayChanges(sheet, call.words)))
    call.terminal.print(line);
  call.terminal.print(fill(call.words.yearAdded, { year, periods: periods.length, assignments }));
  call.terminal.print(fill(call.words.written, { file: out }));
  return 0;
};

/** `--profile calendar|mid-month` and `--working-days N`; a wrong one is no call. */
function rulesOf({ options, words }: CommandCall): PeriodRules {
  const { profile, "working-days": typed } = options;
  const workingDays = Number(typed);
  if (profile !== undefined && profile !== "calendar" && profile !== "mid-month")
    throw new CannotRun(fill(words.profileUnknown, { found: profile }));
  if (typed !== undefined && !(Number.isInteger(workingDays) && workingDays > 0 && workingDays <= MOST_DAYS))
    throw new CannotRun(fill(words.workingDaysWrong, { found: typed }));
  return given({ profile, workingDays: typed === undefined ? undefined : workingDays });
}

const MOST_DAYS = 366;
const MOST_NAMED = 6;

/** "Kỳ báo cáo: thêm 19, sửa 0, bỏ 0 (2027 · Năm 2027; …)" */
function sayChanges({ sheet, added, changed, removed }: SheetChanges, words: Words): string {
  const names = [...added, ...changed.map(({ name }) => name), ...removed];
  const facts = { sheet, added: added.length, changed: changed.length, removed: removed.length };
  const some = names.slice(0, MOST_NAMED).join("; ") + (names.length > MOST_NAMED ? "; …" : "");
  return fill(words.catalogueChanged, { ...facts, names: some });
}
