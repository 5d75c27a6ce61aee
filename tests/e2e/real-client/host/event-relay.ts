import type { EventHandlerResult } from "../../../../src/host/emulation/objects/event-handlers";
import { EmulatedWorksheet } from "../../../../src/host/emulation/objects/emulated-worksheet";
import { EmulatedWorksheets } from "../../../../src/host/emulation/objects/emulated-worksheets";

type Tell = (args: { readonly worksheetId: string }) => Promise<void>;
type Register<Source> = (source: Source, tell: Tell) => EventHandlerResult;

/** By the name the client registers with; the number is how it knows the event again. */
const OF_SHEET: Readonly<Record<string, readonly [number: number, Register<EmulatedWorksheet>]>> = {
  DataChanged: [10, (sheet, tell) => sheet.onChanged.add(tell)],
  SelectionChanged: [14, (sheet, tell) => sheet.onSelectionChanged.add(tell)],
};
const OF_WORKBOOK: Readonly<Record<string, readonly [number: number, Register<EmulatedWorksheets>]>> = {
  Activated: [11, (sheets, tell) => sheets.onActivated.add(tell)],
  Added: [13, (sheets, tell) => sheets.onAdded.add(tell)],
  Deleted: [15, (sheets, tell) => sheets.onDeleted.add(tell)],
};

/** What the client calls the target of an event that belongs to no sheet. */
const WHOLE_WORKBOOK = "Workbook";
/** Events among the messages Excel sends. */
const EVENT_MESSAGE = 65_536;
const CALL = /^_(Register|Unregister)(\w+)Event$/;

/** Handlers of the client are registered in the emulation; what they are told there is sent to the client. */
export class EventRelay {
  private readonly registered = new Map<string, EventHandlerResult[]>();

  constructor(private readonly send: (message: readonly unknown[]) => void) {}

  /** Undefined where the call has nothing to do with events; else what is left to do when the batch has succeeded. */
  handle(call: string, source: object): (() => Promise<void>) | undefined {
    const [, act, name = ""] = CALL.exec(call) ?? [];
    if (act === undefined) return undefined;
    if (source instanceof EmulatedWorksheet) {
      source.load("id");
      return this.turned(act, name, { source, event: OF_SHEET[name], targetOf: () => source.id });
    }
    if (!(source instanceof EmulatedWorksheets)) return undefined;
    return this.turned(act, name, { source, event: OF_WORKBOOK[name], targetOf: () => WHOLE_WORKBOOK });
  }

  private turned<Source>(
    act: string,
    name: string,
    { source, event, targetOf }: Wanted<Source>,
  ): () => Promise<void> {
    if (event === undefined) throw new Error(`No event ${name} is known`);
    const [number, register] = event;
    const keyOf = () => `${name} of ${targetOf()}`;
    if (act === "Unregister") return () => this.unregister(keyOf());
    const target = source instanceof EmulatedWorksheets ? WHOLE_WORKBOOK : undefined;
    const registration = register(source, async (args) =>
      this.send([EVENT_MESSAGE, number, target ?? args.worksheetId, JSON.stringify(args), 0, false]),
    );
    return async () => {
      const others = this.registered.get(keyOf()) ?? [];
      this.registered.set(keyOf(), [...others, registration]);
    };
  }

  private async unregister(key: string): Promise<void> {
    const registration = this.registered.get(key)?.pop();
    registration?.remove();
    await registration?.context.sync();
  }
}

interface Wanted<Source> {
  readonly source: Source;
  readonly event: readonly [number: number, Register<Source>] | undefined;
  /** Known when the batch has succeeded. */
  readonly targetOf: () => string;
}
