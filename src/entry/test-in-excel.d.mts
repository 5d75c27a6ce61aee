export function testInExcel(run: {
  readonly port: number;
  /** Brings the page up in Excel, or says how that is done. */
  open(): Promise<void>;
  /** The file that gets a row. */
  readonly checklist: string;
  say(line: string): void;
}): Promise<number>;
