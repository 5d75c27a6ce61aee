import type { Decision } from "../../../../core/submissions";
import { useBoard, useBoardState } from "../../store/use-board";

/** Signs a decision: who decides, on which day, and why. */
export function useSignature(): (reason: string) => Pick<Decision, "reason" | "by" | "on"> {
  const { services } = useBoard();
  const { signer = "" } = useBoardState().merge;
  return (reason) => ({ reason, by: signer, on: services.today() });
}
