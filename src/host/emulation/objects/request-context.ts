import type { Context } from "./client-object";
import type { EmulatedHost, Step } from "./emulated-host";
import { EmulatedWorkbook } from "./emulated-workbook";

/** Steps wait here until `sync`; several contexts may be at work on one host. */
export class RequestContext implements Context {
  readonly workbook: EmulatedWorkbook;
  private steps: Step[] = [];
  private size = 0;
  private deliveries: (() => void)[] = [];
  private keepsReferences = false;

  constructor(
    readonly host: EmulatedHost,
    private readonly delayForCellEdit: boolean,
  ) {
    this.workbook = new EmulatedWorkbook(this);
  }

  enqueue(step: Step, size = 0): void {
    this.steps.push(step);
    this.size += size;
  }

  onSuccess(deliver: () => void): void {
    this.deliveries.push(deliver);
  }

  keepReference(): void {
    this.keepsReferences = true;
  }

  /** One more request where ranges were kept; nobody waits for it. */
  letGo(): void {
    if (this.keepsReferences) this.host.requests += 1;
    this.keepsReferences = false;
  }

  /**
   * Nothing is sent where there is nothing to do. Steps of a batch that failed are gone, and what they had read is not
   * told.
   */
  async sync(): Promise<void> {
    const { steps, size } = this;
    if (steps.length === 0) return;
    this.steps = [];
    this.size = 0;
    this.deliveries = [];
    await this.host.process(steps, size, this.delayForCellEdit);
    for (const deliver of this.deliveries.splice(0)) deliver();
  }
}
