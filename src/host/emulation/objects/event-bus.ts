import type { GridEvent } from "../grid/grid-backend";

type Listener = (event: GridEvent) => Promise<unknown>;

/** Events reach their handlers after the batch that caused them, one after another, never in the midst of it. */
export class EventBus {
  private readonly listeners = new Set<Listener>();
  private readonly waiting: GridEvent[] = [];
  private isHeld = false;
  private delivery: Promise<void> | undefined;

  get size(): number {
    return this.listeners.size;
  }

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: GridEvent): void {
    if (this.listeners.size === 0) return;
    this.waiting.push(event);
    if (!this.isHeld) this.deliver();
  }

  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
    if (this.waiting.length > 0) this.deliver();
  }

  /** Resolves once nothing is left to deliver. */
  async settled(): Promise<void> {
    while (this.delivery !== undefined) await this.delivery;
  }

  private deliver(): void {
    this.delivery ??= this.deliverAll().finally(() => {
      this.delivery = undefined;
      if (this.waiting.length > 0) this.deliver();
    });
  }

  private async deliverAll(): Promise<void> {
    await Promise.resolve();
    for (let event = this.waiting.shift(); event !== undefined; event = this.waiting.shift()) {
      const told = event;
      await Promise.all([...this.listeners].map((listener) => listener(told)));
    }
  }
}
