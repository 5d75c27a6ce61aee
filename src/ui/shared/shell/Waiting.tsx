import { useShell } from "./shell-context";

/** Shown while a page of the pane loads; plain text, since it is part of the first paint. */
export function Waiting() {
  return (
    <p role="status" className="pane-waiting">
      {useShell().words.loading}
    </p>
  );
}
