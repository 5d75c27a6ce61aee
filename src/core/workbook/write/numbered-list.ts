/** Things kept once each, numbered in the order they came: shared strings, fonts, cell formats. */
export class NumberedList {
  private readonly numbers = new Map<string, number>();

  /** 0-based number of the item; a new one goes to the end. */
  numberOf(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(item, number);
    return number;
  }

  get size(): number {
    return this.numbers.size;
  }

  /** In the order of their numbers. */
  items(): Iterable<string> {
    return this.numbers.keys();
  }
}
