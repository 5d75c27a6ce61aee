import { seeTheZone } from "./no-zone";

/** Imported by a suite that asks for the time zone. `npm test` finds it by this import and runs it in a second zone. */
seeTheZone();
