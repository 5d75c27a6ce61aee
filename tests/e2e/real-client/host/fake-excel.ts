import type { WorkbookDraft } from "../../../../src/core/workbook";
import {
  type EmulationControls,
  type EmulationOptions,
  type MemoryGrid,
  memoryGrid,
  officeEmulation,
} from "../../../../src/host/emulation";
import { type HostFacts, contextOf, hostInfo } from "./host-facts";
import { RichApiBridge } from "./rich-api-bridge";
import type { RichApiRequest } from "./rich-api-request";

/** What a test says of the Excel before the page is opened. */
export interface FakeExcelPlan extends HostFacts {
  readonly workbook: WorkbookDraft;
  readonly options: EmulationOptions;
}

/** What a test has in hand while the page is open, as `window.fakeExcel`. */
export interface FakeExcel {
  readonly grid: MemoryGrid;
  readonly controls: EmulationControls;
  /** Everything the client has sent, in order. */
  readonly requests: readonly RichApiRequest[];
  /** What requests are answered instead of being carried out: a status number of Excel for Windows. */
  refusal: number | undefined;
  /** Milliseconds each answer is on its way. */
  lateBy: number;
}

declare global {
  interface Window {
    fakeExcelPlan: FakeExcelPlan;
    fakeExcel: FakeExcel;
  }
}

/** The call by which the client sends requests, among those Excel for Windows takes. */
const RICH_API_REQUEST = 93;
/** Where a request stands among the arguments of that call, and its flags. */
const [BODY, FLAGS] = [4, 6];
const DELAY_FOR_CELL_EDIT = 64;
const OK = 0;
const MESSAGES = 33;

type Answer = (status: number | { toArray(): readonly unknown[] }, code: number) => void;
type Handler = (event: number, message: { toArray(): readonly unknown[] }) => void;

const plan = window.fakeExcelPlan;
const grid = memoryGrid(plan.workbook);
const emulation = officeEmulation(grid, plan.options);
const requests: RichApiRequest[] = [];
const fake: FakeExcel = {
  grid,
  controls: emulation.controls,
  requests,
  refusal: undefined,
  lateBy: 0,
};
const handlers = new Map<number, Handler>();
const bridge = new RichApiBridge(emulation, (message) =>
  handlers.get(MESSAGES)?.(MESSAGES, safeArray([safeArray(message)])),
);

/** Arrays cross over from Excel as objects that become arrays when asked. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => [...items] });

async function execute(call: number, [given]: readonly [readonly unknown[]], answer: Answer): Promise<void> {
  if (call !== RICH_API_REQUEST) return answer(OK, 0);
  const request = JSON.parse(String(given[BODY])) as RichApiRequest;
  requests.push(request);
  if (fake.refusal !== undefined) return answer(safeArray([fake.refusal, ""]), 0);
  const response = await bridge.answer(request, (Number(given[FLAGS]) & DELAY_FOR_CELL_EDIT) !== 0);
  if (fake.lateBy > 0) await new Promise((come) => setTimeout(come, fake.lateBy));
  answer(safeArray([OK, 200, [], JSON.stringify(response)]), 0);
}

Object.assign(window.external, {
  GetHostInfo: () => hostInfo(plan.language),
  GetContext: () => contextOf(plan),
  GetLoggingAllowed: () => false,
  Execute: execute,
  RegisterEvent(event: number, _target: string, handler: Handler, answer: Answer) {
    handlers.set(event, handler);
    answer(OK, 0);
  },
  UnregisterEvent(event: number, _target: string, answer: Answer) {
    handlers.delete(event);
    answer(OK, 0);
  },
});
window.fakeExcel = fake;
