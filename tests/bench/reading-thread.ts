import "../../src/entry/reading-thread";
