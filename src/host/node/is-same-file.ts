import { stat } from "node:fs/promises";

/** Whether two paths lead to one file, whatever their letters and links; a path that leads nowhere is like no other. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
    return first.ino === second.ino && first.dev === second.dev;
  } catch {
    return false;
  }
}
