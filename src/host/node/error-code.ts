/** What the file system calls its refusal ("ENOENT"); undefined where it is none of its. */
export const errorCode = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
