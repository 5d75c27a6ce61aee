import type { officeEmulation } from "../../../../src/host/emulation";
import { OfficeError } from "../../../../src/host/emulation/objects/office-error";
import { Actions, References } from "./carry-out";
import { EventRelay } from "./event-relay";
import { NewWorkbooks } from "./new-workbooks";
import { type ActionResult, type RichApiRequest, type RichApiResponse, PATH } from "./rich-api-request";

type Emulation = ReturnType<typeof officeEmulation>;

/** Carries out what Microsoft's client asks of Excel over the emulation: one request after another, as Excel does. */
export class RichApiBridge {
  private readonly references = new References();
  private readonly events: EventRelay;

  constructor(
    private readonly emulation: Emulation,
    /** Sends a message to the client. */
    send: (message: readonly unknown[]) => void,
  ) {
    this.events = new EventRelay(send);
  }

  /** Never rejects: what Excel refuses is part of the answer. */
  async answer(request: RichApiRequest, delayForCellEdit: boolean): Promise<RichApiResponse> {
    if (asksForAService(request)) return nothingElseThere(request);
    try {
      const newWorkbook = NewWorkbooks.askedIn(request);
      if (newWorkbook !== undefined) {
        await this.emulation.Excel.createWorkbook(newWorkbook);
        return nothingElseThere(request);
      }
      return await this.carriedOut(request, delayForCellEdit);
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      return { Results: [], TraceIds: [], Error: { Code: error.code, Message: error.message } };
    }
  }

  private async carriedOut(request: RichApiRequest, delayForCellEdit: boolean): Promise<RichApiResponse> {
    const context = await this.emulation.Excel.run({ delayForCellEdit }, async (fresh) => fresh);
    const actions = new Actions(context, request, { references: this.references, events: this.events });
    const queued = request.Actions.map((action) => [action.Id, actions.queue(action)] as const);
    await context.sync();
    const results: ActionResult[] = [];
    for (const [ActionId, value] of queued) results.push({ ActionId, Value: (await value()) ?? null });
    return { Results: results, TraceIds: actions.traces };
  }
}

/** Services of Microsoft's own the client looks for when it starts: this Excel has none. */
const asksForAService = ({ ObjectPaths }: RichApiRequest): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.made);

const nothingElseThere = ({ Actions: actions }: RichApiRequest): RichApiResponse => ({
  Results: actions.map(({ Id, ActionType }) => ({ ActionId: Id, Value: ActionType === 1 ? {} : null })),
  TraceIds: [],
});
