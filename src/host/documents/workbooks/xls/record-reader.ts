import type { BiffRecord } from "./biff-records";

/** Reads on from one record into those that continue it (MS-XLS 2.5.293: a text goes on with its flags said anew). */
export class RecordReader {
  private record = 0;
  private at: number;

  constructor(
    private readonly stream: Uint8Array,
    private readonly records: readonly BiffRecord[],
  ) {
    this.at = records[0]?.start ?? 0;
  }

  get isAtEnd(): boolean {
    return this.here === undefined;
  }

  byte(): number {
    return this.here === undefined ? 0 : (this.stream[this.at++] ?? 0);
  }

  word(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return this.word() + this.word() * 0x1_0000;
  }

  bytes(count: number): Uint8Array {
    const bytes = new Uint8Array(Math.min(count, this.stream.length));
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = this.byte();
    return bytes;
  }

  skip(count: number): void {
    for (let left = count; left > 0 && !this.isAtEnd;) {
      const step = Math.min(left, this.leftHere);
      this.at += step;
      left -= step;
    }
  }

  /** Letters of one byte or two; a record that continues them says again how wide they are. */
  letters(count: number, isWide: boolean): string {
    let text = "";
    for (let wide = isWide; text.length < count && !this.isAtEnd;) {
      if (text !== "" && this.isAtStart) wide = (this.byte() & 1) !== 0;
      text += String.fromCharCode(wide ? this.word() : this.byte());
    }
    return text;
  }

  private get isAtStart(): boolean {
    return this.record > 0 && this.at === this.here?.start;
  }

  private get leftHere(): number {
    return (this.here?.end ?? this.at) - this.at;
  }

  /** The record that holds the next byte. */
  private get here(): BiffRecord | undefined {
    for (;;) {
      const record = this.records[this.record];
      if (record === undefined || this.at < record.end) return record;
      this.record += 1;
      this.at = this.records[this.record]?.start ?? this.at;
    }
  }
}
