import JestSequencer from "@jest/test-sequencer";

/** Small files that take long: each opens a browser with a grid in it, or the office programs. */
const SMALL_AND_LONG = /[\\/]e2e[\\/](looks|newcomer|workbench|real-client[\\/]faults)|[\\/]interop[\\/]/;

/**
 * Jest begins with the suites that took longest, and takes the largest file for the longest where it has not run them
 * yet. There the small ones that take long begin, so that none of them runs alone at the end.
 */
export default class LongestFirst extends JestSequencer {
  sort(tests) {
    const isUntimed = ({ duration, path }) => duration === undefined && SMALL_AND_LONG.test(path);
    const sorted = super.sort(tests);
    return [...sorted.filter(isUntimed), ...sorted.filter((test) => !isUntimed(test))];
  }
}
