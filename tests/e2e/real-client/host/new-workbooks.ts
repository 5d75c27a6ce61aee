import type { RichApiRequest } from "./rich-api-request";

/** `Excel.createWorkbook`: the client sends it as `application.createWorkbook(base64).open()`. */
export const NewWorkbooks = {
  /** The file that is to be opened, as base64; undefined where the request is about something else. */
  askedIn({ ObjectPaths }: RichApiRequest): string | undefined {
    const made = Object.values(ObjectPaths).find(({ Name }) => Name === "CreateWorkbook");
    const given = made?.ArgumentInfo?.Arguments?.[0];
    return made === undefined ? undefined : String(given ?? "");
  },
};
