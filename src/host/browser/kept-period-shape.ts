import { z } from "zod";

/** A period as it is kept beside its figures. */
export const keptPeriodShape = z.object({
  id: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  cutOffDate: z.string(),
});
